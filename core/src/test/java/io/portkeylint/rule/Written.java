package io.portkeylint.rule;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.model.Doubts;
import io.portkeylint.model.GatewayValues;
import io.portkeylint.model.Setting;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.SetArgument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The values that somebody wrote for chart 1.7.7, as rules see them. */
public record Written(EffectiveValues effective) {

  /** Layers in the order of {@code -f}, called {@code 0.yaml} and so on. */
  public static Written of(String... layers) {
    return new Written(effective(request(layers)));
  }

  static Written withArgument(String argument, String... layers) {
    return new Written(effective(request(layers).set(SetArgument.Kind.SET, argument)));
  }

  public static Written partial(String layer) {
    return new Written(effective(request(layer).partial(true)));
  }

  private static LintRequest request(String... layers) {
    List<LintRequest.Input> inputs = new ArrayList<>();
    for (int i = 0; i < layers.length; i++) {
      byte[] bytes = layers[i].getBytes(StandardCharsets.UTF_8);
      inputs.add(new LintRequest.Input.Bytes(i + ".yaml", bytes));
    }
    return LintRequest.of(inputs).chartVersion("1.7.7");
  }

  private static EffectiveValues effective(LintRequest request) {
    return Objects.requireNonNull(Linter.of(List.of()).lint(request).effective());
  }

  public GatewayValues model() {
    return model("1.7.7", new Doubts());
  }

  /** As a rule for another chart version sees them. */
  public GatewayValues model(String chart, Doubts doubts) {
    return new GatewayValues(effective, ChartVersion.parse(chart), null, doubts);
  }

  Setting<String> text(String path) {
    return model().text(KeyPath.parse(path));
  }

  /** The file as it is when the change is made. */
  static String after(TextEdit edit) {
    Span span = edit.span();
    String text = span.source().text();
    return text.substring(0, span.start()) + edit.replacement() + text.substring(span.end());
  }
}
