package io.portkeylint.report;

import io.portkeylint.secret.Shown;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of one value where it came from and what it covers. */
public final class EffectiveExplanation {

  private final EffectiveValues values;
  private final KeyPath path;
  private final SecretTexts secrets;
  private final List<String[]> rows = new ArrayList<>();

  private EffectiveExplanation(EffectiveValues values, KeyPath path, SecretTexts secrets) {
    this.values = values;
    this.path = path;
    this.secrets = secrets;
  }

  /** Writes some lines of text, whether there is such a value or not. */
  public static void write(
      EffectiveValues values, KeyPath path, SecretTexts secrets, Appendable out)
      throws IOException {
    new EffectiveExplanation(values, path, secrets).write(out);
  }

  private void write(Appendable out) throws IOException {
    Value value = values.at(path);
    out.append(path.isRoot() ? "all values" : path.toString());
    if (value == null) {
      out.append(" is not set\n");
      missing();
    } else {
      out.append(value instanceof Value.Scalar scalar ? ": " + shown(scalar.scalar()) : "");
      out.append('\n');
      row("in force", value.winner());
      for (Occurrence covered : value.covered()) {
        row("covers", covered);
      }
    }
    table(out);
    if (value != null && !(value instanceof Value.Scalar)) {
      out.append('\n');
      EffectiveYaml.write(path, value, secrets, out);
    }
  }

  /** A null may have removed it, or a whole branch that held it. */
  private void missing() {
    Value parent = values.root();
    KeyPath reached = KeyPath.ROOT;
    for (KeyPath step : path.steps()) {
      String key = step.key();
      if (!(parent instanceof Value.Mapping mapping) || key == null) {
        return;
      }
      reached = reached.child(key);
      Occurrence deletedBy = mapping.deleted().get(key);
      if (deletedBy != null) {
        row("deleted by", deletedBy);
        Occurrence before = chartDefault();
        if (before != null) {
          row("default", before);
        }
        return;
      }
      parent = mapping.get(key);
    }
  }

  private @Nullable Occurrence chartDefault() {
    Layer defaults = values.layers().get(0);
    Occurrence place = new Occurrence(null, defaults.values());
    for (KeyPath step : path.steps()) {
      String key = step.key();
      YamlEntry entry =
          key != null && place.node() instanceof YamlMapping mapping ? mapping.entry(key) : null;
      if (entry == null) {
        return null;
      }
      place = new Occurrence(entry.keySpan(), entry.value());
    }
    return place;
  }

  private void row(String what, Occurrence place) {
    rows.add(new String[] {what, EffectiveYaml.origin(place), describe(place.node())});
  }

  private String describe(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return count(mapping.entries().size(), "a mapping of ", " key");
    }
    if (node instanceof YamlSequence sequence) {
      return count(sequence.items().size(), "a list of ", " item");
    }
    return node instanceof YamlScalar scalar ? shown(scalar) : "";
  }

  private static String count(int number, String before, String noun) {
    return before + number + noun + (number == 1 ? "" : "s");
  }

  private String shown(YamlScalar scalar) {
    String text = EffectiveYaml.shown(path, scalar, secrets);
    return secrets.showsAll() ? text : Shown.plain(text);
  }

  private void table(Appendable out) throws IOException {
    int width = 0;
    for (String[] row : rows) {
      width = Math.max(width, row[1].length());
    }
    String previous = "";
    for (String[] row : rows) {
      String what = row[0].equals(previous) ? "" : row[0];
      previous = row[0];
      out.append("  ").append(what).append(" ".repeat(12 - what.length())).append(row[1]);
      out.append(" ".repeat(width - row[1].length() + 2)).append(row[2]).append('\n');
    }
  }
}
