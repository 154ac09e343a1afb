package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A list whose end has not been read yet. */
final class OpenList extends OpenCollection {

  private final List<YamlNode> items = new ArrayList<>();

  OpenList(Form form, int start) {
    super(form, start);
  }

  @Override
  void accept(YamlNode value) {
    items.add(value);
  }

  @Override
  YamlNode close(Span span) {
    return new YamlSequence(span, items);
  }
}
