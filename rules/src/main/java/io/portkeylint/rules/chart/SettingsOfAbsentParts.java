package io.portkeylint.rules.chart;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What configures a part of the chart is of no use while that part is not deployed. */
public final class SettingsOfAbsentParts implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK669", "settings-belong-to-deployed-parts")
          .topic(Topic.WORKLOAD)
          .severity(Severity.INFO)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("What is set for a part of the chart comes with that part.")
          .why("the chart makes no object of the part, and reads none of its settings")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    if (context.effective().isPartial()) {
      return;
    }
    Setting<Boolean> minio = flag(context, "minio.enabled");
    if (minio.is(false)) {
      String[] parts = {"minio", "images.minioImage", "images.minioClientImage"};
      report(context, minio, "`minio.enabled` is off", parts);
    }
    Setting<Boolean> milvus = flag(context, "milvus.enabled");
    if (milvus.is(false)) {
      String[] parts = {"milvus", "images.milvusImage", "images.etcdImage"};
      report(context, milvus, "`milvus.enabled` is off", parts);
    }
    Setting<Boolean> service = flag(context, "dataservice.enabled");
    // A rule of its own speaks of its account, and names the data service as a whole.
    if (service.is(false) && values.isOff("dataservice.serviceAccount.name")) {
      // Its image is not among them: the guides list it beside the gateway's, in use or not.
      report(context, service, "`dataservice.enabled` is off", "dataservice");
    }
    Setting<Boolean> vault = flag(context, "useVaultInjection");
    if (vault.is(false)) {
      report(context, vault, "`useVaultInjection` is off", "vaultConfig");
    }
    Setting<String> cache = context.values().environment().variable("CACHE_STORE");
    if (isOtherCache(cache.known())) {
      report(context, cache, "`CACHE_STORE` is not `redis`", "redis");
    }
  }

  private static Setting<Boolean> flag(RuleContext context, String path) {
    return context.values().flag(KeyPath.of(path));
  }

  /** Misspelt stores have a rule of their own. */
  private static boolean isOtherCache(@Nullable String store) {
    return store != null
        && switch (store) {
          case "aws-elastic-cache", "gcp-memory-store", "azure-redis", "custom" -> true;
          default -> false;
        };
  }

  private void report(RuleContext context, Setting<?> cause, String because, String... parts) {
    Chart chart = Chart.of(context.chart());
    List<KeyPath> spare = new ArrayList<>();
    for (String part : parts) {
      ValuePath place = chart.path(part);
      Value value = Merged.of(context).at(part);
      if (place != null && value != null) {
        collect(context, place, value, KeyPath.of(part), spare);
      }
    }
    spare.remove(cause.path());
    if (spare.isEmpty()) {
      return;
    }
    // Layers may be written in any order, and the finding stays the same.
    KeyPath first = spare.get(0);
    for (KeyPath other : spare) {
      first = other.toString().compareTo(first.toString()) < 0 ? other : first;
    }
    Value value = context.effective().at(first);
    if (value == null) {
      return;
    }
    int more = spare.size() - 1;
    String others =
        more == 0 ? " has" : more == 1 ? " and 1 more have" : " and " + more + " more have";
    context.report(
        finding("`" + first + "`" + others + " no effect, because " + because)
            .at(first, value.winner().keyOrValueSpan(), "not used")
            .related(cause, "decides that it is not deployed")
            .help("remove what is set for it, or switch it on"));
  }

  /** What somebody wrote that the chart would read, and that is not the default anyway. */
  private static void collect(
      RuleContext context, ValuePath place, Value value, KeyPath path, List<KeyPath> spare) {
    boolean known = Chart.of(context.chart()).reads(place);
    if (!known || !value.winner().isWritten() || context.values().isInDoubt(path)) {
      return;
    }
    if (value instanceof Value.Mapping mapping) {
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        ValuePath child = place.child(entry.getKey());
        ValuePath inner = child == null ? place.entries() : child;
        if (inner != null) {
          collect(context, inner, entry.getValue(), path.child(entry.getKey()), spare);
        }
      }
    } else if (!Merged.isStandIn(value) && !isDefault(value)) {
      spare.add(path);
    }
  }

  /** Empty values are how people leave out what is not in use. */
  private static boolean isDefault(Value value) {
    YamlNode usual = null;
    for (Occurrence covered : value.covered()) {
      usual = covered.isWritten() ? usual : covered.node();
    }
    if (value instanceof Value.Sequence list) {
      int count = list.items().size();
      return count == 0 || usual instanceof YamlSequence same && same.items().size() == count;
    }
    YamlScalar scalar = ((Value.Scalar) value).scalar();
    return scalar.isNull()
        || scalar.text().isEmpty()
        || usual instanceof YamlScalar same && same.text().equals(scalar.text());
  }
}
