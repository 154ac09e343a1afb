package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest.Input;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationReader;
import io.portkeylint.model.Platform;
import io.portkeylint.rule.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredTermsTest {

  @TempDir Path folder;
  private Configuration configuration;

  @BeforeEach
  void read() throws IOException {
    for (String name : List.of("all.json", "prod.json")) {
      Files.writeString(folder.resolve(name), "{}");
    }
    Path file =
        Files.writeString(
            folder.resolve("portkey-lint.yaml"),
            """
            chartVersion: 1.7.6
            platform: eks
            phase: initial
            partial: overlays/**
            schema: all.json
            deployments:
              prod:
                values: [values.yaml, prod.yaml]
                set: a=1
                platform: other
                phase: steady
              strict:
                values: values.yaml
                schema: [prod.json, ./all.json]
            """);
    configuration =
        ConfigurationReader.read(file, "portkey-lint.yaml", Linter.standard().ruleInfos());
  }

  @Test
  void theTopmostKeysHoldForFiles() {
    LintRequest request =
        ConfiguredTerms.ofFiles(
            LintRequest.ofFiles(folder.resolve("values.yaml")).phase(Phase.STEADY), configuration);

    assertThat(request.chartVersion()).isEqualTo("1.7.6");
    assertThat(request.chartVersionOrigin()).isEqualTo("portkey-lint.yaml:1");
    assertThat(request.platform()).isEqualTo(Platform.EKS);
    assertThat(request.phase()).isEqualTo(Phase.INITIAL);
    assertThat(request.policy()).isSameAs(configuration.policy());
    assertThat(request.isPartial()).isFalse();
  }

  @Test
  void anOverlayIsPartialOnlyWhenItStandsAlone() {
    Path overlay = folder.resolve("overlays/prod.yaml");
    LintRequest alone = LintRequest.ofFiles(overlay);
    LintRequest layered = LintRequest.ofFiles(folder.resolve("values.yaml"), overlay);

    assertThat(ConfiguredTerms.ofFiles(alone, configuration).isPartial()).isTrue();
    assertThat(ConfiguredTerms.ofFiles(layered, configuration).isPartial()).isFalse();
  }

  @Test
  void aDeploymentCountsMoreThanTheTopmostKeys() {
    LintRequest request =
        ConfiguredTerms.ofDeployment(
            LintRequest.of(List.of()), configuration.deployments().get(0), configuration);

    assertThat(request.chartVersion()).isEqualTo("1.7.6");
    assertThat(request.platform()).isEqualTo(Platform.UNKNOWN);
    assertThat(request.phase()).isEqualTo(Phase.STEADY);
    assertThat(request.setFilesFolder()).isEqualTo(folder);
    assertThat(request.arguments())
        .extracting(argument -> argument.source().text())
        .containsExactly("a=1");
  }

  @Test
  void schemasLieBesideTheConfigurationAndADeploymentMayHaveOthers() throws IOException {
    Configuration elsewhere =
        ConfigurationReader.read(
            folder.resolve("portkey-lint.yaml"), "deploy/portkey-lint.yaml", List.of());

    assertThat(ConfiguredTerms.ofFiles(LintRequest.of(List.of()), elsewhere).schemas())
        .containsExactly(new Input.File(folder.resolve("all.json"), "deploy/all.json"));
    assertThat(schemas("prod", elsewhere)).containsExactly("deploy/all.json");
    assertThat(schemas("strict", elsewhere)).containsExactly("deploy/prod.json", "deploy/all.json");
    assertThat(schemas("strict", configuration)).containsExactly("prod.json", "all.json");
  }

  private static List<String> schemas(String deployment, Configuration from) {
    return ConfiguredTerms.ofDeployment(
            LintRequest.of(List.of()), from.deployment(deployment), from)
        .schemas()
        .stream()
        .map(Input.File::name)
        .toList();
  }
}
