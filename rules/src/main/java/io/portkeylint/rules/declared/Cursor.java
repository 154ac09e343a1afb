package io.portkeylint.rules.declared;

/** Reads the texts of a compiled declaration one after the other. */
final class Cursor {

  private static final char SEPARATOR = '\u001f';

  private final String fields;
  private int at;

  Cursor(String fields) {
    this.fields = fields;
  }

  /** The next field; the generator has made sure that there is one. */
  String next() {
    int end = fields.indexOf(SEPARATOR, at);
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
