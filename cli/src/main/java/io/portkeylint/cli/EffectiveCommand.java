package io.portkeylint.cli;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.report.EffectiveExplanation;
import io.portkeylint.report.EffectiveJson;
import io.portkeylint.report.EffectiveYaml;
import io.portkeylint.report.SecretTexts;
import io.portkeylint.report.TextReport;
import io.portkeylint.report.TextStyle;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the values that a template of the chart sees, and where each comes from. */
final class EffectiveCommand {

  private EffectiveCommand() {}

  static ExitCode run(Arguments given, Surroundings surroundings) throws IOException {
    Settings settings = Settings.of(given, surroundings, Linter.standard());
    Arguments arguments = settings.arguments();
    String format = arguments.word(Option.FORMAT, "yaml", List.of("yaml", "json"));
    KeyPath path = path(arguments.last(Option.PATH));
    RequestTerms terms = new RequestTerms(settings, null);
    List<LintRequest> requests = new Deployments(settings, surroundings, terms).requests();
    if (requests.size() != 1) {
      throw new UsageException("`effective` shows one deployment; name its layers with `-f`");
    }
    LintRequest request = requests.get(0).schemas(List.of());
    LintResult result = Linter.of(List.of()).lint(request);
    EffectiveValues values = result.effective();
    if (values == null) {
      StringBuilder report = new StringBuilder();
      new TextReport(TextStyle.PLAIN).write(List.of(result), report);
      surroundings.complain("there are no values to show\n" + report);
      return ExitCode.FINDINGS;
    }
    SecretTexts secrets =
        arguments.has(Option.SHOW_SECRETS) ? SecretTexts.none() : SecretTexts.of(values);
    StringBuilder out = new StringBuilder(16384);
    if (format.equals("json")) {
      json(values.at(path), path, secrets, out);
    } else if (path.isRoot()) {
      EffectiveYaml.write(path, values.root(), secrets, out);
    } else {
      EffectiveExplanation.write(values, path, secrets, out);
    }
    surroundings.print(out);
    return ExitCode.CLEAN;
  }

  private static void json(
      @Nullable Value value, KeyPath path, SecretTexts secrets, StringBuilder out)
      throws IOException {
    if (value == null) {
      out.append("null");
    } else {
      EffectiveJson.write(path, value, secrets, out);
    }
    out.append('\n');
  }

  private static KeyPath path(@Nullable String text) {
    if (text == null) {
      return KeyPath.ROOT;
    }
    try {
      return KeyPath.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "`--path` is a way such as `environment.data.PORT` or `imageCredentials[0].name`, not `"
              + text
              + "`");
    }
  }
}
