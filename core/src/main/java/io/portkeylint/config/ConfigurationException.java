package io.portkeylint.config;

import java.util.List;

/** A configuration that says something which makes no sense. Holds no value of the file. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  ConfigurationException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line each, with file, line and column, in the order of the file. */
  public List<String> problems() {
    return problems;
  }
}
