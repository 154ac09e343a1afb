package io.portkeylint.config;

import io.portkeylint.source.Span;

/**
 * A value that the configuration file gives.
 *
 * @param text as it is written
 * @param span where
 */
public record Choice(String text, Span span) {

  /** The place for a reader: {@code .portkey-lint.yaml:3}. */
  public String origin() {
    return span.source().name() + ":" + span.startPosition().line();
  }
}
