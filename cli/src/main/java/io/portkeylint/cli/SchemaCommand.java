package io.portkeylint.cli;

import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartFinder;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.chart.FoundChart;
import io.portkeylint.chart.UnknownChartVersionException;
import io.portkeylint.cli.Arguments.Given;
import io.portkeylint.jsonschema.ValuesSchema;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import java.io.IOException;
import java.nio.file.Path;

/** Prints the JSON Schema of a chart version. */
final class SchemaCommand {

  /** How the reason begins when the version that was asked for is not known yet. */
  private static final String TOO_NEW = "newest known; ";

  private SchemaCommand() {}

  static ExitCode run(Arguments arguments, Surroundings surroundings) throws IOException {
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("`schema` takes no operands; `--schema FILE` checks with a schema");
    }
    Linter linter = Linter.standard();
    Settings settings = Settings.of(arguments, surroundings, linter);
    StringBuilder out = new StringBuilder(1 << 18);
    UnknownKeys unknown = arguments.has(Option.CLOSED) ? UnknownKeys.REFUSE : UnknownKeys.PASS;
    ValuesSchema.write(chart(settings.arguments(), surroundings), unknown, linter.rules(), out);
    surroundings.print(out);
    return ExitCode.CLEAN;
  }

  /**
   * The version asked for, also by the configuration, else that of a chart in the working
   * directory, else the newest.
   */
  private static Chart chart(Arguments arguments, Surroundings surroundings) {
    try {
      Given given = arguments.given(Option.CHART_VERSION);
      FoundChart found =
          ChartFinder.find(
              given == null ? null : given.value(),
              given == null ? "" : given.written(),
              Path.of("values.yaml"));
      ChosenChart chosen = found.chart();
      if (chosen.reason().startsWith(TOO_NEW)) {
        surroundings.complain("note: chart " + chosen.version() + ": " + chosen.reason());
      }
      return Chart.of(chosen.version());
    } catch (UnknownChartVersionException e) {
      throw new UnreadableInputException(e.getMessage(), e);
    }
  }
}
