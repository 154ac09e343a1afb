package io.portkeylint.maven;

import io.portkeylint.LintResult;
import io.portkeylint.SharedSuppressions;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.baseline.Baseline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * What is done with findings before they are reported: which of them count.
 *
 * @param baseline null for none
 * @param showsAll whether what somebody has accounted for is reported as well
 */
record Acceptance(@Nullable Path baseline, boolean showsAll, ShownNames names, Log log) {

  private static final int MOST_LISTED = 10;

  /**
   * The results as they are to be reported.
   *
   * @throws UnreadableInputException when the baseline is broken or missing
   */
  List<LintResult> of(List<LintResult> found) {
    List<LintResult> settled = SharedSuppressions.settle(found);
    if (showsAll) {
      return settled.stream().map(LintResult::unsuppressed).toList();
    }
    return baseline == null ? settled : matched(baseline, settled);
  }

  private List<LintResult> matched(Path file, List<LintResult> results) {
    String name = names.of(file);
    if (!Files.exists(file)) {
      throw new UnreadableInputException(name + ": no such baseline; the goal baseline writes one");
    }
    Baseline.Match match = Baseline.read(file, name).match(results);
    int unmatched = match.unmatched().size();
    for (String line : match.unmatched().subList(0, Math.min(unmatched, MOST_LISTED))) {
      log.warn(name + ": matches nothing any more: " + line);
    }
    if (unmatched > 0) {
      String rest = unmatched > MOST_LISTED ? unmatched - MOST_LISTED + " more like these; " : "";
      log.warn(
          name + ": " + rest + "the goal baseline with -Dportkey.update removes what is mended");
    }
    return match.results();
  }
}
