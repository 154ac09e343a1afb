package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

/** A secret that inputs hold at places of the fuzzer's choice, and no output may. */
final class Planted {

  /** Has the form of a token, so that it is known for a secret wherever it stands. */
  static final String SECRET = "ghp_R7vQ2mXk9TbL4wZc8NfJ5hYd3GsP6rKa1EuB";

  /** What the fuzzer writes for it. */
  private static final String PLACE = "@@";

  private Planted() {}

  /**
   * Not behind a letter or digit, where a token is none: it would be a part of a longer word. A
   * backslash between them is gone from the value of an argument.
   */
  static String into(String text) {
    StringBuilder planted = new StringBuilder();
    int start = 0;
    for (int at = text.indexOf(PLACE); at >= 0; at = text.indexOf(PLACE, start)) {
      planted.append(text, start, at);
      int before = at - 1;
      while (before >= 0 && text.charAt(before) == '\\') {
        before--;
      }
      boolean isWord = before >= 0 && Character.isLetterOrDigit(text.charAt(before));
      planted.append(isWord || start == at && at > 0 ? PLACE : SECRET);
      start = at + PLACE.length();
    }
    return planted.append(text.substring(start)).toString();
  }

  static void assertAbsentFrom(String output) {
    int at = output.indexOf(SECRET);
    assertThat(at < 0 ? "" : output.substring(Math.max(0, at - 80), at + SECRET.length()))
        .as("what comes before the secret in an output")
        .isEmpty();
  }
}
