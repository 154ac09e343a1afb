package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/** A value of a document, with its place. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

  /** The value's own text, quotes and block indicators included, anchor and tag not. */
  Span span();
}
