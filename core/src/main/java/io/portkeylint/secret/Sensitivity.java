package io.portkeylint.secret;

import io.portkeylint.values.KeyPath;

/** The one place that decides whether a value must not be shown. */
public final class Sensitivity {

  private Sensitivity() {}

  /** Judges by the key, and by the form of the text. */
  public static boolean isSensitive(KeyPath path, String text) {
    throw new UnsupportedOperationException("not yet: " + path + text.length());
  }
}
