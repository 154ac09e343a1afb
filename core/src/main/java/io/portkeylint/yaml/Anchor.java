package io.portkeylint.yaml;

import org.jspecify.annotations.Nullable;

/** What a name stands for. */
final class Anchor {

  /** The value, or null while it is being read. */
  @Nullable YamlNode node;

  /** Tag of a scalar, which says what it is as a key. */
  @Nullable String tag;

  /** How many values the library visits to read it, its aliases followed. */
  long visits;

  /** How many levels of mappings and lists it has below itself, its aliases followed. */
  int height;

  /** How long its text is with all that aliases in it stand for. */
  long length;

  /** The value, which must have been read. */
  YamlNode value() {
    if (node == null) {
      throw new IllegalStateException("the value is still being read");
    }
    return node;
  }
}
