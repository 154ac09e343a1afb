package io.portkeylint.fidelity;

import io.portkeylint.report.EffectiveJson;
import io.portkeylint.report.SecretTexts;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetArgument;
import io.portkeylint.values.SetFiles;
import io.portkeylint.values.Umbrella;
import io.portkeylint.values.WrongArgumentException;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same through this library. */
final class OurValues {

  private OurValues() {}

  /** What the chart sees, as JSON, or null when a file or the argument is refused. */
  static @Nullable String json(Deployment deployment) throws IOException {
    EffectiveValues effective = effective(deployment);
    if (effective == null) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    EffectiveJson.write(KeyPath.ROOT, effective.root(), SecretTexts.none(), out);
    return out.toString();
  }

  static @Nullable EffectiveValues effective(Deployment deployment) {
    Layer defaults = layer("chart", deployment.defaults());
    String outer = deployment.umbrella();
    Layer umbrella = outer == null ? null : layer("umbrella", outer);
    List<Layer> files = new ArrayList<>();
    for (String file : deployment.files()) {
      Layer layer = layer("values-" + files.size() + ".yaml", file);
      if (layer == null) {
        return null;
      }
      files.add(layer);
    }
    if (defaults == null || outer != null && umbrella == null) {
      return null;
    }
    String set = deployment.set();
    List<SetArgument> arguments =
        set == null
            ? List.of()
            : List.of(new SetArgument(SetArgument.Kind.SET, Source.argument("--set #1", set)));
    try {
      return Merger.merge(
          defaults,
          files,
          arguments,
          SetFiles.none(),
          umbrella == null ? null : new Umbrella("sub", umbrella));
    } catch (WrongArgumentException refused) {
      return null;
    }
  }

  private static @Nullable Layer layer(String name, String text) {
    Source source = Source.file(name, text);
    YamlMapping root = new YamlReader(YamlLimits.STANDARD).read(source).root();
    return root == null ? null : new Layer(source, root);
  }
}
