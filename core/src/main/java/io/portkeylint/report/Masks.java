package io.portkeylint.report;

import io.portkeylint.secret.Sensitivity;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a source that must not be shown. What the tree holds is known exactly. But there is
 * more text than that: values that a duplicate key covers, comments, YAML within block scalars, and
 * the whole of a file that is no YAML. So the lines are read by their look too.
 */
final class Masks {

  /** A key or dash that is open above the current line, and whether secrets stand under it. */
  private record Level(int indent, boolean item, KeyPath path, boolean sensitive) {}

  private static final Level ROOT = new Level(-1, false, KeyPath.ROOT, false);

  private final Source source;
  private final String text;
  private final SecretTexts secrets;
  private final OffsetRanges known = new OffsetRanges();
  private final OffsetRanges masked = new OffsetRanges();
  private final List<Level> levels = new ArrayList<>();

  /** Column of the sensitive key whose value goes on below, or -1. */
  private int hotColumn = -1;

  /** Start of the quoted value that goes on below, or -1. */
  private int openQuote = -1;

  private boolean openQuoteIsSecret;

  private Masks(Source source, SecretTexts secrets) {
    this.source = source;
    this.text = source.text();
    this.secrets = secrets;
  }

  static OffsetRanges of(Source source, SecretTexts secrets) {
    Masks masks = new Masks(source, secrets);
    if (secrets.showsAll()) {
      return masks.masked;
    }
    secrets.find(source, masks.known, masks.masked);
    masks.known.settle();
    if (source.kind() == Source.Kind.ARGUMENT) {
      masks.readArgument();
    } else {
      for (int line = 1; line <= source.lineCount(); line++) {
        masks.readLine(line);
      }
    }
    // Keys, anchors, tags: a credential may stand where no value does.
    List<Integer> places = Sensitivity.places(source.text());
    for (int i = 0; i < places.size(); i += 2) {
      masks.masked.add(places.get(i), places.get(i + 1));
    }
    masks.masked.settle();
    return masks.masked;
  }

  private void readLine(int line) {
    int lineEnd = source.lineEnd(line);
    int lineStart = source.lineStart(line);
    if (openQuote >= 0) {
      readQuoted(lineStart, lineEnd);
      return;
    }
    LineParts parts = LineParts.of(source, line);
    if (parts.comment() < lineEnd) {
      readComment(parts.comment(), lineEnd);
    }
    if (parts.isVoid()) {
      return;
    }
    if (hotColumn >= 0 && parts.indent() > hotColumn) {
      masked.add(lineStart + parts.indent(), lineEnd);
      return;
    }
    hotColumn = -1;
    Level level = open(parts);
    if (parts.hasKey()) {
      String key = parts.key(source);
      if (secrets.isSecretKey(key)) {
        masked.add(parts.content(), parts.keyEnd());
      }
      KeyPath path = level.path.child(key);
      boolean isSensitive = level.sensitive || Sensitivity.isSensitiveStep(path);
      level = new Level(parts.content() - lineStart, false, path, isSensitive);
      levels.add(level);
      if (isSensitive) {
        // A secret that begins with ! or & is a tag or an anchor to YAML, and no value.
        int colon = text.indexOf(':', parts.keyEnd());
        masked.add(LineParts.skipBlanks(text, colon + 1, parts.value()), parts.value());
      }
    }
    if (parts.hasValue()) {
      readValue(level, parts, parts.content() - lineStart);
    }
  }

  /** Closes what the line does not belong to; gives that in which its content stands. */
  private Level open(LineParts parts) {
    int depth = levels.size();
    while (depth > 0
        && !Outline.isAbove(levels.get(depth - 1).indent, levels.get(depth - 1).item, parts)) {
      levels.remove(--depth);
    }
    Level level = depth == 0 ? ROOT : levels.get(depth - 1);
    if (parts.item()) {
      level = new Level(parts.indent(), true, level.path.item(0), level.sensitive);
      levels.add(level);
    }
    return level;
  }

  private void readValue(Level level, LineParts parts, int column) {
    int start = parts.value();
    int end = parts.end();
    char first = text.charAt(start);
    boolean isBlock = isBlockHeader(start, end);
    boolean isOpen = LineParts.isQuote(first) && LineParts.quoteEnd(text, start, end) < 0;
    String value = LineParts.unquote(text, start, end);
    boolean isSecret =
        isBlock ? level.sensitive : secrets.isSecret(level.path, level.sensitive, value);
    if (!isBlock) {
      if (isSecret || !isKnown(start, end) && !mayBeShown(level.path, parts, value)) {
        masked.add(start, end);
      } else {
        readAssignments(start, end);
      }
    }
    if (isOpen) {
      openQuote = start;
      openQuoteIsSecret = isSecret;
    } else if (isSecret && parts.hasKey()) {
      hotColumn = column;
    }
  }

