package io.portkeylint.finding;

import io.portkeylint.source.Span;

/** Replaces a part of a source's text; an empty span inserts. */
public record TextEdit(Span span, String replacement) {}
