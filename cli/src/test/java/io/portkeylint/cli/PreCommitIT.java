package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.portkeylint.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hooks, with the real pre-commit in a repository made for it. */
@DisabledOnOs(OS.WINDOWS)
class PreCommitIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @TempDir Path folder;
  private Path tool;
  private Path user;

  @BeforeEach
  void repositories() throws IOException {
    boolean isInstalled = isInstalled("pre-commit") && isInstalled("git");
    if (!isInstalled) {
      System.out.println("pre-commit is not installed: its hooks are NOT tried");
    }
    assumeThat(isInstalled).as("pre-commit and git are installed").isTrue();
    tool = Files.createDirectories(folder.resolve("tool"));
    user = Files.createDirectories(folder.resolve("user"));
    copy(".pre-commit-hooks.yaml");
    copy("hooks/portkey-lint");
    Path cache = Files.createDirectories(folder.resolve("cache/portkey-lint"));
    Files.copy(JarRun.JAR, cache.resolve("portkey-lint-" + ToolVersion.get() + ".jar"));
    commitAll(tool, "hooks");
    expect(0, user, "git", "init", "-q");
  }

  @Test
  void aCleanCommitPassesAndABadOneIsRefused() throws IOException {
    install("portkey-lint");
    Path values = user.resolve("deploy/values-prod.yaml");
    Files.createDirectories(values.getParent());

    Files.copy(ROOT.resolve("examples/eks-clean.yaml"), values);
    expect(0, user, "git", "add", "-A");
    JarRun clean = run(user, "git", "commit", "-m", "clean");
    Files.writeString(values, Files.readString(values) + "replicaCount: two\n");
    expect(0, user, "git", "add", "-A");
    JarRun bad = run(user, "git", "commit", "-m", "bad");

    assertThat(clean.code()).as(clean.out() + clean.err()).isZero();
    assertThat(clean.out() + clean.err()).contains("portkey-lint").contains("Passed");
    assertThat(bad.code()).isNotZero();
    assertThat(bad.out() + bad.err())
        .contains("error[PK010 value-has-type]: `replicaCount` is text")
        .contains("--> deploy/values-prod.yaml:")
        .doesNotContain("Exception");
    assertThat(run(user, "git", "log", "--format=%s").out()).isEqualTo("clean\n");
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    install("portkey-lint");
    Files.writeString(user.resolve("service.yaml"), "replicaCount: two\n");
    expect(0, user, "git", "add", "-A");

    JarRun commit = run(user, "git", "commit", "-m", "no values");

    assertThat(commit.code()).as(commit.out() + commit.err()).isZero();
    assertThat(commit.out() + commit.err()).contains("no files to check").contains("Skipped");
  }

  @Test
  void aChangedOverlayIsCheckedWithinItsDeployment() throws IOException {
    install("portkey-lint-deployments");
    Path deploy = Files.createDirectories(user.resolve("deploy"));
    Files.copy(ROOT.resolve("examples/eks-clean.yaml"), deploy.resolve("base.yaml"));
    Files.writeString(deploy.resolve("prod.yaml"), "replicaCount: 3\n");
    Files.writeString(
        user.resolve(".portkey-lint.yaml"),
        """
        deployments:
          prod:
            values: [deploy/base.yaml, deploy/prod.yaml]
        """);

    expect(0, user, "git", "add", "-A");
    JarRun clean = run(user, "git", "commit", "-m", "clean");
    Files.writeString(deploy.resolve("prod.yaml"), "service:\n  containerPort: 1234\n");
    expect(0, user, "git", "add", "-A");
    JarRun bad = run(user, "git", "commit", "-m", "bad");

    assertThat(clean.code()).as(clean.out() + clean.err()).isZero();
    assertThat(bad.code()).isNotZero();
    assertThat(bad.out() + bad.err())
        .contains("error[PK310 container-port-equals-port]: `service.containerPort` is 1234")
        .contains("deploy/base.yaml");
  }

  @Test
  void theInstalledLauncherWorksToo() throws IOException {
    install("portkey-lint-system");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path link = bin.resolve("portkey-lint");
    Files.createSymbolicLink(link, ROOT.resolve("bin/portkey-lint"));
    Files.writeString(user.resolve("values.yaml"), "replicaCount: two\n");
    expect(0, user, "git", "add", "-A");

    JarRun commit = run(user, "git", "commit", "-m", "bad");
    Files.delete(link);

    assertThat(commit.code()).isNotZero();
    assertThat(commit.out() + commit.err()).contains("error[PK010 value-has-type]");
  }

  @Test
  void withoutAJarTheMessageSaysWhereToPutOne() throws IOException {
    install("portkey-lint");
    delete(folder.resolve("cache"));
    Files.writeString(user.resolve("values.yaml"), "replicaCount: 2\n");
    expect(0, user, "git", "add", "-A");

    JarRun commit = run(user, "git", "commit", "-m", "no jar");

    assertThat(commit.code()).isNotZero();
    assertThat(commit.out() + commit.err())
        .contains("portkey-lint: no jar found; put it into " + folder.resolve("cache"))
        .contains("portkey-lint-" + ToolVersion.get() + ".jar");
  }

  private void install(String hook) throws IOException {
    String revision = run(tool, "git", "rev-parse", "HEAD").out().strip();
    Files.writeString(
        user.resolve(".pre-commit-config.yaml"),
        """
        repos:
          - repo: %s
            rev: %s
            hooks:
              - id: %s
        """
            .formatted(tool, revision, hook));
    expect(0, user, "pre-commit", "install");
  }

  private void copy(String file) throws IOException {
    Path target = tool.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(ROOT.resolve(file), target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
  }

  private void commitAll(Path repository, String message) {
    expect(0, repository, "git", "init", "-q");
    expect(0, repository, "git", "add", "-A");
    expect(0, repository, "git", "commit", "-q", "-m", message);
  }

  private void expect(int code, Path directory, String... command) {
    JarRun run = run(directory, command);
    assertThat(run.code()).as(String.join(" ", command) + run.out() + run.err()).isEqualTo(code);
  }

  /** Nothing of the user's own settings and caches takes part. */
  private JarRun run(Path directory, String... command) {
    Map<String, String> environment =
        Map.of(
            "HOME", folder.toString(),
            "PATH", folder.resolve("bin") + ":" + System.getenv("PATH"),
            "JAVA_HOME", System.getProperty("java.home"),
            "XDG_CACHE_HOME", folder.resolve("cache").toString(),
            "PRE_COMMIT_HOME", folder.resolve("pre-commit").toString(),
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_SYSTEM", "/dev/null");
    List<String> words = new ArrayList<>(List.of("env", "-i"));
    environment.forEach((name, value) -> words.add(name + "=" + value));
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      words.add("GIT_" + who + "_NAME=somebody");
      words.add("GIT_" + who + "_EMAIL=somebody@example.com");
    }
    words.addAll(List.of(command));
    return JarRun.of(directory, words);
  }

  private static boolean isInstalled(String program) {
    for (String path : System.getenv("PATH").split(java.io.File.pathSeparator)) {
      if (Files.isExecutable(Path.of(path, program))) {
        return true;
      }
    }
    return false;
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
