package io.portkeylint.cli;

import io.portkeylint.Linter;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.report.JsonText;
import io.portkeylint.report.RulePage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands about rules. */
final class RuleCommands {

  private RuleCommands() {}

  static ExitCode list(Arguments arguments, Surroundings surroundings) throws IOException {
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("`rules` takes no operands; `explain RULE` tells of one");
    }
    String format = arguments.word(Option.FORMAT, "text", List.of("text", "json"));
    StringBuilder out = new StringBuilder(8192);
    if (format.equals("json")) {
      json(out);
    } else {
      table(out);
    }
    surroundings.print(out);
    return ExitCode.CLEAN;
  }

  static ExitCode explain(Arguments arguments, Surroundings surroundings) throws IOException {
    if (arguments.operands().size() != 1) {
      throw new UsageException("`explain` needs one rule: `portkey-lint explain PK310`");
    }
    String wanted = arguments.operands().get(0);
    List<String> names = new ArrayList<>();
    for (RuleInfo rule : rules()) {
      if (rule.id().equalsIgnoreCase(wanted) || rule.name().equalsIgnoreCase(wanted)) {
        surroundings.print(RulePage.text(rule));
        return ExitCode.CLEAN;
      }
      names.add(rule.id());
      names.add(rule.name());
    }
    throw new UsageException("no rule `" + wanted + "`" + Nearest.hint(wanted, names));
  }

  private static List<RuleInfo> rules() {
    return Linter.standard().ruleInfos();
  }

  private static void table(StringBuilder out) {
    for (RuleInfo rule : rules()) {
      out.append(rule.id()).append("  ");
      pad(out, rule.severity().label(), 9);
      pad(out, rule.topic().label(), 15);
      out.append(rule.name()).append('\n');
    }
  }

  private static void pad(StringBuilder out, String text, int width) {
    out.append(text);
    for (int i = text.length(); i < width; i++) {
      out.append(' ');
    }
  }

  private static void json(StringBuilder out) throws IOException {
    JsonText json = new JsonText(out);
    json.open('[');
    for (RuleInfo rule : rules()) {
      json.open('{');
      json.key("ruleId").value(rule.id());
      json.key("ruleName").value(rule.name());
      json.key("topic").value(rule.topic().label());
      json.key("severity").value(rule.severity().label());
      version(json.key("since"), rule.charts().since());
      version(json.key("until"), rule.charts().until());
      if (rule.platform().isEmpty()) {
        json.key("platform").nothing();
      } else {
        json.key("platform").value(rule.platform());
      }
      json.key("summary").value(rule.summary());
      json.key("source").value(rule.citation());
      json.key("constraints").open('[');
      for (String constraint : rule.constraints()) {
        json.value(constraint);
      }
      json.close(']').close('}');
    }
    json.close(']').end();
  }

  private static void version(JsonText json, @Nullable ChartVersion version) throws IOException {
    if (version == null) {
      json.nothing();
    } else {
      json.value(version.toString());
    }
  }
}
