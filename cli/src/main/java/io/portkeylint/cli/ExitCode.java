package io.portkeylint.cli;

/** What a run tells its caller; part of the public interface. */
enum ExitCode {
  CLEAN(0, "nothing at or above the threshold of `--fail-on`"),
  FINDINGS(1, "findings at or above it"),
  UNUSABLE(2, "wrong arguments or configuration, unreadable inputs, unwritable outputs"),
  FAULT(3, "a fault of the tool itself");

  final int number;
  final String summary;

  ExitCode(int number, String summary) {
    this.number = number;
    this.summary = summary;
  }
}
