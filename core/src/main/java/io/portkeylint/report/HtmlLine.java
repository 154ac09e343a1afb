package io.portkeylint.report;

import io.portkeylint.finding.Finding;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of a file as HTML: keys, values and comments told apart, marks of findings around them.
 */
final class HtmlLine {

  /** More marks on one line tell a reader nothing; each is compared with each part of the line. */
  private static final int MOST_MARKS = 500;

  /** A part of the shown text that looks different, from {@code start} to {@code end}. */
  private record Part(int start, int end, String look) {}

  private final Source source;
  private final int number;
  private final SourceLine line;
  private final List<Part> words = new ArrayList<>();
  private final List<Part> marks = new ArrayList<>();

  HtmlLine(Source source, int number, SourceLine line) {
    this.source = source;
    this.number = number;
    this.line = line;
    words();
  }

  /** Marks what a finding is about; of a span over several lines, the part on this one. */
  void mark(Span span, Finding finding, boolean isPrimary, HtmlIndex index) {
    int start = line.startOf(span.start());
    int end = Math.max(line.endOf(span.end()), start + 1);
    if (marks.size() >= MOST_MARKS) {
      return;
    }
    marks.add(new Part(start, end, (isPrimary ? "x " : "x rel ") + index.classes(finding)));
  }

  /** Strikes out a value that has no effect. */
  void strike(Span span) {
    marks.add(new Part(line.startOf(span.start()), line.endOf(span.end()), "off"));
  }

  /** How far a span's start is from the left, in columns of a fixed-width font. */
  int column(Span span) {
    return DisplayWidth.of(line.text(), 0, line.startOf(span.start()));
  }

  private void words() {
    String text = line.text();
    if (source.kind() == Source.Kind.FILE) {
      LineParts parts = LineParts.of(source, number);
      int key = line.startOf(parts.content());
      int keyEnd = line.endOf(parts.keyEnd());
      int value = line.startOf(parts.value());
      int end = Math.min(line.endOf(parts.end()), line.comment());
      if (parts.hasKey()) {
        words.add(new Part(key, keyEnd, "k"));
      }
      if (parts.hasValue() && value < end) {
        words.add(new Part(value, end, look(text.substring(value, end))));
      }
    }
    if (line.comment() < text.length()) {
      words.add(new Part(line.comment(), text.length(), "c"));
    }
  }

  private static String look(String value) {
    if (value.contains(Shown.MASK)) {
      return "mask";
    }
    char first = value.charAt(0);
    if (first == '"' || first == '\'') {
      return "s";
    }
    return switch (value) {
      case "true", "false", "null", "~", "{}", "[]" -> "b";
      default -> first >= '0' && first <= '9' && isNumber(value) ? "u" : "s";
    };
  }

  private static boolean isNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The line between its marks; the caller puts it into an element that keeps blanks. */
  String html() {
    StringBuilder text = new StringBuilder(line.text());
    TreeSet<Integer> bounds = new TreeSet<>();
    for (Part mark : marks) {
      // A mark behind the last character needs one to stand on.
      while (text.length() < mark.end && mark.end - line.text().length() <= 1) {
        text.append(' ');
      }
    }
    bounds.add(0);
    bounds.add(text.length());
    add(words, text.length(), bounds);
    add(marks, text.length(), bounds);
    StringBuilder html = new StringBuilder(text.length() + 64);
    int start = 0;
    for (int end : bounds.tailSet(1)) {
      String look = looks(start, end);
      String part = HtmlText.of(text.substring(start, end));
      if (look.isEmpty()) {
        html.append(part);
      } else {
        html.append("<span class=\"").append(look).append("\">").append(part).append("</span>");
      }
      start = end;
    }
    return html.toString();
  }

  private static void add(List<Part> parts, int length, Set<Integer> bounds) {
    for (Part part : parts) {
      bounds.add(Math.min(part.start, length));
      bounds.add(Math.min(part.end, length));
    }
  }

  private String looks(int start, int end) {
    StringBuilder looks = new StringBuilder();
    for (Part word : words) {
      if (word.start <= start && end <= word.end) {
        looks.append(word.look);
      }
    }
    for (Part mark : marks) {
      if (mark.start <= start && end <= mark.end) {
        looks.append(looks.length() == 0 ? "" : " ").append(mark.look);
      }
    }
    return looks.toString();
  }
}
