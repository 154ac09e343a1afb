package io.portkeylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run finds around it.
 *
 * @param in standard input
 * @param out standard output; each run writes to it once
 * @param err standard error
 * @param environment the variables of the process
 */
record Surroundings(
    InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {

  /** Writes to standard output, as UTF-8 on every system. */
  void print(CharSequence text) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Says something about the run itself. Nothing is left to do when even that fails. */
  void complain(String message) {
    try {
      err.write(("portkey-lint: " + message + "\n").getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException nobodyListens) {
      return;
    }
  }

  /** An environment variable; an unset one is an empty text. */
  String variable(String name) {
    String value = environment.get(name);
    return value == null ? "" : value;
  }
}
