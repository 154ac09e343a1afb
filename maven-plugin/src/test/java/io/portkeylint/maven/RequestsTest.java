package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.ConfiguredDeployment.Argument;
import io.portkeylint.model.Platform;
import io.portkeylint.rule.Phase;
import io.portkeylint.values.SetArgument.Kind;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestsTest {

  private final Path work = Path.of("work").toAbsolutePath();
  private final Requests requests =
      new Requests(
          new ShownNames(work),
          work,
          new Terms(
              List.of(new Argument(Kind.SET, "a=1"), new Argument(Kind.SET_STRING, "c=3")),
              "1.7.6",
              "gke",
              "initial",
              true),
          null);

  @Test
  void namesFilesRelativeToTheWorkingDirectory() {
    requests.add(List.of(work.resolve("module/../deploy/values.yaml"), Path.of("/x/values.yaml")));

    assertThat(requests.list().get(0).inputs())
        .extracting(input -> ((Input.File) input).name())
        .containsExactly("deploy/values.yaml", "/x/values.yaml");
  }

  @Test
  void takesWhatADeploymentLeavesOutFromTheGoal() {
    requests.add(new Deployment(files("values.yaml"), List.of(), null, null, null));

    LintRequest request = requests.list().get(0);
    assertThat(request.chartVersion()).isEqualTo("1.7.6");
    assertThat(request.platform()).isEqualTo(Platform.GKE);
    assertThat(request.phase()).isEqualTo(Phase.INITIAL);
    assertThat(request.arguments())
        .extracting(argument -> argument.source().name() + " " + argument.source().text())
        .containsExactly("--set #1 a=1", "--set-string #1 c=3");
    assertThat(request.isPartial()).isTrue();
    assertThat(request.setFilesFolder()).isEqualTo(work);
  }

  @Test
  void prefersWhatADeploymentSays() {
    requests.add(new Deployment(files("v.yaml"), List.of("b=2"), "1.7.7", "eks", "steady"));

    LintRequest request = requests.list().get(0);
    assertThat(request.chartVersion()).isEqualTo("1.7.7");
    assertThat(request.platform()).isEqualTo(Platform.EKS);
    assertThat(request.phase()).isEqualTo(Phase.STEADY);
    assertThat(request.arguments())
        .extracting(a -> a.source().text())
        .containsExactly("b=2", "c=3");
  }

  @Test
  void refusesAnUnknownPhase() {
    Deployment deployment = new Deployment(files("values.yaml"), List.of(), null, null, "later");

    assertThatThrownBy(() -> requests.add(deployment))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("phase is `later`; it is one of initial, steady");
  }

  @Test
  void refusesAnUnknownPlatform() {
    Deployment deployment = new Deployment(files("values.yaml"), List.of(), null, "EKS", null);

    assertThatThrownBy(() -> requests.add(deployment))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("platform is `EKS`; it is one of eks, aks, gke, other");
  }

  @Test
  void refusesADeploymentWithoutFiles() {
    Deployment deployment = new Deployment(List.of(), List.of(), null, null, null);

    assertThatThrownBy(() -> requests.add(deployment))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("a deployment of the POM has no valuesFiles");
  }

  private static List<File> files(String name) {
    return List.of(new File(name));
  }
}
