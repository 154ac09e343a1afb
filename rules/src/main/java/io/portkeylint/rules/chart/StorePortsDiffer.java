package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** Two ports of one Service. */
public final class StorePortsDiffer implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK858", "store-ports-differ")
          .topic(Topic.STORAGE)
          .source("templates of the gateway chart", Basis.CHART)
          .since("1.5.0")
          .summary("The two ports of MinIO differ, and so do those of Milvus.")
          .why("the API server refuses a Service with two ports of one number")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    if (values.isOn("minio.enabled")) {
      check(context, values, "minio.apiPort", "minio.consolePort");
    }
    if (values.isOn("milvus.enabled") && values.isOn("minio.enabled")) {
      check(context, values, "milvus.milvus.grpcPort", "milvus.milvus.httpPort");
    }
  }

  private void check(RuleContext context, Merged values, String one, String other) {
    int port = McpPorts.number(values.at(one));
    if (port < 1 || port != McpPorts.number(values.at(other))) {
      return;
    }
    Value second = values.at(other);
    boolean atSecond = second != null && second.winner().isWritten();
    String path = atSecond ? other : one;
    context.report(
        finding("`" + one + "` and `" + other + "` are both " + port)
            .at(KeyPath.of(path), values.place(path), "is taken by the other port")
            .help("choose another number"));
  }
}
