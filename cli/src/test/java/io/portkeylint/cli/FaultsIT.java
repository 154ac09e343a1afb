package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around a run: each has its exit code, and no file is written in part. */
@DisabledOnOs(OS.WINDOWS)
class FaultsIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** With a finding, so that no run is clean by chance. */
  private static final String WRONG = "service: {containerPort: 8080}\n";

  @TempDir Path folder;

  @BeforeEach
  void writeValues() throws IOException {
    write("values.yaml", WRONG);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Runs a line of the shell in which {@code lint} stands for the jar. */
  private JarRun shell(String line) {
    String jar = JarRun.JAR.toAbsolutePath().toString();
    String script = "lint() { \"" + JAVA + "\" -jar \"" + jar + "\" \"$@\"; }\n" + line;
    return JarRun.of(folder, List.of("sh", "-c", script));
  }

  private JarRun lint(String... arguments) {
    return JarRun.in(folder, List.of(), arguments);
  }

  private static void assertRefused(JarRun run, String complaint) {
    assertThat(run.err()).isEqualTo("portkey-lint: " + complaint + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path closed = write("closed.yaml", WRONG);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

    assertRefused(asNobody("closed.yaml"), "closed.yaml: may not be read");
    JarRun both = asNobody("--compact", "closed.yaml", "values.yaml");
    assertThat(both.out()).contains("values.yaml:1:26: error: ");
    assertThat(both.err()).isEqualTo("portkey-lint: closed.yaml: may not be read\n");
    assertThat(both.code()).isEqualTo(2);
  }

  @Test
  void aFolderInWhichNothingMayBeWritten() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

    JarRun checked = asNobody("--compact", "values.yaml");
    JarRun report = asNobody("--output", "json=report.json", "values.yaml");
    JarRun baseline = asNobody("baseline", "values.yaml");
    JarRun init = asNobody("init");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(checked.err()).isEmpty();
    assertThat(checked.code()).isEqualTo(1);
    assertRefused(report, "`--output`: cannot write report.json");
    assertRefused(baseline, "`--baseline`: cannot write .portkey-lint-baseline");
    assertRefused(init, "cannot write .portkey-lint.yaml");
    assertThat(files()).containsExactly("values.yaml");
  }

  /** Nothing is refused to the superuser, as which containers often build. */
  private JarRun asNobody(String... arguments) throws IOException {
    if (!System.getProperty("user.name").equals("root")) {
      return lint(arguments);
    }
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "no setpriv on this machine");
    Path jar = Files.createTempFile("lint", ".jar");
    try {
      Files.copy(JarRun.JAR, jar, StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
      List<String> command =
          new ArrayList<>(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
      command.addAll(List.of(JAVA, "-jar", jar.toString()));
      command.addAll(List.of(arguments));
      return JarRun.of(folder, command);
    } finally {
      Files.delete(jar);
    }
  }

  @Test
  void aFolderInsteadOfAFile() throws IOException {
    Files.createDirectory(folder.resolve("folder.yaml"));

    assertRefused(lint("-f", "folder.yaml"), "folder.yaml: is a directory, not a values file");
    assertRefused(
        lint("folder.yaml"),
        "folder.yaml: no values file in this folder or below (values.yaml, values-*.yaml, …)");
    assertRefused(
        lint("--output", "json=folder.yaml", "values.yaml"),
        "`--output`: folder.yaml is a directory");
    assertRefused(lint("--config", "folder.yaml", "values.yaml"), "folder.yaml: is a directory");
  }

  @Test
  void aPipeIsReadToItsEnd() {
    JarRun run = shell("mkfifo pipe; cat values.yaml > pipe & lint --compact pipe");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("pipe:1:26: error: ");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void pipesServeAsLayersAndConfiguration() throws IOException {
    write("config.yaml", "failOn: never\n");

    JarRun run =
        shell(
            """
            mkfifo base over config
            cat values.yaml > base & echo 'service: {containerPort: 9090}' > over &
            cat config.yaml > config &
            lint --compact --config config -f base -f over\
            """);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("over:1:26: error: ");
    assertThat(run.code()).isZero();
  }

  /** A pipe holds the run up until the file behind it is gone. */
  @ParameterizedTest
  @ValueSource(strings = {"pipe gone.yaml", "-f pipe -f gone.yaml", "--threads 1 pipe gone.yaml ."})
  void aFileThatVanishesOnTheWay(String operands) throws IOException {
    write("gone.yaml", WRONG);

    String threads = operands.startsWith("-") ? "" : "--threads 1 ";
    JarRun run =
        shell(
            "mkfifo pipe; { exec 3>pipe; rm gone.yaml; cat values.yaml >&3; } & lint --compact "
                + threads
                + operands);

    assertThat(run.err()).isEqualTo("portkey-lint: gone.yaml: no such file\n");
    if (!operands.startsWith("-f")) {
      assertThat(run.out()).contains("pipe:1:26: error: ");
    }
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"values.yaml", "--format html values.yaml", "effective values.yaml", "rules"})
  @EnabledOnOs(OS.LINUX)
  void aFullDiskBehindStandardOutput(String arguments) {
    assertRefused(shell("lint " + arguments + " > /dev/full"), "cannot write to standard output");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDeviceBehindAReport() {
    assertRefused(
        lint("--output", "json=/dev/full", "values.yaml"), "`--output`: cannot write /dev/full");
  }

  /** No process may write a larger file: the disk is full in the middle of the report. */
  @ParameterizedTest
  @ValueSource(
      strings = {"--max-findings 5000 --output html=page.html", "baseline --baseline page.html"})
  void aDiskThatIsFullBeforeTheEndOfAReport(String arguments) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append("unknown").append(i).append(": 1\n");
    }
    write("long.yaml", text.toString());
    write("page.html", "the old page");

    JarRun run = shell("ulimit -f 8; lint " + arguments + " long.yaml");

    assertThat(run.err()).endsWith(": cannot write page.html\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.resolve("page.html")).hasContent("the old page");
    assertThat(files()).containsExactly("long.yaml", "page.html", "values.yaml");
  }

  @Test
  void aStandardOutputThatIsClosed() {
    assertRefused(shell("lint values.yaml >&-"), "cannot write to standard output");
  }

  @Test
  void aStandardErrorThatIsClosed() {
    JarRun run = shell("lint missing.yaml values.yaml 2>&-");

    assertThat(run.out()).contains("values.yaml:1:26");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX"})
  void namesThatTheLocaleCannotSpell(String locale) throws IOException {
    Files.move(folder.resolve("values.yaml"), folder.resolve("values-größe.yaml"));
    String spelt = "; set LC_ALL=C.UTF-8, for instance";
    String setting = "LC_ALL=" + locale + "; export LC_ALL; ";

    JarRun named = shell(setting + "lint --compact values-größe.yaml");
    JarRun found = shell(setting + "lint --compact .");
    JarRun report = shell(setting + "lint --output json=größe.json values-größe.yaml");

    if (OS.LINUX.isCurrentOs()) {
      assertThat(named.err()).startsWith("portkey-lint: values-gr").contains(spelt);
      assertThat(named.code()).isEqualTo(2);
      assertThat(report.err()).startsWith("portkey-lint: `--output`: `gr").contains(spelt);
      assertThat(found.err()).startsWith("portkey-lint: ").contains(spelt);
      assertThat(found.code()).isEqualTo(2);
    }
    assertThat(files()).containsExactly("values-größe.yaml");
  }

  @Test
  void theLauncherChoosesALocaleThatSpellsAllNames() throws IOException {
    write("größe.yaml", WRONG);
    String launcher = Path.of("..", "bin", "portkey-lint").toAbsolutePath().normalize().toString();

    JarRun run =
        shell(
            "LC_ALL=C PORTKEY_LINT_CACHE= PORTKEY_LINT_JAR='"
                + JarRun.JAR.toAbsolutePath()
                + "' '"
                + launcher
                + "' --compact größe.yaml");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("größe.yaml:1:26: error: ");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere at all", "/", "/größe\u202e"})
  void aWorkingDirectoryThatThePropertyMisstates(String directory) {
    JarRun run =
        JarRun.in(
            folder,
            List.of("-Duser.dir=" + directory),
            "--compact",
            folder.resolve("values.yaml").toString(),
            "missing.yaml");

    assertThat(run.out()).contains("values.yaml:1:26: error: ");
    assertThat(run.err()).isEqualTo("portkey-lint: missing.yaml: no such file\n");
    assertThat(run.code()).isEqualTo(2);
  }

  /** Such a JVM starts no program at all, so the jar has no say. */
  @ParameterizedTest
  @ValueSource(strings = {"", "relative"})
  void aWorkingDirectoryThatTheJvmRefuses(String directory) {
    JarRun run = JarRun.in(folder, List.of("-Duser.dir=" + directory), "values.yaml");

    assertThat(run.err()).startsWith("Error: ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void linksInACircle() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop.yaml"), Path.of("loop.yaml"));
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("up"), Path.of(".."));
    Files.createSymbolicLink(inner.resolve("values-loop.yaml"), Path.of("values-loop.yaml"));
    Files.createSymbolicLink(inner.resolve("values-nowhere.yaml"), Path.of("nowhere"));

    assertRefused(lint("loop.yaml"), "loop.yaml: cannot be read");
    assertRefused(
        lint("--output", "json=loop.yaml", "values.yaml"), "`--output`: cannot write loop.yaml");
    JarRun found = lint("--compact", ".");
    assertThat(found.out()).contains("values.yaml:1:26: error: ");
    assertThat(found.err())
        .isEqualTo(
            """
            portkey-lint: inner/values-loop.yaml: cannot be read
            portkey-lint: inner/values-nowhere.yaml: no such file
            """);
    assertThat(found.code()).isEqualTo(2);
  }

  @Test
  void aLinkToAReportThatIsNotThereYet() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("report.json"));

    assertThat(lint("--output", "json=link.json", "values.yaml").code()).isEqualTo(1);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("report.json")).content().startsWith("{").endsWith("}\n");
  }

  @Test
  void tenThousandInputs() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      write("values-" + i + ".yaml", WRONG);
    }

    JarRun run =
        JarRun.in(
            folder, List.of("-Xmx128m"), "--max-findings", "99999", "--compact", "--quiet", ".");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> line.contains(":1:26: error: "))).hasSize(10_001);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aDeviceWithoutEnd() {
    assumeTrue(Files.exists(Path.of("/dev/zero")), "no such device");

    assertThat(lint("--compact", "/dev/zero").out()).startsWith("/dev/zero:1:1: error: ");
    assertRefused(
        lint("--set-file", "environment.data.PORT=/dev/zero", "values.yaml"),
        "--set-file #1, column 23: the file that is named here is a folder or larger than 10 MiB");
  }
}
