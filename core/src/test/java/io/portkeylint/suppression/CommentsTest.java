package io.portkeylint.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.finding.TextEdit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One comment behind a value that is wrong, on 31 May 2026; in files, {@code ;} ends a line. */
class CommentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "portkey-lint-ignore PK010: a reason          | a reason",
        "portkey-lint-ignore pk010: a reason          | a reason",
        "portkey-lint-ignore value-has-type: a reason | a reason",
        "portkey-lint-ignore PK010:a reason           | a reason",
        "portkey-lint-ignore PK010 : a: b             | a: b",
        "portkey-lint-ignore PK010, PK310: a          | a",
        "portkey-lint-ignore PK010,PK310: a           | a",
        "portkey-lint-ignore PK010 PK310: a           | -",
        "portkey-lint-ignore PK010 until 2026-05-31: a | a",
        "portkey-lint-ignore PK010 until 2026-05-30: a | -",
        "portkey-lint-ignore PK010: until 2026-05-31 a | until 2026-05-31 a",
        "portkey-lint-ignore PK010: a until 2026-05-31 | a until 2026-05-31",
        "portkey-lint-ignore PK010: a until 2026-05-30 | -",
        "portkey-lint-ignore PK010: a (until 2026-05-30) | -",
        "portkey-lint-ignore PK010: xuntil 2026-05-30 | xuntil 2026-05-30",
        "portkey-lint-ignore PK010: until then, until 2026-05-30 | -",
        "portkey-lint-ignore PK010: until 2026-5-30 a | until 2026-5-30 a",
        "portkey-lint-ignore PK010: until 2026-05-3   | until 2026-05-3",
        "portkey-lint-ignore PK012: a                 | -",
        "portkey-lint-ignor PK010: a                  | -",
      })
  void accountsForAFinding(String comment, String reason) {
    LintResult result = lint("replicaCount: x  # " + comment + "\n");

    assertThat(result.suppressed())
        .extracting(Suppressed::reason)
        .isEqualTo(reason == null ? List.of() : List.of(reason));
    assertThat(result.findings().stream().anyMatch(one -> one.rule().id().equals("PK010")))
        .isEqualTo(reason == null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "portkey-lint-ignore PK010               | PK903 | a reason belongs behind a colon",
        "portkey-lint-ignore PK010:              | PK903 | a reason belongs behind a colon",
        "portkey-lint-ignore                     | PK901 | names no rule",
        "portkey-lint-ignore : a                 | PK901 | names no rule",
        "portkey-lint-ignore ,PK010: a           | PK901 | rules are named by id or name",
        "portkey-lint-ignore PK010 because       | PK901 | a colon belongs before the reason",
        "portkey-lint-ignore PK010 until: a      | PK901 | a colon belongs before the reason",
        "portkey-lint-ignore PK010 until tomorrow: a | PK901 | a day is written as 2027-01-31",
        "portkey-lint-ignore PK010 until 2026-02-30: a | PK901 | a day is written as 2027-01-31",
        "portkey-lint-ignore PK010 until 2026/02/03: a | PK901 | a day is written as 2027-01-31",
        "portkey-lint-ignore PK010 until 2027-01-31 a: b | PK901"
            + " | a colon belongs before the reason",
        "portkey-lint-ignore PK010: until 2026-02-30 | PK901 | there is no such day",
        "portkey-lint-ignore PK01O: a            | PK902 | no rule has this id or name",
        "portkey-lint-ignore PK999: a            | PK902 | no rule has this id or name",
        "portkey-lint-ignore value-has-typ: a    | PK902 | did you mean `value-has-type`?",
        "portkey-lint-ignore value-hsa-typ: a    | PK902 | did you mean `value-has-type`?",
        "portkey-lint-ignore vleau-sha-tpy-xy: a | PK902 | no rule has this id or name",
        "portkey-lint-ignore PK905: a            | PK902 | is about suppressions themselves",
        "portkey-lint-ignore PK012: a            | PK905 | reports nothing on line 1",
        "portkey-lint-ignore PK010, PK012: a     | PK905 | reports nothing on line 1",
        "portkey-lint-ignore PK010 until 2026-05-30: a | PK904 | was the last day on which it counted",
      })
  void isToldWhenItDoesNotDoItsWork(String comment, String rule, String label) {
    LintResult result = lint("replicaCount: x  # " + comment + "\n");

    assertThat(result.findings())
        .filteredOn(one -> one.rule().id().startsWith("PK9"))
        .extracting(one -> one.rule().id() + " " + one.primary().text())
        .containsExactly(rule + " " + label);
  }

  /** Where a comment holds, what is left of the file when it is removed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "replicaCount: 2 \t # portkey-lint-ignore PK010: a;b: 1 | on line 1 | replicaCount: 2;b: 1",
        "# portkey-lint-ignore PK010: a;replicaCount: 2 | on line 2 | replicaCount: 2",
        "a:;  # portkey-lint-ignore PK010: a;  b: 1     | on line 3 | a:;  b: 1",
        "# portkey-lint-ignore PK010: a;a:;  b: 1;  c: 2;d: 3 | in lines 2 to 4"
            + " | a:;  b: 1;  c: 2;d: 3",
        "# portkey-lint-ignore-file PK010: a;b: 1       | in this file | b: 1",
        "b: 1;# portkey-lint-ignore PK010: a            | - | -",
      })
  void isRemovedWhenItHoldsNothingBack(String file, String where, String rest) {
    String text = file.replace(';', '\n');
    List<Finding> needless =
        lint(text).findings().stream().filter(one -> one.rule().id().equals("PK905")).toList();

    if (where.equals("-")) {
      assertThat(needless).isEmpty();
      return;
    }
    Finding finding = needless.get(0);
    assertThat(finding.primary().text()).isEqualTo("reports nothing " + where);
    Fix fix = finding.fixes().get(0);
    assertThat(fix.title()).isEqualTo("remove the comment");
    TextEdit edit = fix.edits().get(0);
    assertThat(text.substring(0, edit.span().start()) + text.substring(edit.span().end()))
        .isEqualTo(rest.replace(';', '\n'));
  }

  /** The comment of the smallest part counts, of equal ones the nearest; others are not needed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# portkey-lint-ignore-file PK010: file;replicaCount: x  # portkey-lint-ignore PK010: line"
            + " | line | 1",
        "# portkey-lint-ignore PK010: block;autoscaling:;  minReplicas: x  # portkey-lint-ignore PK010:"
            + " line | line | 1",
        "# portkey-lint-ignore-file PK010: file;# portkey-lint-ignore PK010: block;replicaCount: x"
            + " | block | 1",
        "# portkey-lint-ignore PK010: block;autoscaling:;  enabled: true;  minReplicas: x | block | 0",
      })
  void theNarrowestAccountsForIt(String file, String reason, int needless) {
    LintResult result = lint(file.replace(';', '\n') + "\n");

    assertThat(result.suppressed()).extracting(Suppressed::reason).containsExactly(reason);
    assertThat(result.findings())
        .filteredOn(one -> one.rule().id().equals("PK905"))
        .hasSize(needless);
  }

  private static LintResult lint(String text) {
    LintRequest.Input input =
        new LintRequest.Input.Bytes("values.yaml", text.getBytes(StandardCharsets.UTF_8));
    return Linter.of(List.of())
        .asOf(TODAY)
        .lint(LintRequest.of(List.of(input)).chartVersion("1.7.7"));
  }
}
