package io.portkeylint.rules.environment;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import io.portkeylint.values.GoText;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;

/** A variable gets the text that was written, not what YAML makes of it. */
public final class TextChangedByYaml implements Rule {

  private static final KeyPath DATA = KeyPath.of("environment.data");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK113", "env-values-are-quoted-strings")
          .topic(Topic.ENVIRONMENT)
          .severity(Severity.WARNING)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.EXAMPLE)
          .constraints(
              "env-values-are-quoted-strings",
              "unquoted-large-integer",
              "unquoted-yaml-boolean-word")
          .summary("Numbers and words that YAML takes for something else are quoted.")
          .why("Helm reads them as numbers and booleans, and the pod gets what Helm makes of them")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    if (!(context.effective().at(DATA) instanceof Value.Mapping variables)) {
      return;
    }
    for (String name : variables.entries().keySet()) {
      if (variables.get(name) instanceof Value.Scalar value && value.winner().isWritten()) {
        YamlScalar scalar = value.scalar();
        if (!scalar.isString() && !scalar.isNull()) {
          look(context, name, value);
        }
      }
    }
  }

  private void look(RuleContext context, String name, Value.Scalar value) {
    YamlScalar scalar = value.scalar();
    boolean converts = context.chart().isAtLeast(1, 7, 0);
    if (!converts && scalar.isTruthy()) {
      // Such a value stops Helm; the check of the chart's refusals says so.
      return;
    }
    String text = converts ? GoText.env(scalar) : "";
    boolean changed = !text.equals(scalar.text());
    KeyPath path = DATA.child(name);
    String written = Shown.value(path, scalar.text());
    String got = text.isEmpty() ? "an empty text" : "`" + Shown.value(path, text) + "`";
    FindingBuilder finding =
        changed
            ? finding("`" + name + "` is written as `" + written + "`, but the pod gets " + got)
            : finding("`" + name + "` is not quoted");
    if (changed && written.equals(Shown.MASK)) {
      finding = finding("`" + name + "` is not quoted, and the pod gets another text");
    }
    boolean lost = changed && (isWord(scalar) || isLargeNumber(scalar));
    finding
        .at(path, value.winner().span(), "has to be quoted")
        .severity(lost ? Severity.ERROR : changed ? Severity.WARNING : Severity.INFO)
        .help("write `" + name + ": \"" + written + "\"`");
    if (!changed) {
      finding.why(
          "this one comes out as it is written; charts before 1.7.0 refuse it, and other numbers change");
    }
    if (scalar.span().source().kind() == Source.Kind.FILE) {
      finding.fix(
          "quote the value", true, new TextEdit(scalar.span(), "\"" + scalar.text() + "\""));
    }
    context.report(finding);
  }

  /** Words such as {@code on} and {@code yes} that become another word. */
  private static boolean isWord(YamlScalar scalar) {
    return scalar.type() == YamlScalar.Type.BOOLEAN;
  }

  private static boolean isLargeNumber(YamlScalar scalar) {
    return scalar.isNumber() && Math.abs(scalar.number()) >= 1e6;
  }
}
