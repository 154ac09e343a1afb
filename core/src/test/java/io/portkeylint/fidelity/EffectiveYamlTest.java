package io.portkeylint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.report.EffectiveExplanation;
import io.portkeylint.report.EffectiveJson;
import io.portkeylint.report.EffectiveYaml;
import io.portkeylint.report.SecretTexts;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetArgument;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectiveYamlTest {

  /** Integers of {@code --set} beyond 2^53 lose digits on the way through a file. */
  private static final int FILES_ONLY = 1_500;

  @Test
  void whatIsPrintedReadsBackToTheSameValues() throws IOException {
    int compared = 0;
    for (int number = 0; number < FILES_ONLY; number++) {
      Deployment drawn = Samples.draw(42, number).deployment();
      EffectiveValues values =
          OurValues.effective(
              new Deployment(drawn.defaults(), drawn.umbrella(), drawn.files(), null));
      if (values == null) {
        continue;
      }
      StringBuilder yaml = new StringBuilder();
      EffectiveYaml.write(KeyPath.ROOT, values.root(), SecretTexts.none(), yaml);
      YamlFile back = read("back.yaml", yaml.toString());
      assertThat(back.problems()).as("%s", yaml).isEmpty();
      Layer layer = new Layer(back.source(), back.root());
      Layer nothing = layer("nothing", "");
      assertThat(json(Merger.merge(nothing, List.of(layer), List.of())))
          .as("%s", yaml)
          .isEqualTo(json(values));
      compared++;
    }
    assertThat(compared).isGreaterThan(FILES_ONLY / 2);
  }

  @Test
  void everyLineSaysWhereItComesFrom() throws IOException {
    StringBuilder out = new StringBuilder();
    EffectiveYaml.write(KeyPath.ROOT, example().root(), SecretTexts.of(example()), out);

    assertThat(out.toString())
        .isEqualTo(
            """
            environment:                  # --set #1
              data:                       # --set #1
                PORT: "8080"              # values-prod.yaml:3
                REDIS_URL: "********"     # values-prod.yaml:4
                LOG_STORE: mongo          # --set #1
                # CACHE: deleted by null  # values-prod.yaml:5
            script: |                     # values.yaml:4
              one

                two
            hosts:                        # values.yaml:8
              - a.example                 # values.yaml:9
              - name: b                   # values.yaml:10
                tls: []                   # values.yaml:11
            replicaCount: 1               # chart 1.7.7 defaults
            """);
  }

  @Test
  void explainsOneValue() throws IOException {
    assertThat(explained("environment.data.PORT"))
        .isEqualTo(
            """
            environment.data.PORT: "8080"
              in force    values-prod.yaml:3    "8080"
              covers      values.yaml:3         "80"
                          chart 1.7.7 defaults  "8787"
            """);
  }

  @Test
  void explainsWhatANullRemoved() throws IOException {
    assertThat(explained("environment.data.CACHE"))
        .isEqualTo(
            """
            environment.data.CACHE is not set
              deleted by  values-prod.yaml:5    null
              default     chart 1.7.7 defaults  memory
            """);
  }

  @Test
  void explainsAMappingWithItsLines() throws IOException {
    assertThat(explained("environment"))
        .startsWith("environment\n  in force    --set #1")
        .contains("a mapping of 1 key")
        .contains("\n  PORT: \"8080\"              # values-prod.yaml:3\n")
        .doesNotContain("hunter2");
  }

  @Test
  void aSecretIsShownOnlyOnRequest() throws IOException {
    assertThat(explained("environment.data.REDIS_URL")).doesNotContain("hunter2");
    StringBuilder json = new StringBuilder();
    EffectiveJson.write(KeyPath.ROOT, example().root(), SecretTexts.of(example()), json);
    assertThat(json.toString()).doesNotContain("hunter2").contains("\"REDIS_URL\":\"********\"");
    StringBuilder shown = new StringBuilder();
    EffectiveYaml.write(KeyPath.ROOT, example().root(), SecretTexts.none(), shown);
    assertThat(shown.toString()).contains("hunter2");
  }

  private static String explained(String path) throws IOException {
    StringBuilder out = new StringBuilder();
    EffectiveExplanation.write(example(), KeyPath.parse(path), SecretTexts.of(example()), out);
    return out.toString();
  }

  private static EffectiveValues example() {
    Layer read =
        layer(
            "defaults",
            """
            environment: {data: {PORT: "8787", CACHE: memory}}
            replicaCount: 1
            """);
    Layer defaults = new Layer(Source.defaults("chart 1.7.7 defaults"), moved(read));
    Layer values =
        layer(
            "values.yaml",
            """
            environment:
              data:
                PORT: "80"
            script: |
              one

                two
            hosts:
              - a.example
              - name: b
                tls: []
            """);
    Layer prod =
        layer(
            "values-prod.yaml",
            """
            environment:
              data:
                PORT: "8080"
                REDIS_URL: "redis://:hunter2@cache:6379"
                CACHE:
            """);
    SetArgument set =
        new SetArgument(
            SetArgument.Kind.SET, Source.argument("--set #1", "environment.data.LOG_STORE=mongo"));
    return Merger.merge(defaults, List.of(values, prod), List.of(set));
  }

  /** The same values as if a chart held them, which have no text. */
  private static YamlMapping moved(Layer layer) {
    return (YamlMapping)
        Moved.to(Source.defaults("chart 1.7.7 defaults").span(0, 0), layer.values());
  }

  private static Layer layer(String name, String text) {
    YamlFile file = read(name, text);
    return new Layer(file.source(), file.root());
  }

  private static YamlFile read(String name, String text) {
    return new YamlReader(YamlLimits.STANDARD).read(Source.file(name, text));
  }

  private static String json(EffectiveValues values) throws IOException {
    StringBuilder out = new StringBuilder();
    EffectiveJson.write(KeyPath.ROOT, values.root(), SecretTexts.none(), out);
    return out.toString();
  }
}
