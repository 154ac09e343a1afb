package io.portkeylint.report;

import java.io.IOException;

/** Writes XML 1.0, two blanks a level. The caller opens and closes in the right order. */
final class XmlText {

  private final Appendable out;
  private int depth;
  private boolean isTagOpen;
  private boolean hasText;

  XmlText(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  XmlText open(String element) throws IOException {
    endTag();
    newLine();
    out.append('<').append(element);
    isTagOpen = true;
    hasText = false;
    depth++;
    return this;
  }

  /** Belongs to the element that was opened last. */
  XmlText attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  XmlText attribute(String name, int value) throws IOException {
    return attribute(name, Integer.toString(value));
  }

  XmlText text(String text) throws IOException {
    endTag();
    escape(text, false);
    hasText = true;
    return this;
  }

  XmlText close(String element) throws IOException {
    depth--;
    if (isTagOpen) {
      out.append("/>");
      isTagOpen = false;
    } else {
      if (!hasText) {
        newLine();
      }
      out.append("</").append(element).append('>');
    }
    hasText = false;
    return this;
  }

  /** Ends the text with a line end. */
  void end() throws IOException {
    out.append('\n');
  }

  private void endTag() throws IOException {
    if (isTagOpen) {
      out.append('>');
      isTagOpen = false;
    }
  }

  private void newLine() throws IOException {
    out.append('\n');
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
  }

  private void escape(String text, boolean inAttribute) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '&') {
        out.append("&amp;");
      } else if (c == '<') {
        out.append("&lt;");
      } else if (c == '>') {
        out.append("&gt;");
      } else if (c == '"' && inAttribute) {
        out.append("&quot;");
      } else if (c == '\n' && !inAttribute) {
        out.append(c);
      } else if (c == '\n' || c == '\r' || c == '\t' || c >= 0x7f && c < 0xa0) {
        out.append("&#").append(Integer.toString(c)).append(';');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(isForbidden(c) ? '\ufffd' : c);
      }
    }
  }

  /** XML 1.0 has no way to write these, not even as a reference. */
  private static boolean isForbidden(char c) {
    return c < ' ' || Character.isSurrogate(c) || c == 0xfffe || c == 0xffff;
  }
}
