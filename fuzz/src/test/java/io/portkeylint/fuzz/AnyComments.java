package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.suppression.SuppressionRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Any text as a comment for the tool, on a line of its own and behind values. */
final class AnyComments {

  private static final String[] LINES = {
    "service:",
    "  type: NodePort",
    "  containerPort: 8080",
    "unknown: {a: 1,",
    "  b: 2}",
    "environment:",
    "  data:",
    "    PORT: \"8787\"",
    "    SERVICE_NAME: <NAME>",
    "extraEnv:",
    "- name: MY_TOKEN",
    "  value: 5",
    "- {name: B, value: \"x\"}",
  };

  /** Each line is a comment; its first character says where it goes. */
  static void check(byte[] bytes) {
    String text = Planted.into(new String(bytes, StandardCharsets.UTF_8));
    StringBuilder[] before = new StringBuilder[LINES.length];
    StringBuilder[] behind = new StringBuilder[LINES.length];
    for (int i = 0; i < LINES.length; i++) {
      before[i] = new StringBuilder();
      behind[i] = new StringBuilder();
    }
    for (String line : text.split("[\\n\\r\\u0085\\u2028\\u2029]")) {
      int where = line.isEmpty() ? 0 : line.charAt(0);
      String comment = "# portkey-lint-" + line.substring(Math.min(1, line.length()));
      if (where % 2 == 0) {
        before[where / 2 % LINES.length].append(comment).append('\n');
      } else {
        behind[where / 2 % LINES.length].append(' ').append(comment);
      }
    }
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < LINES.length; i++) {
      file.append(before[i]).append(LINES[i]).append(behind[i]).append('\n');
    }
    LintResult result = Runs.assertSound(request(file.toString()), file.toString());
    if (result.effective() != null) {
      String plain = file.toString().replace("# portkey-lint-", "# -------------");
      assertThat(findings(result)).isEqualTo(findings(Runs.LINTER.lint(request(plain))));
    }
  }

  private static LintRequest request(String text) {
    return LintRequest.of(List.of(Runs.input("values.yaml", text))).chartVersion("1.7.7");
  }

  /** What was found but for what is said of the comments: no comment makes one vanish or come. */
  private static List<String> findings(LintResult result) {
    List<String> findings = new ArrayList<>();
    for (Finding finding : result.unsuppressed().findings()) {
      if (!SuppressionRules.isOne(finding.rule())) {
        findings.add(finding.rule().id() + finding.path() + finding.primary().span().start());
      }
    }
    return findings;
  }
}
