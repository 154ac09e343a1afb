package io.portkeylint.report;

import io.portkeylint.finding.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What is known of one rule, for people: its page as in the documentation, set as plain text. */
public final class RulePage {

  /** The pages of all rules of this project, which the build puts beside them. */
  private static final String PAGES = "META-INF/portkey-lint/rules.md";

  private RulePage() {}

  /** Several lines, with a line end after the last. */
  public static String text(RuleInfo rule) {
    StringBuilder page = new StringBuilder(4096);
    page.append(rule.severity().label()).append('[').append(rule.id()).append(' ');
    page.append(rule.name()).append("] ").append(rule.topic().label()).append("\n\n");
    String written = find(rule, pages());
    if (written.isEmpty()) {
      part(page, "", rule.summary());
      part(page, "why: ", rule.why());
      part(page, "source: ", rule.citation());
      part(page, "constraints: ", String.join(", ", rule.constraints()));
    } else {
      set(page, written);
    }
    return page.toString();
  }

  private static void part(StringBuilder page, String head, String text) {
    if (!text.isEmpty()) {
      page.append(head).append(text).append('\n');
    }
  }

  private static String pages() {
    ClassLoader loader = Objects.requireNonNull(RulePage.class.getClassLoader());
    try (InputStream pages = loader.getResourceAsStream(PAGES)) {
      return pages == null ? "" : new String(pages.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands below the title of a rule's page; a rule from elsewhere has none. */
  private static String find(RuleInfo rule, String pages) {
    String title = "# " + rule.id() + ' ' + rule.name() + '\n';
    int at = pages.startsWith(title) ? 0 : pages.indexOf('\n' + title) + 1;
    if (at == 0 && !pages.startsWith(title)) {
      return "";
    }
    int start = at + title.length();
    int end = pages.indexOf("\n# PK", start);
    return pages.substring(start, end < 0 ? pages.length() : end + 1).strip();
  }

  private static void set(StringBuilder page, String markdown) {
    boolean code = false;
    for (String line : markdown.split("\n", -1)) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        page.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
      } else if (line.startsWith("| ")) {
        row(page, line);
      } else if (!line.startsWith("|--")) {
        page.append(line.startsWith("## ") ? line.substring(3) + ':' : line).append('\n');
      }
    }
  }

  /** Topic and severity stand in the heading. */
  private static void row(StringBuilder page, String line) {
    int middle = line.indexOf(" | ", 2);
    if (middle > 0 && !line.startsWith("| Topic ") && !line.startsWith("| Severity ")) {
      page.append(line, 2, middle).append(": ");
      page.append(line, middle + 3, line.length() - 2).append('\n');
    }
  }
}
