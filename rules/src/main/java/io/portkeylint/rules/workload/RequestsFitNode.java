package io.portkeylint.rules.workload;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;

/** A pod fits on a node of the recommended size. */
public final class RequestsFitNode implements Rule {

  private static final double NODE_CPU = 2;
  private static final double NODE_MEMORY = 4.0 * 1024 * 1024 * 1024;

  private static final RuleInfo INFO =
      RuleInfo.rule("PK623", "resources-fit-recommended-node")
          .topic(Topic.WORKLOAD)
          .severity(Severity.INFO)
          .source("EKS guide, \"Components and Sizing Recommendations\"", Basis.IMPLIED)
          .constraints("resources-fit-recommended-node")
          .summary("Requests of a pod stay below a node of the recommended size.")
          .why("a pod that requests more than any node has is never scheduled")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    look(context, "cpu", NODE_CPU, "2 CPUs");
    look(context, "memory", NODE_MEMORY, "4 GiB");
  }

  private void look(RuleContext context, String name, double most, String node) {
    KeyPath path = KeyPath.of("resources.requests").child(name);
    Setting<String> request = context.values().text(path);
    String text = request.known();
    if (text != null && quantity(text) >= most) {
      context.report(
          finding("one pod requests " + request.quoted() + " of " + name + ", a whole node")
              .at(request, "the recommended node has " + node)
              .help("request less, or use larger nodes than the guide recommends"));
    }
  }

  /** The quantity in base units, or NaN for other text. */
  private static double quantity(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    if (end == 0 || text.charAt(0) == '.' || end > 15) {
      return Double.NaN;
    }
    double number = Double.parseDouble(text.substring(0, end).concat("0"));
    if (text.substring(0, end).indexOf('.') < 0) {
      number /= 10;
    }
    return switch (text.substring(end)) {
      case "" -> number;
      case "m" -> number / 1_000;
      case "Mi" -> number * 1024 * 1024;
      case "Gi" -> number * 1024 * 1024 * 1024;
      case "Ti" -> number * 1024 * 1024 * 1024 * 1024;
      case "M" -> number * 1e6;
      case "G" -> number * 1e9;
      default -> Double.NaN;
    };
  }
}
