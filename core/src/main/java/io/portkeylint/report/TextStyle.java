package io.portkeylint.report;

import io.portkeylint.finding.Severity;

/**
 * How a text report looks.
 *
 * @param color whether to colour it with terminal escapes
 * @param compact one line for each finding
 * @param least findings below this severity are counted and not shown
 * @param width columns to fit into
 */
public record TextStyle(boolean color, boolean compact, Severity least, int width) {

  private static final int USUAL_WIDTH = 100;

  /** Without colour, complete, 100 columns wide. */
  public static final TextStyle PLAIN = new TextStyle(false, false, Severity.INFO, USUAL_WIDTH);
}
