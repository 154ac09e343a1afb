package io.portkeylint.report;

import io.portkeylint.secret.Shown;
import java.io.IOException;

/** Writes JSON, two blanks a level. The caller opens and closes in the right order. */
public final class JsonText {

  private static final String HEX = "0123456789abcdef";

  /** First half of the characters from U+E0000 to U+E03FF. */
  private static final char FIRST_OF_TAGS = 0xdb40;

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

  /** Writes what is JSON already. */
  public JsonText literal(CharSequence json) throws IOException {
    place();
    out.append(json);
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

  /**
   * What nobody sees, or what reorders the text around it, is written as an escape: a report must
   * not look other than it is read. Half of a surrogate pair is no character: readers of JSON
   * refuse it, so it is replaced.
   */
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
      } else if (Shown.isUnprintable(c)) {
        escape(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        pair(c, text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        escape('\ufffd');
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Tags are as invisible as the characters that change the order of a text. */
  private void pair(char high, char low) throws IOException {
    if (high == FIRST_OF_TAGS) {
      escape(high);
      escape(low);
    } else {
      out.append(high).append(low);
    }
  }

  private void escape(char c) throws IOException {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 15));
    }
  }
}
