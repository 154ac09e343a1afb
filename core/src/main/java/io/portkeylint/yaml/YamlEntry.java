package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/**
 * A key with its value.
 *
 * @param name the key as Helm reads it: numbers and booleans become text, so {@code on} is {@code
 *     true}
 * @param keySpan the key as it is written, quotes included
 */
public record YamlEntry(String name, Span keySpan, YamlNode value) {}
