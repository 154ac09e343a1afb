package io.portkeylint.report;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.report.Sheet.Paint;
import io.portkeylint.source.Position;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws the source lines of a finding with its marks, one frame for each source. */
final class Frame {

  private static final int MOST_ANCESTORS = 8;

  /** So many skipped lines are rather shown: dots would take as much room. */
  private static final int SMALL_GAP = 2;

  private static final int NARROWEST = 40;

  /** A label, and whether it is the finding's own: its marks are carets. */
  private record Mark(Label label, boolean isPrimary) {

    Span span() {
      return label.span();
    }

    int line() {
      return label.span().startPosition().line();
    }
  }

  private final Sheet sheet;
  private final SourceView view;
  private final Finding finding;
  private final Paint paint;
  private final int width;
  private int gutter;

  Frame(Sheet sheet, SourceView view, Finding finding, Paint paint, int width) {
    this.sheet = sheet;
    this.view = view;
    this.finding = finding;
    this.paint = paint;
    this.width = width;
  }

  /** Width of the line numbers of the drawn frames, at least two. */
  int gutter() {
    return gutter;
  }

  void draw() {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(finding.primary(), true));
    for (Label label : finding.related()) {
      marks.add(new Mark(label, false));
    }
    int last = 0;
    for (Mark mark : marks) {
      if (mark.span().source().kind() == Source.Kind.FILE) {
        last = Math.max(last, mark.line());
      }
    }
    gutter = Math.max(2, Integer.toString(last).length());
    List<Source> drawn = new ArrayList<>();
    for (Mark mark : marks) {
      Source source = mark.span().source();
      if (!drawn.contains(source)) {
        draw(source, marks, drawn.isEmpty());
        drawn.add(source);
      }
    }
  }

  private void draw(Source source, List<Mark> marks, boolean isFirst) {
    List<Mark> own = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.span().source() == source) {
        own.add(mark);
      }
    }
    if (!isFirst) {
      bar().newLine();
    }
    sheet.blanks(gutter).put(Paint.FRAME, isFirst ? "-->" : ":::").put(" ");
    sheet.put(Sheet.clean(place(own.get(0).span()), false));
    if (source.kind() == Source.Kind.DEFAULTS) {
      for (Mark mark : own) {
        sheet.put(": ").put(Sheet.clean(mark.label.text(), false));
      }
      sheet.newLine();
      return;
    }
    sheet.newLine();
    bar().newLine();
    int[] lines = lines(source, own);
    int before = 0;
    for (int line : lines) {
      if (before > 0 && line > before + 1) {
        sheet.put(Paint.FRAME, "...").newLine();
      }
      line(source, line, own);
      before = line;
    }
  }

  /** Where a span is, for a reader: {@code file:line:column}; arguments and defaults by name. */
  static String place(Span span) {
    Source source = span.source();
    if (source.kind() != Source.Kind.FILE) {
      return source.name();
    }
    Position start = span.startPosition();
    return source.name() + ":" + start.line() + ":" + start.column();
  }

  /** A few numbers are in order sooner than the JDK's own sorting is linked. */
  private static void insert(int[] ascending, int count, int number) {
    int at = count;
    for (; at > 0 && ascending[at - 1] > number; at--) {
      ascending[at] = ascending[at - 1];
    }
    ascending[at] = number;
  }

  /** The lines to show, ascending: the marked ones, the keys above them, and small gaps. */
  private int[] lines(Source source, List<Mark> own) {
    int[] lines = new int[own.size() * (MOST_ANCESTORS + 1)];
    int count = 0;
    for (Mark mark : own) {
      int line = mark.line();
      for (int i = 0; i <= MOST_ANCESTORS && line > 0; i++) {
        insert(lines, count++, line);
        line = view.parent(source, line);
      }
    }
    int[] shown = new int[count * (SMALL_GAP + 1)];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int before = kept == 0 ? lines[i] : shown[kept - 1];
      if (kept > 0 && lines[i] - before <= SMALL_GAP + 1) {
        for (int gap = before + 1; gap < lines[i]; gap++) {
          shown[kept++] = gap;
        }
      }
      if (kept == 0 || lines[i] > before) {
        shown[kept++] = lines[i];
      }
    }
    return Arrays.copyOf(shown, kept);
  }

  private void line(Source source, int number, List<Mark> own) {
    SourceLine line = view.line(source, number);
    List<Mark> marks = new ArrayList<>();
    int end = line.comment();
    for (Mark mark : own) {
      if (mark.line() == number) {
        marks.add(mark);
        if (line.endOf(mark.span().end()) > line.comment()) {
          end = line.text().length();
        }
      }
    }
    String text = line.text().substring(0, end).stripTrailing();
    int focus = marks.isEmpty() ? 0 : line.startOf(marks.get(0).span().start());
    int focusEnd = marks.isEmpty() ? 0 : line.endOf(marks.get(0).span().end());
    LineWindow window = LineWindow.of(text, focus, focusEnd, Math.max(NARROWEST, room()));
    String shownNumber = source.kind() == Source.Kind.FILE ? Integer.toString(number) : "";
    sheet.blanks(gutter - shownNumber.length());
    sheet.put(Paint.FRAME, shownNumber).put(" ").put(Paint.FRAME, "|");
    if (!window.text().isEmpty()) {
      sheet.put(" ").put(window.text());
    }
    sheet.newLine();
    for (Mark mark : marks) {
      mark(window, line.startOf(mark.span().start()), line.endOf(mark.span().end()), mark);
    }
  }

  private int room() {
    return width - gutter - 3;
  }

  private void mark(LineWindow window, int start, int end, Mark mark) {
    Paint color = mark.isPrimary ? paint : Paint.FRAME;
    StringBuilder carets = new StringBuilder();
    int count = Math.max(1, window.columns(start, end));
    for (int i = 0; i < count; i++) {
      carets.append(mark.isPrimary ? '^' : '-');
    }
    bar().put(" ").blanks(window.columns(0, start)).put(color, carets.toString());
    if (!mark.label.text().isEmpty()) {
      sheet.put(" ").put(color, Sheet.clean(mark.label.text(), false));
    }
    sheet.newLine();
  }

  /** The gutter of a line without number. */
  Sheet bar() {
    return sheet.blanks(gutter + 1).put(Paint.FRAME, "|");
  }
}
