package io.portkeylint.shape;

import io.portkeylint.chart.Variable;
import io.portkeylint.finding.NearMiss;
import io.portkeylint.secret.Shown;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports names of variables that cannot be such, or are a slip away from a known one. Any variable
 * is passed on to the pods, so that no other unknown name is worth a word.
 */
final class VariableKeys {

  /** What is known of variables by name; the same for every chart version. */
  private static final class Known {
    private final List<List<NearMiss.Candidate>> byLength = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();

    void add(NearMiss.Candidate name) {
      while (byLength.size() <= name.length()) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(name.length()).add(name);
    }
  }

  /** Made for the first unknown variable; two threads may make it, to the same end. */
  private static volatile @Nullable Known known;

  private final ShapeWalk walk;

  VariableKeys(ShapeWalk walk) {
    this.walk = walk;
  }

  void judge(String key, Value.Mapping siblings, Occurrence where, KeyPath path) {
    String problem = TextForm.configKey(key);
    if (problem == null && PlainText.turnsInto(key) != null) {
      problem = "be more than a word that YAML reads as " + PlainText.turnsInto(key);
    }
    if (problem != null) {
      impossible(key, problem, meant(key, siblings), where, path);
    } else if (walk.chart().variable(key) == null && !walk.isExtra(key)) {
      String meant = meant(key, siblings);
      if (meant != null) {
        misspelt(key, meant, where, path);
      }
    }
  }

  private void impossible(
      String key, String problem, @Nullable String meant, Occurrence where, KeyPath path) {
    String strange = KeyFindings.strangeLetter(key);
    ShapeFinding finding =
        new ShapeFinding(
                ShapeRules.KEY_FORM,
                path,
                "`" + Shown.plain(key) + "` cannot be the name of a variable")
            .at(
                where.keyOrValueSpan(),
                "must " + problem + (strange.isEmpty() ? "" : ";" + strange))
            .help(meant == null ? "rename the variable" : KeyFindings.renameTo(meant));
    KeyFindings.rename(finding, where, meant);
    walk.reportMisspelt(finding, meant == null ? null : KeyFindings.sibling(path, meant));
  }

  private void misspelt(String key, String meant, Occurrence where, KeyPath path) {
    ShapeFinding finding =
        new ShapeFinding(
                ShapeRules.UNKNOWN_VARIABLE,
                path,
                "`" + key + "` is not a variable the chart or the gateway knows")
            .at(where.keyOrValueSpan(), KeyFindings.didYouMean(key, meant))
            .help("rename the key, unless your own image reads it");
    KeyFindings.rename(finding, where, meant);
    walk.reportMisspelt(finding, KeyFindings.sibling(path, meant));
  }

  /** The known variable that somebody probably wanted to write, or null. */
  private @Nullable String meant(String key, Value.Mapping siblings) {
    String name = nearest(key, siblings);
    return name != null && sameDigits(key, name) ? name : null;
  }

  private @Nullable String nearest(String key, Value.Mapping siblings) {
    Known variables = known();
    for (String prefix : variables.prefixes) {
      if (key.startsWith(prefix)) {
        return null;
      }
    }
    NearMiss miss = new NearMiss(key, Math.min(2, key.length() / 4));
    int longest = Math.min(miss.longest(), variables.byLength.size() - 1);
    for (int length = Math.max(miss.shortest(), 0); length <= longest; length++) {
      for (NearMiss.Candidate name : variables.byLength.get(length)) {
        if (!miss.isFar(name) && !isWritten(siblings.get(name.text()))) {
          miss.consider(name);
        }
      }
    }
    return miss.found();
  }

  private Known known() {
    Known variables = known;
    if (variables == null) {
      variables = new Known();
      for (Variable variable : walk.chart().variables()) {
        String name = variable.name();
        if (name.endsWith("*")) {
          variables.prefixes.add(name.substring(0, name.length() - 1));
        } else if (variable.status().isEmpty()) {
          variables.add(new NearMiss.Candidate(name));
        }
      }
      known = variables;
    }
    return variables;
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
}
