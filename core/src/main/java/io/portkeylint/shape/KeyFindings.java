package io.portkeylint.shape;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.NearMiss;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports keys that nobody knows where they stand, or that cannot be what they are used for. */
final class KeyFindings {

  /** How a hint begins that names one key, which ends it. */
  private static final String USE = "use `";

  private static final int LONGEST = 200;

  private final ShapeWalk walk;

  /** The section of each key of the chart; an empty text where there are several. */
  private @Nullable Map<String, String> homes;

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
      new VariableKeys(walk).judge(key, siblings, where, path);
    } else if (!walk.chart().definesKeysOf(place) || isLeftAlone(place, key)) {
      return;
    } else if (place.copiedInto() != null || walk.chart().isObject(place)) {
      unknownField(place, siblings, key, where, path);
    } else {
      unknownKey(place, siblings, key, where, path);
    }
  }

  private void unknownKey(
      ValuePath place, Value.Mapping siblings, String key, Occurrence where, KeyPath path) {
    String instead = Chart.elsewhere(path.toString());
    String near = instead == null ? nearest(place, siblings, key) : null;
    String home = instead == null && near == null ? otherHome(key) : null;
    String label = "no template reads this key";
    String help = "remove the key, or look for its name in the chart's values.yaml";
    if (instead != null) {
      help = instead;
    } else if (near != null) {
      label = didYouMean(key, near);
      help = renameTo(near);
    } else if (home != null) {
      label = "this key exists under `" + home + "`";
      help = "move the key under `" + home + "`";
    }
    String message = shown(path) + " is not a key of " + walk.chart();
    ShapeFinding finding =
        new ShapeFinding(ShapeRules.UNKNOWN_KEY, path, message)
            .at(where.keyOrValueSpan(), label)
            .help(help);
    rename(finding, where, near);
    KeyPath meant =
        near != null
            ? sibling(path, near)
            : home != null ? in(home, key) : instead != null ? replacement(instead) : null;
    walk.reportMisspelt(finding, meant);
  }

  /** The one key that is to be used, unless it is in use already. */
  private @Nullable KeyPath replacement(String help) {
    int end = help.indexOf('`', USE.length());
    if (!help.startsWith(USE) || end != help.length() - 1) {
      return null;
    }
    KeyPath path = KeyPath.of(help.substring(USE.length(), end));
    return walk.isWritten(path) ? null : path;
  }

  static KeyPath sibling(KeyPath path, String name) {
    KeyPath parent = path.parent();
    return (parent == null ? KeyPath.ROOT : parent).child(name);
  }

  private static KeyPath in(String home, String key) {
    return KeyPath.of(home).child(key);
  }

  /** A field that the Kubernetes object does not have, into which the mapping is copied. */
  private void unknownField(
      ValuePath place, Value.Mapping siblings, String key, Occurrence where, KeyPath path) {
    String near = nearest(place, siblings, key);
    String message = shown(path) + " is not a field that Kubernetes knows";
    ShapeFinding finding =
        new ShapeFinding(ShapeRules.UNKNOWN_KEY, path, message)
            .at(where.keyOrValueSpan(), near == null ? "no such field here" : didYouMean(key, near))
            .why("Kubernetes refuses the object, or drops the field without a message")
            .help(near == null ? "remove the field, or look for its name" : renameTo(near));
    rename(finding, where, near);
    walk.reportMisspelt(finding, near == null ? null : sibling(path, near));
  }

  /** Says as well which letter only looks as if it belonged there. */
  static String didYouMean(String key, String name) {
    return "did you mean `" + name + "`?" + strangeLetter(key);
  }

  /** Names the first character outside ASCII, behind a blank; an empty text when there is none. */
  static String strangeLetter(String key) {
    for (int i = 0; i < key.length(); i++) {
      int c = key.codePointAt(i);
      if (c > 0x7f) {
        String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        String padded = "0".repeat(Math.max(0, 4 - code.length())) + code;
        String name = Character.getName(c);
        return " U+" + padded + " in it is " + (name == null ? "no character" : name);
      }
    }
    return "";
  }

  static String renameTo(String name) {
    return "rename the key to `" + name + "`";
  }

  /**
   * {@code global} belongs to Helm; {@code sops} is what the tool of that name keeps about an
   * encrypted file; keys that begin with {@code x-} hold anchors for reuse.
   */
  private static boolean isLeftAlone(ValuePath place, String key) {
    boolean free = key.equals("global") || key.equals("sops") || key.startsWith("x-");
    return place.key().isEmpty() && free;
  }

  private @Nullable String nearest(ValuePath place, Value.Mapping siblings, String key) {
    NearMiss miss = NearMiss.ofKey(key);
    for (ValuePath child : place.fields().values()) {
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
    Map<String, String> found = homes;
    if (found == null) {
      found = new HashMap<>();
      addHomes(walk.chart().root(), "", found);
      homes = found;
    }
    String home = found.get(key);
    return home == null || home.isEmpty() ? null : home;
  }

  private void addHomes(ValuePath place, String path, Map<String, String> found) {
    for (ValuePath child : place.children().values()) {
      if (walk.chart().has(child)) {
        String key = child.key();
        if (!path.isEmpty()) {
          found.put(key, found.containsKey(key) ? "" : path);
        }
        if (!child.children().isEmpty()) {
          addHomes(child, path.isEmpty() ? key : path + "." + key, found);
        }
      }
    }
  }

  static void rename(ShapeFinding finding, Occurrence where, @Nullable String name) {
    Span key = where.keySpan();
    if (key != null && name != null) {
      finding.fix(renameTo(name), false, key, name);
    }
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

  /** A key may be as long as the file; what is left of it is enough to find it. */
  static String shown(KeyPath path) {
    String text = path.toString();
    return Shown.quoted(text.length() > LONGEST ? Shown.plain(text) : text);
  }
}
