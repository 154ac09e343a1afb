package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.fixtures.FixtureFolder;
import io.portkeylint.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a rule draws a line, values on both sides of it are tried. */
class EdgeValuesTest {

  private static final List<Rule> RULES = new StandardRules().rules();

  /**
   * A line that a rule draws.
   *
   * @param template values with {@code @} in place of the one that is tried
   */
  record Edge(String rule, String template, List<String> good, List<String> bad) {

    @Override
    public String toString() {
      return rule + " " + template.strip();
    }
  }

  static Stream<Edge> edges() {
    String text = FixtureFolder.read(FixtureFolder.of("edge-values.txt"));
    return Stream.of(text.split("(?m)^== ", -1)).skip(1).map(EdgeValuesTest::parse);
  }

  private static Edge parse(String entry) {
    StringBuilder template = new StringBuilder();
    List<String> good = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    String[] lines = entry.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].startsWith("good ")) {
        good.add(lines[i].substring("good ".length()));
      } else if (lines[i].startsWith("bad ")) {
        bad.add(lines[i].substring("bad ".length()));
      } else {
        template.append(lines[i]).append('\n');
      }
    }
    return new Edge(lines[0], template.toString(), good, bad);
  }

  @ParameterizedTest
  @MethodSource("edges")
  void aRuleReportsWhatLiesBeyond(Edge edge) {
    Rule rule =
        RULES.stream().filter(one -> one.info().id().equals(edge.rule())).findFirst().orElseThrow();
    SoftAssertions softly = new SoftAssertions();
    for (String value : edge.good()) {
      softly.assertThat(reported(rule, edge, value)).as("good %s", value).isFalse();
    }
    for (String value : edge.bad()) {
      softly.assertThat(reported(rule, edge, value)).as("bad %s", value).isTrue();
    }
    softly.assertAll();
    assertThat(edge.good().size() + edge.bad().size()).isPositive();
  }

  private static boolean reported(Rule rule, Edge edge, String value) {
    byte[] values = edge.template().replace("@", value).getBytes(StandardCharsets.UTF_8);
    LintRequest.Input input = new LintRequest.Input.Bytes("values.yaml", values);
    for (Finding finding :
        Linter.of(List.of(rule)).lint(LintRequest.of(List.of(input))).findings()) {
      if (finding.rule().id().equals(rule.info().id())) {
        return true;
      }
    }
    return false;
  }
}
