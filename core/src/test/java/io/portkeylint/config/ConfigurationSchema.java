package io.portkeylint.config;

import io.portkeylint.report.JsonText;
import java.io.IOException;
import java.util.List;

/** Writes the JSON Schema of the configuration file from the table that the check uses. */
final class ConfigurationSchema {

  private final JsonText json;

  private ConfigurationSchema(Appendable out) {
    this.json = new JsonText(out);
  }

  static String write() throws IOException {
    StringBuilder out = new StringBuilder();
    ConfigurationSchema schema = new ConfigurationSchema(out);
    schema.json.open('{');
    schema.text("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.text("title", "Configuration of portkey-lint");
    schema.section(ConfigurationTable.ROOT);
    schema.json.close('}').end();
    return out.toString();
  }

  private void form(Form form) throws IOException {
    if (form instanceof Form.Section section) {
      section(section);
    } else if (form instanceof Form.Named named) {
      text("type", "object");
      json.key("additionalProperties").open('{');
      form(named.value());
      json.close('}');
    } else if (form instanceof Form.Items items) {
      text("type", "array");
      json.key("items").open('{');
      form(items.item());
      json.close('}');
    } else if (form instanceof Form.Word word) {
      // Readers of YAML 1.1 take `off` for false.
      json.key("enum").open('[');
      for (String one : word.words()) {
        json.value(one);
      }
      if (word.words().contains("off")) {
        json.value(false);
      }
      json.close(']');
    } else if (form instanceof Form.Switch) {
      text("type", "boolean");
    } else if (form instanceof Form.Whole whole) {
      text("type", "integer");
      json.key("minimum").value(whole.least());
    } else if (form instanceof Form.Text) {
      types(List.of("string", "number"));
    } else {
      types(
          form instanceof Form.SwitchOrTexts
              ? List.of("boolean", "string", "array")
              : List.of("string", "array"));
      json.key("items").open('{');
      types(List.of("string", "number", "boolean"));
      json.close('}');
    }
  }

  private void section(Form.Section section) throws IOException {
    text("type", "object");
    json.key("properties").open('{');
    for (Form.Key key : section.keys()) {
      json.key(key.name()).open('{');
      text("description", key.summary());
      form(key.form());
      if (key.isRequired() && key.form() instanceof Form.Texts) {
        json.key("minItems").value(1);
      }
      json.close('}');
    }
    json.close('}');
    if (section.keys().stream().anyMatch(Form.Key::isRequired)) {
      json.key("required").open('[');
      for (Form.Key key : section.keys()) {
        if (key.isRequired()) {
          json.value(key.name());
        }
      }
      json.close(']');
    }
    json.key("additionalProperties").value(false);
  }

  private void types(List<String> types) throws IOException {
    json.key("type").open('[');
    for (String type : types) {
      json.value(type);
    }
    json.close(']');
  }

  private void text(String key, String value) throws IOException {
    json.key(key).value(value);
  }
}
