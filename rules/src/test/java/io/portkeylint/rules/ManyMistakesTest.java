package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Severity;
import io.portkeylint.fixtures.FixtureFolder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One run reports every mistake of a file, in the order of the file, and none twice. */
class ManyMistakesTest {

  @Test
  void aFileWithTwentyMistakesGivesTwentyFindings() {
    LintRequest request =
        LintRequest.ofFiles(FixtureFolder.of("many").resolve("twenty-mistakes.yaml"))
            .chartVersion("1.7.7");
    List<String> found = new ArrayList<>();
    for (Finding finding : Linter.standard().lint(request).findings()) {
      if (finding.severity() == Severity.ERROR) {
        int line = finding.primary().span().startPosition().line();
        found.add(line + " " + finding.rule().id());
      }
    }
    List<String> expected = new ArrayList<>();
    String[] lines =
        FixtureFolder.read(FixtureFolder.of("many").resolve("twenty-mistakes.yaml")).split("\n");
    for (int i = 0; i < lines.length; i++) {
      int mark = lines[i].indexOf(" # PK");
      if (mark >= 0) {
        for (String expectation : lines[i].substring(mark + 3).split(", ")) {
          expected.add((i + 1) + " " + expectation);
        }
      }
    }
    assertThat(found).isEqualTo(expected);
    assertThat(found).hasSize(20).doesNotHaveDuplicates();
  }
}
