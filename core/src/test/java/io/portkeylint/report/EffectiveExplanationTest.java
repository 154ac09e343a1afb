package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EffectiveExplanationTest {

  @Test
  void aValueCoversOthers() throws IOException {
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
  void aNullRemovesOne() throws IOException {
    assertThat(explained("environment.data.CACHE"))
        .isEqualTo(
            """
            environment.data.CACHE is not set
              deleted by  values-prod.yaml:5    null
              default     chart 1.7.7 defaults  memory
            """);
  }

  @Test
  void aNullRemovesAWholeBranch() throws IOException {
    EffectiveValues values = Merged.of("a: {b: {c: [1]}}\n", "a: {b: ~}\n");

    assertThat(explained(values, "a.b.c"))
        .isEqualTo(
            """
            a.b.c is not set
              deleted by  v.yaml:1              null
              default     chart 1.7.7 defaults  a list of 1 item
            """);
    assertThat(explained(values, "a.b"))
        .endsWith("  default     chart 1.7.7 defaults  a mapping of 1 key\n");
    assertThat(explained(values, "a.b.other"))
        .isEqualTo("a.b.other is not set\n  deleted by  v.yaml:1  null\n");
  }

  @Test
  void whatNobodySetsIsNotThere() throws IOException {
    EffectiveValues values = Merged.of("a: {b: 1}\n", "c: [1]\n");

    assertThat(explained(values, "x.y")).isEqualTo("x.y is not set\n");
    assertThat(explained(values, "a.b.c")).isEqualTo("a.b.c is not set\n");
    assertThat(explained(values, "c[1]")).isEqualTo("c[1] is not set\n");
    assertThat(explained(values, "c[0].d")).isEqualTo("c[0].d is not set\n");
  }

  @Test
  void aMappingIsShownWithItsLines() throws IOException {
    assertThat(explained("environment"))
        .isEqualTo(
            """
            environment
              in force    --set #1              a mapping of 1 key
              covers      values-prod.yaml:1    a mapping of 1 key
                          values.yaml:1         a mapping of 1 key
                          chart 1.7.7 defaults  a mapping of 1 key

            data:                       # --set #1
              PORT: "8080"              # values-prod.yaml:3
              REDIS_URL: "********"     # values-prod.yaml:4
              LOG_STORE: mongo          # --set #1
              # CACHE: deleted by null  # values-prod.yaml:5
            """);
  }

  @Test
  void aListReplacesAnother() throws IOException {
    assertThat(explained(Merged.of("c: [1, 2]\n", "c: [a]\n"), "c"))
        .isEqualTo(
            """
            c
              in force    v.yaml:1              a list of 1 item
              covers      chart 1.7.7 defaults  a list of 2 items

            - a  # v.yaml:1
            """);
  }

  @Test
  void allValuesHaveNoPath() throws IOException {
    assertThat(explained(Merged.of("{}", "a: 1\nb: 2\n"), ""))
        .startsWith("all values\n  in force    ")
        .contains("a mapping of 2 keys\n")
        .endsWith("\na: 1  # v.yaml:1\nb: 2  # v.yaml:2\n");
  }

  @Test
  void longTextsAreCutAndSecretsMasked() throws IOException {
    String text = "x".repeat(80);
    EffectiveValues values = Merged.of("{}", "a: " + text + "\ntoken: hunter2\n");

    assertThat(explained(values, "a")).startsWith("a: " + "x".repeat(30) + "…" + "x".repeat(29));
    assertThat(explained(values, "token"))
        .isEqualTo("token: \"********\"\n  in force    v.yaml:2  \"********\"\n");
    StringBuilder out = new StringBuilder();
    EffectiveExplanation.write(values, KeyPath.of("a"), SecretTexts.none(), out);
    EffectiveExplanation.write(values, KeyPath.of("token"), SecretTexts.none(), out);
    assertThat(out).contains("a: " + text + "\n").contains("token: hunter2\n");
  }

  private static String explained(String path) throws IOException {
    return explained(Merged.example(), path);
  }

  private static String explained(EffectiveValues values, String path) throws IOException {
    StringBuilder out = new StringBuilder();
    KeyPath key = path.isEmpty() ? KeyPath.ROOT : KeyPath.parse(path);
    EffectiveExplanation.write(values, key, SecretTexts.of(values), out);
    return out.toString();
  }
}
