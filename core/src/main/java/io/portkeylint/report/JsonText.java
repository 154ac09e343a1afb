package io.portkeylint.report;

import java.io.IOException;

/** Writes JSON, two blanks a level. The caller opens and closes in the right order. */
public final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private final Appendable out;
  private int depth;
  private boolean isFirst = true;
  private boolean isAfterKey;

  public JsonText(Appendable out) {
    this.out = out;
  }

  /**
   * @param bracket an opening brace or bracket
   */
  public JsonText open(char bracket) throws IOException {
    place();
    out.append(bracket);
    depth++;
    isFirst = true;
    return this;
  }

  /**
   * @param bracket the closing brace or bracket that belongs to the last open one
   */
  public JsonText close(char bracket) throws IOException {
    depth--;
    if (!isFirst) {
      newLine();
    }
    out.append(bracket);
    isFirst = false;
    return this;
  }

  public JsonText key(String name) throws IOException {
    place();
    string(name);
    out.append(": ");
    isAfterKey = true;
    return this;
  }

  public JsonText value(String text) throws IOException {
    place();
    string(text);
    return this;
  }

  public JsonText value(int number) throws IOException {
    place();
    out.append(Integer.toString(number));
    return this;
  }

  public JsonText value(boolean truth) throws IOException {
    place();
    out.append(truth ? "true" : "false");
    return this;
  }

  public JsonText nothing() throws IOException {
    place();
    out.append("null");
    return this;
  }

  /** Ends the text with a line end. */
  public void end() throws IOException {
    out.append('\n');
  }

  private void place() throws IOException {
    if (isAfterKey) {
      isAfterKey = false;
    } else if (depth > 0) {
      if (!isFirst) {
        out.append(',');
      }
      newLine();
    }
    isFirst = false;
  }

  private void newLine() throws IOException {
    out.append('\n');
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
  }

  /** Half of a surrogate pair is no character: readers of JSON refuse it, so it is replaced. */
  private void string(String text) throws IOException {
    out.append('"');
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029) {
        escape(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        escape('\ufffd');
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void escape(char c) throws IOException {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 15));
    }
  }
}
