package io.portkeylint.rules.dataservice;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.DataService;
import io.portkeylint.model.Environment;
import io.portkeylint.model.PassThrough;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.source.Span;
import io.portkeylint.values.Value;
import org.jspecify.annotations.Nullable;

/** Files that both containers read are mounted into both. */
public final class VolumesForBoth implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK530", "dataservice-has-the-volumes")
          .topic(Topic.DATA_SERVICE)
          .severity(Severity.WARNING)
          .source("secret manager guide, \"Mount to trigger sync\"", Basis.STATED)
          .constraints("csi-volume-also-for-dataservice", "redis-tls-certs-mounted-for-dataservice")
          .summary("Files that the data service reads too are mounted there too.")
          .why("the volumes of the gateway do not reach the data service, which finds no file")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    DataService service = context.values().dataService();
    PassThrough own = service.workload().volumes();
    if (!service.enabled().is(true)
        || !own.isEmpty()
        || !service.workload().extraContainerConfig().isEmpty()) {
      return;
    }
    PassThrough volumes = context.values().workload().volumes();
    Environment environment = context.values().environment();
    Setting<String> certificate = environment.variable("REDIS_TLS_CERTS");
    boolean readsFile =
        certificate instanceof Setting.External<String> external
            && external.supplier().equals(Environment.MOUNTED_FILE);
    Value.Mapping csi = secretsStore(volumes);
    if (csi != null) {
      context.report(
          finding("the data service has no volume of the Secrets Store driver")
              .at(volumes.path(), place(csi), "reaches the gateway alone")
              .related(service.enabled(), "needs the same secrets")
              .help("repeat volume and mount under `dataservice.deployment`"));
    } else if (readsFile && !volumes.isEmpty()) {
      context.report(
          finding("the data service does not get the file of `REDIS_TLS_CERTS`")
              .at(certificate, "mounted into the gateway alone")
              .related(service.enabled(), "gets the variable too")
              .help("repeat volume and mount under `dataservice.deployment`"));
    }
  }

  private static Span place(Value.Mapping volume) {
    Value name = volume.get("name");
    return name == null ? volume.winner().span() : name.winner().span();
  }

  private static Value.@Nullable Mapping secretsStore(PassThrough volumes) {
    if (volumes.value() instanceof Value.Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Value.Mapping volume
            && volume.get("csi") instanceof Value.Mapping csi
            && csi.get("driver") instanceof Value.Scalar driver
            && driver.scalar().text().equals("secrets-store.csi.k8s.io")) {
          return volume;
        }
      }
    }
    return null;
  }
}
