package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.fixtures.FixtureFolder;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An overlay is blamed for nothing that its base may say: a part for nothing the whole is not. */
class OverlayTest {

  /** A placeholder is what the file says, also where something else supplies the value. */
  private static final String PLACEHOLDER = "PK020";

  private static final Linter LINTER = Linter.standard();

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("corpus/corrected", "corpus/filled", "rule")) {
      try (Stream<Path> all = Files.walk(FixtureFolder.of(folder))) {
        all.filter(file -> file.toString().endsWith(".yaml"))
            .filter(file -> !folder.equals("rule") || isGood(file))
            .forEach(files::add);
      }
    }
    return files.stream().sorted();
  }

  private static boolean isGood(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("good") && name.indexOf('.') == name.length() - ".yaml".length();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aPartHasNoFindingThatTheWholeHasNot(Path file) throws IOException {
    String text = Files.readString(file);
    Set<String> whole = new TreeSet<>();
    for (Finding finding : findings(text, false)) {
      // Of several places a rule may name the first one only.
      whole.add(finding.rule().id());
      // Of one value the worst is told; what the whole says of it may be worse.
      whole.add(finding.path().toString());
    }
    Set<String> more = new TreeSet<>();
    for (Map.Entry<String, String> part : parts(text).entrySet()) {
      for (Finding finding : findings(part.getValue(), true)) {
        String rule = finding.rule().id();
        boolean told = whole.contains(rule) || whole.contains(finding.path().toString());
        if (!told && !rule.equals(PLACEHOLDER)) {
          more.add(part.getKey() + ": " + rule);
        }
      }
    }

    assertThat(more).isEmpty();
  }

  private static List<Finding> findings(String text, boolean partial) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    LintRequest request =
        LintRequest.of(List.of(new Input.Bytes("values.yaml", content)))
            .chartVersion("1.7.7")
            .partial(partial);
    return LINTER.lint(request).findings();
  }

  /** Each section alone, all but each, and each variable alone. */
  private static Map<String, String> parts(String text) {
    YamlMapping root = root(text);
    Map<String, String> parts = new LinkedHashMap<>();
    List<String> sections = lines(root, text);
    for (int i = 0; i < sections.size(); i++) {
      String name = root.entries().get(i).name();
      parts.put("only " + name, sections.get(i));
      List<String> others = new ArrayList<>(sections);
      others.remove(i);
      parts.put("all but " + name, String.join("", others));
    }
    YamlEntry environment = root.entry("environment");
    if (environment != null && environment.value() instanceof YamlMapping section) {
      YamlEntry data = section.entry("data");
      if (data != null && data.value() instanceof YamlMapping variables) {
        List<String> each = lines(variables, text);
        for (int i = 0; i < each.size(); i++) {
          String name = variables.entries().get(i).name();
          parts.put("only " + name, "environment:\n  data:\n" + each.get(i));
        }
      }
    }
    return parts;
  }

  /** The text of each entry in whole lines; none of a mapping in flow style. */
  private static List<String> lines(YamlMapping mapping, String text) {
    List<String> lines = new ArrayList<>();
    if (text.startsWith("{", mapping.span().start())) {
      return lines;
    }
    for (YamlEntry entry : mapping.entries()) {
      int start = text.lastIndexOf('\n', entry.keySpan().start()) + 1;
      int end = text.indexOf('\n', Math.max(start, entry.value().span().end() - 1));
      lines.add(text.substring(start, end < 0 ? text.length() : end) + "\n");
    }
    return lines;
  }

  private static YamlMapping root(String text) {
    YamlMapping root =
        new YamlReader(YamlLimits.STANDARD)
            .read("values.yaml", text.getBytes(StandardCharsets.UTF_8))
            .root();
    return root == null ? new YamlMapping(null, List.of()) : root;
  }
}
