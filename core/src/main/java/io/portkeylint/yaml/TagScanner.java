package io.portkeylint.yaml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tags and directives; few values files have any. */
final class TagScanner {

  static final String CORE = "tag:yaml.org,2002:";

  /** The most digits that Helm takes for each number of a version. */
  private static final int LONGEST_NUMBER = 2;

  private static final String URI_PUNCTUATION = ";/?:@&=+$,.!~*'()[]";

  private final Cursor cursor;
  private @Nullable Map<String, String> prefixes;

  TagScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads the tag at the cursor.
   *
   * @return the whole tag, or null when its handle is not declared
   */
  @Nullable String scanTag() {
    int start = cursor.pos;
    String tag;
    if (cursor.next() == '<') {
      cursor.pos += 2;
      tag = scanUri(false, start);
      if (cursor.current() != '>') {
        throw SyntaxProblems.badTag(cursor, start);
      }
      cursor.pos++;
    } else {
      String handle = scanHandle(start);
      boolean named = handle.length() > 1 && handle.charAt(handle.length() - 1) == '!';
      if (named) {
        String suffix = scanUri(false, start);
        String prefix = prefix(handle);
        tag = prefix == null ? null : prefix + suffix;
      } else {
        String suffix = handle.substring(1) + scanUri(true, start);
        String prefix = suffix.isEmpty() ? null : prefix("!");
        tag = prefix == null ? "!" : prefix + suffix;
      }
    }
    if (!Cursor.isBlankOrEnd(cursor.current())) {
      throw SyntaxProblems.badTag(cursor, start);
    }
    return tag;
  }

  /** Reads the directive at the cursor; that of a version gives its number, else null. */
  @Nullable String scanDirective(CommentSink comments) {
    int start = cursor.pos++;
    String name = scanName();
    if (name.isEmpty() || !Cursor.isBlankOrEnd(cursor.current())) {
      throw SyntaxProblems.badDirective(cursor, start);
    }
    String version = null;
    cursor.skipBlanks();
    if (name.equals("YAML")) {
      version = scanVersion(start);
    } else if (name.equals("TAG")) {
      String handle = scanHandle(start);
      if (handle.length() > 1 && handle.charAt(handle.length() - 1) != '!') {
        throw SyntaxProblems.badDirective(cursor, start);
      }
      if (!Cursor.isBlank(cursor.current())) {
        throw SyntaxProblems.badDirective(cursor, start);
      }
      cursor.skipBlanks();
      if (prefixes == null) {
        prefixes = new HashMap<>();
      }
      if (prefixes.put(handle, scanUri(false, start)) != null
          || !Cursor.isBlankOrEnd(cursor.current())) {
        throw SyntaxProblems.badDirective(cursor, start);
      }
    } else {
      throw SyntaxProblems.badDirective(cursor, start);
    }
    cursor.skipBlanks();
    if (cursor.current() == '#') {
      comments.comment(cursor);
    }
    if (!Cursor.isBreakOrEnd(cursor.current())) {
      throw SyntaxProblems.badDirective(cursor, start);
    }
    if (!cursor.atEnd()) {
      cursor.skipBreak();
    }
    return version;
  }

  /** Two numbers with a dot between them. */
  private String scanVersion(int start) {
    int from = cursor.pos;
    scanNumber(start);
    if (cursor.current() != '.') {
      throw SyntaxProblems.badDirective(cursor, start);
    }
    cursor.pos++;
    scanNumber(start);
    return cursor.source.text().substring(from, cursor.pos);
  }

  private void scanNumber(int start) {
    int from = cursor.pos;
    while (cursor.current() >= '0' && cursor.current() <= '9') {
      cursor.pos++;
    }
    int length = cursor.pos - from;
    if (length == 0 || length > LONGEST_NUMBER) {
      throw SyntaxProblems.badDirective(cursor, start);
    }
  }

  private @Nullable String prefix(String handle) {
    String declared = prefixes == null ? null : prefixes.get(handle);
    if (declared != null) {
      return declared;
    }
    return switch (handle) {
      case "!" -> "!";
      case "!!" -> CORE;
      default -> null;
    };
  }

  private String scanName() {
    int from = cursor.pos;
    while (Cursor.isName(cursor.current())) {
      cursor.pos++;
    }
    return cursor.source.text().substring(from, cursor.pos);
  }

  /** An exclamation mark, a name, and one more mark if there is one. */
  private String scanHandle(int start) {
    if (cursor.current() != '!') {
      throw SyntaxProblems.badTag(cursor, start);
    }
    int from = cursor.pos++;
    scanName();
    if (cursor.current() == '!') {
      cursor.pos++;
    }
    return cursor.source.text().substring(from, cursor.pos);
  }

  private String scanUri(boolean mayBeEmpty, int start) {
    StringBuilder uri = new StringBuilder();
    while (true) {
      char c = cursor.current();
      if (c == '%') {
        int high = hexDigit(cursor.text[cursor.pos + 1]);
        int low = high < 0 ? -1 : hexDigit(cursor.text[cursor.pos + 2]);
        if (low < 0) {
          throw SyntaxProblems.badTag(cursor, start);
        }
        uri.append((char) (high << 4 | low));
        cursor.pos += 3;
      } else if (Cursor.isName(c) || c != 0 && URI_PUNCTUATION.indexOf(c) >= 0) {
        uri.append(c);
        cursor.pos++;
      } else if (uri.length() == 0 && !mayBeEmpty) {
        throw SyntaxProblems.badTag(cursor, start);
      } else {
        return uri.toString();
      }
    }
  }

  private static int hexDigit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }
}
