package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.SetArgument;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A deployment of two files and an argument, as it could be, with findings of each severity. */
final class SampleDeployment {

  static final Source BASE =
      Source.file(
          "deploy/values.yaml",
          """
          # Gateway of the platform team
          images:
            gatewayImage:
              repository: docker.io/portkeyai/gateway_enterprise
              pullPolicy: IfNotPresent
              tag: "1.15.2"

          imageCredentials:
            - name: portkeyenterpriseregistrycredentials
              create: true
              registry: https://index.docker.io/v1/
              username: acme-pull
              password: dckr_pat_canary

          environment:
            create: true
            secret: false
            data:
              SERVICE_NAME: gateway
              PORT: "8787"
              SERVER_MODE: "all"
              MCP_GATEWAY_BASE_URL: "mcp.acme.internal"
              CACHE_STORE: redis
              REDIS_URL: "redis://master.acme-cache.abc123.use1.cache.amazonaws.com:6379"
              REDIS_TLS_ENABLE: "true"
              REDIS_PASSWORD: canary-password
              LOG_STORE: s3_assume
              LOG_STORE_REGION: us-east-1
              LOG_STORE_GENERATIONS_BUCKET: acme-portkey-logs

          service:
            type: ClusterIP
            port: 8787

          resources:
            requests: { cpu: 500m, memory: 1Gi }
          """);

  static final Source PROD =
      Source.file(
          "deploy/values-prod.yaml",
          """
          replicaCount: 3

          service:
            type: LoadBalancer
            port: 80
            containerPort: 8080

          ingress:
            enabled: true
            ingressClassName: alb
            hostname: gateway.acme.internal
            annotations:
              alb.ingress.kubernetes.io/scheme: internet-facing  # until the VPN is there
              alb.ingress.kubernetes.io/target-type: ip
          """);

  private static final Source ARGUMENT = Source.argument("--set #1", "replicaCount=5");

  private SampleDeployment() {}

  static LintResult result() {
    EffectiveValues effective = effective();
    ChosenChart chart = new ChosenChart(ChartVersion.parse("1.7.7"), "Chart.lock");
    return new LintResult(chart, List.of(BASE, PROD), effective, findings(effective));
  }

  private static EffectiveValues effective() {
    Source defaults = Source.defaults("chart 1.7.7 defaults");
    Layer nothing = new Layer(defaults, new YamlMapping(defaults.span(0, 0), List.of()));
    SetArgument argument = new SetArgument(SetArgument.Kind.SET, ARGUMENT);
    return Merger.merge(nothing, List.of(layer(BASE), layer(PROD)), List.of(argument));
  }

  private static Layer layer(Source source) {
    YamlReader reader = new YamlReader(YamlLimits.STANDARD);
    return new Layer(source, Objects.requireNonNull(reader.read(source).root()));
  }

