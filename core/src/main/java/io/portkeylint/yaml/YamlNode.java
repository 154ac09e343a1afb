package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/**
 * A value of a document, with its place. What an alias stands for has the place of the alias, since
 * that is where the value is used; the values inside it have the places where they are written.
 */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

  /** The value's own text, quotes and block indicators included, anchor and tag not. */
  Span span();
}
