package io.portkeylint.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portkeylint.values.GoText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The cases of the public YAML test suite, which are not part of this project, against what Helm
 * made of them. {@code fuzz/fetch-yaml-suite} brings them, {@code -Dportkey.yaml-suite=FOLDER} says
 * where they are.
 */
@EnabledIfSystemProperty(named = "portkey.yaml-suite", matches = ".+")
class YamlSuiteTest {

  private static final YamlReader READER = new YamlReader(YamlLimits.STANDARD);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void isReadAsHelmReadsIt() throws Exception {
    Path folder = Path.of(System.getProperty("portkey.yaml-suite"));
    List<String> different = new ArrayList<>();
    int refused = 0;
    int cases = 0;
    for (String line : HelmCase.text("yaml-suite.txt").split("\n")) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split(" ");
      String text = text(folder, columns[0], columns[1].equals("value"));
      assertThat(hash(text)).as("%s is the case that Helm was given", line).isEqualTo(columns[2]);

      YamlFile file = READER.read("values.yaml", text.getBytes(UTF_8));

      cases++;
      YamlMapping root = file.root();
      String outcome = root == null ? "refused" : hash(GoText.json(root));
      if (root == null) {
        refused++;
        assertThat(file.problems()).as(line).anyMatch(problem -> problem.kind().isRefused());
      }
      if (!outcome.equals(columns[3])) {
        different.add(line + ": " + file.problems());
      }
    }
    System.out.printf(
        "YAML test suite: %d files, %d read, %d refused%n", cases, cases - refused, refused);
    assertThat(different).isEmpty();
  }

  /** A case as it is, or below a key: most of them are no mapping. */
  private static String text(Path folder, String name, boolean asValue) throws IOException {
    int slash = name.indexOf('/');
    String file = Files.readString(folder.resolve(name.substring(0, slash) + ".js"));
    JsonNode cases =
        JSON.readTree(file.substring(file.indexOf('{'), file.lastIndexOf('}') + 1)).get("cases");
    String yaml = cases.get(Integer.parseInt(name.substring(slash + 1))).get("yaml").asText();
    if (!asValue) {
      return yaml;
    }
    StringBuilder text = new StringBuilder("v:\n");
    String lines = yaml.endsWith("\n") ? yaml.substring(0, yaml.length() - 1) : yaml;
    for (String line : lines.split("\n", -1)) {
      text.append("  ").append(line).append('\n');
    }
    return text.toString();
  }

  private static String hash(String text) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, 16);
  }
}
