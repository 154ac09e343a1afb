package io.portkeylint.build.rules;

/** A variable and the value that chooses something; empty for none. */
record Choice(String variable, String value, String title, boolean isNamed) {
  /** Recognised by other words than its conditions. */
  Choice named(String words) {
    return new Choice(variable, value, (title + " " + words).strip(), true);
  }

  /** Named as a circumstance: {@code with `LOG_STORE: s3`}, {@code without `LOG_STORE`}. */
  Choice asCircumstance() {
    String named = value.isEmpty() ? "without `" + variable + "`" : "with " + title;
    return new Choice(variable, value, named, isNamed);
  }
}
