package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.rule.Phase;
import io.portkeylint.values.SetArgument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastCheckTest {

  @TempDir Path folder;
  private Path values;
  private LintRequest request;

  @BeforeEach
  void rememberACheck() throws IOException {
    values = Files.writeString(folder.resolve("values.yaml"), "a: 1\n");
    request = LintRequest.ofFiles(values);
    check(request).remember();
  }

  @Test
  void knowsTheSameAgain() throws IOException {
    assertThat(check(request).foundNothingInTheSame()).isTrue();
  }

  @Test
  void seesAChangedFile() throws IOException {
    Files.writeString(values, "a: 2\n");

    assertThat(check(request).foundNothingInTheSame()).isFalse();
  }

  @Test
  void seesAFileThatIsGone() throws IOException {
    Files.delete(values);

    assertThat(check(request).foundNothingInTheSame()).isFalse();
  }

  @Test
  void seesAnotherChartBesideTheValues() throws IOException {
    Files.writeString(
        folder.resolve("Chart.yaml"),
        """
        name: platform
        dependencies:
          - name: gateway
            repository: https://portkey-ai.github.io/helm
            version: 1.6.1
        """);

    assertThat(check(request).foundNothingInTheSame()).isFalse();
  }

  @Test
  void seesOtherParameters() throws IOException {
    assertThat(check(request.chartVersion("1.7.6")).foundNothingInTheSame()).isFalse();
    assertThat(check(request.phase(Phase.INITIAL)).foundNothingInTheSame()).isFalse();
    assertThat(check(request.set(SetArgument.Kind.SET, "a=1")).foundNothingInTheSame()).isFalse();
    assertThat(check(request, request).foundNothingInTheSame()).isFalse();
    assertThat(check().foundNothingInTheSame()).isFalse();
  }

  @Test
  void remembersNothingWithoutABuildDirectory() throws IOException {
    LastCheck check = new LastCheck(null, List.of(request));
    check.remember();

    assertThat(check.foundNothingInTheSame()).isFalse();
  }

  private LastCheck check(LintRequest... requests) {
    return new LastCheck(folder.resolve("target/default.sha256").toFile(), List.of(requests));
  }
}
