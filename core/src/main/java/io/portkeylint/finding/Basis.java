package io.portkeylint.finding;

/** What a rule rests on. */
public enum Basis {
  /** A document says so in words. */
  STATED("stated"),
  /** A document shows it in a snippet. */
  EXAMPLE("shown in the example"),
  /** It follows from a document and the rules of Kubernetes or the cloud. */
  IMPLIED("implied"),
  /** It follows from what the chart's templates do. */
  CHART("seen in the chart");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
