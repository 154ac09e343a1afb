package io.portkeylint.cli;

import io.portkeylint.cli.Arguments.Given;
import java.util.ArrayList;
import java.util.List;

/** Options that the environment gives, as {@code PORTKEY_LINT_FAIL_ON=warning} does. */
final class EnvironmentSettings {

  private EnvironmentSettings() {}

  /**
   * What the variables say; a list is separated by commas.
   *
   * @throws UsageException when a switch is neither true nor false
   */
  static List<Given> of(Surroundings surroundings) {
    List<Given> settings = new ArrayList<>();
    if (!isAnySet(surroundings)) {
      return settings;
    }
    for (Option option : Option.values()) {
      String value = option.isSetting() ? surroundings.variable(option.variable()) : "";
      if (value.isEmpty()) {
        continue;
      }
      String name = option.variable();
      if (option.operand == null) {
        settings.add(new Given(option, state(name, value), name));
      } else if (option.adds()) {
        for (String part : value.split(",", -1)) {
          if (!part.isBlank()) {
            settings.add(new Given(option, part.strip(), name));
          }
        }
      } else {
        settings.add(new Given(option, value, name));
      }
    }
    return settings;
  }

  /** Most environments have none; looking at their names is cheaper than making ours. */
  private static boolean isAnySet(Surroundings surroundings) {
    for (String name : surroundings.environment().keySet()) {
      if (name.startsWith("PORTKEY_LINT_")) {
        return true;
      }
    }
    return false;
  }

  private static String state(String name, String value) {
    return switch (value) {
      case "true", "1" -> "true";
      case "false", "0" -> "false";
      default -> throw new UsageException("`" + name + "` is true or false, not `" + value + "`");
    };
  }
}
