package io.portkeylint.build.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The released chart versions; each is one character in the tables. */
final class Versions {

  private static final char OPEN = '!';
  private static final char NEVER = '-';

  private final List<String> names = new ArrayList<>();

  Versions(List<?> names) {
    for (Object name : names) {
      this.names.add(name.toString());
    }
  }

  String lines() {
    return String.join("\n", names) + '\n';
  }

  char first() {
    return index(names.get(0));
  }

  char index(String version) {
    int position = names.indexOf(version);
    DataFolder.require(position >= 0, "unknown version " + version);
    return (char) ('0' + position);
  }

  String range(String path, Object since, Object until) {
    char first = since == null ? first() : index(since.toString());
    char last = until == null ? OPEN : index(until.toString());
    DataFolder.require(last == OPEN || first <= last, path + ": ends before it begins");
    return "" + first + last;
  }

  /** {@code 1.0.3-1.0.4}, a single version, or {@code 1.0.6-} for one that goes on. */
  String range(String name, String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return range(name, text, text);
    }
    String last = text.substring(dash + 1);
    return range(name, text.substring(0, dash), last.isEmpty() ? null : last);
  }

  /** First and last version, the same for the chart's own values and for the dead time. */
  String ranges(String path, Map<String, Object> fields) {
    String own = range(path, fields.get("since"), fields.get("until"));
    String values = own;
    Object in = fields.get("in-values");
    if (Boolean.FALSE.equals(in)) {
      values = never();
    } else if (in != null) {
      values = narrowed(path, fields, DataFolder.mapping(in));
    }
    Object dead = fields.get("dead");
    String deadTime =
        dead == null
            ? never()
            : dead.equals("always") ? own : narrowed(path, fields, DataFolder.mapping(dead));
    String all = own + values + deadTime;
    return all.equals(everywhere()) ? "" : all;
  }

  private static String never() {
    return "" + NEVER + NEVER;
  }

  private String everywhere() {
    String always = "" + first() + OPEN;
    return always + always + never();
  }

  private String narrowed(String path, Map<String, Object> outer, Map<String, Object> inner) {
    return range(
        path,
        inner.getOrDefault("since", outer.get("since")),
        inner.getOrDefault("until", outer.get("until")));
  }
}
