package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import java.nio.charset.StandardCharsets;

/** Any bytes at all, as a values file. */
final class AnyBytes {

  private static final YamlReader READER = new YamlReader(YamlLimits.STANDARD);

  static void check(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    YamlFile file = Effort.ofReading().of(text, () -> READER.read("values.yaml", bytes));

    Trees.assertSound(file);
    assertThat(Trees.dump(READER.read("values.yaml", bytes))).isEqualTo(Trees.dump(file));
  }
}
