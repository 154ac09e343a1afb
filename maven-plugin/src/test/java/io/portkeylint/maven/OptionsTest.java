package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.config.ConfigurationTable;
import io.portkeylint.config.Form;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the command line and the configuration can say, the plug-in can say, too. */
class OptionsTest {

  /** Options that go by another name here, since Maven has a use for theirs. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "values", "valuesFiles",
          "schema", "schemas",
          "severity", "severities",
          "config", "configFile",
          "deployment", "deploymentNames",
          "output", "reports");

  /**
   * What Maven itself decides: whether and how it prints (color, quiet with -q, verbose with -X,
   * help, format), what runs at once (threads), and what is checked when nothing is named
   * (deployments is for those of the POM). There is no standard input. No build log is a place for
   * secrets; and a configuration is written by hand or by the command line.
   */
  private static final Set<String> MAVENS =
      Set.of(
          "color",
          "quiet",
          "verbose",
          "format",
          "threads",
          "stdinName",
          "showSecrets",
          "help",
          "version");

  @Test
  void eachOptionIsAParameter() throws Exception {
    Set<String> expected = new TreeSet<>();
    Class<?> options = Class.forName("io.portkeylint.cli.Option");
    Method key = options.getDeclaredMethod("key");
    key.setAccessible(true);
    for (Object option : options.getEnumConstants()) {
      String name = (String) key.invoke(option);
      expected.add(RENAMED.getOrDefault(name, name));
    }
    expected.removeAll(MAVENS);

    assertThat(expected).hasSizeGreaterThan(20);
    assertThat(PluginDescription.read().parameters()).containsAll(expected);
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
