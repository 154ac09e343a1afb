package io.portkeylint.suppression;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlComment;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a comment speaks of: its own line, or all of the value that begins on the
 * next line with content.
 */
final class Extents {

  private final Source source;

  /** By line, the end of the longest value that begins there. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  /** For each line the next one with content, once somebody asks. */
  private int @Nullable [] nextContent;

  /** The first offset that is a key, or the end of the text. */
  private int firstKey;

  Extents(YamlFile file) {
    this.source = file.source();
    this.firstKey = source.text().length();
    YamlMapping root = file.root();
    if (root != null) {
      children(root);
    }
  }

  /** The whole file. */
  Span whole() {
    return source.span(0, source.text().length());
  }

  /** Whether a comment stands before everything that the file says. */
  boolean isAtTop(YamlComment comment) {
    return comment.span().start() < firstKey;
  }

  /** What a comment for one value covers; null when no line with content follows it. */
  @Nullable Span of(YamlComment comment) {
    int line = source.lineAt(comment.span().start());
    if (comment.ownLine()) {
      line = contentBehind(line);
      if (line == 0) {
        return null;
      }
    }
    int start = source.lineStart(line);
    int end = source.lineEnd(line);
    Integer valueEnd = comment.ownLine() ? ends.get(line) : null;
    return source.span(start, valueEnd == null ? end : Math.max(end, valueEnd));
  }

  /** The next line with content, or 0. Of thousands of comments on end each asks for it. */
  private int contentBehind(int line) {
    int[] behind = nextContent;
    if (behind == null) {
      behind = new int[source.lineCount() + 1];
      int next = 0;
      for (int i = source.lineCount(); i > 0; i--) {
        behind[i] = next;
        next = hasContent(i) ? i : next;
      }
      nextContent = behind;
    }
    return behind[line];
  }

  private boolean hasContent(int line) {
    String text = source.text();
    int end = source.lineEnd(line);
    int at = source.lineStart(line);
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at < end && text.charAt(at) != '#';
  }

  private void children(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        Span value = entry.value().span();
        int end = value.start() < entry.keySpan().end() ? entry.keySpan().end() : value.end();
        begin(entry.keySpan().start(), end);
        descend(entry.value());
      }
    } else if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        begin(item.span().start(), item.span().end());
        descend(item);
      }
    }
  }

  /** What an alias repeats is met where it is written. */
  private void descend(YamlNode node) {
    Span span = node.span();
    if (span.start() == span.end() || source.text().charAt(span.start()) != '*') {
      children(node);
    }
  }

  private void begin(int start, int end) {
    firstKey = Math.min(firstKey, start);
    ends.merge(source.lineAt(start), end, Math::max);
  }
}
