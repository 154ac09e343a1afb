package io.portkeylint.chart;

/** A text that names no chart version. The message says which there are. */
public final class UnknownChartVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnknownChartVersionException(String message) {
    super(message);
  }
}
