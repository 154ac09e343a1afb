package io.portkeylint.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.fixtures.Constraint;
import io.portkeylint.fixtures.Expectation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the documents ask for is checked by a rule, or there is a reason why not. */
class ConstraintsTest {

  private static final boolean WRITE = Boolean.getBoolean("portkey.fixtures.write");
  private static final String FILE = "values.yaml";
  private static final Linter LINTER = Linter.standard();
  private static final Traceability TRACES = Traceability.ofThisProject();

  static Stream<Constraint> checked() {
    return Constraint.all().stream().filter(one -> !TRACES.notChecked().containsKey(one.id()));
  }

  @Test
  void allDocumentedConstraintsAreHere() {
    List<String> ids = Constraint.all().stream().map(Constraint::id).toList();
    assertThat(ids).hasSize(322).doesNotHaveDuplicates();
    assertThat(Constraint.all())
        .allMatch(one -> one.title().endsWith(".") && !one.source().isEmpty());
  }

  @Test
  void eachIsCheckedOrThereIsAReason() {
    Set<String> known = new TreeSet<>();
    Constraint.all().forEach(one -> known.add(one.id()));
    Set<String> accounted = new TreeSet<>(TRACES.rules().keySet());
    accounted.addAll(TRACES.notChecked().keySet());
    assertThat(accounted).isEqualTo(known);
  }

  @Test
  void noneIsCheckedDespiteAReason() {
    assertThat(TRACES.rules().keySet()).doesNotContainAnyElementsOf(TRACES.notChecked().keySet());
    assertThat(TRACES.notChecked().values()).allMatch(reason -> reason.length() > 40);
  }

  @ParameterizedTest
  @MethodSource("checked")
  void theExampleThatBreaksItIsReported(Constraint constraint) {
    List<String> reported = reports(constraint, constraint.breaks());
    if (WRITE) {
      constraint.rewrite(reported);
    } else {
      assertThat(reported).isNotEmpty().isEqualTo(constraint.reports());
    }
  }

  @ParameterizedTest
  @MethodSource("checked")
  void theExampleThatKeepsItIsNot(Constraint constraint) {
    assertThat(reports(constraint, constraint.keeps())).isEmpty();
  }

  /** What the constraint's own rules say; what else an example lacks is not its point. */
  private static List<String> reports(Constraint constraint, Constraint.Example example) {
    assertThat(example).as("example of %s", constraint).isNotNull();
    byte[] values = example.values().getBytes(StandardCharsets.UTF_8);
    LintRequest request =
        LintRequest.of(List.of(new LintRequest.Input.Bytes(FILE, values)))
            .chartVersion(example.chart());
    List<String> reports = new ArrayList<>();
    for (Finding finding : LINTER.lint(request).findings()) {
      if (finding.rule().constraints().contains(constraint.id())) {
        reports.add(Expectation.of(finding, FILE));
      }
    }
    return reports;
  }
}
