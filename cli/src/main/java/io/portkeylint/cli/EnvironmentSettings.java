package io.portkeylint.cli;

import io.portkeylint.cli.Arguments.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Options that the environment gives, as {@code PORTKEY_LINT_FAIL_ON=warning} does. */
final class EnvironmentSettings {

  private static final String PREFIX = "PORTKEY_LINT_";

  /** Those of the launcher, of the hook, and of our own run for its faults. */
  private static final List<String> OTHERS =
      List.of("PORTKEY_LINT_JAR", "PORTKEY_LINT_CACHE", "PORTKEY_LINT_DEBUG");

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
    complainOfUnknown(surroundings);
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
      if (name.startsWith(PREFIX)) {
        return true;
      }
    }
    return false;
  }

  /** A misspelt one would be without effect and nobody would know; it is no reason to stop. */
  private static void complainOfUnknown(Surroundings surroundings) {
    List<String> known = new ArrayList<>();
    for (Option option : Option.values()) {
      if (option.isSetting()) {
        known.add(option.variable());
      }
    }
    for (String name : new TreeSet<>(surroundings.environment().keySet())) {
      if (name.startsWith(PREFIX) && !known.contains(name) && !OTHERS.contains(name)) {
        surroundings.complain(
            "`" + name + "` is no variable of this tool" + Nearest.hint(name, known));
      }
    }
  }

  private static String state(String name, String value) {
    return switch (value) {
      case "true", "1" -> "true";
      case "false", "0" -> "false";
      default -> throw new UsageException("`" + name + "` is true or false, not `" + value + "`");
    };
  }
}
