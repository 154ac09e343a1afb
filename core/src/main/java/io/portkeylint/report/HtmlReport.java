package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.ToolVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import java.io.IOException;
import java.util.List;

/**
 * One page that shows the files themselves, with findings at their lines and a colour for each
 * layer. It needs no script and asks the network for nothing; its filters are style sheets.
 */
final class HtmlReport implements ReportWriter {

  /** With more findings, reasons and changes are folded away at first. */
  private static final int MOST_OPEN = 60;

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    HtmlIndex index = new HtmlIndex(results);
    StringBuilder page = new StringBuilder(1 << 16);
    HtmlStyle style = HtmlStyle.of(index);
    style.head(title(results), page);
    page.append("<body>\n<header>").append(HtmlStyle.LOGO).append("<p class=\"brand\">");
    page.append("portkey-lint</p><h1 class=\"").append(verdict(results)).append("\">");
    page.append(HtmlText.of(capital(Summary.counted(results)))).append("</h1></header>\n");
    page.append("<div class=\"columns\">\n");
    int all = count(results);
    if (all > 0) {
      navigation(results, all, index, page);
    }
    page.append("<main>\n");
    for (LintResult result : results) {
      deployment(result, all <= MOST_OPEN, index, page);
      out.append(page);
      page.setLength(0);
    }
    page.append("</main>\n</div>\n<footer>portkey-lint ").append(HtmlText.of(ToolVersion.get()));
    page.append(" \u00b7 sensitive values are masked, comments are left out</footer>\n");
    page.append("</body>\n</html>\n");
    out.append(page);
  }

  private static int count(List<LintResult> results) {
    int count = 0;
    for (LintResult result : results) {
      count += result.findings().size();
    }
    return count;
  }

  private static String title(List<LintResult> results) {
    return "portkey-lint: " + Summary.counted(results);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String verdict(List<LintResult> results) {
    for (Severity severity : Severity.values()) {
      if (Summary.count(results, severity) > 0) {
        return HtmlIndex.severity(severity);
      }
    }
    return "ok";
  }

  private static void navigation(
      List<LintResult> results, int all, HtmlIndex index, StringBuilder page) {
    page.append("<nav aria-label=\"Problems\">\n<fieldset class=\"kinds\">");
    page.append("<legend>Severity</legend>");
    for (Severity severity : Severity.values()) {
      int count = Summary.count(results, severity);
      if (count > 0) {
        String name = HtmlIndex.severity(severity);
        page.append("<label class=\"").append(name).append("\"><input type=\"checkbox\" id=\"");
        page.append(name).append("\" checked=\"\"/><b>").append(count).append("</b> ");
        page.append(severity.label()).append(count == 1 ? "" : "s").append("</label>");
      }
    }
    page.append("</fieldset>\n<fieldset class=\"rules\"><legend>Rule</legend>");
    page.append(
        "<label><input type=\"radio\" name=\"rule\" id=\"all\" checked=\"\"/>all rules</label>");
    for (RuleInfo rule : index.rules()) {
      page.append("<label><input type=\"radio\" name=\"rule\" id=\"").append(index.rule(rule));
      page.append("\"/><b>").append(HtmlText.of(rule.id())).append("</b><span>");
      page.append(HtmlText.of(rule.name())).append("</span><small>").append(index.count(rule));
      page.append("</small></label>");
    }
    page.append("</fieldset>\n<ol class=\"list\">\n");
    for (LintResult result : results) {
      for (Finding finding : result.findings()) {
        page.append("<li class=\"f ").append(index.classes(finding)).append("\"><a href=\"#");
        page.append(index.id(finding)).append("\"><span>");
        page.append(HtmlText.prose(finding.message())).append("</span><small>");
        page.append(HtmlText.of(Frame.place(finding.primary().span())));
        page.append("</small></a></li>\n");
      }
    }
    page.append("</ol><p class=\"shown\" data-all=\"").append(all).append("\"></p></nav>\n");
  }

  private static void deployment(
      LintResult result, boolean opensCards, HtmlIndex index, StringBuilder page) {
    List<Source> sources = HtmlIndex.sources(result);
    String chart = HtmlText.of("chart " + result.chart().version());
    page.append("<section>\n<ol class=\"layers\" aria-label=\"Layers, later ones win\">");
    page.append("<li class=\"y0\">").append(chart).append(" defaults <small>");
    page.append(HtmlText.of(result.chart().reason())).append("</small></li>");
    for (Source source : sources) {
      page.append("<li class=\"").append(index.color(source)).append("\"><a href=\"#");
      page.append(index.id(source)).append("\">").append(HtmlText.of(source.name()));
      page.append("</a></li>");
    }
    page.append("</ol>\n");
    SourceView view = result.view();
    Covers covers = Covers.of(result.effective());
    for (Source source : sources) {
      new HtmlFile(source, result, view, covers, index, opensCards).write(page);
    }
    page.append("</section>\n");
  }
}
