package io.portkeylint.maven;

import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartFinder;
import io.portkeylint.chart.UnknownChartVersionException;
import io.portkeylint.config.Choice;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationTable;
import io.portkeylint.jsonschema.ValuesSchema;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import io.portkeylint.report.AtomicFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the JSON Schema of a chart version's values, for editors and other tools. */
@Mojo(name = "schema", threadSafe = true, requiresProject = false)
public final class SchemaMojo extends ConfiguredMojo {

  /**
   * The version of the gateway's chart: <code>1.7.7</code>, <code>1.7</code> for its newest patch,
   * or <code>latest</code>. By default the one of the configuration, else the one that a <code>
   * Chart.yaml</code> or <code>Chart.lock</code> in the module's folder asks for, else the newest
   * that is known.
   */
  @Parameter(property = "portkey.chartVersion")
  @Nullable String chartVersion;

  /** Refuses keys that the chart does not know, as an editor should; Helm ignores them. */
  @Parameter(property = "portkey.closed", defaultValue = "false")
  boolean closed;

  /** The file to write. */
  @Parameter(
      property = "portkey.output",
      defaultValue = "${project.build.directory}/values.schema.json")
  File output;

  @Override
  void run() throws IOException {
    Chart chart = chart();
    UnknownKeys unknown = closed ? UnknownKeys.REFUSE : UnknownKeys.PASS;
    AtomicFile.write(
        output.toPath(), out -> ValuesSchema.write(chart, unknown, Linter.standard().rules(), out));
    getLog().info("schema of chart " + chart.version() + ": " + names().of(output.toPath()));
  }

  private Chart chart() {
    Configuration configuration = configuration(basedir.toPath());
    Choice choice =
        configuration == null ? null : configuration.choice(ConfigurationTable.CHART_VERSION);
    String asked = chartVersion != null ? chartVersion : choice == null ? null : choice.text();
    String origin = chartVersion != null || choice == null ? "chartVersion" : choice.origin();
    try {
      Path values = basedir.toPath().resolve("values.yaml");
      return Chart.of(ChartFinder.find(asked, origin, values).chart().version());
    } catch (UnknownChartVersionException e) {
      throw new UnreadableInputException(e.getMessage(), e);
    }
  }
}
