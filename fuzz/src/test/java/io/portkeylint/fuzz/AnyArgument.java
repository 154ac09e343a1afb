package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.chart.Chart;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetArgument;
import io.portkeylint.values.SetFiles;
import io.portkeylint.values.WrongArgumentException;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text as an argument of {@code --set} and its siblings, over a file with maps and lists. */
final class AnyArgument {

  private static final String FILE =
      """
      service: {type: NodePort, port: 80, annotations: {a: b}}
      imageCredentials: [{name: x, registry: r, username: u}]
      environment: {create: true, data: {PORT: "8787", REDIS_URL: redis://cache:6379}}
      extraEnv: [{name: A, value: b}, [1, [2, 3]]]
      a: {b: {c: null}}
      """;

  /**
   * The first character decides on the kind of argument. Items of lists have three digits: Helm
   * makes a list of 65,536 items out of seven characters, for which no effort that grows with the
   * length of the argument is enough.
   */
  static void check(byte[] bytes) {
    String text = Planted.into(new String(bytes, StandardCharsets.UTF_8));
    SetArgument.Kind[] kinds = SetArgument.Kind.values();
    SetArgument.Kind kind = kinds[text.isEmpty() ? 0 : text.charAt(0) % kinds.length];
    String argument =
        text.substring(Math.min(1, text.length())).replaceAll("\\[(\\+?[0-9]{3})[0-9]+", "[$1");
    if (kind == SetArgument.Kind.SET_FILE) {
      mergeWithFile(argument);
    } else {
      LintRequest request =
          LintRequest.of(List.of(Runs.input("values.yaml", FILE)))
              .chartVersion("1.7.7")
              .set(kind, argument);
      Runs.assertSound(request, text + FILE);
    }
  }

  /** Names of the fuzzer's choice must open no file of this machine. */
  private static void mergeWithFile(String argument) {
    Source source = Source.file("values.yaml", FILE);
    Layer file = new Layer(source, new YamlReader(YamlLimits.STANDARD).read(source).root());
    SetArgument set =
        new SetArgument(SetArgument.Kind.SET_FILE, Source.argument("--set-file #1", argument));
    SetFiles files = path -> "the text of " + path.length();
    try {
      EffectiveValues values =
          Effort.ofWholeRun()
              .of(
                  argument + FILE,
                  () ->
                      Merger.merge(
                          Chart.of(Chart.newest()).defaults(),
                          List.of(file),
                          List.of(set),
                          files,
                          null));
      assertThat(values.root().entries()).isNotEmpty();
    } catch (WrongArgumentException e) {
      Planted.assertAbsentFrom(String.valueOf(e.getMessage()));
    }
  }
}