  /** A text that merely begins like one, as in a broken file, is a value. */
  private boolean isBlockHeader(int start, int end) {
    char first = text.charAt(start);
    if (first != '|' && first != '>') {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c != '+' && c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeShown(KeyPath path, LineParts parts, String value) {
    String key = path.key();
    return HarmlessText.isHarmless(parts.hasKey() && key != null ? key : "", value);
  }

  private boolean isKnown(int start, int end) {
    return known.touches(start, end);
  }

  private void readQuoted(int lineStart, int lineEnd) {
    int close = LineParts.quoteEnd(text, text.charAt(openQuote), lineStart, lineEnd);
    int end = close < 0 ? lineEnd : close;
    int start = LineParts.skipBlanks(text, lineStart, end);
    if (!isKnown(start, end)) {
      // What closes the quote may as well open the next one: nobody knows what stands behind it.
      masked.add(start, lineEnd);
    } else if (openQuoteIsSecret) {
      masked.add(start, end);
    } else {
      readAssignments(start, end);
    }
    if (close >= 0) {
      openQuote = -1;
    }
  }

  /** Comments are elided, except for the tool's own; even there a secret does not belong. */
  private void readComment(int start, int end) {
    if (Sensitivity.isSensitive(KeyPath.ROOT, text.substring(start, end))) {
      masked.add(start + 1, end);
    } else {
      readAssignments(start, end);
    }
  }

  private void readArgument() {
    int start = 0;
    int end = text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == ',') {
        start = i + 1;
      } else if (c == '=') {
        int stop = pieceEnd(i + 1);
        String value = text.substring(i + 1, stop);
        KeyPath path = KeyPath.of(text.substring(start, i));
        String key = path.key();
        if (secrets.isSecret(path, value)) {
          masked.add(i + 1, stop);
        } else if (!isKnown(i + 1, stop)
            && !HarmlessText.isHarmless(key == null ? "" : key, value)) {
          masked.add(i + 1, end);
        } else {
          readAssignments(i + 1, stop);
        }
        i = stop - 1;
      }
    }
    if (text.indexOf('=') < 0) {
      masked.add(0, end);
    }
  }

  /** End of an argument's value: the next comma that is not escaped. */
  private int pieceEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ',') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  /** Masks what follows a sensitive word with a colon or an equals sign, such as {@code pwd=x}. */
  private void readAssignments(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '=') {
        int wordEnd = i;
        while (wordEnd > start && isAround(text.charAt(wordEnd - 1))) {
          wordEnd--;
        }
        int wordStart = wordEnd;
        while (wordStart > start && isWord(text.charAt(wordStart - 1))) {
          wordStart--;
        }
        int from = LineParts.skipBlanks(text, i + 1, end);
        if (wordStart < wordEnd && from < end) {
          i = readAssignment(text.substring(wordStart, wordEnd), start, from, end, i);
        }
      }
    }
  }

  /**
   * Masks what a sensitive word is set to. The name is judged first: the text behind it is long,
   * and as a whole it has been judged before.
   *
   * @return the offset to go on behind
   */
  private int readAssignment(String word, int start, int from, int end, int colon) {
    KeyPath path = KeyPath.ROOT.child(word);
    if (!Sensitivity.isSensitiveKey(path)) {
      return colon;
    }
    int stop = assignedEnd(start, from, end);
    if (!secrets.isSecret(path, text.substring(from, stop))) {
      return colon;
    }
    masked.add(from, stop);
    return stop - 1;
  }

  /** To the closing quote; in a flow collection to what ends an item; else to the value's end. */
  private int assignedEnd(int start, int from, int end) {
    if (LineParts.isQuote(text.charAt(from))) {
      int close = LineParts.quoteEnd(text, from, end);
      return close < 0 ? end : close;
    }
    boolean isFlow = text.charAt(start) == '{' || text.charAt(start) == '[';
    int at = from;
    while (at < end && !(isFlow && isItemEnd(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isItemEnd(char c) {
    return c == ',' || c == '}' || c == ']';
  }

  private static boolean isAround(char c) {
    return LineParts.isBlank(c) || LineParts.isQuote(c);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }
}
