package io.portkeylint.finding;

/** How serious a finding is, most serious first. */
public enum Severity {
  /** Helm or Kubernetes refuses it, or by the documents' own word it will not work. */
  ERROR,
  /** A likely mistake. */
  WARNING,
  /** Advice. */
  INFO;

  private final String label = name().toLowerCase(java.util.Locale.ROOT);

  /** The name in reports and options: {@code error}, {@code warning}, {@code info}. */
  public String label() {
    return label;
  }

  public boolean isAtLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
