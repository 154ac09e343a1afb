package io.portkeylint.yaml;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of one file: its documents in turn, merged as Helm 4 merges them. */
final class FileReading {

  /** Room behind the text, so that looking a few characters ahead needs no check. */
  private static final int ROOM = 8;

  private final Source source;
  private final YamlLimits limits;
  private final List<YamlProblem> problems = new ArrayList<>();
  private final CommentSink comments = new CommentSink();
  private boolean utf16;
  private boolean cutEnd;

  /** Number of the document that Helm 3 reads, from 0. */
  private int readByHelm3;

  FileReading(Source source, YamlLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /**
   * Says that the file is UTF-16, in which Helm finds no lines.
   *
   * @param cutEnd whether Helm adds a byte to its end that makes no character
   */
  void asUtf16(boolean cutEnd) {
    utf16 = true;
    this.cutEnd = cutEnd;
  }

  YamlFile read() {
    YamlMapping root = null;
    try {
      root = readDocuments();
    } catch (Refused refused) {
      problems.add(refused.problem);
    }
    if (problems.size() > 1) {
      problems.sort(new InOrderOfText());
    }
    return new YamlFile(source, root, comments.comments(), problems);
  }

  private YamlMapping readDocuments() {
    String text = source.text();
    int length = text.length();
    if (length > limits.maxLength()) {
      throw LimitProblems.tooLong(source, limits);
    }
    char[] chars = new char[length + ROOM];
    text.getChars(0, length, chars, 0);
    new TextCheck(source, chars, length, problems).run();
    boolean open = length > 0 && chars[length - 1] != '\n';
    if (open) {
      chars[length] = '\n';
    }
    int end = open ? length + 1 : length;
    return utf16 ? readWhole(chars, end) : readSplit(chars, end);
  }

  private YamlMapping readWhole(char[] chars, int end) {
    YamlMapping root = readDocument(new Cursor(source, chars), 0, end, 0);
    return root == null ? nothing() : root;
  }

  private YamlMapping readSplit(char[] chars, int end) {
    Cursor cursor = new Cursor(source, chars);
    DocumentSplitter splitter = new DocumentSplitter(cursor, comments, end);
    YamlMapping root = null;
    DocumentMerger merger = null;
    int further = 0;
    int firstFurther = 0;
    for (int number = 0; splitter.advance(); number++) {
      YamlMapping document = readDocument(cursor, splitter.start(), splitter.end(), number);
      splitter.skipSeparator();
      if (document == null) {
        continue;
      }
      if (number > readByHelm3) {
        further++;
        firstFurther = further == 1 ? splitter.separator() : firstFurther;
      }
      if (root == null) {
        root = document;
        continue;
      }
      if (merger == null) {
        merger = new DocumentMerger(root);
      }
      merger.add(document);
    }
    if (further > 0) {
      Span separator = source.span(firstFurther, firstFurther + 3);
      problems.add(Warnings.furtherDocument(separator, further));
    }
    if (merger != null) {
      return merger.merged();
    }
    return root == null ? nothing() : root;
  }

  private YamlMapping nothing() {
    return new YamlMapping(source.span(0, 0), List.of());
  }

  /** Reads one document; null when it holds nothing. */
  private @Nullable YamlMapping readDocument(Cursor cursor, int start, int end, int number) {
    char[] text = cursor.text;
    // What follows is dashes, which the splitter has seen already.
    text[end] = 0;
    cursor.pos = start;
    cursor.lineStart = start;
    if (text[start] == 0xfeff) {
      cursor.pos++;
      cursor.lineStart++;
      if (text[start + 1] == 0xfeff) {
        cursor.pos++;
      }
    }
    YamlScanner scanner = new YamlScanner(cursor, comments);
    YamlNode root = new YamlComposer(cursor, scanner, limits, problems).compose();
    if (cutEnd && scanner.hasEnded()) {
      throw EncodingProblems.utf16End(source);
    }
    if (root == null) {
      if (number == readByHelm3 && number == 0) {
        readByHelm3 = 1;
      }
      return null;
    }
    boolean isNull = root instanceof YamlScalar scalar && scalar.isNull();
    if (!isNull && !(root instanceof YamlMapping)) {
      throw ValueProblems.rootIsNoMapping(root);
    }
    noteIgnoredText(cursor, scanner, end);
    return root instanceof YamlMapping mapping ? mapping : null;
  }

  private void noteIgnoredText(Cursor cursor, YamlScanner scanner, int end) {
    Token next = scanner.peek();
    if (next == Token.STREAM_END) {
      return;
    }
    boolean marked = next == Token.DOCUMENT_END;
    int at = marked ? scanner.end() : scanner.start();
    char[] text = cursor.text;
    while (at < end && (Cursor.isBlankOrEnd(text[at]) || text[at] == '#')) {
      if (text[at] == '#') {
        while (!Cursor.isBreakOrEnd(text[at])) {
          at++;
        }
      } else {
        at++;
      }
    }
    if (at >= end) {
      return;
    }
    int lineEnd = at;
    while (!Cursor.isBreakOrEnd(text[lineEnd])) {
      lineEnd++;
    }
    Span span = source.span(at, lineEnd);
    problems.add(Warnings.ignoredText(span, reason(next, cursor, at)));
  }

  private static String reason(Token next, Cursor cursor, int at) {
    if (next == Token.DOCUMENT_END) {
      return "`...` has ended the document";
    }
    if (next == Token.DOCUMENT_START) {
      return "a second document, which Helm reads only behind a line feed";
    }
    if (next == Token.VERSION_DIRECTIVE || next == Token.TAG_DIRECTIVE) {
      return "`%` at the start of a line begins a directive, which ends the document";
    }
    int before = Math.max(at - 1, 0);
    while (before > 0 && Cursor.isBlankOrEnd(cursor.text[before])) {
      before--;
    }
    boolean bracket = cursor.text[before] == '}' || cursor.text[before] == ']';
    return bracket
        ? "the values end with the bracket before this"
        : "this line is indented less than the first key, which ends the values";
  }

  private static final class InOrderOfText implements Comparator<YamlProblem> {
    @Override
    public int compare(YamlProblem one, YamlProblem two) {
      return Integer.compare(one.span().start(), two.span().start());
    }
  }
}
