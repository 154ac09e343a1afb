package io.portkeylint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.report.EffectiveJson;
import io.portkeylint.report.EffectiveYaml;
import io.portkeylint.report.SecretTexts;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectiveYamlReadsBackTest {

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
