package io.portkeylint.rules.declared;

/** Reads the fields of a compiled declaration one after the other. */
final class Cursor {

  private static final char SEPARATOR = '\u001f';
  private static final char SEPARATOR_IN_ROW = '\u001d';

  private final String fields;
  private final char separator;
  private int at;

  Cursor(String fields) {
    this(fields, SEPARATOR);
  }

  private Cursor(String fields, char separator) {
    this.fields = fields;
    this.separator = separator;
  }

  /** The next field as fields of its own. */
  Cursor nextRow() {
    return new Cursor(next(), SEPARATOR_IN_ROW);
  }

  /** The next field; the generator has made sure that there is one. */
  String next() {
    int end = fields.indexOf(separator, at);
    String field = fields.substring(at, end < 0 ? fields.length() : end);
    at = end < 0 ? fields.length() : end + 1;
    return field;
  }

  int nextCount() {
    return Integer.parseInt(next());
  }

  /** A number of fields with its count in front. */
  String[] nextList() {
    String[] list = new String[nextCount()];
    for (int i = 0; i < list.length; i++) {
      list[i] = next();
    }
    return list;
  }

  void skip(int count) {
    for (int i = 0; i < count; i++) {
      next();
    }
  }
}
