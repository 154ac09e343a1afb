package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/**
 * A comment.
 *
 * @param span from the {@code #} to the end of its line
 * @param ownLine whether only blanks stand before it
 */
public record YamlComment(Span span, boolean ownLine) {}
