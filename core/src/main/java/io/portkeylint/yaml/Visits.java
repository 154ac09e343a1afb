package io.portkeylint.yaml;

/**
 * Counts the values that the library of Helm visits, so that a file which multiplies itself by
 * aliases is refused when Helm refuses it, and before it costs anything.
 */
final class Visits {

  private static final int FREE_ALIASED = 100;
  private static final int FREE = 1_000;

  /** Up to here nearly all visits may be for aliases. */
  private static final double LOW = 400_000;

  /** From here on only a tenth may be. */
  private static final double HIGH = 4_000_000;

  private static final double MOST = 0.99;
  private static final double LEAST = 0.10;

  /** The document itself is the first. */
  private long all = 1;

  private long aliased;

  long count() {
    return all;
  }

  /**
   * Notes the visit of a value that stands in the document.
   *
   * @return whether too many visits were for aliases
   */
  boolean visit() {
    all++;
    return aliased > 0 && isExcessive();
  }

  /** Takes back the visit of a value that the library does not visit by itself. */
  void takeBack() {
    all--;
  }

  /**
   * Notes the visits of what an alias stands for.
   *
   * @return whether too many visits were for aliases
   */
  boolean follow(long visits) {
    all += visits;
    aliased += visits;
    return isExcessive();
  }

  private boolean isExcessive() {
    return aliased > FREE_ALIASED && all > FREE && (double) aliased / all > allowed();
  }

  private double allowed() {
    if (all <= LOW) {
      return MOST;
    }
    if (all >= HIGH) {
      return LEAST;
    }
    return MOST - (MOST - LEAST) * ((all - LOW) / (HIGH - LOW));
  }
}
