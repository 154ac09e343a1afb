package io.portkeylint.build.tables;

import java.util.List;
import java.util.Map;

/** The chart's own values of a path, each behind the version that begins it. */
record Defaults(Versions versions) {

  String of(String path, Map<String, Object> fields) {
    StringBuilder text = new StringBuilder();
    if (fields.containsKey("default")) {
      Object since = fields.get("since");
      text.append(since == null ? versions.first() : versions.index(since.toString()));
      appendValue(text, path, fields.get("default"));
    } else if (fields.containsKey("defaults")) {
      for (Map.Entry<String, Object> entry :
          DataFolder.mapping(fields.get("defaults")).entrySet()) {
        if (text.length() > 0) {
          text.append(Cells.GROUP);
        }
        text.append(versions.index(entry.getKey()));
        appendValue(text, path, entry.getValue());
      }
    }
    return text.toString();
  }

  /** Each value in prefix form: {@code 'text}, {@code #1}, {@code +}, {@code -}, {@code ~}. */
  private static void appendValue(StringBuilder text, String path, Object value) {
    if (value == null) {
      text.append('~');
    } else if (value instanceof Boolean truth) {
      text.append(truth ? '+' : '-');
    } else if (value instanceof Number) {
      text.append('#').append(value);
    } else if (value instanceof List<?> list) {
      text.append('[').append(list.size());
      for (Object item : list) {
        appendValue(text.append(Cells.UNIT), path, item);
      }
    } else if (value instanceof Map<?, ?>) {
      Map<String, Object> map = DataFolder.mapping(value);
      text.append('{').append(map.size());
      for (Map.Entry<String, Object> entry : map.entrySet()) {
        text.append(Cells.UNIT).append(entry.getKey());
        appendValue(text.append(Cells.UNIT), path, entry.getValue());
      }
    } else {
      text.append('\'').append(Cells.text(value));
    }
  }
}
