package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comment in a file that several deployments share is needed when one of them needs it. */
class SharedSuppressionsTest {

  private static final String BASE = "replicaCount: x  # portkey-lint-ignore PK010: y\n";

  private final LintResult needs = lint(BASE, "service: {}\n");
  private final LintResult needsNot = lint(BASE, "replicaCount: 2\n");

  @Test
  void isNotComplainedAboutWhenAnotherNeedsIt() {
    assertThat(rules(needsNot)).containsExactly("PK905");
    assertThat(needs.suppressed()).hasSize(1);

    List<LintResult> settled = SharedSuppressions.settle(List.of(needsNot, needs, needsNot));

    assertThat(settled).hasSize(3);
    assertThat(settled.get(0).findings()).isEmpty();
    assertThat(settled.get(1)).isEqualTo(needs);
    assertThat(settled.get(2).findings()).isEmpty();
  }

  @Test
  void isComplainedAboutWhenNobodyNeedsIt() {
    List<LintResult> results = List.of(needsNot, needsNot);

    assertThat(SharedSuppressions.settle(results)).isEqualTo(results);
    assertThat(SharedSuppressions.settle(List.of(needs))).containsExactly(needs);
  }

  @Test
  void anotherPlaceIsAnotherComment() {
    LintResult elsewhere = lint("\n" + BASE, "service: {}\n");

    assertThat(SharedSuppressions.settle(List.of(needsNot, elsewhere)).get(0)).isEqualTo(needsNot);
  }

  @Test
  void onlySuchAComplaintMakesAResultOpen() {
    assertThat(SharedSuppressions.isOpen(needsNot)).isTrue();
    assertThat(SharedSuppressions.isOpen(needs)).isFalse();
    assertThat(SharedSuppressions.isOpen(lint("unknown: 1\n", "service: {}\n"))).isFalse();
  }

  private static List<String> rules(LintResult result) {
    return result.findings().stream().map(finding -> finding.rule().id()).toList();
  }

  private static LintResult lint(String base, String overlay) {
    return Linter.of(List.of())
        .lint(LintRequest.of(List.of(input("base.yaml", base), input("overlay.yaml", overlay))));
  }

  private static LintRequest.Input input(String name, String text) {
    return new LintRequest.Input.Bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
