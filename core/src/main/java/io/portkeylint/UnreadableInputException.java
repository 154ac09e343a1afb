package io.portkeylint;

import org.jspecify.annotations.Nullable;

/**
 * An input or a setting of the run cannot be used, so nothing can be said about the values: a
 * missing file, a folder in place of a file, an unknown chart version. The message names it and
 * never holds the text of a value.
 */
public final class UnreadableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableInputException(String message) {
    super(message);
  }

  public UnreadableInputException(@Nullable String message, Throwable cause) {
    super(message, cause);
  }
}
