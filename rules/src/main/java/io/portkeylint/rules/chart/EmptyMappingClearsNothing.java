package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlMapping;
import java.util.List;

/** Helm merges mappings key by key, so that an empty one leaves all defaults. */
public final class EmptyMappingClearsNothing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK665", "empty-mapping-clears-nothing")
          .topic(Topic.WORKLOAD)
          .severity(Severity.WARNING)
          .source("Helm, merging of values", Basis.CHART)
          .summary("A default is taken away by `null`, not by an empty mapping.")
          .why("the mapping is merged with the default key by key, and the default stays as it is")
          .build();

  /** Mappings with defaults, of which somebody may want to be rid. */
  private static final List<String> PLACES =
      List.of(
          "securityContext",
          "livenessProbe",
          "readinessProbe",
          "dataservice.deployment.securityContext",
          "dataservice.deployment.livenessProbe",
          "dataservice.deployment.readinessProbe",
          "dataservice.deployment.startupProbe");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    for (String place : PLACES) {
      boolean read = !place.startsWith("dataservice") || values.isOn("dataservice.enabled");
      if (read
          && values.at(place) instanceof Value.Mapping mapping
          && !mapping.entries().isEmpty()
          && mapping.winner().isWritten()
          && mapping.winner().node() instanceof YamlMapping written
          && written.entries().isEmpty()) {
        context.report(
            finding("`" + place + "` is an empty mapping, which changes nothing")
                .at(KeyPath.of(place), mapping.winner().span(), "keeps all defaults")
                .help(help(place)));
      }
    }
  }

  private static String help(String place) {
    return place.endsWith("Probe")
        ? "write `null` to have no probe, or remove the line"
        : "write `null` for each key that is to go, or remove the line";
  }
}
