package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/ci.md} shows, and the action that it uses. */
@DisabledOnOs(OS.WINDOWS)
class CiDocumentsIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void everyYamlIsYaml() throws IOException {
    List<String> blocks = blocks("yaml");
    blocks.add(read("action.yml"));
    blocks.add("hooks:\n" + read(".pre-commit-hooks.yaml"));

    assertThat(blocks).hasSizeGreaterThan(8);
    for (String block : blocks) {
      YamlFile file = yaml(block);
      assertThat(file.problems()).as(block).isEmpty();
      assertThat(file.root()).as(block).isNotNull();
    }
  }

  @Test
  void everyCommandWorks(@TempDir Path folder) throws IOException {
    Path deploy = Files.createDirectories(folder.resolve("deploy"));
    Files.copy(ROOT.resolve("examples/eks-clean.yaml"), deploy.resolve("values.yaml"));
    Files.writeString(deploy.resolve("values-prod.yaml"), "replicaCount: 3\n");
    Files.copy(JarRun.JAR, folder.resolve("portkey-lint.jar"));
    List<String> commands = new ArrayList<>();
    for (String line : read("docs/ci.md").split("\n")) {
      int start = line.indexOf("java -jar portkey-lint.jar");
      if (start >= 0 && !line.contains("`java -jar")) {
        commands.add(line.substring(start).replaceAll("'$", ""));
      }
    }

    assertThat(commands).hasSize(5);
    for (String command : commands) {
      String input = command.endsWith(" -") ? " < deploy/values.yaml" : "";
      JarRun run = JarRun.of(folder, List.of("sh", "-c", command + input));
      assertThat(run.err()).as(command).isEmpty();
      assertThat(run.code()).as(command).isZero();
    }
    assertThat(folder.toFile().list())
        .contains("lint.sarif", "codequality.json", "lint.xml", "lint.html");
  }

  @Test
  void theActionFailsAndReports(@TempDir Path folder) throws IOException {
    Files.copy(ROOT.resolve("examples/eks-nlb-wrong-port.yaml"), folder.resolve("values.yaml"));

    JarRun wrong = action(folder, "values.yaml --chart-version 1.7.7", "lint.sarif", "error");
    JarRun never = action(folder, "values.yaml", "", "never");

    assertThat(wrong.err()).isEmpty();
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.out()).contains("::error file=values.yaml,line=6,");
    assertThat(folder.resolve("lint.sarif")).content().contains("\"PK310\"");
    assertThat(never.code()).isZero();
  }

  @Test
  void whatTheActionIsGivenIsNoScript(@TempDir Path folder) throws IOException {
    JarRun run = action(folder, "$(touch stolen) `touch stolen` ; touch stolen *", "", "error");

    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.resolve("stolen")).doesNotExist();
    assertThat(script()).doesNotContain("${{");
  }

  private static JarRun action(Path folder, String arguments, String sarif, String failOn)
      throws IOException {
    return JarRun.of(
        folder,
        List.of(
            "env",
            "LINT_ARGUMENTS=" + arguments,
            "LINT_FAIL_ON=" + failOn,
            "LINT_SARIF=" + sarif,
            "LINT_HOME=" + ROOT,
            "PORTKEY_LINT_JAR=" + JarRun.JAR.toAbsolutePath(),
            "bash",
            "-eo",
            "pipefail",
            "-c",
            script()));
  }

  private static String script() throws IOException {
    YamlNode runs = child(yaml(read("action.yml")).root(), "runs");
    YamlSequence steps = (YamlSequence) child(runs, "steps");
    YamlNode last = steps.items().get(steps.items().size() - 1);
    return ((YamlScalar) child(last, "run")).text();
  }

  private static YamlNode child(YamlNode node, String key) {
    for (YamlEntry entry : ((YamlMapping) node).entries()) {
      if (entry.name().equals(key)) {
        return entry.value();
      }
    }
    throw new AssertionError(key);
  }

  private static YamlFile yaml(String text) {
    return new YamlReader(YamlLimits.STANDARD).read(Source.file("block", text));
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    String[] parts = read("docs/ci.md").split("```" + language + "\n");
    for (int i = 1; i < parts.length; i++) {
      blocks.add(parts[i].substring(0, parts[i].indexOf("```")));
    }
    return blocks;
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
