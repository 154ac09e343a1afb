package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import org.jspecify.annotations.Nullable;

/** Some objects of the chart have fixed names. */
public final class FullNameIsFree implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK067", "full-name-is-free")
          .topic(Topic.NETWORKING)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("The full name is none of the names that the chart gives to other objects.")
          .why("two objects of one kind get the same name, so one of them is refused or replaced")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String NAME = "fullnameOverride";

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    String name = values.text(NAME);
    String cause = name == null ? null : cause(values, name);
    if (cause != null) {
      context.report(
          finding("`fullnameOverride` is `" + name + "`, a fixed name of the chart")
              .at(KeyPath.of(NAME), values.place(NAME), "is the name of another Service")
              .related(values.setting(cause), "makes the other Service")
              .help("choose another name, for instance `" + name + "-gateway`"));
    }
  }

  private static @Nullable String cause(Merged values, String name) {
    return switch (name) {
      case "redis" -> {
        String path = "environment.data.CACHE_STORE";
        yield "redis".equals(values.text(path)) ? path : null;
      }
      case "minio" -> values.isOn("minio.enabled") ? "minio.enabled" : null;
      case "milvus", "milvus-etcd" -> values.isOn("milvus.enabled") ? "milvus.enabled" : null;
      default -> null;
    };
  }
}
