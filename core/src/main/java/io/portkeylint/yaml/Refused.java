package io.portkeylint.yaml;

/** Carries the problem that ends the reading of a document; it never leaves this package. */
final class Refused extends RuntimeException {

  final transient YamlProblem problem;

  Refused(YamlProblem problem) {
    super(null, null, false, false);
    this.problem = problem;
  }
}
