package io.portkeylint.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value of the configuration file may be. */
public sealed interface Form {

  /** A single value, taken as it is written: {@code 1.7} is no number here. */
  record Text() implements Form {}

  /** One of a few words. */
  record Word(List<String> words) implements Form {}

  /** {@code true} or {@code false}. */
  record Switch() implements Form {}

  /** A whole number from {@code least} on. */
  record Whole(int least) implements Form {}

  /** A list of texts; one alone may stand without the list. */
  record Texts() implements Form {}

  /** {@code true}, or texts. */
  record SwitchOrTexts() implements Form {}

  /** A list of mappings of the same form. */
  record Items(Section item) implements Form {}

  /** A mapping whose keys are names that the user chooses. */
  record Named(String name, Form value) implements Form {}

  /** A mapping with keys of its own. */
  record Section(List<Key> keys) implements Form {

    /** The key of that name, or null. */
    public @Nullable Key key(String name) {
      for (Key key : keys) {
        if (key.name().equals(name)) {
          return key;
        }
      }
      return null;
    }
  }

  /**
   * A key of a section.
   *
   * @param summary what it is for, for the documents
   * @param example a value as it stands in a file; further lines are indented as they would be
   */
  record Key(String name, Form form, boolean isRequired, String summary, String example) {}
}
