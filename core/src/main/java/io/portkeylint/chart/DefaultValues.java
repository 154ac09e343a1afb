package io.portkeylint.chart;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.Layer;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the values that one chart version ships. They have no text, so all spans are empty. */
final class DefaultValues {

  private static final char GROUP = '\036';

  private final int version;
  private final Span nowhere;
  private String encoded = "";
  private int at;

  private DefaultValues(int version, Source source) {
    this.version = version;
    this.nowhere = source.span(0, 0);
  }

  static Layer of(ChartVersion version, int position) {
    Source source = Source.defaults("chart " + version + " defaults");
    DefaultValues reader = new DefaultValues(position, source);
    return new Layer(source, reader.section(ChartData.values()));
  }

  private YamlMapping section(ValuePath section) {
    List<YamlEntry> entries = new ArrayList<>();
    for (Map.Entry<String, ValuePath> child : section.children().entrySet()) {
      ValuePath path = child.getValue();
      if (!path.inValues.contains(version)) {
        continue;
      }
      if (path.isSection() && hasParts(path)) {
        entries.add(new YamlEntry(path.key(), nowhere, section(path)));
      } else if (seek(path.defaults)) {
        entries.add(new YamlEntry(path.key(), nowhere, value()));
      } else if (path.isSection()) {
        entries.add(new YamlEntry(path.key(), nowhere, new YamlMapping(nowhere, List.of())));
      }
    }
    return new YamlMapping(nowhere, entries);
  }

  private boolean hasParts(ValuePath path) {
    for (ValuePath child : path.children().values()) {
      if (child.inValues.contains(version)) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the newest default that is not newer than the version. */
  private boolean seek(String defaults) {
    if (defaults.isEmpty()) {
      return false;
    }
    int found = -1;
    for (int start = 0; start >= 0; ) {
      if (VersionRange.position(defaults.charAt(start)) <= version) {
        found = start;
      }
      int group = defaults.indexOf(GROUP, start);
      start = group < 0 ? -1 : group + 1;
    }
    if (found < 0) {
      return false;
    }
    int end = defaults.indexOf(GROUP, found);
    encoded = end < 0 ? defaults : defaults.substring(0, end);
    at = found + 1;
    return true;
  }

  /** Most are small whole numbers, which need none of the machinery for fractions. */
  private static double number(String text) {
    boolean isWhole = text.length() < 10;
    for (int i = 0; i < text.length() && isWhole; i++) {
      isWhole = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return isWhole ? Integer.parseInt(text) : Double.parseDouble(text);
  }

  /** A value in prefix form: its first character says what it is. */
  private YamlNode value() {
    char kind = encoded.charAt(at++);
    String text = token();
    switch (kind) {
      case '\'':
        return YamlScalar.string(nowhere, YamlScalar.Style.PLAIN, text);
      case '#':
        return YamlScalar.number(nowhere, text, number(text));
      case '+':
        return YamlScalar.bool(nowhere, "true", true);
      case '-':
        return YamlScalar.bool(nowhere, "false", false);
      case '[':
        List<YamlNode> items = new ArrayList<>();
        for (int i = Integer.parseInt(text); i > 0; i--) {
          items.add(value());
        }
        return new YamlSequence(nowhere, items);
      case '{':
        List<YamlEntry> entries = new ArrayList<>();
        for (int i = Integer.parseInt(text); i > 0; i--) {
          entries.add(new YamlEntry(token(), nowhere, value()));
        }
        return new YamlMapping(nowhere, entries);
      default:
        return YamlScalar.nothing(nowhere, "null");
    }
  }

  /** The text up to the next separator. */
  private String token() {
    int unit = encoded.indexOf(Columns.UNIT, at);
    int end = unit < 0 ? encoded.length() : unit;
    String text = encoded.substring(at, end);
    at = end + 1;
    return text;
  }
}
