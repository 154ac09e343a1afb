package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.Finding;
import io.portkeylint.fixtures.FixtureFolder;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No two rules speak of one value: neither on any fixture and any documented example, nor when any
 * one value of an example is taken away, is of another type, or stands under a misspelt key.
 */
class NoCauseTwiceTest {

  private static final Path CORPUS = FixtureFolder.of("corpus");

  /** Behind the colon of a key; {@code @} is the indentation of what stands below it. */
  private static final List<String> VALUES =
      List.of(
          "",
          " ''",
          " some text",
          " 42",
          " -1.5",
          " 99999999999",
          " 08",
          " true",
          " y",
          " []",
          " {}",
          "\n@- a",
          "\n@key: value\n@other:\n@- 1");

  /** Two rules that may speak of one value, and why these are two matters. */
  private static final Map<String, String> ARGUED =
      Map.of(
          "PK033 PK113", "where the value comes from; how it is written",
          "PK113 PK453", "that it contradicts the way to log in; how it is written",
          "PK113 PK463", "the name of the key; how the value is written",
          "PK113 PK520", "that the data service cannot use it; how it is written",
          "PK483 PK489", "that nothing reads it; that it is not an address",
          "PK147 PK148", "that the image reads it; what it holds",
          "PK035 PK055", "variables of the Secret; the variable that a template reads",
          "PK038 PK530", "the gateway's mount; the data service's volume");

  /** An exposed secret is a matter of its own, whatever else is wrong with the value. */
  private static final Set<String> SECRETS = Set.of("PK034", "PK036");

  private final Linter linter = Linter.standard();
  private final Map<String, String> twice = new TreeMap<>();

  @Test
  void noFixtureAndNoExampleIsToldTwice() throws IOException {
    int files = 0;
    try (Stream<Path> all = Files.walk(FixtureFolder.of("rule"))) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (file.getFileName().toString().matches("bad-.*\\.yaml")) {
          check(FixtureFolder.read(file), "", file.toString());
          files++;
        }
      }
    }
    try (Stream<Path> all = Files.walk(CORPUS)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (file.toString().endsWith(".yaml") && !file.endsWith("index.yaml")) {
          check(FixtureFolder.read(file), "", file.toString());
          files++;
        }
      }
    }
    assertThat(files).isGreaterThan(400);
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eks-elasticache-iam", "chart-minio-log-store", "chart-existing-secret"})
  void noChangedValueIsToldTwice(String example) {
    String base = FixtureFolder.read(CORPUS.resolve("corrected/" + example + ".yaml"));
    List<String> paths = new ArrayList<>();
    collect(Chart.of(Chart.newest()).root(), "", paths);

    for (String path : paths) {
      for (String value : VALUES) {
        check(base, document(path, value), path + ":" + value);
      }
    }
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eks-elasticache-iam", "chart-minio-log-store", "gke-memorystore-psc"})
  void aMisspeltKeyIsTheOnlyThingToldOfIt(String example) {
    String text = FixtureFolder.read(CORPUS.resolve("corrected/" + example + ".yaml"));
    String[] lines = text.split("\n");
    int misspelt = 0;
    for (int i = 0; i < lines.length; i++) {
      String key = lines[i].strip().replaceAll("^- |:.*", "");
      if (lines[i].matches(" *[A-Za-z_]{4,}:.*")) {
        String[] changed = lines.clone();
        changed[i] = lines[i].replaceFirst(key, key.substring(0, 2) + key.substring(3));
        misspelt += lookAtMisspelling(String.join("\n", changed) + "\n", i + 1, key);
      }
    }
    assertThat(misspelt).isGreaterThan(15);
    assertThat(twice).isEmpty();
  }

  /** 1 when the misspelling was recognised. */
  private int lookAtMisspelling(String text, int line, String key) {
    List<Finding> findings = lint(text, "");
    for (Finding misspelling : findings) {
      boolean here = misspelling.primary().span().startPosition().line() == line;
      if (here && misspelling.primary().text().equals("did you mean `" + key + "`?")) {
        KeyPath parent = misspelling.path().parent();
        KeyPath meant = (parent == null ? KeyPath.ROOT : parent).child(key);
        for (Finding other : findings) {
          if (isBelow(other.path(), meant)) {
            twice.put(other.rule().id() + " " + key, said(other, misspelling));
          }
        }
        return 1;
      }
    }
    return 0;
  }

  private void check(String base, String over, String what) {
    List<Finding> findings = lint(base, over);
    for (int i = 0; i < findings.size(); i++) {
      for (int j = i + 1; j < findings.size(); j++) {
        Finding one = findings.get(i);
        Finding other = findings.get(j);
        if (isOneValue(one, other) && !isArgued(one, other)) {
          twice.putIfAbsent(pair(one, other), what + "\n" + said(one, other));
        }
      }
    }
  }

  private List<Finding> lint(String base, String over) {
    List<LintRequest.Input> layers = new ArrayList<>();
    layers.add(new LintRequest.Input.Bytes("base.yaml", base.getBytes(StandardCharsets.UTF_8)));
    if (!over.isEmpty()) {
      layers.add(new LintRequest.Input.Bytes("values.yaml", over.getBytes(StandardCharsets.UTF_8)));
    }
    return linter.lint(LintRequest.of(layers).chartVersion("1.7.7")).findings();
  }

  /** The same path, or a part of the other's value that is marked as well. */
  private static boolean isOneValue(Finding one, Finding other) {
    if (one.path().isRoot() || other.path().isRoot()) {
      return one.primary().span().equals(other.primary().span());
    }
    boolean related = isBelow(one.path(), other.path()) || isBelow(other.path(), one.path());
    return one.path().equals(other.path()) || related && overlap(one, other);
  }

  private static boolean isBelow(KeyPath path, KeyPath ancestor) {
    for (KeyPath at = path; at != null; at = at.parent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(Finding one, Finding other) {
    Span a = one.primary().span();
    Span b = other.primary().span();
    return a.source() == b.source()
        && a.start() < Math.max(b.end(), b.start() + 1)
        && b.start() < Math.max(a.end(), a.start() + 1);
  }

  private static boolean isArgued(Finding one, Finding other) {
    return ARGUED.containsKey(pair(one, other))
        || SECRETS.contains(one.rule().id())
        || SECRETS.contains(other.rule().id());
  }

  private static String pair(Finding one, Finding other) {
    String a = one.rule().id();
    String b = other.rule().id();
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  private static String said(Finding one, Finding other) {
    return one.message() + "\n" + other.message();
  }

  private static void collect(ValuePath place, String path, List<String> paths) {
    for (ValuePath child : place.children().values()) {
      String below = path.isEmpty() ? child.key() : path + "." + child.key();
      paths.add(below);
      collect(child, below, paths);
    }
  }

  private static String document(String path, String value) {
    StringBuilder text = new StringBuilder();
    String indent = "";
    for (String key : path.split("\\.")) {
      text.append(text.isEmpty() ? "" : "\n").append(indent).append(key).append(':');
      indent += "  ";
    }
    return text.append(value.replace("@", indent)).append('\n').toString();
  }
}
