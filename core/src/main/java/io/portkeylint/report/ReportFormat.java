package io.portkeylint.report;

import org.jspecify.annotations.Nullable;

/** The forms in which a run can be reported. */
public enum ReportFormat {
  TEXT("people at a terminal: source lines with marks, reason and change"),
  JSON("programs: every part of a finding under a key of its own"),
  SARIF("code scanning and editors: SARIF 2.1.0 with rules, fixes and fingerprints"),
  JUNIT("build servers: a test case for each file and rule that found something"),
  CHECKSTYLE("editors and review tools: the XML of Checkstyle"),
  GITHUB("GitHub Actions: annotations beside the changed lines"),
  GITLAB("GitLab: the Code Quality report of a merge request"),
  MARKDOWN("comments and job summaries: tables and folded details"),
  HTML("people in a browser: one page, the files themselves with findings at their lines");

  private final String purpose;

  ReportFormat(String purpose) {
    this.purpose = purpose;
  }

  /** The name in options, for instance {@code text}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Who reads it and what they see. */
  public String purpose() {
    return purpose;
  }

  /** The format of that name, or null. */
  public static @Nullable ReportFormat of(String label) {
    for (ReportFormat format : values()) {
      if (format.label().equals(label)) {
        return format;
      }
    }
    return null;
  }

  /**
   * A writer of this format. Made on demand, so that a run loads the classes of no other.
   *
   * @param style how text looks; the other formats have no styles
   */
  public ReportWriter writer(TextStyle style) {
    return switch (this) {
      case TEXT -> new TextReport(style);
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport();
      case JUNIT -> new JunitReport();
      case CHECKSTYLE -> new CheckstyleReport();
      case GITHUB -> new GithubReport();
      case GITLAB -> new GitlabReport();
      case MARKDOWN -> MarkdownReport.complete();
      case HTML -> new HtmlReport();
    };
  }
}
