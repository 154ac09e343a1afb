package io.portkeylint.cli;

import io.portkeylint.secret.Shown;

/** Texts as they stand in a configuration file. */
final class ConfigurationText {

  private ConfigurationText() {}

  /** Plain where YAML reads it as it stands, else between double quotes. */
  static String scalar(String text) {
    boolean isPlain = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    for (int i = 0; i < text.length() && isPlain; i++) {
      char c = text.charAt(i);
      isPlain = c < 0x7f && Character.isLetterOrDigit(c) || "._/-=".indexOf(c) >= 0;
    }
    if (isPlain) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Shown.isUnprintable(c)) {
        Shown.appendEscaped(quoted, c);
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
