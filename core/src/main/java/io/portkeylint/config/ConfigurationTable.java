package io.portkeylint.config;

import io.portkeylint.config.Form.Section;
import java.util.List;

/**
 * Everything that a configuration file may hold. The check of the file, its JSON Schema and its
 * page of the documents are made from this table.
 */
public final class ConfigurationTable {

  public static final String CHART_VERSION = "chartVersion";
  public static final String PLATFORM = "platform";
  public static final String PHASE = "phase";
  public static final String DEPLOYMENTS = "deployments";
  public static final String PARTIAL = "partial";
  public static final String SEVERITIES = "severities";
  public static final String IGNORES = "ignores";
  public static final String EXTRA_VARIABLES = "extraVariables";
  public static final String SCHEMA = "schema";
  static final String VALUES = "values";
  static final String RULES = "rules";
  static final String FILES = "files";
  static final String PATHS = "paths";
  static final String REASON = "reason";

  /** The forms of reports, which live in a room that this one does not know. */
  public static final List<String> FORMATS =
      List.of(
          "text", "json", "sarif", "junit", "checkstyle", "github", "gitlab", "markdown", "html");

  private static final Form TEXT = new Form.Text();
  private static final Form TEXTS = new Form.Texts();
  private static final Form SWITCH = new Form.Switch();

  private static final Form.Key CHART =
      key(CHART_VERSION, TEXT, "chart to judge by: `1.7.7`, `1.7`, `latest`", "1.7.7");
  private static final Form.Key CLOUD =
      key(
          PLATFORM,
          new Form.Word(List.of("eks", "aks", "gke", "other")),
          "managed Kubernetes that the values are for; by default what they tell",
          "eks");
  private static final Form.Key TIME =
      key(
          PHASE,
          new Form.Word(List.of("initial", "steady")),
          "`initial` before the first installation, else `steady`",
          "steady");

  private static final Form.Key OWN_SCHEMAS =
      key(
          SCHEMA,
          TEXTS,
          "JSON Schemas of your own that the merged values must fit as well",
          "policy/acme-policy.schema.json");

  private static final Section DEPLOYMENT =
      new Section(
          List.of(
              new Form.Key(
                  VALUES,
                  TEXTS,
                  true,
                  "values files, later ones over earlier ones",
                  "[deploy/values.yaml, deploy/values-prod.yaml]"),
              key("setJson", TEXTS, "as Helm's `--set-json`", "resources={}"),
              key("set", TEXTS, "as Helm's `--set`; no place for secrets", "service.port=80"),
              key("setString", TEXTS, "as Helm's `--set-string`", "environment.data.PORT=8787"),
              key("setFile", TEXTS, "as Helm's `--set-file`", "a.b=file.txt"),
              key("setLiteral", TEXTS, "as Helm's `--set-literal`", "a.b=x,y"),
              CHART,
              CLOUD,
              TIME,
              OWN_SCHEMAS));

  private static final Section IGNORE =
      new Section(
          List.of(
              new Form.Key(
                  RULES, TEXTS, true, "ids, names, families such as `PK3`, topics", "PK310"),
              key(FILES, TEXTS, "patterns of files; by default all", "legacy/**"),
              key(PATHS, TEXTS, "keys, with what is below them; by default all", "ingress"),
              new Form.Key(
                  REASON, TEXT, true, "why this is right as it is", "moved away in June")));

  /** The file as a whole. */
  public static final Section ROOT =
      new Section(
          List.of(
              CHART,
              CLOUD,
              TIME,
              key(
                  DEPLOYMENTS,
                  new Form.Named("deployment", DEPLOYMENT),
                  "what is deployed: a name, and its values files in their order",
                  "{prod: {values: [values.yaml, values-prod.yaml]}}"),
              key(
                  PARTIAL,
                  new Form.SwitchOrTexts(),
                  "files that are overlays of something elsewhere: nothing is missing in them",
                  "overlays/**"),
              key(
                  SEVERITIES,
                  new Form.Named("rule", new Form.Word(List.of("error", "warning", "info", "off"))),
                  "severity by rule, family such as `PK3`, or topic; the closest one counts",
                  "{PK311: off, networking: warning}"),
              key(
                  IGNORES,
                  new Form.Items(IGNORE),
                  "findings that are accounted for",
                  "[{rules: PK310, files: legacy/**, reason: moved away in June}]"),
              key(
                  EXTRA_VARIABLES,
                  TEXTS,
                  "variables of `environment.data` that your own image reads",
                  "[MY_PROXY]"),
              OWN_SCHEMAS,
              key(
                  "failOn",
                  new Form.Word(List.of("error", "warning", "info", "never")),
                  "the least severity that makes a run fail",
                  "error"),
              key(
                  "format",
                  new Form.Word(FORMATS),
                  "form of the report on standard output",
                  "text"),
              key(
                  "output",
                  TEXTS,
                  "further reports, each `FORMAT=PATH`",
                  "[sarif=build/portkey-lint.sarif]"),
              key(
                  "color",
                  new Form.Word(List.of("auto", "always", "never")),
                  "when to colour text",
                  "auto"),
              key("compact", SWITCH, "one line for each finding", "true"),
              key("quiet", SWITCH, "show errors only", "true"),
              key("verbose", SWITCH, "say what was read and why this chart version", "true"),
              key("baseline", TEXT, "file with the findings that are accepted", "lint.baseline"),
              key("noSuppressions", SWITCH, "show what comments account for as well", "true"),
              key("maxFindings", new Form.Whole(0), "findings to show; the rest is counted", "100"),
              key("threads", new Form.Whole(1), "deployments to check at the same time", "4")));

  private ConfigurationTable() {}

  private static Form.Key key(String name, Form form, String summary, String example) {
    return new Form.Key(name, form, false, summary, example);
  }
}
