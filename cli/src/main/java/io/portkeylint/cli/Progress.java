package io.portkeylint.cli;

/** Tells a person at a terminal how far a long run is, and nobody else. */
final class Progress {

  /** Milliseconds in which nothing is said, and in which one number stands. */
  static final long PATIENCE = 500;

  private final Surroundings surroundings;
  private final boolean isWatched;
  private final int all;
  private long last = System.nanoTime();
  private boolean isShown;

  /**
   * @param all how many deployments there are
   */
  Progress(int all, Surroundings surroundings) {
    this.all = all;
    this.surroundings = surroundings;
    this.isWatched = Terminal.isAttended(surroundings);
  }

  /** Shows how many are done when it is time to. */
  void tell(int done) {
    long now = System.nanoTime();
    if (isWatched && now - last >= PATIENCE * 1_000_000) {
      surroundings.replaceLine("checked " + done + " of " + all);
      last = now;
      isShown = true;
    }
  }

  /** Makes room for a report that may go to the same terminal. */
  void clear() {
    if (isShown) {
      surroundings.replaceLine("");
      isShown = false;
    }
  }
}
