package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;

/** Probes are merged with the defaults key by key. */
public final class ProbesAreWhole implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK659", "probe-has-one-handler")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Probe", Basis.CHART)
          .summary("A probe has exactly one handler, and an HTTP handler has a port.")
          .why("the API server refuses the pod")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<String> PROBES =
      List.of("livenessProbe", "readinessProbe", "startupProbe");
  private static final List<String> HANDLERS = List.of("httpGet", "tcpSocket", "exec", "grpc");

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    for (String probe : PROBES) {
      boolean read = !probe.equals("startupProbe") || context.chart().isAtLeast(1, 7, 0);
      if (read) {
        check(context, values, probe, !context.chart().isAtLeast(1, 7, 6));
      }
      if (values.isOn("dataservice.enabled")) {
        check(context, values, "dataservice.deployment." + probe, true);
      }
    }
    sidecars(context, values, "sidecars");
    if (values.isOn("dataservice.enabled")) {
      sidecars(context, values, "dataservice.deployment.sidecars");
    }
  }

  /** Their probes are merged with nothing. */
  private void sidecars(RuleContext context, Merged values, String path) {
    List<Value> containers = values.items(path);
    for (int i = 0; i < containers.size(); i++) {
      for (String probe : PROBES) {
        KeyPath at = KeyPath.of(path).item(i).child(probe);
        if (Merged.part(containers.get(i), probe) instanceof Value.Mapping found) {
          sidecar(context, at, found);
        }
      }
    }
  }

  private void sidecar(RuleContext context, KeyPath path, Value.Mapping probe) {
    Value first = null;
    for (String handler : HANDLERS) {
      Value found = probe.get(handler);
      if (Merged.isStandIn(found)) {
        return;
      }
      if (found != null && !Merged.isNothing(found)) {
        if (first != null) {
          context.report(
              finding("`" + path + "` has two handlers")
                  .at(path, found.winner().keyOrValueSpan(), "is a second handler")
                  .help("keep one of the two"));
          return;
        }
        first = found;
      }
    }
    if (first == null) {
      context.report(
          finding("`" + path + "` has no handler")
              .at(path, probe.winner().keyOrValueSpan(), "needs `httpGet`, `tcpSocket` or `exec`")
              .help("add a handler, or remove the probe"));
    }
  }

  private void check(RuleContext context, Merged values, String path, boolean needsPort) {
    if (!(values.at(path) instanceof Value.Mapping probe) || !probe.winner().isWritten()) {
      return;
    }
    Value first = null;
    Value second = null;
    for (String handler : HANDLERS) {
      Value found = probe.get(handler);
      if (Merged.isStandIn(found)) {
        return;
      }
      if (!Merged.isNothing(found)) {
        second = first == null ? null : found;
        first = first == null ? found : first;
      }
    }
    if (first == null && !probe.entries().isEmpty()) {
      context.report(
          finding("`" + path + "` has no handler")
              .at(KeyPath.of(path), values.keyPlace(path), "needs `httpGet`, `tcpSocket` or `exec`")
              .help("add a handler, or set `" + path + ": null` to have no probe"));
    } else if (second != null) {
      context.report(
          finding("`" + path + "` has two handlers")
              .at(KeyPath.of(path), second.winner().keyOrValueSpan(), "is a second handler")
              .help("set `httpGet: null` beside it: the probe is merged with the chart's default"));
    } else if (needsPort) {
      port(context, values, path, probe);
    }
  }

  private void port(RuleContext context, Merged values, String path, Value.Mapping probe) {
    if (probe.get("httpGet") instanceof Value.Mapping handler
        && Merged.isNothing(handler.get("port"))) {
      String place = path + ".httpGet";
      context.report(
          finding("`" + place + "` has no port")
              .at(KeyPath.of(place), values.keyPlace(place), "`port` is missing here")
              .help("add `port`"));
    }
  }
}
