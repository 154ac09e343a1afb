package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.Digest;
import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.report.ReportFormat;
import io.portkeylint.report.SecretTexts;
import io.portkeylint.report.SourceView;
import io.portkeylint.report.TextStyle;
import io.portkeylint.values.EffectiveValues;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random secrets everywhere, none of them in any byte that a run writes; and files that differ in
 * their secrets alone give the same bytes, so that nothing can be made of a secret either. {@code
 * -Dportkey.secrets.runs=N} tries more.
 */
class PlantedSecretsTest {

  private static final int RUNS = Integer.getInteger("portkey.secrets.runs", 60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noByteOfAnyOutputTellsOfASecret(boolean isBroken) throws IOException {
    Path file = folder.resolve("values.yaml");
    for (int seed = 0; seed < RUNS; seed++) {
      PlantedSecrets planted = new PlantedSecrets(seed, isBroken);
      Files.writeString(file, planted.text());
      String all = everything(file, planted.argument());
      assertThat(planted.in(all)).as("seed %d:%n%s", seed, planted.text()).isEmpty();

      Files.writeString(file, planted.twin());
      assertThat(everything(file, planted.twinArgument()))
          .as("seed %d:%n%s%n%s", seed, planted.text(), planted.twin())
          .isEqualTo(all);
    }
  }

  /** Whatever a run of each kind prints and writes, with a secret in arguments, too. */
  private String everything(Path file, String secret) throws IOException {
    Path reports = folder.resolve("reports");
    List<String> outputs = new ArrayList<>();
    for (ReportFormat format : ReportFormat.values()) {
      outputs.add("--output");
      outputs.add(format.label() + "=" + reports.resolve(format.label()));
    }
    String name = file.toString();
    StringBuilder all = new StringBuilder();
    add(all, arguments(outputs, "--verbose", "--color", "always", name));
    addReports(all, reports);
    // The same file twice: each of its values covers one.
    List<String> layers = arguments(outputs, "-f", name, "-f", name);
    layers.addAll(List.of("--set", "environment.data.REDIS_PASSWORD=" + secret + ",wrong=1"));
    layers.addAll(List.of("--set-string", "adminToken[0].inner=" + secret));
    layers.addAll(List.of("--set-json", "vaultConfig={\"token\": \"" + secret + "\"}"));
    add(all, layers);
    add(all, List.of("--compact", "--chart-version", "1.0.3", name));
    add(all, List.of("--max-findings", "3", "-f", name, "-f", name));
    add(all, List.of("effective", name));
    add(all, List.of("effective", "--format", "json", name));
    add(all, List.of("effective", "--path", "environment.data", name));
    String baseline = reports.resolve("baseline").toString();
    add(all, List.of("baseline", "--baseline", baseline, name));
    add(all, List.of("--baseline", baseline, "--format", "sarif", name));
    addReports(all, reports);
    return all.toString();
  }

  private static void addReports(StringBuilder all, Path reports) throws IOException {
    try (Stream<Path> written = Files.list(reports).sorted()) {
      for (Path report : written.toList()) {
        all.append(Files.readString(report));
        Files.delete(report);
      }
    }
  }

  private static List<String> arguments(List<String> first, String... rest) {
    List<String> arguments = new ArrayList<>(first);
    arguments.addAll(List.of(rest));
    return arguments;
  }

  private static void add(StringBuilder all, List<String> arguments) {
    Outcome outcome =
        Outcome.with("", Map.of("PORTKEY_LINT_DEBUG", "1"), arguments.toArray(new String[0]));
    assertThat(outcome.code()).as("%s %s", arguments, outcome.err()).isNotEqualTo(3);
    all.append(outcome.code()).append(outcome.out()).append(outcome.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: @",
        "deployments: {prod: {values: [], password: @}}",
        "failOn: [\nadminPassword: @",
        "severities: {PK310: ghp_@}",
        "chartVersion: ghp_@",
        "ignores: [{rules: PK310, reason: 'password=@', until: never}]",
        "ghp_@: 1",
        "failOn: {apiToken: @}",
        "extraVariables: [ghp_@, 'a b ghp_@']",
      })
  void noByteOfWhatIsSaidAboutAConfiguration(String text) throws IOException {
    String secret = "Qx7abcdefghij0123456789ABCDEFGHIJklmnop";
    Path config = folder.resolve("config.yaml");
    Files.writeString(config, text.replace("@", secret) + "\n");
    Path values = folder.resolve("values.yaml");
    Files.writeString(values, "service: {containerPort: 8080}\n");

    for (String command : List.of("", "config", "effective", "baseline")) {
      List<String> arguments = new ArrayList<>();
      if (!command.isEmpty()) {
        arguments.add(command);
      }
      arguments.addAll(List.of("--config", config.toString(), "--verbose"));
      if (!command.equals("config")) {
        arguments.add(values.toString());
      } else {
        arguments.remove("--verbose");
      }
      Outcome outcome =
          Outcome.with("", Map.of("PORTKEY_LINT_DEBUG", "1"), arguments.toArray(new String[0]));
      assertThat(outcome.out() + outcome.err()).as("%s", arguments).doesNotContain("Qx7abcdefg");
      assertThat(outcome.code()).as(outcome.err()).isNotEqualTo(3);
    }
  }

  /** The property notices when a single writer shows sources as they are. */
  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TEXT", "SARIF", "JUNIT", "MARKDOWN", "HTML"})
  void aWriterThatDoesNotMaskSourcesIsFoundOut(ReportFormat format) throws Exception {
    List<String> found = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      PlantedSecrets planted = new PlantedSecrets(seed, false);
      LintResult result = lint(planted);
      assertThat(planted.in(report(format, result))).as(planted.text()).isEmpty();
      found.addAll(planted.in(report(format, withoutMasks(result))));
    }

    assertThat(found).isNotEmpty();
  }

