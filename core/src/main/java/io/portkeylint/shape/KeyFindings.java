package io.portkeylint.shape;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.chart.Variable;
import io.portkeylint.finding.NearMiss;
import io.portkeylint.finding.Severity;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports keys that nobody reads, or that cannot be what they are used for. */
final class KeyFindings {

  private final ShapeWalk walk;

  KeyFindings(ShapeWalk walk) {
    this.walk = walk;
  }

  /** A key that no chart version knows at this place. */
  void unknown(
      ValuePath place,
      Value.Mapping siblings,
      String key,
      Occurrence where,
      KeyPath path,
      boolean variable) {
    if (variable) {
      variableKey(key, siblings, where, path);
    } else if (isDefinedByChart(place) && !isLeftAlone(place, key)) {
      String instead = Chart.elsewhere(path.toString());
      String label;
      String help;
      String near = instead == null ? nearest(place, siblings, key) : null;
      String home = instead == null && near == null ? otherHome(key) : null;
      if (instead != null) {
        label = "no template reads this key";
        help = instead;
      } else if (near != null) {
        label = "did you mean `" + near + "`?";
        help = "rename the key to `" + near + "`";
      } else if (home != null) {
        label = "this key exists under `" + home + "`";
        help = "move the key under `" + home + "`";
      } else {
        label = "no template reads this key";
        help = "remove the key, or look for its name in the chart's values.yaml";
      }
      ShapeFinding finding =
          new ShapeFinding(
                  ShapeRules.UNKNOWN_KEY,
                  path,
                  "`" + path + "` is not a key of " + walk.chart() + "")
              .at(where.keyOrValueSpan(), label)
              .help(help);
      if (near != null) {
        rename(finding, where, near);
      }
      KeyPath meant = near != null ? sibling(path, near) : home != null ? in(home, key) : null;
      walk.reportMisspelt(finding, meant);
    }
  }

  private static KeyPath sibling(KeyPath path, String name) {
    KeyPath parent = path.parent();
    return (parent == null ? KeyPath.ROOT : parent).child(name);
  }

  private static KeyPath in(String home, String key) {
    return KeyPath.of(home).child(key);
  }

  /** Fields of Kubernetes objects are passed on, and free maps take any key. */
  private static boolean isDefinedByChart(ValuePath place) {
    return place.isSection() && place.copiedInto() == null || !place.children().isEmpty();
  }

  /**
   * {@code global} belongs to Helm; {@code sops} is what the tool of that name keeps about an
   * encrypted file; keys that begin with {@code x-} hold anchors for reuse.
   */
  private static boolean isLeftAlone(ValuePath place, String key) {
    boolean free = key.equals("global") || key.equals("sops") || key.startsWith("x-");
    return place.key().isEmpty() && free || place.copiedInto() != null;
  }

  private @Nullable String nearest(ValuePath place, Value.Mapping siblings, String key) {
    NearMiss miss = NearMiss.ofKey(key);
    for (ValuePath child : place.children().values()) {
      Value taken = siblings.get(child.key());
      boolean free = taken == null || !taken.winner().isWritten();
      if (free && walk.chart().has(child)) {
        miss.consider(child.key());
      }
    }
    return miss.found();
  }

  /** The one section in which the chart knows the key, or null. */
  private @Nullable String otherHome(String key) {
    if (walk.chart().variable(key) != null) {
      return "environment.data";
    }
    String[] home = new String[2];
    search(walk.chart().root(), new ArrayList<>(), key, home);
    return home[1] == null ? home[0] : null;
  }

  /**
   * @param path the steps to the place; the same again when this returns
   */
  private void search(ValuePath place, List<String> path, String key, @Nullable String[] homes) {
    for (ValuePath child : place.children().values()) {
      if (!walk.chart().has(child)) {
        continue;
      }
      if (child.key().equals(key) && !path.isEmpty()) {
        homes[homes[0] == null ? 0 : 1] = String.join(".", path);
      }
      path.add(child.key());
      search(child, path, key, homes);
      path.remove(path.size() - 1);
    }
  }

  private static void rename(ShapeFinding finding, Occurrence where, String name) {
    Span key = where.keySpan();
    if (key != null) {
      finding.fix("rename the key to `" + name + "`", false, key, name);
    }
  }

