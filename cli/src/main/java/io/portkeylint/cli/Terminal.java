package io.portkeylint.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.util.List;

/** What is known of the terminal that reads the report. */
final class Terminal {

  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 40;

  private Terminal() {}

  /** Whether to colour: the option beats the environment, which beats what the terminal is. */
  static boolean isColored(Arguments arguments, Surroundings surroundings) {
    String when = arguments.word(Option.COLOR, "auto", List.of("auto", "always", "never"));
    if (!when.equals("auto")) {
      return when.equals("always");
    }
    if (!surroundings.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    if (isOn(surroundings.variable("FORCE_COLOR"))
        || isOn(surroundings.variable("CLICOLOR_FORCE"))) {
      return true;
    }
    String kind = surroundings.variable("TERM");
    return !kind.isEmpty() && !kind.equals("dumb") && isTerminal();
  }

  /** Whether somebody watches who wants to know how far a long run is. */
  static boolean isAttended(Surroundings surroundings) {
    String kind = surroundings.variable("TERM");
    return !kind.isEmpty()
        && !kind.equals("dumb")
        && surroundings.variable("CI").isEmpty()
        && isErrorTerminal();
  }

  /**
   * Whether standard error is one. Java only tells of input and output together; where the system
   * does not tell more, these stand for it.
   */
  private static boolean isErrorTerminal() {
    File error = new File("/proc/self/fd/2");
    if (!error.exists()) {
      return isTerminal();
    }
    try {
      String device = error.getCanonicalPath();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** Columns to fill, from {@code COLUMNS} where the shell tells it. */
  static int width(Surroundings surroundings) {
    String columns = surroundings.variable("COLUMNS");
    int width = 0;
    for (int i = 0; i < columns.length() && width < 10_000; i++) {
      char c = columns.charAt(i);
      if (c < '0' || c > '9') {
        return USUAL_WIDTH;
      }
      width = width * 10 + c - '0';
    }
    return width == 0 ? USUAL_WIDTH : Math.max(NARROWEST, width);
  }

  private static boolean isOn(String variable) {
    return !variable.isEmpty() && !variable.equals("0");
  }

  /** From Java 22 on there is a console even when output goes to a file; it has to be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
