package io.portkeylint.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.Linter;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.fixtures.Constraint;
import io.portkeylint.fixtures.FixtureFolder;
import io.portkeylint.fixtures.RuleFixtures;
import io.portkeylint.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/constraints.md} leads from every documented constraint to its rules and their
 * fixtures. With {@code -Ddocs.write=true} it is written anew.
 */
class ConstraintsPageTest {

  private static final boolean WRITE = Boolean.getBoolean("docs.write");
  private static final Path PAGE = FixtureFolder.project().resolve("docs/constraints.md");
  private static final Traceability TRACES = Traceability.ofThisProject();

  @Test
  void thePageIsUpToDate() {
    String page = page();
    if (WRITE) {
      FixtureFolder.write(PAGE, page);
    }
    assertThat(FixtureFolder.read(PAGE)).isEqualTo(page);
  }

  private static String page() {
    Map<String, List<Constraint>> topics = new TreeMap<>();
    for (Constraint constraint : Constraint.all()) {
      topics.computeIfAbsent(constraint.topic(), topic -> new ArrayList<>()).add(constraint);
    }
    StringBuilder page = new StringBuilder();
    page.append(
        "<!-- Written by ConstraintsPageTest: mvn test -pl rules -am -Ddocs.write=true -->\n");
    page.append("\n# What the documents ask for\n\n");
    page.append("Of ").append(Constraint.all().size()).append(" constraints that the documents ");
    page.append("state, show or imply, ");
    page.append(Constraint.all().size() - TRACES.notChecked().size());
    page.append(" are checked; [").append(TRACES.notChecked().size());
    page.append(" are not](#not-checked), with the reason. Each that is checked has an example ");
    page.append("that breaks it, which its rules report, and one that keeps it, on which they ");
    page.append("are silent.\n");
    Map<String, Path> fixtures = fixtures();
    StringBuilder left = new StringBuilder();
    for (Map.Entry<String, List<Constraint>> topic : topics.entrySet()) {
      StringBuilder rows = new StringBuilder();
      for (Constraint constraint : topic.getValue()) {
        String reason = TRACES.notChecked().get(constraint.id());
        StringBuilder row = new StringBuilder("| `").append(constraint.id()).append("`: ");
        row.append(constraint.title()).append(" | ").append(constraint.source()).append(" | ");
        if (reason == null) {
          rows.append(row).append(rules(constraint, fixtures)).append(" |\n");
        } else {
          left.append(row).append(RulePage.sentence(reason.strip())).append(" |\n");
        }
      }
      String title = RulePage.sentence(topic.getKey().replace('-', ' '));
      page.append("\n## ").append(title, 0, title.length() - 1).append("\n\nExamples: [");
      page.append(topic.getKey()).append(".txt](../test-fixtures/constraint/");
      page.append(topic.getKey()).append(".txt)\n\n");
      page.append("| Constraint | Source | Rules and their fixtures |\n|---|---|---|\n");
      page.append(rows);
    }
    page.append("\n## Not checked\n\n| Constraint | Source | Reason |\n|---|---|---|\n");
    return page.append(left).toString();
  }

  private static String rules(Constraint constraint, Map<String, Path> fixtures) {
    StringBuilder cell = new StringBuilder();
    for (RuleInfo rule : TRACES.rules().getOrDefault(constraint.id(), List.of())) {
      cell.append(cell.length() == 0 ? "" : ", ").append('[').append(rule.id());
      cell.append("](rules/").append(RulePage.fileName(rule)).append(')');
      Path folder = fixtures.get(rule.id());
      if (folder != null) {
        cell.append(" ([fixtures](../test-fixtures/rule/").append(folder.getFileName());
        cell.append("))");
      }
    }
    return cell.toString();
  }

  /** The folders of the rules that have one; those about files and keys have tests instead. */
  private static Map<String, Path> fixtures() {
    Map<String, Path> folders = new TreeMap<>();
    for (Rule rule : Linter.standard().rules()) {
      folders.put(rule.info().id(), RuleFixtures.folder(rule));
    }
    return folders;
  }
}