  /** And when one prints what a rule has quoted, masked or not. */
  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void aMessageThatIsNotMaskedIsFoundOut(ReportFormat format) throws Exception {
    PlantedSecrets planted = new PlantedSecrets(3, false);
    LintResult result = lint(planted);
    assertThat(planted.in(report(format, result))).isEmpty();
    Finding first = result.findings().get(0);
    Finding telling =
        new Finding(
            first.rule(),
            first.severity(),
            "it is " + planted.secrets().get(0),
            first.path(),
            first.primary(),
            first.related(),
            first.why(),
            first.help(),
            first.notes(),
            first.history(),
            first.fixes());

    LintResult told =
        new LintResult(result.chart(), result.sources(), result.effective(), List.of(telling));

    assertThat(planted.in(report(format, told))).isNotEmpty();
  }

  @Test
  void theEffectiveValuesWithoutMasksAreFoundOut() throws IOException {
    PlantedSecrets planted = new PlantedSecrets(3, false);
    Path file = Files.writeString(folder.resolve("values.yaml"), planted.text());

    for (String format : List.of("yaml", "json")) {
      Outcome masked = Outcome.of("effective", "--format", format, file.toString());
      Outcome open = Outcome.of("effective", "--format", format, "--show-secrets", file.toString());
      assertThat(planted.in(masked.out())).isEmpty();
      assertThat(planted.in(open.out())).isNotEmpty();
    }
  }

  private static LintResult lint(PlantedSecrets planted) {
    byte[] bytes = planted.text().getBytes(StandardCharsets.UTF_8);
    LintResult result =
        Linter.standard()
            .lint(LintRequest.of(List.of(new LintRequest.Input.Bytes("values.yaml", bytes))));
    assertThat(result.effective()).as(planted.text()).isNotNull();
    return result;
  }

  private static String report(ReportFormat format, LintResult result) throws IOException {
    StringBuilder report = new StringBuilder();
    format.writer(TextStyle.PLAIN).write(List.of(result), report);
    return report.toString();
  }

  /** The same result, whose view of the sources masks nothing. */
  private static LintResult withoutMasks(LintResult result) throws ReflectiveOperationException {
    Method of = SourceView.class.getDeclaredMethod("of", EffectiveValues.class, SecretTexts.class);
    of.setAccessible(true);
    Object view = of.invoke(null, result.effective(), SecretTexts.none());
    Constructor<Digest> digest =
        Digest.class.getDeclaredConstructor(SourceView.class, Map.class, Set.class);
    digest.setAccessible(true);
    return new LintResult(
        result.chart(),
        result.sources(),
        result.effective(),
        result.findings(),
        result.suppressed(),
        result.omitted(),
        digest.newInstance(view, Map.of(), Set.of()));
  }
}
