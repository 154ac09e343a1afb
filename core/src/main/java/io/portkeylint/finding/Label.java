package io.portkeylint.finding;

import io.portkeylint.source.Span;

/**
 * A marked place with what it is or should be.
 *
 * @param text makes sense alone; lower case start, no full stop, sensitive values masked
 */
public record Label(Span span, String text) {}
