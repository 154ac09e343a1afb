package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Finding;
import io.portkeylint.source.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Something else than values is told in one finding, and nothing else is said of it. */
class OtherFileTest {

  @Test
  void aManifestIsToldInOneFinding() {
    assertThat(
            found(
                """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata:
                  name: gateway
                spec:
                  source:
                    helm:
                      valuesObject: {}
                """))
        .containsExactly(
            "2:1 error PK009 this is a manifest of kind `Application`, not a values file | put what"
                + " stands under `helm.valuesObject` or `helm.values` of its source into a values"
                + " file, and check that");
    assertThat(
            found(
                """
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                spec:
                  values: {}
                """))
        .containsExactly(
            "2:1 error PK009 this is a manifest of kind `HelmRelease`, not a values file | put what"
                + " stands under `spec.values` into a values file, and check that");
    assertThat(found("apiVersion: v1\nkind: Service\nspec: {}\n"))
        .containsExactly(
            "2:1 error PK009 this is a manifest of kind `Service`, not a values file | give the"
                + " values file, as Helm gets it with `-f`");
  }

  @Test
  void aChartAndAComposeFileAreTold() {
    assertThat(found("apiVersion: v2\nname: gateway\nversion: 1.7.7\n"))
        .containsExactly(
            "1:1 error PK009 this is a `Chart.yaml`, not a values file | give the values file that"
                + " stands beside it");
    assertThat(found("services:\n  gateway:\n    image: portkeyai/gateway_enterprise\n"))
        .containsExactly(
            "1:1 error PK009 this is a file of Docker Compose, not a values file | give the values"
                + " file, as Helm gets it with `-f`");
  }

  @Test
  void valuesAreNoManifest() {
    assertThat(found("kind: x\nspec: {}\n")).noneMatch(said -> said.contains("PK009"));
    assertThat(found("apiVersion: v1\nkind: x\n")).noneMatch(said -> said.contains("PK009"));
    assertThat(found("apiVersion: v1\nname: x\n")).noneMatch(said -> said.contains("PK009"));
    assertThat(found("services: {a: {}}\n")).noneMatch(said -> said.contains("PK009"));
    assertThat(found("environment: {}\nservices: {a: {image: b}}\n"))
        .noneMatch(said -> said.contains("PK009"));
  }

  private static List<String> found(String text) {
    LintRequest.Input input =
        new LintRequest.Input.Bytes("values.yaml", text.getBytes(StandardCharsets.UTF_8));
    LintRequest request = LintRequest.of(List.of(input)).chartVersion("1.7.7");
    List<String> found = new ArrayList<>();
    for (Finding finding : Linter.of(List.of()).lint(request).findings()) {
      Position at = finding.primary().span().startPosition();
      found.add(
          at.line()
              + ":"
              + at.column()
              + " "
              + finding.severity().label()
              + " "
              + finding.rule().id()
              + " "
              + finding.message()
              + " | "
              + finding.help());
    }
    return found;
  }
}
