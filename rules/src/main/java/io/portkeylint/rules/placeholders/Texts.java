package io.portkeylint.rules.placeholders;

import io.portkeylint.model.Setting;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.StandIn;
import io.portkeylint.values.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts that somebody wrote and that will be used, as far as they are no ordinary values. */
final class Texts {

  /**
   * A text that is still to be filled in.
   *
   * @param span the value as it is written
   */
  record Unfilled(KeyPath path, String text, StandIn form, Span span) {}

  private static final KeyPath DATA = KeyPath.of("environment.data");

  private final RuleContext context;

  /** By place: an alias comes after what it repeats, and its path says where the text is used. */
  private final Map<Span, Unfilled> found = new LinkedHashMap<>();

  private Texts(RuleContext context) {
    this.context = context;
  }

  /** All of them, in the order of the values; a text that an alias repeats counts once. */
  static List<Unfilled> unfilled(RuleContext context) {
    Texts texts = new Texts(context);
    texts.visit(context.effective().root(), KeyPath.ROOT);
    return new ArrayList<>(texts.found.values());
  }

  private void visit(@Nullable Value value, KeyPath path) {
    if (value == null || !value.winner().isWritten()) {
      return;
    }
    if (value instanceof Value.Mapping mapping) {
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        visit(entry.getValue(), path.child(entry.getKey()));
      }
    } else if (value instanceof Value.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        visit(sequence.items().get(i), path.item(i));
      }
    } else if (value instanceof Value.Scalar scalar && scalar.scalar().isString()) {
      Occurrence place = scalar.winner();
      String text = scalar.scalar().text();
      StandIn form = StandIn.of(text);
      boolean unfilled = form != StandIn.NONE && form != StandIn.TEMPLATED;
      if (unfilled && !isSupplied(path)) {
        found.put(place.span(), new Unfilled(path, text, form, place.span()));
      }
    }
  }

  /** Whether a variable's text is not used, because something else supplies the variable. */
  private boolean isSupplied(KeyPath path) {
    String name = path.key();
    KeyPath parent = path.parent();
    return name != null
        && parent != null
        && parent.equals(DATA)
        && context.values().environment().variable(name) instanceof Setting.External<String>;
  }
}
