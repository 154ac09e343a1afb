package io.portkeylint.shape;

import io.portkeylint.chart.Outcome;
import io.portkeylint.chart.ValueKind;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.Severity;
import io.portkeylint.secret.Sensitivity;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Span;
import io.portkeylint.values.GoText;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reports values of a kind that the chart cannot use. */
final class TypeFindings {

  private static final String HELM = "Helm stops rendering: nothing is installed or upgraded";
  private static final String API =
      "the chart renders, but the API server refuses the object, so the installation stops";

  private final ShapeWalk walk;

  TypeFindings(ShapeWalk walk) {
    this.walk = walk;
  }

  /** A null that takes a default away. */
  void deleted(ValuePath place, Occurrence nothing, KeyPath path) {
    Outcome outcome = walk.chart().outcome(place, ValueKind.NULL);
    if (outcome != Outcome.RENDERS && walk.chart().has(place)) {
      walk.reportUnfit(nullFinding(place, outcome, path).at(nothing.span(), nullLabel(place)));
    }
  }

  /** A value of a kind with which the chart does not render, or renders what is refused. */
  void refused(ValuePath place, Value value, ValueKind kind, Outcome outcome, KeyPath path) {
    if (kind == ValueKind.NULL) {
      walk.reportUnfit(nullFinding(place, outcome, path).at(value, nullLabel(place)));
      return;
    }
    if (place.accepts(kind)) {
      refusedText(value, kind, outcome, path);
      return;
    }
    String must = "must be " + place.expected();
    ShapeFinding finding =
        new ShapeFinding(
                ShapeRules.TYPE, path, "`" + path + "` is " + is(value, kind) + ", but " + must)
            .at(value, must)
            .why(outcome == Outcome.HELM_FAILS ? HELM : API)
            .help(help(place, value, kind))
            .unless(walk.missingCondition());
    quote(finding, place, value);
    walk.reportUnfit(finding);
  }

  /** What the value is; of a word that YAML reads as a switch, the word as well. */
  private static String is(Value value, ValueKind kind) {
    if ((kind == ValueKind.TRUE || kind == ValueKind.FALSE)
        && value instanceof Value.Scalar scalar
        && !scalar.scalar().text().equalsIgnoreCase(kind == ValueKind.TRUE ? "true" : "false")) {
      return "`" + Shown.plain(scalar.scalar().text()) + "`, which YAML reads as " + kind.words();
    }
    return switch (kind) {
      case EMPTY_TEXT -> "an empty text";
      default -> kind.words();
    };
  }

  private ShapeFinding nullFinding(ValuePath place, Outcome outcome, KeyPath path) {
    String what =
        outcome == Outcome.HELM_FAILS
            ? " is null: Helm cannot render the chart"
            : " is null, but must be " + place.expected();
    return new ShapeFinding(ShapeRules.TYPE, path, "`" + path + "`" + what)
        .why(
            outcome == Outcome.HELM_FAILS
                ? "null takes the chart's defaults away, and a template looks into them"
                : API)
        .help(
            place.isSection()
                ? "remove the line, or write the keys that are to change under it"
                : "remove the line to keep the chart's default, or write " + place.expected())
        .unless(walk.missingCondition());
  }

  private static String nullLabel(ValuePath place) {
    return place.isSection() ? "takes the whole section away" : "takes the default away";
  }

  /** A text that is refused although texts are expected: it is empty, or loses its quotes. */
  private void refusedText(Value value, ValueKind kind, Outcome outcome, KeyPath path) {
    ShapeFinding finding;
    if (kind == ValueKind.DIGITS) {
      finding =
          new ShapeFinding(
                  ShapeRules.TYPE,
                  path,
                  "`" + path + "` consists of digits alone, which turns it into a number")
              .at(value, "needs a letter, quotes do not help")
              .why(
                  "the chart prints the text without quotes, so the API server reads a number and"
                      + " refuses the object")
              .help("choose a text with a letter in it");
    } else if (walk.missingCondition() != null) {
      // An empty text is how people leave out what they do not use.
      return;
    } else {
      finding =
          new ShapeFinding(ShapeRules.TYPE, path, "`" + path + "` is empty, but needs a value")
              .at(value, "must not be empty")
              .why(outcome == Outcome.HELM_FAILS ? HELM : API)
              .help("write a value, or remove the line to keep the chart's default");
    }
    walk.reportUnfit(finding.unless(walk.missingCondition()));
  }

