package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher of the distribution, on the JDK of the build and on JDK 25 where there is one. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @TempDir Path folder;
  private Path home;
  private Path cache;

  @BeforeEach
  void unpackIntoAFolderWithBlanks() throws IOException {
    home = folder.resolve("my tools");
    cache = folder.resolve("my cache");
    unpack();
  }

  private void unpack() throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(ROOT.resolve("bin/portkey-lint"), home.resolve("bin/portkey-lint"));
    Files.copy(JarRun.JAR, home.resolve("lib/portkey-lint.jar"));
    Path values = folder.resolve("my values.yaml");
    Files.copy(
        ROOT.resolve("examples/eks-clean.yaml"), values, StandardCopyOption.REPLACE_EXISTING);
  }

  static List<Path> jdks() throws IOException {
    List<Path> jdks = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Path machine = Path.of("/usr/lib/jvm");
    if (Runtime.version().feature() < 25 && Files.isDirectory(machine)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(machine, "*25*")) {
        for (Path jdk : found) {
          if (Files.isExecutable(jdk.resolve("bin/java"))) {
            jdks.add(jdk);
          }
        }
      }
    }
    return jdks;
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void laterRunsLoadTheirClassesFromTheArchive(Path jdk) throws Exception {
    // JDK 17 finds no class in an archive when the path of the jar has a blank.
    home = folder.resolve("tools");
    unpack();
    assertClean(run(start(jdk, "--format", "json", "my values.yaml")));
    Path archive = awaitArchive();

    assertClean(run(start(jdk, "--format", "json", "my values.yaml")));
    String option = archive.toString().contains("25.") ? "AOTCache" : "SharedArchiveFile";
    JarRun direct =
        JarRun.of(
            folder,
            List.of(
                jdk.resolve("bin/java").toString(),
                "-XX:" + option + "=" + archive,
                "-XX:TieredStopAtLevel=1",
                option.equals("AOTCache") ? "-XX:+UseSerialGC" : "-XX:+UseG1GC",
                "-Xlog:class+load",
                "-cp",
                home.toRealPath().resolve("lib/portkey-lint.jar").toString(),
                "io.portkeylint.cli.Main",
                "my values.yaml"));

    List<String> ours =
        direct.out().lines().filter(line -> line.contains(" io.portkeylint.")).toList();
    assertThat(ours).hasSizeGreaterThan(100).allMatch(line -> line.contains("shared objects"));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void twentyFirstRunsAtOnceMakeOneArchive(Path jdk) throws Exception {
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      runs.add(start(jdk, "--format", "json", "my values.yaml"));
    }
    for (Process run : runs) {
      assertClean(run(run));
    }

    awaitArchive();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void aJarThatWasReplacedIsNeverRunFromTheOldArchive(Path jdk) throws Exception {
    Path jar = home.resolve("lib/portkey-lint.jar");
    assertThat(run(start(jdk, "warm-up")).code()).isZero();
    awaitArchive();
    var time = Files.getLastModifiedTime(jar);
    writeJarThatSays("the new code", jar);
    Files.setLastModifiedTime(jar, time);

    JarRun run = run(start(jdk, "my values.yaml"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("the new code");
  }

  private void writeJarThatSays(String text, Path jar) throws IOException {
    Path source = folder.resolve("Main.java");
    Files.writeString(
        source,
        "package io.portkeylint.cli; public class Main {"
            + " public static void main(String[] a) { System.out.print(\""
            + text
            + "\"); } }");
    String[] arguments = {"--release", "17", "-d", folder.toString(), source.toString()};
    int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    assertThat(code).isZero();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "io.portkeylint.cli.Main");
    String entry = "io/portkeylint/cli/Main.class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new ZipEntry(entry));
      Files.copy(folder.resolve(entry), out);
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void aDamagedArchiveIsNotUsedAndNotSpokenOf(Path jdk) throws Exception {
    assertThat(run(start(jdk, "warm-up")).code()).isZero();
    Path archive = awaitArchive();
    Files.delete(archive);
    Files.writeString(archive, "no archive at all");

    assertClean(run(start(jdk, "--format", "json", "my values.yaml")));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void withoutAFolderToWriteToThereIsNoArchive(Path jdk) throws Exception {
    Files.writeString(folder.resolve("file"), "");
    cache = folder.resolve("file/cache");

    assertClean(run(start(jdk, "--format", "json", "my values.yaml")));
    assertThat(run(start(jdk, "warm-up")).err()).contains("no archive can be made here");
  }

  @Test
  void eachJvmHasAnArchiveOfItsOwn() throws Exception {
    List<Path> jdks = jdks();
    for (Path jdk : jdks) {
      assertThat(run(start(jdk, "warm-up")).code()).isZero();
    }
    for (Path jdk : jdks) {
      assertClean(run(start(jdk, "--format", "json", "my values.yaml")));
    }

    assertThat(archives().stream().map(path -> path.getFileName().toString()).distinct())
        .hasSizeGreaterThanOrEqualTo(jdks.size() > 1 ? 2 : 1);
  }

  @Test
  void theExitCodeOfTheFirstRunReachesTheCaller() throws Exception {
    Files.writeString(folder.resolve("broken.yaml"), "a: b: c\n");
    Path jdk = jdks().get(0);

    assertThat(run(start(jdk, "broken.yaml")).code()).isEqualTo(1);
    assertThat(run(start(jdk, "missing.yaml")).code()).isEqualTo(2);
  }

  private Process start(Path jdk, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/portkey-lint").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("PORTKEY_LINT_CACHE", cache.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** What these runs print is less than what a pipe holds. */
  private static JarRun run(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes());
    String err = new String(process.getErrorStream().readAllBytes());
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new JarRun(process.exitValue(), out, err);
  }

  private static void assertClean(JarRun run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"errors\": 0");
    assertThat(run.out()).doesNotContain("[warning]");
  }

  /** On JDK 25 the archive is made in the background. */
  private Path awaitArchive() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
    while (System.nanoTime() < end) {
      List<Path> archives = archives();
      if (archives.size() == 1 && !archives.get(0).toString().endsWith(".lock")) {
        return archives.get(0);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not one archive, but " + archives());
  }

  private List<Path> archives() {
    Path archives = cache.resolve("portkey-lint");
    if (!Files.isDirectory(archives)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(archives)) {
      return found.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
