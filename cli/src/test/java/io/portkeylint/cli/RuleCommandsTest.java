package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.Linter;
import io.portkeylint.finding.RuleInfo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever may be reported is listed and explained. */
class RuleCommandsTest {

  static Stream<RuleInfo> infos() {
    return Linter.standard().ruleInfos().stream();
  }

  @Test
  void theListHoldsAllThatIsReported() {
    List<String> ids = Outcome.of("rules").out().lines().map(line -> line.substring(0, 5)).toList();

    assertThat(ids).contains("PK001", "PK013", "PK310", "PK802").isSorted();
    assertThat(ids).containsExactlyElementsOf(infos().map(RuleInfo::id).toList());
  }

  @Test
  void theJsonListNamesTheConstraints() {
    assertThat(Outcome.of("rules", "--format", "json").out())
        .contains("\"no-fragment-keys-repeated\"", "\"key-needs-newer-chart\"");
  }

  @ParameterizedTest
  @MethodSource("infos")
  void eachIsExplained(RuleInfo rule) {
    Outcome outcome = Outcome.of("explain", rule.id());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains(rule.id(), rule.name(), rule.severity().label());
    assertThat(Outcome.of("explain", rule.name())).isEqualTo(outcome);
  }

  @Test
  void anExplanationIsThePageOfTheRule() {
    assertThat(Outcome.of("explain", "PK310").out())
        .startsWith("error[PK310 container-port-equals-port] networking\n\n")
        .contains("\nCharts: 1.6.0 and later\n", "\nWhy:\n", "\nWhat to change:\n")
        .contains("\nWhere it does not hold:\n\n    service:\n      type: LoadBalancer\n")
        .contains("\n     3 |   containerPort: 8080\n       |                  ^^^^ probes")
        .contains("\nWhere it holds:\n\n    environment:\n")
        .doesNotContain("PK311", "```", "## ");
  }
}