  /** A value that renders, but not to what it looks like. */
  void senseless(ValuePath place, Value value, ValueKind kind, KeyPath path, boolean variable) {
    String effect = effect(place, value, kind, path, variable);
    if (effect == null) {
      return;
    }
    String must = "must be " + place.expected();
    boolean refused = variable && !isScalar(value) && !walk.chart().version().isAtLeast(1, 7, 0);
    ShapeFinding finding =
        new ShapeFinding(
                ShapeRules.TYPE, path, "`" + path + "` is " + is(value, kind) + ", but " + must)
            .at(value, refused ? must : effect)
            .severity(refused ? Severity.ERROR : Severity.WARNING)
            .why(refused ? HELM : "the chart renders, but not with what is written")
            .help(help(place, value, kind));
    quote(finding, place, value);
    if (isScalar(value) && !place.isSwitch()) {
      walk.report(finding);
    } else {
      walk.reportUnfit(finding);
    }
  }

  private static boolean isScalar(Value value) {
    return value instanceof Value.Scalar;
  }

  /** What a template makes of the value, or null when that does no harm. */
  private static @Nullable String effect(
      ValuePath place, Value value, ValueKind kind, KeyPath path, boolean variable) {
    if (!(value instanceof Value.Scalar scalar)) {
      boolean empty = kind == ValueKind.EMPTY_LIST || kind == ValueKind.EMPTY_MAP;
      return empty ? "counts as empty here" : "does not mean anything here";
    }
    YamlScalar written = scalar.scalar();
    if (place.isSwitch()) {
      return switchEffect(written, kind);
    }
    if (place.isText()) {
      String text = GoText.env(written);
      if (variable || text.equals(written.text())) {
        return null;
      }
      // The digits of a secret are in what becomes of it, too.
      boolean isSecret = Sensitivity.isSensitive(path, written.text());
      return isSecret ? "becomes another text" : "becomes `" + text + "`";
    }
    return switch (kind) {
      case FALSE, EMPTY_TEXT -> place.accepts(ValueKind.WHOLE_NUMBER) ? null : "counts as empty";
      case DIGITS -> null;
      default -> "does not mean anything here";
    };
  }

  private static @Nullable String switchEffect(YamlScalar written, ValueKind kind) {
    if (kind == ValueKind.EMPTY_TEXT || written.isNumber()) {
      return null;
    }
    boolean meantOn =
        switch (written.text()) {
          case "true", "True", "TRUE", "yes", "on", "1", "enabled" -> true;
          default -> false;
        };
    return meantOn ? null : "any text counts as true";
  }

  private static String help(ValuePath place, Value value, ValueKind kind) {
    if (place.isText() && isScalar(value)) {
      return "put the value in quotes";
    }
    if (place.isSwitch() && isScalar(value)) {
      return "write `true` or `false` without quotes";
    }
    if (kind == ValueKind.MAP && place.accepts(ValueKind.LIST)) {
      return "write a list: begin each item with `- `";
    }
    if (kind == ValueKind.LIST && place.accepts(ValueKind.MAP)) {
      return "write `key: value` lines in place of the items";
    }
    return "write " + place.expected();
  }

  /** A number or a switch where text is wanted only lacks its quotes. */
  private static void quote(ShapeFinding finding, ValuePath place, Value value) {
    if (!place.isText() || !(value instanceof Value.Scalar scalar)) {
      return;
    }
    YamlScalar written = scalar.scalar();
    if (written.style() == YamlScalar.Style.PLAIN && !written.isNull() && !written.isString()) {
      Span span = value.winner().span();
      String quoted = "\"" + Shown.plain(written.text()) + "\"";
      finding.fix("put the value in quotes", true, span, quoted);
    }
  }
}
