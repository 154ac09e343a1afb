package io.portkeylint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Position;
import io.portkeylint.source.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The problems of each file in {@code problems/}, compared with the text file of the same name:
 * place, message, label, other place, help.
 */
class YamlProblemsTest {

  private static final List<String> BLAMING = List.of("you ", "invalid", "illegal", "please", "!");

  static Stream<Path> files() throws IOException, URISyntaxException {
    URL folder = YamlProblemsTest.class.getResource("problems");
    return Files.list(Path.of(folder.toURI()))
        .filter(path -> path.toString().endsWith(".yaml"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areToldAtTheirPlace(Path file) throws IOException {
    YamlFile read = read(file);
    Path expected = Path.of(file.toString().replace(".yaml", ".txt"));
    assertThat(expected).as("write it with this content:%n%s", shown(read)).exists();
    assertThat(shown(read)).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("files")
  void areWellWorded(Path file) throws IOException {
    YamlFile read = read(file);
    assertThat(read.problems()).isNotEmpty();
    for (YamlProblem problem : read.problems()) {
      assertThat(problem.message()).matches("(?s)[`a-zH0-9].*[^.]").hasSizeLessThan(120);
      assertThat(problem.label()).isNotEmpty().doesNotEndWith(".");
      assertThat(problem.help()).isNotEmpty().doesNotEndWith(".");
      assertThat(problem.other() == null).isEqualTo(problem.otherLabel().isEmpty());
      for (String word : BLAMING) {
        assertThat(problem.message() + problem.label()).doesNotContain(" " + word);
      }
    }
    assertThat(read.problems().stream().filter(p -> p.kind().isRefused()).count())
        .isEqualTo(read.root() == null ? 1 : 0);
  }

  private static YamlFile read(Path file) throws IOException {
    return new YamlReader(YamlLimits.STANDARD).read("values.yaml", Files.readAllBytes(file));
  }

  private static String shown(YamlFile file) {
    StringBuilder out = new StringBuilder();
    for (YamlProblem problem : file.problems()) {
      out.append(problem.kind()).append(' ').append(shown(problem.span())).append('\n');
      out.append("  ").append(problem.message()).append('\n');
      out.append("  ^ ").append(problem.label()).append('\n');
      if (problem.other() != null) {
        out.append("  - ").append(shown(problem.other())).append(' ');
        out.append(problem.otherLabel()).append('\n');
      }
      out.append("  help: ").append(problem.help()).append('\n');
    }
    return out.toString();
  }

  private static String shown(Span span) {
    Position start = span.startPosition();
    Position end = span.endPosition();
    return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
  }
}
