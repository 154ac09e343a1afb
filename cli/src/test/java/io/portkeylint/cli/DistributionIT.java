package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip that people unpack. */
class DistributionIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final Path ZIP =
      Path.of(System.getProperty("portkey-lint.zip", "target/portkey-lint-0.1.0.zip"));

  @TempDir Path folder;

  @Test
  void holdsWhatIsNeededAndNothingElse() throws IOException {
    Path home = unpack(folder);

    assertThat(names(home))
        .containsExactly(
            "LICENSE",
            "README.md",
            "SECURITY.md",
            "THIRD-PARTY.md",
            "bin/portkey-lint",
            "bin/portkey-lint.cmd",
            "hooks/portkey-lint",
            "lib/portkey-lint-schema.jar",
            "lib/portkey-lint.jar",
            "sbom.json");
    assertThat(Files.size(ZIP)).isLessThan(6_000_000);
    assertThat(Files.mismatch(home.resolve("lib/portkey-lint.jar"), JarRun.JAR)).isEqualTo(-1);
  }

  @Test
  void noClassIsInTwoPlacesAndNothingIsLeftOfOtherBuilds() throws IOException {
    Map<String, String> owners = new HashMap<>();
    Path home = unpack(folder);
    for (String name : List.of("portkey-lint.jar", "portkey-lint-schema.jar")) {
      try (JarFile jar = new JarFile(home.resolve("lib").resolve(name).toFile())) {
        for (String entry : jar.stream().map(ZipEntry::getName).toList()) {
          if (entry.endsWith(".class")) {
            assertThat(owners.put(entry, name)).as(entry).isNull();
          }
          assertThat(entry)
              .doesNotStartWith("META-INF/maven/")
              .doesNotStartWith("META-INF/versions/")
              .doesNotStartWith("META-INF/native-image/")
              .doesNotMatch("META-INF/.*\\.(SF|RSA|DSA|EC)")
              .doesNotEndWith("module-info.class")
              .doesNotEndWith(".java");
        }
      }
    }
    assertThat(owners).containsKey("com/networknt/schema/Schema.class").hasSizeGreaterThan(500);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void runsFromAFolderWithBlanks() throws IOException {
    Path home = unpack(folder.resolve("my tools"));
    Path values =
        Files.copy(ROOT.resolve("examples/eks-clean.yaml"), folder.resolve("my values.yaml"));
    String schema = ROOT.resolve("examples/acme-policy.schema.json").toString();

    for (String script : List.of("bin/portkey-lint", "hooks/portkey-lint")) {
      JarRun run = run(home.resolve(script).toString(), values.getFileName().toString());
      assertThat(run.err()).as(script).isEmpty();
      assertThat(run.out()).startsWith("no problems in my values.yaml");
      assertThat(run.code()).isZero();
    }
    JarRun checked =
        run(home.resolve("bin/portkey-lint").toString(), "--schema", schema, "my values.yaml");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.out()).contains("schema:acme-policy");
  }

  private JarRun run(String... command) {
    List<String> words =
        new ArrayList<>(List.of("env", "PORTKEY_LINT_CACHE=", "PORTKEY_LINT_JAR="));
    words.addAll(List.of(command));
    return JarRun.of(folder, words);
  }

  @Test
  void theBillOfMaterialsIsTheSameForEachBuildAndNamesWhatIsListed() throws IOException {
    String bill = Files.readString(unpack(folder).resolve("sbom.json"));
    assertThat(bill)
        .contains("\"bomFormat\" : \"CycloneDX\"", "\"type\" : \"application\"")
        .doesNotContain("serialNumber", "timestamp", System.getProperty("user.home"));

    // jspecify's annotations are for compilers; nothing of it is in a jar.
    TreeSet<String> libraries = new TreeSet<>();
    Matcher part = Pattern.compile("\"purl\" : \"pkg:maven/([^/]+)/([^@]+)@").matcher(bill);
    while (part.find()) {
      if (!part.group(1).equals("io.portkeylint") && !part.group(2).equals("jspecify")) {
        libraries.add(part.group(1) + ":" + part.group(2));
      }
    }
    TreeSet<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(ROOT.resolve("THIRD-PARTY.md"))) {
      if (line.startsWith("| ") && line.contains(":") && line.contains(".")) {
        listed.add(line.substring(2, line.indexOf(" |")));
      }
    }
    assertThat(listed).isEqualTo(libraries).hasSizeGreaterThan(5);
  }

  private static List<String> names(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> home.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** With the permissions that the zip tells, which the JDK does not set. */
  private static Path unpack(Path target) throws IOException {
    Path home = null;
    try (ZipFile zip = new ZipFile(ZIP.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path file = target.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip.getInputStream(entry), file);
        }
        home = home == null ? target.resolve(Path.of(entry.getName()).getName(0)) : home;
      }
    }
    assertThat(home).isNotNull();
    for (String script : List.of("bin/portkey-lint", "hooks/portkey-lint")) {
      assertThat(home.resolve(script).toFile().setExecutable(true)).isTrue();
    }
    return home;
  }
}
