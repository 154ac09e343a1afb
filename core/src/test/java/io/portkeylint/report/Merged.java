package io.portkeylint.report;

import io.portkeylint.fidelity.Moved;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetArgument;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.util.List;

/** Merged values made by hand. */
final class Merged {

  private static final String DEFAULTS = "chart 1.7.7 defaults";

  private Merged() {}

  /** Two files and an argument over the defaults of a chart. */
  static EffectiveValues example() {
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
    String defaults = "environment: {data: {PORT: '8787', CACHE: memory}}\nreplicaCount: 1\n";
    return Merger.merge(defaults(defaults), List.of(values, prod), List.of(set));
  }

  /** One file over the defaults of a chart. */
  static EffectiveValues of(String defaults, String values) {
    return Merger.merge(defaults(defaults), List.of(layer("v.yaml", values)), List.of());
  }

  /** The same values as if a chart held them, which have no text. */
  private static Layer defaults(String text) {
    Source source = Source.defaults(DEFAULTS);
    YamlMapping values = layer("defaults", text).values();
    return new Layer(source, (YamlMapping) Moved.to(source.span(0, 0), values));
  }

  private static Layer layer(String name, String text) {
    YamlFile file = new YamlReader(YamlLimits.STANDARD).read(Source.file(name, text));
    return new Layer(file.source(), file.root());
  }
}
