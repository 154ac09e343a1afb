package io.portkeylint.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.chart.Variable;
import io.portkeylint.finding.Finding;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetFiles;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Slips of the keyboard in every key and variable, and what is made of them. */
@Tag("slow")
class MisspellingTest {

  private static final Chart CHART = Chart.of(ChartVersion.parse("1.7.7"));
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final int SLIPS = 40;

  private final Random random = new Random(4711);
  private final List<String> missed = new ArrayList<>();
  private int cases;
  private int reported;
  private int right;

  @Test
  void slipsInKeysAreReported() {
    for (List<String> steps : keys()) {
      String key = steps.get(steps.size() - 1);
      for (String slip : slips(key, siblings(steps))) {
        count(steps, key, slip);
      }
    }

    figures("keys", 0.99, 0.95);
  }

  @Test
  void slipsInVariablesAreReported() {
    Set<String> names = new LinkedHashSet<>();
    for (Variable variable : CHART.variables()) {
      names.add(variable.name());
    }
    for (String name : names) {
      if (!name.endsWith("*") && CHART.variable(name).status().isEmpty()) {
        for (String slip : slips(name, names)) {
          count(List.of("environment", "data", name), name, slip);
        }
      }
    }

    figures("variables", 0.99, 0.95);
  }

  @Test
  void freeKeysAreFree() {
    for (List<String> steps : maps()) {
      List<String> longer = new ArrayList<>(steps);
      longer.add("key");
      for (String slip : slips("app.kubernetes.io/name", Set.of())) {
        assertThat(findings(longer, slip)).noneMatch(finding -> isAboutKeys(finding));
      }
    }
    assertThat(maps()).hasSizeGreaterThan(20);
  }

  private void count(List<String> steps, String key, String slip) {
    cases++;
    String label = null;
    for (Finding finding : findings(steps, slip)) {
      if (isAboutKeys(finding)) {
        label = finding.primary().text();
      }
    }
    reported += label == null ? 0 : 1;
    boolean meant = label != null && label.contains("`" + key + "`");
    right += meant ? 1 : 0;
    if (!meant) {
      missed.add(String.join(".", steps) + " <- " + slip + ": " + label);
    }
  }

  private void figures(String what, double leastReported, double leastRight) {
    System.out.printf(
        "misspelt %s: %d cases, %.2f %% reported, %.2f %% with the right suggestion%n",
        what, cases, 100.0 * reported / cases, 100.0 * right / cases);
    String sample = String.join("\n", missed.subList(0, Math.min(60, missed.size())));
    assertThat((double) reported / cases).as(sample).isGreaterThanOrEqualTo(leastReported);
    assertThat((double) right / cases).as(sample).isGreaterThanOrEqualTo(leastRight);
  }

  private static boolean isAboutKeys(Finding finding) {
    String id = finding.rule().id();
    return id.equals("PK013") || id.equals("PK014");
  }

  /** One or two letters wrong, missing, too many or swapped; the case, a hyphen, an underscore. */
  private Set<String> slips(String key, Set<String> taken) {
    Set<String> slips = new LinkedHashSet<>();
    for (int i = 0; i < SLIPS; i++) {
      String slip = slip(key);
      if (key.length() >= 8 && random.nextInt(3) == 0) {
        slip = slip(slip);
      }
      slips.add(slip);
    }
    slips.removeAll(taken);
    slips.remove(key);
    return slips;
  }

  private String slip(String key) {
    boolean upper = key.equals(key.toUpperCase(java.util.Locale.ROOT));
    String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    String other = upper ? letter.toUpperCase(java.util.Locale.ROOT) : letter;
    int at = random.nextInt(key.length());
    String head = key.substring(0, at);
    String tail = key.substring(at + 1);
    char old = key.charAt(at);
    return switch (random.nextInt(7)) {
      case 0 -> key.length() < 3 ? key + other : head + tail;
      case 1 -> head + other + key.substring(at);
      case 2 -> key.length() < 3 ? key + other : head + other + tail;
      case 3 -> at == 0 ? key.toLowerCase(java.util.Locale.ROOT) : swapped(key, at - 1);
      case 4 ->
          head
              + (Character.isUpperCase(old)
                  ? Character.toLowerCase(old)
                  : Character.toUpperCase(old))
              + tail;
      case 5 -> key.replace('_', '-');
      default -> at == 0 ? key : head + (random.nextBoolean() ? "-" : "_") + key.substring(at);
    };
  }

  private static String swapped(String key, int at) {
    return key.substring(0, at) + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2);
  }

  private static Set<String> siblings(List<String> steps) {
    ValuePath place = CHART.root();
    for (String step : steps.subList(0, steps.size() - 1)) {
      place = step.equals("[]") ? place.items() : place.child(step);
    }
    Set<String> keys = new LinkedHashSet<>(place.children().keySet());
    if (place.copiedInto() != null) {
      keys.addAll(place.copiedInto().children().keySet());
    }
    return keys;
  }

  /** All keys whose mapping the chart or Kubernetes defines, variables left out. */
  private static List<List<String>> keys() {
    List<List<String>> keys = new ArrayList<>();
    collect(CHART.root(), List.of(), keys, false);
    return keys;
  }

  private static List<List<String>> maps() {
    List<List<String>> maps = new ArrayList<>();
    collect(CHART.root(), List.of(), maps, true);
    return maps;
  }

  private static void collect(
      ValuePath place, List<String> steps, List<List<String>> found, boolean maps) {
    if (steps.equals(List.of("environment", "data")) || steps.size() > 6) {
      return;
    }
    if (maps && place.entries() != null && !place.object().equals("Quantity")) {
      found.add(steps);
    }
    Set<String> keys = new LinkedHashSet<>(place.children().keySet());
    if (place.copiedInto() != null) {
      keys.addAll(place.copiedInto().children().keySet());
    }
    keys.remove("[]");
    for (String key : keys) {
      ValuePath child = place.child(key);
      if (CHART.has(child)) {
        List<String> longer = with(steps, key);
        if (!maps) {
          found.add(longer);
        }
        collect(child, longer, found, maps);
      }
    }
    if (place.items() != null) {
      collect(place.items(), with(steps, "[]"), found, maps);
    }
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  /** What is found in a file in which the last step is spelt otherwise. */
  private static List<Finding> findings(List<String> steps, String slip) {
    Source source = Source.file("values.yaml", "");
    Span span = source.span(0, 0);
    YamlNode node = YamlScalar.string(span, YamlScalar.Style.DOUBLE_QUOTED, "x");
    for (int i = steps.size() - 1; i >= 0; i--) {
      String step = i == steps.size() - 1 ? slip : steps.get(i);
      node =
          steps.get(i).equals("[]")
              ? new YamlSequence(span, List.of(node))
              : new YamlMapping(span, List.of(new YamlEntry(step, span, node)));
    }
    EffectiveValues values =
        Merger.merge(
            CHART.defaults(),
            List.of(new Layer(source, (YamlMapping) node)),
            List.of(),
            SetFiles.in(Path.of("")),
            null);
    List<Finding> findings = new ArrayList<>();
    ShapeCheck.run(values, CHART, findings);
    return findings;
  }
}
