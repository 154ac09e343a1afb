package io.portkeylint.userschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.secret.Sensitivity;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import java.util.List;

/** Turns what a validator says about values into findings. */
final class Violations {

  private final SchemaFiles files;
  private final SchemaFile file;
  private final EffectiveValues values;

  /**
   * @param file the schema that was applied
   */
  Violations(SchemaFiles files, SchemaFile file, EffectiveValues values) {
    this.files = files;
    this.file = file;
    this.values = values;
  }

  Finding finding(Error error) {
    KeyPath path = path(error);
    String said = said(path, error);
    SchemaFile holder = files.holding(error.getSchemaLocation(), file);
    JsonNode asking =
        holder == null ? MissingNode.getInstance() : holder.schemaWith(error.getSchemaLocation());
    String title = asking.path("title").asText();
    String description = asking.path("description").asText();
    RuleInfo rule = rule(error, holder == null ? file : holder);
    return new Finding(
        rule,
        rule.severity(),
        (path.isRoot() ? "the values " : "`" + path + "` ") + said,
        path,
        new Label(place(path), label(path, title.isEmpty() ? said : title)),
        List.of(),
        description.isEmpty() ? "a schema of your own asks for it" : description,
        "change the value, or the schema",
        List.of(),
        List.of(),
        List.of());
  }

  /** A chart default has no text to point at: the place to write over it is the one of interest. */
  private String label(KeyPath path, String asked) {
    Value value = values.at(path);
    boolean usual = value != null && !value.winner().isWritten();
    return usual ? "is the chart's default here; " + asked : asked;
  }

  private RuleInfo rule(Error error, SchemaFile holder) {
    return RuleInfo.rule(file.ruleId(), kebab(error.getKeyword()))
        .topic(Topic.VALUES)
        .summary("The values are as " + file.name() + " describes them.")
        .source(holder.name() + ", `" + error.getSchemaLocation().getFragment() + "`", Basis.STATED)
        .build();
  }

  /** Of {@code minLength}: {@code min-length}. */
  private static String kebab(String keyword) {
    StringBuilder kebab = new StringBuilder();
    for (int i = 0; i < keyword.length(); i++) {
      char c = keyword.charAt(i);
      if (Character.isUpperCase(c)) {
        kebab.append('-');
      }
      kebab.append(Character.toLowerCase(c));
    }
    return kebab.toString();
  }

  /** What the validator says, unless it repeats a text that must not be shown. */
  private String said(KeyPath path, Error error) {
    JsonNode instance = error.getInstanceNode();
    String message = Shown.plain(error.getMessage());
    if (instance != null && instance.isValueNode()) {
      String text = instance.asText();
      boolean secret =
          !text.isEmpty() && message.contains(text) && Sensitivity.isSensitiveWithin(path, text);
      return secret ? message.replace(text, Shown.MASK) : message;
    }
    return message;
  }

  private KeyPath path(Error error) {
    NodePath location = error.getInstanceLocation();
    KeyPath path = KeyPath.ROOT;
    for (int i = 0; i < location.getNameCount(); i++) {
      Object step = location.getElement(i);
      path = step instanceof Integer index ? path.item(index) : path.child(step.toString());
    }
    String property = error.getProperty();
    return property == null ? path : path.child(property);
  }

  /** The value where somebody wrote it; else the nearest key under which it would have to stand. */
  private Span place(KeyPath path) {
    Value value = values.at(path);
    if (value != null && value.winner().isWritten() && !path.isRoot()) {
      return value instanceof Value.Scalar
          ? value.winner().span()
          : value.winner().keyOrValueSpan();
    }
    Occurrence nearest = values.nearestWritten(path);
    Span span = nearest.keyOrValueSpan();
    return nearest.keySpan() == null ? span.source().span(span.start(), span.start()) : span;
  }
}
