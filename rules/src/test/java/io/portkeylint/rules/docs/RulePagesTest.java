package io.portkeylint.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.fixtures.Constraint;
import io.portkeylint.fixtures.Fixture;
import io.portkeylint.fixtures.FixtureFolder;
import io.portkeylint.fixtures.RuleFixtures;
import io.portkeylint.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the rules are compared; {@code -Ddocs.write=true} writes them. */
class RulePagesTest {

  private static final Path FOLDER = FixtureFolder.project().resolve("docs/rules");

  private static final boolean WRITE = Boolean.getBoolean("docs.write");

  static Stream<Rule> rules() {
    return Linter.standard().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageSaysWhatTheRuleDoes(Rule rule) {
    compare(RulePage.fileName(rule.info()), page(rule));
  }

  @Test
  void whatIsNoRuleOfThisModuleHasAPageToo() {
    Set<String> here = rules().map(rule -> rule.info().id()).collect(Collectors.toSet());
    for (RuleInfo info : Linter.standard().ruleInfos()) {
      if (!here.contains(info.id())) {
        compare(RulePage.fileName(info), pageWithExample(info));
      }
    }
  }

  /** The engine's own rules have no fixtures; two of them are about files too odd to show. */
  private static String pageWithExample(RuleInfo info) {
    RulePage page = new RulePage(info).head();
    for (Constraint example : Constraint.in(FixtureFolder.of("engine-examples.txt"))) {
      if (example.id().equals(info.id()) && example.breaks() != null && example.keeps() != null) {
        Fixture bad = example.breaks().asFixture();
        Fixture good = example.keeps().asFixture();
        LintResult broken = Linter.standard().lint(bad.request());
        assertThat(broken.findings()).anyMatch(finding -> finding.rule().id().equals(info.id()));
        assertThat(Linter.standard().lint(good.request()).findings())
            .noneMatch(finding -> finding.rule().id().equals(info.id()));
        return page.bad(bad, broken).good(good).text();
      }
    }
    assertThat(info.id()).isIn("PK002", "PK004");
    return page.text();
  }

  @Test
  void theListHoldsAllPagesAndNoneIsLeftOver() throws IOException {
    List<RuleInfo> infos = Linter.standard().ruleInfos();
    Set<String> names = new TreeSet<>();
    names.add("README.md");
    infos.forEach(info -> names.add(RulePage.fileName(info)));
    compare("README.md", list(infos));
    for (Path file : FixtureFolder.list(FOLDER)) {
      String name = String.valueOf(file.getFileName());
      if (WRITE && !names.contains(name)) {
        Files.delete(file);
      } else {
        assertThat(names).contains(name);
      }
    }
  }

  private static void compare(String name, String text) {
    Path file = FOLDER.resolve(name);
    if (WRITE) {
      FixtureFolder.write(file, text);
    }
    assertThat(file).content().isEqualTo(text);
  }

  private static String page(Rule rule) {
    RulePage page = new RulePage(rule.info()).head();
    List<Fixture> fixtures = RuleFixtures.of(rule);
    fixtures.sort(Comparator.comparingInt(RulePagesTest::oddity));
    fixtures.stream()
        .filter(Fixture::isBad)
        .findFirst()
        .map(Fixture::asExample)
        .ifPresent(bad -> page.bad(bad, RuleFixtures.result(rule, bad)));
    fixtures.stream()
        .filter(fixture -> !fixture.isBad())
        .findFirst()
        .map(Fixture::asExample)
        .ifPresent(page::good);
    return page.text();
  }

  /** Plain examples come first. */
  private static int oddity(Fixture fixture) {
    int oddity = fixture.layers().size() + 2 * fixture.arguments().size();
    return fixture.chart().equals(Fixture.NEWEST_CHART) ? oddity : oddity + 1;
  }

  private static String list(List<RuleInfo> infos) {
    StringBuilder list = new StringBuilder();
    list.append("<!-- Written by RulePagesTest: mvn test -pl rules -am -Ddocs.write=true -->\n\n");
    list.append("# Rules\n\n");
    list.append("Ids and names never change their meaning; both are accepted everywhere. ");
    list.append("`portkey-lint explain PK310` shows a page's text offline.\n");
    for (Topic topic : Topic.values()) {
      StringBuilder rows = new StringBuilder();
      for (RuleInfo info : infos) {
        if (info.topic() == topic) {
          rows.append("| [").append(info.id()).append("](").append(RulePage.fileName(info));
          rows.append(") | ").append(info.severity().label()).append(" | ");
          rows.append(info.summary()).append(" |\n");
        }
      }
      if (rows.length() > 0) {
        list.append("\n## ").append(RulePage.sentence(topic.label().replace('-', ' ')));
        list.setLength(list.length() - 1);
        list.append("\n\n| Rule | Severity | What holds |\n|---|---|---|\n").append(rows);
      }
    }
    return list.toString();
  }
}
