package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.report.Covers.Cover;
import io.portkeylint.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file of a deployment, line by line, with its findings where they are. */
final class HtmlFile {

  /** Longer files, and those of large runs, are shown around their findings only. */
  private static final int LONGEST = 3_000;

  /** So many lines around each finding of a longer file. */
  private static final int AROUND = 12;

  /** A label that would start further to the right starts at the left. */
  private static final int FURTHEST = 72;

  /**
   * A place that a finding names.
   *
   * @param isPrimary whether the finding is shown here
   */
  private record Mark(Finding finding, Label label, boolean isPrimary) {}

  private final Source source;
  private final SourceView view;
  private final Covers covers;
  private final HtmlIndex index;
  private final boolean opensCards;

  /** Of values that were let go, only what findings show is known to be masked. */
  private final boolean isCondensed;

  private final Map<Integer, List<Mark>> marks = new HashMap<>();
  private int count;

  HtmlFile(
      Source source,
      LintResult result,
      SourceView view,
      Covers covers,
      HtmlIndex index,
      boolean opensCards) {
    this.source = source;
    this.view = view;
    this.covers = covers;
    this.index = index;
    this.opensCards = opensCards;
    this.isCondensed = result.digest() != null;
    for (Finding finding : result.findings()) {
      mark(new Mark(finding, finding.primary(), true));
      for (Label label : finding.related()) {
        mark(new Mark(finding, label, false));
      }
    }
  }

  private void mark(Mark mark) {
    if (mark.label.span().source() == source) {
      int line = source.lineAt(mark.label.span().start());
      marks.computeIfAbsent(line, number -> new ArrayList<>()).add(mark);
      count += mark.isPrimary ? 1 : 0;
    }
  }

  void write(StringBuilder page) {
    page.append("<details class=\"file ").append(index.color(source)).append("\" id=\"");
    page.append(index.id(source)).append("\" open=\"\"><summary><span class=\"name\">");
    page.append(HtmlText.of(source.name())).append("</span><span class=\"count\">");
    page.append(count == 0 ? "no problems" : count == 1 ? "1 problem" : count + " problems");
    page.append("</span></summary>\n");
    if (isCondensed && marks.isEmpty()) {
      page.append("<p class=\"gap\">not shown</p></details>\n");
    } else {
      code(page);
    }
  }

  private void code(StringBuilder page) {
    page.append("<div class=\"code\">\n");
    int skipped = 0;
    int last = lastLine();
    for (int line = 1; line <= last; line++) {
      if (isShown(line)) {
        gap(skipped, page);
        skipped = 0;
        line(line, page);
      } else {
        skipped++;
      }
    }
    gap(skipped, page);
    page.append("</div></details>\n");
  }

  /** The empty line behind the last line end is shown only when something is there. */
  private int lastLine() {
    int last = source.lineCount();
    boolean isBlank = last > 1 && source.lineStart(last) == source.text().length();
    return isBlank && !marks.containsKey(last) ? last - 1 : last;
  }

  private boolean isShown(int line) {
    if (!isCondensed && source.lineCount() <= LONGEST) {
      return true;
    }
    for (int near = line - AROUND; near <= line + AROUND; near++) {
      if (marks.containsKey(near)) {
        return true;
      }
    }
    return false;
  }

  private static void gap(int skipped, StringBuilder page) {
    if (skipped > 0) {
      page.append("<p class=\"gap\">").append(skipped).append(" lines without problems</p>\n");
    }
  }

  private void line(int number, StringBuilder page) {
    List<Mark> own = marks.getOrDefault(number, List.of());
    HtmlLine line = new HtmlLine(source, number, view.line(source, number));
    for (Mark mark : own) {
      line.mark(mark.label.span(), mark.finding, mark.isPrimary, index);
    }
    List<Cover> covered = covers.on(source, number);
    for (Cover cover : covered) {
      line.strike(cover.place().span());
    }
    String id = index.id(source, number);
    page.append("<div class=\"l\" id=\"").append(id).append("\"><a class=\"n\" href=\"#");
    page.append(id).append("\">");
    page.append(source.kind() == Source.Kind.FILE ? Integer.toString(number) : "");
    page.append("</a><code>").append(line.html()).append("</code>");
    for (Cover cover : covered) {
      cover(cover, page);
    }
    page.append("</div>\n");
    for (Mark mark : own) {
      label(mark, line, page);
    }
    for (Mark mark : own) {
      if (mark.isPrimary) {
        page.append(new HtmlCard(mark.finding, view, index).html(opensCards));
      }
    }
  }

  private void cover(Cover cover, StringBuilder page) {
    String value = HtmlText.of(view.value(cover.path(), cover.winner()));
    String place = HtmlText.of(EffectiveYaml.origin(cover.winner()));
    page.append("<span class=\"chip over ").append(index.color(cover.winner().source()));
    page.append("\">");
    String text = "set to <code>" + value + "</code> in " + place;
    page.append(index.link(cover.winner().span(), text));
    page.append("</span>");
  }

  /** The words under a mark; those of a related place lead back to the finding. */
  private void label(Mark mark, HtmlLine line, StringBuilder page) {
    String text = mark.label.text();
    if (text.isEmpty() && mark.isPrimary) {
      return;
    }
    int column = line.column(mark.label.span());
    page.append("<div class=\"f t ").append(mark.isPrimary ? "" : "rel ");
    page.append(index.classes(mark.finding)).append("\"><code>");
    page.append(" ".repeat(column > FURTHEST ? 0 : column)).append("</code><span>");
    page.append(HtmlText.prose(text));
    if (!mark.isPrimary) {
      page.append(" <a href=\"#").append(index.id(mark.finding)).append("\">");
      page.append(HtmlText.of(mark.finding.rule().id())).append("</a>");
    }
    page.append("</span></div>\n");
  }
}
