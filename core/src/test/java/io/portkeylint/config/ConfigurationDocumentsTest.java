package io.portkeylint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.Linter;
import io.portkeylint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published about the configuration is what the check of the file uses. */
class ConfigurationDocumentsTest {

  private static final Path DOCS = Path.of("").toAbsolutePath().getParent().resolve("docs");

  @Test
  void thePageIsThatOfTheTable() throws IOException {
    compare("configuration.md", ConfigurationPage.write());
  }

  @Test
  void theSchemaIsThatOfTheTable() throws IOException {
    compare("configuration.schema.json", ConfigurationSchema.write());
  }

  @Test
  void formatsAreThoseOfReports() {
    List<String> formats = new ArrayList<>();
    for (ReportFormat format : ReportFormat.values()) {
      formats.add(format.label());
    }

    assertThat(ConfigurationTable.FORMATS).isEqualTo(formats);
  }

  @Test
  void everyExampleOfTheTableIsRead(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Form.Key key : ConfigurationTable.ROOT.keys()) {
      String example = key.example();
      // The engine alone knows no rule about the gateway.
      text.append(key.name()).append(": ").append(example.replaceAll("PK31[01]", "PK011"));
      text.append('\n');
    }
    Path file = Files.writeString(folder.resolve("all.yaml"), text);
    Path schema = folder.resolve("policy/acme-policy.schema.json");
    Files.createDirectories(schema.getParent());
    Files.writeString(schema, "{}");

    Configuration configuration =
        ConfigurationReader.read(file, "all.yaml", Linter.of(List.of()).ruleInfos());

    assertThat(configuration.deployments()).hasSize(1);
    assertThat(configuration.policy().ignores()).hasSize(1);
  }

  private static void compare(String name, String expected) throws IOException {
    Path file = DOCS.resolve(name);
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(file, expected);
    }
    assertThat(file).content().isEqualTo(expected);
  }
}
