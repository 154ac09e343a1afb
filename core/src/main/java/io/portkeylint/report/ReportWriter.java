package io.portkeylint.report;

import io.portkeylint.LintResult;
import java.io.IOException;
import java.util.List;

/** Writes the results of a run in one format. Implementations are stateless. */
public interface ReportWriter {

  /**
   * Writes a complete report.
   *
   * @param results one for each deployment, in the order of the arguments
   * @param out where the report goes, as UTF-8 text
   */
  void write(List<LintResult> results, Appendable out) throws IOException;
}