  /** Any variable is passed on, so only a near miss of a known one is worth a word. */
  private void variableKey(String key, Value.Mapping siblings, Occurrence where, KeyPath path) {
    String problem = TextForm.configKey(key);
    if (problem == null && PlainText.turnsInto(key) != null) {
      problem = "be more than a word that YAML reads as " + PlainText.turnsInto(key);
    }
    if (problem != null) {
      walk.report(
          new ShapeFinding(
                  ShapeRules.KEY_FORM,
                  path,
                  "`" + Shown.plain(key) + "` cannot be the name of a variable")
              .at(where.keyOrValueSpan(), "must " + problem)
              .help("rename the variable"));
      return;
    }
    if (walk.chart().variable(key) != null || walk.isExtra(key)) {
      return;
    }
    NearMiss miss = new NearMiss(key, Math.min(2, key.length() / 4));
    for (Variable variable : walk.chart().variables()) {
      String name = variable.name();
      if (name.endsWith("*")) {
        if (key.startsWith(name.substring(0, name.length() - 1))) {
          return;
        }
      } else if (variable.status().isEmpty() && !isWritten(siblings.get(name))) {
        miss.consider(name);
      }
    }
    String meant = miss.found();
    if (meant != null && sameDigits(key, meant)) {
      ShapeFinding finding =
          new ShapeFinding(
                  ShapeRules.UNKNOWN_VARIABLE,
                  path,
                  "`" + key + "` is not a variable the chart or the gateway knows")
              .at(where.keyOrValueSpan(), "did you mean `" + meant + "`?")
              .help("rename the key, unless your own image reads it");
      rename(finding, where, meant);
      walk.reportMisspelt(finding, sibling(path, meant));
    }
  }

  private static boolean isWritten(@Nullable Value value) {
    return value != null && value.winner().isWritten();
  }

  /** A name with another number is a series, not a slip. */
  private static boolean sameDigits(String one, String other) {
    return digits(one).equals(digits(other));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  /** A key that this version does not know, or holds without reading it. */
  void withoutEffect(ValuePath place, Value value, KeyPath path, boolean variable) {
    boolean item = value.winner().keySpan() == null;
    if (variable || item || isEmpty(value)) {
      return;
    }
    Chart chart = walk.chart();
    String instead = Chart.elsewhere(path.toString());
    if (chart.isDead(place)) {
      walk.report(
          new ShapeFinding(ShapeRules.DEAD, path, "`" + path + "` is read by no template")
              .at(value.winner().keyOrValueSpan(), "has no effect on " + chart)
              .severity(instead == null ? Severity.INFO : Severity.WARNING)
              .help(instead == null ? "remove the key" : instead));
      return;
    }
    ChartVersion until = Chart.until(place);
    boolean gone = until != null && until.compareTo(chart.version()) < 0;
    String range =
        gone ? " was read up to chart " + until : " exists since chart " + Chart.since(place);
    walk.report(
        new ShapeFinding(ShapeRules.OTHER_VERSION, path, "`" + path + "`" + range)
            .at(value.winner().keyOrValueSpan(), "has no effect on " + chart)
            .help(
                instead != null
                    ? instead
                    : gone ? "remove the key" : "upgrade the chart, or remove the key"));
  }

  private static boolean isEmpty(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().isEmpty();
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence.items().isEmpty();
    }
    YamlScalar scalar = ((Value.Scalar) value).scalar();
    return scalar.isNull() || scalar.isString() && scalar.text().isEmpty();
  }

  /** A key of labels, annotations or amounts. */
  void freeKey(ValuePath place, String key, Occurrence where, KeyPath path) {
    boolean amount = place.object().equals("Quantity");
    String problem = amount ? TextForm.resourceName(key) : TextForm.labelKey(key);
    if (problem != null) {
      walk.report(
          new ShapeFinding(
                  ShapeRules.KEY_FORM,
                  path,
                  amount
                      ? "`" + Shown.plain(key) + "` is not a resource that Kubernetes knows"
                      : "`" + Shown.plain(key) + "` cannot be the key of a label or an annotation")
              .at(where.keyOrValueSpan(), "must " + problem)
              .help("rename the key")
              .unless(walk.missingCondition()));
    }
  }
}
