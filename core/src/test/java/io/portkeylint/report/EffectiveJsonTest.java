package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EffectiveJsonTest {

  @Test
  void isWhatATemplateWouldGive() throws IOException {
    assertThat(
            json(Merged.of("{z: 1}", "b: [1, {c: '<&>'}, null, 1.50]\na: {e: yes}\n"), "", false))
        .isEqualTo(
            "{\"a\":{\"e\":true},\"b\":[1,{\"c\":\"\\u003c\\u0026\\u003e\"},null,1.5],\"z\":1}");
  }

  @Test
  void secretsAreMaskedWhereverTheyStand() throws IOException {
    String token = "ghp_" + "a".repeat(36);
    EffectiveValues values =
        Merged.of(
            "{}",
            "REDIS_PASSWORD: hunter2\nlist: [{password: hunter3}, "
                + token
                + "]\n"
                + token
                + ": 1\ntoken:\n");

    assertThat(json(values, "", false))
        .isEqualTo(
            "{\"********\":1,\"REDIS_PASSWORD\":\"********\",\"list\":[{\"password\":\"********\"},"
                + "\"********\"],\"token\":null}");
    assertThat(json(values, "REDIS_PASSWORD", false)).isEqualTo("\"********\"");
    assertThat(json(values, "list", true))
        .isEqualTo("[{\"password\":\"hunter3\"},\"" + token + "\"]");
  }

  private static String json(EffectiveValues values, String path, boolean all) throws IOException {
    StringBuilder out = new StringBuilder();
    KeyPath key = path.isEmpty() ? KeyPath.ROOT : KeyPath.parse(path);
    EffectiveJson.write(
        key,
        Objects.requireNonNull(values.at(key)),
        all ? SecretTexts.none() : SecretTexts.of(values),
        out);
    return out.toString();
  }
}
