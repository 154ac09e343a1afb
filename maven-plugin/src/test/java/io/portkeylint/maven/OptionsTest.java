package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.config.ConfigurationTable;
import io.portkeylint.config.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the command line and the configuration can say, the plug-in can say, too. */
class OptionsTest {

  /** Keys that go by another name here. */
  private static final Map<String, String> RENAMED =
      Map.of("schema", "schemas", "output", "reports");

  /** What Maven itself decides: whether and how it prints, and what runs at once. */
  private static final Set<String> MAVENS =
      Set.of("color", "quiet", "verbose", "format", "threads");

  /** A row of the page on options: the option, and its property in the last column. */
  private static final Pattern ROW = Pattern.compile("\\| `(--\\S+)` \\|.*\\| `(portkey\\S+)` \\|");

  @Test
  void eachPropertyOnThePageOfOptionsIsOne() throws Exception {
    Set<String> known = PluginDescription.read().properties();
    // Read by hand: see eachParameterCanBeGivenOnTheCommandLine.
    for (String kind : List.of("", "String", "Json", "File", "Literal")) {
      known.add("portkey.set" + kind);
    }
    Map<String, String> promised = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("../docs/options.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        promised.put(row.group(1), row.group(2));
      }
    }

    assertThat(promised).hasSizeGreaterThan(20).containsEntry("--schema", "portkey.schemas");
    assertThat(known).containsAll(promised.values());
  }

  @Test
  void eachKeyOfTheConfigurationIsAParameterOfTheCheck() throws Exception {
    Set<String> expected = new TreeSet<>();
    for (Form.Key key : ConfigurationTable.ROOT.keys()) {
      expected.add(RENAMED.getOrDefault(key.name(), key.name()));
    }
    expected.removeAll(MAVENS);
    // Only a file has room for reasons.
    expected.remove("ignores");

    assertThat(expected).contains("failOn", "severities", "partial");
    assertThat(PluginDescription.read().parameters("validate")).containsAll(expected);
  }

  @Test
  void eachParameterCanBeGivenOnTheCommandLine() throws Exception {
    assertThat(PluginDescription.read().parametersWithoutProperty())
        .as("arguments may hold secrets, which Maven would print; names of deployments are strings")
        .containsExactly("deployments", "set", "setFile", "setJson", "setLiteral", "setString");
  }
}
