package io.portkeylint.maven;

import io.portkeylint.UnreadableInputException;
import java.util.List;

/** Parameters that take one of a few words. */
final class Words {

  private Words() {}

  /**
   * The word itself.
   *
   * @throws UnreadableInputException when it is none of those that are known
   */
  static String check(String parameter, String given, String... known) {
    if (!List.of(known).contains(given)) {
      throw new UnreadableInputException(
          parameter + " is `" + given + "`; it is one of " + String.join(", ", known));
    }
    return given;
  }
}
