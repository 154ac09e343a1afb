package io.portkeylint.cli;

import io.portkeylint.secret.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run finds around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the variables of the process
 */
record Surroundings(
    InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {

  /**
   * Writes to standard output, as UTF-8 on every system. A reader that has seen enough and closed
   * its end, such as {@code head}, is no fault.
   *
   * @throws IOException when the text cannot be written for another reason, such as a full disk
   */
  void print(CharSequence text) throws IOException {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw e;
      }
    }
  }

  private static boolean isClosedPipe(IOException e) {
    String message = e.getMessage();
    return message != null && (message.contains("pipe") || message.contains("Pipe"));
  }

  /** Says something about the run itself. Nothing is left to do when even that fails. */
  void complain(String message) {
    try {
      err.write(("portkey-lint: " + printable(message) + "\n").getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException nobodyListens) {
      return;
    }
  }

  /** Shows how far a run is, in place of what was shown before; for terminals only. */
  void replaceLine(String message) {
    try {
      String line = "\r\u001b[K" + (message.isEmpty() ? "" : "portkey-lint: " + message);
      err.write(line.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException nobodyListens) {
      return;
    }
  }

  /** Names of files and arguments are part of messages: they must not command the terminal. */
  private static String printable(String message) {
    StringBuilder printable = new StringBuilder(message.length() + 16);
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (c != '\n' && Shown.isUnprintable(c)) {
        Shown.appendEscaped(printable, c);
      } else {
        printable.append(c);
      }
    }
    return printable.toString();
  }

  /** An environment variable; an unset one is an empty text. */
  String variable(String name) {
    String value = environment.get(name);
    return value == null ? "" : value;
  }
}
