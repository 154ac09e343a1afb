package io.portkeylint.values;

/**
 * A {@code --set…} argument, or a value that it meets, is one that Helm refuses. The message names
 * the argument and the place in it and never holds any of its text.
 */
public final class WrongArgumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WrongArgumentException(String message) {
    super(message);
  }
}
