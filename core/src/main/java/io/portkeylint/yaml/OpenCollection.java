package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import org.jspecify.annotations.Nullable;

/** A mapping or list whose end has not been read yet. */
abstract class OpenCollection {

  /** How it is written. */
  enum Form {
    BLOCK,
    /** A list whose dashes stand in the column of the key above. */
    UNINDENTED,
    BRACKETS,
    /** A mapping of one entry that stands in a list in brackets, without braces of its own. */
    SINGLE_PAIR
  }

  final Form form;

  /** Offset of its first character. */
  final int start;

  /** Its anchor, or null. */
  @Nullable Anchor anchor;

  /** Whether something of its content was read. */
  boolean begun;

  OpenCollection(Form form, int start) {
    this.form = form;
    this.start = start;
  }

  /** Takes the value that was read last. */
  abstract void accept(YamlNode value);

  /** The collection, when all of it was read. */
  abstract YamlNode close(Span span);
}
