package io.portkeylint.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.fixtures.Constraint;
import io.portkeylint.fixtures.Differences;
import io.portkeylint.fixtures.Fixture;
import io.portkeylint.fixtures.RuleFixtures;
import io.portkeylint.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Two rules that fall silent at one change speak of one cause. The change is a fix that one of them
 * offers, or what an example that keeps a documented constraint has and the one that breaks it has
 * not.
 */
class SharedCauseTest {

  /** Two rules that may both ask for one change, and why a reader wants to hear both. */
  private static final Map<String, String> ARGUED =
      Map.ofEntries(
          entry("PK038 PK530", "the gateway's mount; the data service's volume"),
          entry("PK059 PK124", "the ports of the Service; the ports of the container"),
          entry("PK205 PK218", "that no cache is named; that TLS is off"),
          entry("PK207 PK234", "how the endpoint is written; that TLS is off"),
          entry("PK230 PK231", "that a reader takes no writes; that it is not in cluster mode"),
          entry("PK230 PK234", "that a reader takes no writes; that TLS is off"),
          entry("PK231 PK234", "that the cache is not in cluster mode; that TLS is off"),
          entry("PK315 PK333", "two annotations contradict each other; the addresses one of them"),
          entry("PK333 PK361", "addresses of the other kind; open to every address"),
          entry("PK412 PK413", "Helm stops; what is lost even when an account is named instead"),
          entry("PK412 PK421", "Helm stops; what an account without name is still short of"),
          entry("PK467 PK612", "which logs cannot be read; that the two do not work together"));

  /**
   * What chooses between whole parts of the deployment, or takes a value away: with it goes all
   * that is wrong with the part.
   */
  private static final Pattern CHOICE =
      Pattern.compile(
          "(enabled|create|existingSecret|secretKeys|SERVER_MODE|[A-Z_]+_(STORE|AUTH_MODE)): .*|"
              + ".*: null",
          Pattern.DOTALL);

  private final Linter linter = Linter.standard();
  private final Map<String, String> shared = new TreeMap<>();

  @Test
  void noFixMendsWhatAnotherRuleReports() {
    int fixes = 0;
    for (Rule rule : new StandardRules().rules()) {
      for (Fixture fixture : RuleFixtures.of(rule)) {
        if (fixture.isBad() && isOneFile(fixture)) {
          List<Finding> found = linter.lint(fixture.request()).findings();
          for (Finding finding : found) {
            for (Fix fix : finding.fixes()) {
              fixes += compare(fixture, found, finding, fix);
            }
          }
        }
      }
    }
    assertThat(fixes).isGreaterThan(300);
    assertThat(shared).isEmpty();
  }

  @Test
  void noValueOfAGoodFixtureMendsWhatAnotherRuleReports() {
    int differences = 0;
    for (Rule rule : new StandardRules().rules()) {
      List<Fixture> fixtures = RuleFixtures.of(rule);
      for (Fixture bad : fixtures) {
        for (Fixture good : fixtures) {
          if (bad.isBad() && !good.isBad() && isOneFile(bad) && isOneFile(good)) {
            differences += compare(bad, good);
          }
        }
      }
    }
    assertThat(differences).isGreaterThan(1000);
    assertThat(shared).isEmpty();
  }

  @Test
  void noValueOfAGoodExampleMendsWhatAnotherRuleReports() {
    int differences = 0;
    for (Constraint constraint : Constraint.all()) {
      Constraint.Example breaks = constraint.breaks();
      Constraint.Example keeps = constraint.keeps();
      if (breaks != null && keeps != null) {
        List<Finding> found = lint(breaks.chart(), breaks.values());
        for (String one : Differences.between(breaks.values(), keeps.values())) {
          differences++;
          if (!isChoice(one)) {
            note(found, lint(breaks.chart(), breaks.values(), one), constraint + ": " + one);
          }
        }
      }
    }
    assertThat(differences).isGreaterThan(400);
    assertThat(shared).isEmpty();
  }

  private static boolean isOneFile(Fixture fixture) {
    return fixture.layers().size() == 1;
  }

  private static boolean isChoice(String change) {
    return CHOICE.matcher(change.substring(change.lastIndexOf("\n ") + 1).strip()).matches();
  }

  private int compare(Fixture bad, Fixture good) {
    Fixture.Layer only = bad.layers().get(0);
    List<Finding> found = linter.lint(bad.request()).findings();
    List<String> differences = Differences.between(only.text(), good.layers().get(0).text());
    for (String one : differences) {
      if (!isChoice(one)) {
        Fixture changed = bad.with(List.of(only, new Fixture.Layer("change.yaml", one)));
        note(found, linter.lint(changed.request()).findings(), bad.file() + ": " + one);
      }
    }
    return differences.size();
  }

  /** Returns 1 when the fix could be tried. */
  private int compare(Fixture fixture, List<Finding> found, Finding finding, Fix fix) {
    String text = fixture.layers().get(0).text();
    List<TextEdit> edits = new ArrayList<>(fix.edits());
    edits.sort((one, other) -> other.span().start() - one.span().start());
    for (TextEdit edit : edits) {
      int start = edit.span().start();
      text = text.substring(0, start) + edit.replacement() + text.substring(edit.span().end());
    }
    Fixture fixed = fixture.with(List.of(new Fixture.Layer("values.yaml", text)));
    List<Finding> after = linter.lint(fixed.request()).findings();
    note(found, after, fixture.file() + ": " + finding.rule().id() + " " + fix.title());
    return 1;
  }

  /** Looks at what a change mends, unless it breaks something else. */
  private void note(List<Finding> before, List<Finding> after, String change) {
    Set<String> gone = rules(before);
    Set<String> left = rules(after);
    if (left.contains("PK010") && !gone.contains("PK010")) {
      return;
    }
    gone.removeAll(left);
    List<String> rules = new ArrayList<>(gone);
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        String pair = rules.get(i) + " " + rules.get(j);
        if (!ARGUED.containsKey(pair)) {
          shared.merge(pair, change, (one, other) -> one + "\n  " + other);
        }
      }
    }
  }

  private List<Finding> lint(String chart, String... layers) {
    List<LintRequest.Input> inputs = new ArrayList<>();
    for (String layer : layers) {
      byte[] bytes = layer.getBytes(StandardCharsets.UTF_8);
      inputs.add(new LintRequest.Input.Bytes("values-" + inputs.size() + ".yaml", bytes));
    }
    return linter.lint(LintRequest.of(inputs).chartVersion(chart)).findings();
  }

  private static Set<String> rules(List<Finding> findings) {
    Set<String> rules = new TreeSet<>();
    findings.stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> finding.rule().id())
        .forEach(rules::add);
    return rules;
  }
}
