package io.portkeylint.shape;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;

/** The rules that the tables of the chart versions imply. */
final class ShapeRules {

  private static final String CHART = "templates and values.yaml of the gateway chart";

  static final RuleInfo TYPE =
      RuleInfo.rule("PK010", "value-has-type")
          .topic(Topic.VALUES)
          .summary("Every value is of the type that the chart does something with.")
          .why("the chart cannot be rendered, or the API server refuses what it renders")
          .source(CHART, Basis.CHART)
          .constraints(
              "image-credentials-is-a-list",
              "dataservice-debug-is-boolean",
              "annotation-values-are-strings",
              "nlb-listener-port",
              "azure-workload-identity-label-quoted",
              "environment-values-are-scalars",
              "dataservice-name-present")
          .build();

  static final RuleInfo RANGE =
      RuleInfo.rule("PK011", "value-in-range")
          .topic(Topic.VALUES)
          .summary("Numbers lie within the bounds that Kubernetes sets.")
          .why("the chart renders, but the API server refuses the object")
          .source(CHART, Basis.CHART)
          .build();

  static final RuleInfo ALLOWED =
      RuleInfo.rule("PK012", "value-is-allowed")
          .topic(Topic.VALUES)
          .summary("Where only certain words are allowed, the value is one of them.")
          .why("the chart renders, but the API server refuses the object")
          .source(CHART, Basis.CHART)
          .constraints("image-pull-policy-enum", "dns-policy-values", "service-type-values")
          .build();

  static final RuleInfo UNKNOWN_KEY =
      RuleInfo.rule("PK013", "unknown-key")
          .topic(Topic.VALUES)
          .severity(Severity.WARNING)
          .summary("Every key is one that the chart reads.")
          .why(
              "the chart has no schema for its values: an unknown key is ignored without a message")
          .source(CHART, Basis.CHART)
          .constraints(
              "images-nested-under-images",
              "env-variables-under-environment-data",
              "ignored-service-keys",
              "unknown-top-level-keys")
          .build();

  static final RuleInfo UNKNOWN_VARIABLE =
      RuleInfo.rule("PK014", "unknown-environment-key")
          .topic(Topic.ENVIRONMENT)
          .severity(Severity.WARNING)
          .summary("No key of `environment.data` is a near miss of a known variable.")
          .why("unknown variables are passed on and read by nobody")
          .source("the variables that chart and product documents name", Basis.IMPLIED)
          .constraints("private-link-variable-spelling", "environment-names-valid")
          .build();

  static final RuleInfo FORM =
      RuleInfo.rule("PK015", "value-has-form")
          .topic(Topic.VALUES)
          .summary("Names, amounts, addresses and paths have the form that Kubernetes asks for.")
          .why("the chart renders, but the API server refuses the object")
          .source(CHART, Basis.CHART)
          .constraints("service-account-name-is-dns-label", "hostnames-are-bare")
          .build();

  static final RuleInfo KEY_FORM =
      RuleInfo.rule("PK016", "free-key-has-form")
          .topic(Topic.VALUES)
          .summary("Names of variables, labels, annotations and resources have the form they need.")
          .why("the chart renders, but the API server refuses the object")
          .source(CHART, Basis.CHART)
          .build();

  static final RuleInfo REQUIRED =
      RuleInfo.rule("PK017", "required-part-is-set")
          .topic(Topic.VALUES)
          .summary("List items have the parts that they cannot do without.")
          .why("the chart renders, but the API server refuses the object")
          .source(CHART, Basis.CHART)
          .build();

  static final RuleInfo OTHER_VERSION =
      RuleInfo.rule("PK801", "key-exists-in-chart-version")
          .topic(Topic.CHART_VERSION)
          .severity(Severity.WARNING)
          .summary("Every key is one that the chart version in use reads.")
          .why("a key that this chart version does not know is ignored without a message")
          .source("values.yaml of the released charts", Basis.CHART)
          .constraints("container-port-needs-chart-1-6", "key-needs-newer-chart")
          .build();

  static final RuleInfo DEAD =
      RuleInfo.rule("PK802", "key-is-read")
          .topic(Topic.CHART_VERSION)
          .severity(Severity.INFO)
          .summary("Every key has an effect, even if the chart's own values hold it.")
          .why("no template of this chart version reads the key, so the value changes nothing")
          .source(CHART, Basis.CHART)
          .build();

  private ShapeRules() {}
}
