package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.Finding;
import io.portkeylint.fixtures.FixtureFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands at whatever path is judged: no rule stumbles, and none says a thing twice. */
class AnyValueAnywhereTest {

  /** Behind the colon of a key; {@code @} is the indentation of what stands below it. */
  private static final List<String> VALUES =
      List.of(
          "",
          " ''",
          " some text",
          " <PLACEHOLDER>",
          " 42",
          " -1.5",
          " 99999999999",
          " true",
          " false",
          " []",
          " {}",
          "\n@- a",
          "\n@- ",
          "\n@- a:\n@  - {}",
          "\n@key: value\n@other:\n@- 1");

  private final Linter linter = Linter.standard();

  @ParameterizedTest
  @ValueSource(strings = {"1.7.7", "1.6.4", "1.0.3"})
  void everyPathTakesEveryValue(String version) {
    List<String> paths = new ArrayList<>();
    collect(Chart.of(Chart.newest()).root(), "", paths);
    assertThat(paths).hasSizeGreaterThan(300).contains("environment.data.LOG_STORE_ACCESS_KEY");

    for (String path : paths) {
      for (String value : VALUES) {
        check(version, document(path, value));
      }
    }
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

  private void check(String version, String text) {
    List<LintRequest.Input> layers =
        List.of(
            new LintRequest.Input.Bytes("base.yaml", BASE.getBytes(StandardCharsets.UTF_8)),
            new LintRequest.Input.Bytes("values.yaml", text.getBytes(StandardCharsets.UTF_8)));
    Set<String> seen = new HashSet<>();
    for (Finding finding : linter.lint(LintRequest.of(layers).chartVersion(version)).findings()) {
      String said = finding.rule().id() + finding.primary().span() + finding.message();
      assertThat(seen.add(said)).as("%s twice for %s", said, text).isTrue();
    }
  }

  private static final String BASE =
      FixtureFolder.read(FixtureFolder.of("corpus").resolve("corrected/eks-elasticache-iam.yaml"));
}
