package io.portkeylint.build.rules;

/** A declaration that cannot be compiled; the message starts with its place. */
final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Mistake(String message) {
    super(message);
  }
}
