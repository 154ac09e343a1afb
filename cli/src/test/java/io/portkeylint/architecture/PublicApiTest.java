package io.portkeylint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the library promises stands in {@code docs/api.txt}, so that a change of it is seen in
 * review. {@code -Ddocs.write=true} writes it.
 */
class PublicApiTest {

  private static final Path FILE = Path.of("").toAbsolutePath().resolveSibling("docs/api.txt");

  /** The packages that are for users; the others may change at any time. */
  private static final List<String> PACKAGES =
      List.of(
          "io.portkeylint",
          "io.portkeylint.baseline",
          "io.portkeylint.chart",
          "io.portkeylint.config",
          "io.portkeylint.finding",
          "io.portkeylint.model",
          "io.portkeylint.report",
          "io.portkeylint.rule",
          "io.portkeylint.secret",
          "io.portkeylint.source",
          "io.portkeylint.values",
          "io.portkeylint.yaml");

  @Test
  void isWhatIsListed() throws IOException, ClassNotFoundException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Public types and members of portkey-lint-core; PublicApiTest compares. Written by");
    lines.add("# mvn test -pl cli -am -Dtest=PublicApiTest -Ddocs.write=true");
    for (String name : publicTypes()) {
      lines.addAll(PublicApi.lines(Class.forName(name)));
    }
    String api = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(FILE, api);
    }

    assertThat(lines).contains("final class io.portkeylint.Linter");
    assertThat(Files.readString(FILE))
        .as("the public API has changed; the first lines of docs/api.txt say how to write it anew")
        .isEqualTo(api);
  }

  private static TreeSet<String> publicTypes() {
    TreeSet<String> names = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
            .importPackages("io.portkeylint")) {
      if (PACKAGES.contains(type.getPackageName()) && isVisible(type)) {
        names.add(type.getName());
      }
    }
    return names;
  }

  private static boolean isVisible(JavaClass type) {
    boolean isPublic = type.getModifiers().contains(JavaModifier.PUBLIC);
    return isPublic && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
  }
}
