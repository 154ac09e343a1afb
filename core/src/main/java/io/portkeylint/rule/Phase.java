package io.portkeylint.rule;

/** Where a deployment stands. */
public enum Phase {
  /** First installation: what can only be known afterwards may still be missing. */
  INITIAL,
  /** Any later one. */
  STEADY
}
