package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.shape.PlainText;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;
import java.util.Map;

/** What a container asks for and what it may use. */
public final class RequestsWithinLimits implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK657", "requests-within-limits")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Container", Basis.CHART)
          .summary("A container requests no more of a resource than its limit allows.")
          .why("the API server refuses the pod")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<String> PLACES =
      List.of(
          "resources",
          "dataservice.deployment.resources",
          "redis.resources",
          "minio.statefulSet.resources",
          "milvus.etcd.resources",
          "milvus.milvus.resources");

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    for (String place : PLACES) {
      Value resources = values.at(place);
      if (values.isDeployed(place)
          && Merged.part(resources, "requests") instanceof Value.Mapping requests) {
        Value limits = Merged.part(resources, "limits");
        for (Map.Entry<String, Value> entry : requests.entries().entrySet()) {
          Value limit = Merged.part(limits, entry.getKey());
          if (limit != null && amount(entry.getValue()) > amount(limit)) {
            KeyPath path = KeyPath.of(place).child("requests").child(entry.getKey());
            context.report(
                finding("`" + path + "` is above the limit")
                    .at(path, entry.getValue().winner().span(), "must not be above the limit")
                    .related(limit.winner().span(), "is the limit")
                    .help("lower the request or raise the limit"));
          }
        }
      }
    }
  }

  /** Not a number when it is no amount, so that no comparison holds. */
  private static double amount(Value value) {
    Double number = Merged.number(value);
    String text = Merged.text(value);
    return number != null ? number : text == null ? Double.NaN : amount(text);
  }

  private static double amount(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    double factor = factor(text.substring(end));
    return factor > 0 && PlainText.isNumber(text.substring(0, end))
        ? Double.parseDouble(text.substring(0, end)) * factor
        : Double.NaN;
  }

  private static double factor(String unit) {
    return switch (unit) {
      case "" -> 1;
      case "m" -> 1e-3;
      case "k" -> 1e3;
      case "M" -> 1e6;
      case "G" -> 1e9;
      case "T" -> 1e12;
      case "Ki" -> 1L << 10;
      case "Mi" -> 1L << 20;
      case "Gi" -> 1L << 30;
      case "Ti" -> 1L << 40;
      default -> -1;
    };
  }
}
