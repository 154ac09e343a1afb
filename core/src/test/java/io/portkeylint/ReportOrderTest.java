package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportOrderTest {

  private static final Source BASE = Source.file("z.yaml", "abc");
  private static final Source PROD = Source.file("a.yaml", "abc");
  private static final Source FIRST = Source.argument("--set #1", "abc");
  private static final Source SECOND = Source.argument("--set #2", "abc");
  private static final Source OTHER = Source.file("Chart.yaml", "abc");

  private static Finding finding(Source source, int start, String rule) {
    return new Finding(
        RuleInfo.rule(rule, "r").build(),
        Severity.ERROR,
        "m",
        KeyPath.ROOT,
        new Label(source.span(start, start + 1), ""),
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void layersThenArgumentsThenTheRest() {
    List<Finding> expected =
        List.of(
            finding(BASE, 0, "PK010"),
            finding(BASE, 1, "PK001"),
            finding(BASE, 1, "PK002"),
            finding(PROD, 0, "PK001"),
            finding(FIRST, 2, "PK001"),
            finding(SECOND, 0, "PK001"),
            finding(OTHER, 0, "PK001"));
    List<Finding> sorted = new ArrayList<>(expected);
    for (int i = 0; i < expected.size(); i++) {
      sorted.add(sorted.remove(0));
      List<Finding> turned = new ArrayList<>(sorted);
      turned.sort(new ReportOrder(List.of(BASE, PROD)));

      assertThat(turned).isEqualTo(expected);
    }
    List<Finding> backwards = new ArrayList<>(expected);
    Collections.reverse(backwards);
    backwards.sort(new ReportOrder(List.of(BASE, PROD)));
    assertThat(backwards).isEqualTo(expected);
  }
}
