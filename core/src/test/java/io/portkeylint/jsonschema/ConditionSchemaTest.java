package io.portkeylint.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.chart.Condition;
import io.portkeylint.report.JsonText;
import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionSchemaTest {

  private static final ConditionSchema CONDITIONS =
      new ConditionSchema(
          new YamlReader(YamlLimits.STANDARD)
              .read(Source.file("defaults", "used: {enabled: true}\nspare: {enabled: false}\n"))
              .root());

  private static String compact(JsonTree schema) throws IOException {
    StringBuilder json = new StringBuilder();
    schema.write(new JsonText(json));
    return json.toString().replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "spare.enabled | {'required':['spare'],'properties':{'spare':{'required':['enabled'],"
            + "'properties':{'enabled':{'not':FALSY}}}}}",
        "!spare.enabled | {'not':{'required':['spare'],'properties':{'spare':{'required':['enabled'],"
            + "'properties':{'enabled':{'not':FALSY}}}}}}",
        "used.enabled | {'not':{'required':['used'],'properties':{'used':{'required':['enabled'],"
            + "'properties':{'enabled':FALSY}}}}}",
        "other | {'required':['other'],'properties':{'other':{'not':FALSY}}}",
        "used.enabled.x | {'required':['used'],'properties':{'used':{'required':['enabled'],"
            + "'properties':{'enabled':{'required':['x'],'properties':{'x':{'not':FALSY}}}}}}}",
      })
  void saysWhenAValueIsInUse(String condition, String schema) throws IOException {
    String expected = schema.replace("FALSY", "{'enum':[false,0,'',null,[],{}]}");

    assertThat(compact(CONDITIONS.of(new Condition(condition))))
        .isEqualTo(expected.replace('\'', '"'));
  }

  @Test
  void comparesWithNoTexts() {
    assertThatThrownBy(() -> CONDITIONS.of(new Condition("a=b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no form for the condition a=b");
  }

  @Test
  void aValueMayBeMissing() throws IOException {
    JsonTree text = new JsonTree().put("minLength", 1);

    assertThat(compact(ConditionSchema.fitting("a.b", text)))
        .isEqualTo("{\"properties\":{\"a\":{\"properties\":{\"b\":{\"minLength\":1}}}}}");
  }
}
