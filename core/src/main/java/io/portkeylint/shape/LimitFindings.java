package io.portkeylint.shape;

import io.portkeylint.chart.Outcome;
import io.portkeylint.chart.ValueKind;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.NearMiss;
import io.portkeylint.finding.Severity;
import io.portkeylint.secret.Shown;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports single values of the right type that are out of bounds, unknown words or ill-formed. */
final class LimitFindings {

  private final ShapeWalk walk;

  LimitFindings(ShapeWalk walk) {
    this.walk = walk;
  }

  void check(ValuePath place, Value value, KeyPath path) {
    if (!(value instanceof Value.Scalar scalar)) {
      return;
    }
    YamlScalar written = scalar.scalar();
    if (written.isNumber()) {
      double number = written.number() + written.integer();
      range(place, value, number, Shown.plain(written.text()), path);
    } else if (written.isString() && !written.text().isEmpty()) {
      text(place, value, written.text(), path);
    }
  }

  private void range(ValuePath place, Value value, double number, String shown, KeyPath path) {
    if (number >= place.min() && number <= place.max()) {
      return;
    }
    boolean asIfUnset = number == 0 && walk.chart().countsZeroAsUnset(place);
    if (asIfUnset && place.isNullable()) {
      return;
    }
    String must = "must be " + bounds(place);
    ShapeFinding finding =
        new ShapeFinding(ShapeRules.RANGE, path, "`" + path + "` is " + shown + ", but " + must)
            .at(value, asIfUnset ? "counts as not set" : must)
            .help("write a number " + boundsInWords(place))
            .unless(walk.missingCondition());
    if (asIfUnset) {
      finding
          .severity(Severity.WARNING)
          .why("0 counts as not set, so another number takes its place");
    }
    walk.reportUnfit(finding);
  }

  private static String bounds(ValuePath place) {
    if (place.max() == Double.POSITIVE_INFINITY) {
      return "at least " + (long) place.min();
    }
    return "from " + (long) place.min() + " to " + (long) place.max();
  }

  private static String boundsInWords(ValuePath place) {
    if (place.max() == Double.POSITIVE_INFINITY) {
      return "that is at least " + (long) place.min();
    }
    return "from " + (long) place.min() + " to " + (long) place.max();
  }

  private void text(ValuePath place, Value value, String text, KeyPath path) {
    if (place.accepts(ValueKind.WHOLE_NUMBER) && ValueKind.ofText(text) == ValueKind.DIGITS) {
      if (place.form().equals("port-name")) {
        ill(place, value, TextForm.problem("port-name", text), text, path);
      } else {
        range(place, value, Double.parseDouble(text), "`" + Shown.value(path, text) + "`", path);
      }
    } else if (!place.allowed().isEmpty()) {
      word(place, value, text, path);
    } else {
      String problem = TextForm.problem(place.form(), text);
      if (problem == null) {
        unquoted(place, value, text, path);
      } else {
        ill(place, value, problem, text, path);
      }
    }
  }

  private void word(ValuePath place, Value value, String text, KeyPath path) {
    if (place.allowed().contains(text)) {
      return;
    }
    String meant = sameButForCase(place.allowed(), text);
    String shown = "`" + Shown.value(path, text) + "`";
    ShapeFinding finding =
        new ShapeFinding(
                ShapeRules.ALLOWED,
                path,
                "`" + path + "` is " + shown + ", which is none of the allowed words")
            .at(value, "must be one of " + words(place.allowed()))
            .help(
                meant == null
                    ? "write one of " + words(place.allowed())
                    : "write `" + meant + "`: upper and lower case count")
            .unless(walk.missingCondition());
    if (walk.chart().outcome(place, ValueKind.LIST) == Outcome.RENDERS) {
      finding.why("the program that reads the word does not know it").severity(Severity.WARNING);
    }
    if (meant != null) {
      finding.fix("write `" + meant + "`", true, value.winner().span(), meant);
    }
    walk.reportUnfit(finding);
  }

  private static @Nullable String sameButForCase(List<String> allowed, String text) {
    for (String word : allowed) {
      if (NearMiss.folded(word).equals(NearMiss.folded(text))) {
        return word;
      }
    }
    return null;
  }

  private static String words(List<String> allowed) {
    StringBuilder words = new StringBuilder();
    for (String word : allowed) {
      if (!word.isEmpty()) {
        words.append(words.length() == 0 ? "`" : ", `").append(word).append('`');
      }
    }
    return words.toString();
  }

  private void ill(
      ValuePath place, Value value, @Nullable String problem, String text, KeyPath path) {
    if (problem == null) {
      return;
    }
    String shown = "`" + Shown.value(path, text) + "`";
    walk.reportUnfit(
        new ShapeFinding(
                ShapeRules.FORM, path, "`" + path + "` is " + shown + ", which is not " + a(place))
            .at(value, "must " + problem)
            .help(help(place.form(), text))
            .unless(walk.missingCondition()));
  }

  private static String help(String form, String text) {
    switch (form) {
      case "host-name":
        int scheme = text.indexOf("://");
        return scheme < 0 ? "write the host name alone" : "remove the protocol";
      case "url-path":
        return text.startsWith("/") ? "write a plain path" : "write `/` before it";
      case "quantity":
        return "write a number with a unit such as `m`, `Mi` or `Gi`, without a blank";
      case "cidr":
        return NetworkForm.isIpAddress(text)
            ? "add the length, for instance `/32`"
            : "write a network";
      case "ip-address":
        return "write an address in place of the name";
      case "port-name":
        return "write the port's number without quotes, or its name";
      case "image-repository":
        return "remove the blanks";
      case "whole-or-percent":
        return "write a whole number, or one with `%`";
      default:
        return "choose another name";
    }
  }

  /** What the form is called, with its article. */
  private static String a(ValuePath place) {
    return switch (place.form()) {
      case "object-name" -> "the name of a Kubernetes object";
      case "dns-label" -> "a name that fits into a host name";
      case "service-name" -> "the name of a Service";
      case "label-value" -> "the value of a label";
      case "quantity" -> "an amount";
      case "ip-address" -> "an IP address";
      case "cidr" -> "a network";
      case "url-path" -> "a path";
      case "host-name" -> "a host name";
      case "port-name" -> "a port";
      case "variable-name" -> "the name of a variable";
      case "image-repository" -> "the repository of an image";
      case "whole-or-percent" -> "a number or a percentage";
      default -> "a key";
    };
  }

  /** Where digits are refused although text is expected, the chart prints without quotes. */
  private void unquoted(ValuePath place, Value value, String text, KeyPath path) {
    boolean printed =
        place.isText() && walk.chart().outcome(place, ValueKind.DIGITS) != Outcome.RENDERS;
    String becomes = printed ? PlainText.turnsInto(text) : null;
    if (becomes != null) {
      walk.reportUnfit(
          new ShapeFinding(
                  ShapeRules.FORM,
                  path,
                  "`"
                      + path
                      + "` is `"
                      + Shown.value(path, text)
                      + "`, which turns into "
                      + becomes)
              .at(value, "quotes do not help")
              .why("the chart prints the text without quotes, so YAML reads it again")
              .help("choose a text that YAML leaves alone")
              .unless(walk.missingCondition()));
    }
  }
}
