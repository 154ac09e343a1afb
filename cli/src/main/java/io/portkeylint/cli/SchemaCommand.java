package io.portkeylint.cli;

import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartFinder;
import io.portkeylint.chart.FoundChart;
import io.portkeylint.chart.UnknownChartVersionException;
import io.portkeylint.jsonschema.ValuesSchema;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import java.io.IOException;
import java.nio.file.Path;

/** Prints the JSON Schema of a chart version. */
final class SchemaCommand {

  private SchemaCommand() {}

  static ExitCode run(Arguments arguments, Surroundings surroundings) throws IOException {
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("`schema` takes no operands; `--schema FILE` checks with a schema");
    }
    StringBuilder out = new StringBuilder(1 << 18);
    UnknownKeys unknown = arguments.has(Option.CLOSED) ? UnknownKeys.REFUSE : UnknownKeys.PASS;
    ValuesSchema.write(chart(arguments), unknown, Linter.standard().rules(), out);
    surroundings.print(out);
    return ExitCode.CLEAN;
  }

  /** The version asked for, else that of a chart in the working directory, else the newest. */
  private static Chart chart(Arguments arguments) {
    try {
      FoundChart found =
          ChartFinder.find(
              arguments.last(Option.CHART_VERSION),
              Option.CHART_VERSION.written(),
              Path.of("values.yaml"));
      return Chart.of(found.chart().version());
    } catch (UnknownChartVersionException e) {
      throw new UnreadableInputException(e.getMessage(), e);
    }
  }
}
