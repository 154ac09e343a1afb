package io.portkeylint.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.GoFloat;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlScalar;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoTextTest {

  private static final Span PLACE = Source.file("values.yaml", "").span(0, 0);

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "-0.0, -0, -0",
    "100000, 100000, 100000",
    "999999, 999999, 999999",
    "1000000, 1e+06, 1000000",
    "1234567, 1.234567e+06, 1234567",
    "0.0001, 0.0001, 0.0001",
    "0.00001, 1e-05, 0.00001",
    "0.0000001, 1e-07, 1e-7",
    "123456.789, 123456.789, 123456.789",
    "0.1, 0.1, 0.1",
    "1e20, 1e+20, 100000000000000000000",
    "1e21, 1e+21, 1e+21",
    "9007199254740993, 9.007199254740992e+15, 9007199254740992",
    "5e-324, 5e-324, 5e-324",
    "2.2250738585072014e-308, 2.2250738585072014e-308, 2.2250738585072014e-308",
    "5.684341886080802e-14, 5.684341886080802e-14, 5.684341886080802e-14",
    "1.7976931348623157e308, 1.7976931348623157e+308, 1.7976931348623157e+308",
    "2e23, 2e+23, 2e+23",
  })
  void writesFloats(double value, String text, String json) {
    assertThat(GoFloat.general(value)).isEqualTo(text);
    assertThat(GoFloat.json(value)).isEqualTo(json);
  }

  @Test
  void writesFloatsSoThatTheyAreReadBack() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(Double.parseDouble(GoFloat.general(value))).isEqualTo(value);
        assertThat(GoFloat.json(value).length())
            .isLessThanOrEqualTo(Double.toString(value).length() + 25);
      }
    }
  }

  @Test
  void writesIntegersOfArgumentsInFull() {
    YamlScalar number = YamlScalar.integer(PLACE, "1000000", 1_000_000);
    assertThat(GoText.toText(number)).isEqualTo("1000000");
    assertThat(GoText.json(number)).isEqualTo("1000000");
  }

  @Test
  void makesNothingOfNullForTheEnvironment() {
    YamlScalar nothing = YamlScalar.nothing(PLACE, "~");
    assertThat(GoText.env(nothing)).isEmpty();
    assertThat(GoText.toText(nothing)).isEqualTo("<nil>");
    assertThat(GoText.quoted(nothing)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8787.0, 8787",
    "8787.5, 0",
    "010, 8",
    "0x_1F, 31",
    "1__0, 0",
    "'', 0",
    "' 1', 0",
    "-5, -5",
    "9223372036854775808, 0",
    "1e3, 0",
    "0.0, 0",
    "+7, 7"
  })
  void findsIntegersInTexts(String text, long number) {
    YamlScalar scalar = YamlScalar.string(PLACE, YamlScalar.Style.DOUBLE_QUOTED, text);
    assertThat(GoText.integer(scalar)).isEqualTo(number);
  }

  @Test
  void writesCollections() {
    var root =
        new YamlReader(YamlLimits.STANDARD)
            .read(
                Source.file(
                    "values.yaml", "b: [1, ~, two]\na: {x: <y>, \ud83d\ude00: 1, \ufb01: 2}\n"))
            .root();
    assertThat(GoText.toText(root))
        .isEqualTo("map[a:map[x:<y> \ufb01:2 \ud83d\ude00:1] b:[1 <nil> two]]");
    assertThat(GoText.json(root))
        .isEqualTo(
            "{\"a\":{\"x\":\"\\u003cy\\u003e\",\"\ufb01\":2,\"\ud83d\ude00\":1},"
                + "\"b\":[1,null,\"two\"]}");
  }
}