  private static List<Finding> findings(EffectiveValues effective) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            rule("PK030", "environment-secret-for-sensitive-data", Topic.SECRETS),
            Severity.ERROR,
            "a password would be written to a ConfigMap",
            KeyPath.of("environment.secret"),
            new Label(
                Sample.find(BASE, "false"), "puts all of `environment.data` into a ConfigMap"),
            List.of(new Label(Sample.find(BASE, "canary-password"), "one of 2 sensitive values")),
            "a ConfigMap holds every value in plain text and is not meant for credentials",
            "set `environment.secret: true`, or keep the values out of the file with"
                + " `environment.existingSecret`",
            List.of(),
            List.of(),
            List.of(
                new Fix(
                    "set `environment.secret` to `true`",
                    true,
                    List.of(new TextEdit(Sample.find(BASE, "false"), "true"))))));
    Span url = Sample.find(BASE, "\"mcp.acme.internal\"");
    findings.add(
        new Finding(
            rule("PK122", "mcp-base-url-has-protocol", Topic.SERVER_MODE),
            Severity.ERROR,
            "`MCP_GATEWAY_BASE_URL` has no protocol",
            KeyPath.of("environment.data.MCP_GATEWAY_BASE_URL"),
            new Label(url, "must start with `http://` or `https://`"),
            List.of(),
            "MCP clients receive this URL as it stands; without a protocol it is not a URL",
            "write `https://mcp.acme.internal`, or `http://` if nothing in front ends TLS",
            List.of(),
            List.of(),
            List.of(
                new Fix(
                    "put `https://` in front",
                    false,
                    List.of(new TextEdit(url, "\"https://mcp.acme.internal\""))))));
    findings.add(
        new Finding(
            rule("PK014", "unknown-environment-key", Topic.ENVIRONMENT),
            Severity.WARNING,
            "`REDIS_TLS_ENABLE` is not a variable the chart or the gateway knows",
            KeyPath.of("environment.data.REDIS_TLS_ENABLE"),
            new Label(Sample.find(BASE, "REDIS_TLS_ENABLE"), "did you mean `REDIS_TLS_ENABLED`?"),
            List.of(),
            "unknown variables are passed on and read by nobody: TLS stays off without any message",
            "rename the key",
            List.of("compared with the variables of chart 1.7.7"),
            List.of(),
            List.of()));
    findings.add(
        new Finding(
            rule("PK310", "container-port-equals-port", Topic.NETWORKING),
            Severity.ERROR,
            "`service.containerPort` is 8080, but the gateway listens on 8787",
            KeyPath.of("service.containerPort"),
            new Label(Sample.find(PROD, "8080"), "probes and traffic are sent to this port"),
            List.of(new Label(Sample.find(BASE, "\"8787\""), "the process opens this port")),
            "the chart writes `service.containerPort` into the pod and its probes, the process"
                + " itself reads `PORT`; if they differ, no pod becomes ready",
            "remove `service.containerPort` so that it follows `PORT`, or set both to one number",
            List.of(),
            List.of(),
            List.of()));
    findings.add(
        new Finding(
            rule("PK320", "mode-all-needs-host-based-routing", Topic.NETWORKING),
            Severity.ERROR,
            "ingress serves two servers, but `ingress.hostBased` is not true",
            KeyPath.of("ingress.hostBased"),
            new Label(
                Sample.find(PROD, "ingress"),
                "`hostBased` is missing here; the chart default is false"),
            List.of(
                new Label(
                    Sample.find(BASE, "\"all\""), "starts the AI gateway and the MCP gateway")),
            "with both servers behind one ingress, the guide asks for one host name each",
            "add two lines:\n  ingress:\n    hostBased: true\n    mcpHostname: mcp.acme.internal",
            List.of(),
            List.of(),
            List.of()));
    Span scheme = Sample.find(PROD, "internet-facing");
    findings.add(
        new Finding(
            rule("PK345", "public-load-balancer-is-meant", Topic.NETWORKING),
            Severity.INFO,
            "the load balancer is open to the internet",
            KeyPath.of("ingress.annotations"),
            new Label(scheme, "everybody can reach the gateway"),
            List.of(),
            "a gateway that holds provider keys is usually reached from inside only",
            "set it to `internal`, or limit `alb.ingress.kubernetes.io/inbound-cidrs`",
            List.of(),
            List.of(),
            List.of()));
    findings.add(
        new Finding(
            rule("PK640", "replica-count-is-written-once", Topic.WORKLOAD),
            Severity.WARNING,
            "`replicaCount` is 3 in a file and 5 on the command line",
            KeyPath.of("replicaCount"),
            new Label(Sample.find(ARGUMENT, "5"), "wins over the file"),
            List.of(),
            "the next deployment without the argument goes back to 3",
            "write 5 into `values-prod.yaml`",
            List.of(),
            history(effective, KeyPath.of("replicaCount")),
            List.of()));
    return findings;
  }

  private static List<Occurrence> history(EffectiveValues effective, KeyPath path) {
    Value value = Objects.requireNonNull(effective.at(path));
    List<Occurrence> places = new ArrayList<>();
    places.add(value.winner());
    places.addAll(value.covered());
    return places;
  }

  private static RuleInfo rule(String id, String name, Topic topic) {
    return RuleInfo.rule(id, name)
        .topic(topic)
        .source("EKS guide, \"AWS Network Load Balancer\"", Basis.STATED)
        .since("1.6.0")
        .build();
  }
}
