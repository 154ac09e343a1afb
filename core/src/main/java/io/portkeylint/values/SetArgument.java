package io.portkeylint.values;

import io.portkeylint.source.Source;

/**
 * An argument such as {@code --set a.b=c}, not yet parsed.
 *
 * @param kind which option it was given to
 * @param source its text, with its name for reports
 */
public record SetArgument(Kind kind, Source source) {

  /** The options, in the order in which Helm applies them whatever their order of appearance. */
  public enum Kind {
    SET_JSON("--set-json"),
    SET("--set"),
    SET_STRING("--set-string"),
    SET_FILE("--set-file"),
    SET_LITERAL("--set-literal");

    private final String option;

    Kind(String option) {
      this.option = option;
    }

    public String option() {
      return option;
    }
  }
}
