package io.portkeylint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as the build has written it into the jar. */
public final class ToolVersion {

  private ToolVersion() {}

  /** A semantic version, for instance {@code 1.2.0}. Read anew on each call. */
  public static String get() {
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("version.txt is missing in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
