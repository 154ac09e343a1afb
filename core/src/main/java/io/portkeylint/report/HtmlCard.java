package io.portkeylint.report;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.values.Occurrence;
import io.portkeylint.yaml.YamlScalar;

/** What a page says of one finding, below the line that it is about. */
final class HtmlCard {

  private final Finding finding;
  private final SourceView view;
  private final HtmlIndex index;

  HtmlCard(Finding finding, SourceView view, HtmlIndex index) {
    this.finding = finding;
    this.view = view;
    this.index = index;
  }

  /**
   * @param isOpen whether reason and change are unfolded from the start
   */
  String html(boolean isOpen) {
    StringBuilder html = new StringBuilder(512);
    html.append("<details class=\"f card ").append(index.classes(finding)).append("\" id=\"");
    html.append(index.id(finding)).append(isOpen ? "\" open=\"\">" : "\">");
    html.append("<summary><span class=\"tag\">").append(finding.severity().label());
    html.append("</span> <span class=\"what\">").append(HtmlText.prose(finding.message()));
    html.append("</span> <span class=\"rule\"><b>").append(HtmlText.of(finding.rule().id()));
    html.append("</b> ").append(HtmlText.of(finding.rule().name())).append("</span></summary><dl>");
    part("why", HtmlText.prose(finding.why()), html);
    part("help", help(finding.help()), html);
    for (Fix fix : finding.fixes()) {
      String safety = fix.safe() ? "safe" : "needs a look";
      part("fix", HtmlText.prose(fix.title()) + " <em>" + safety + "</em>", html);
    }
    part("see", related(), html);
    part("value", history(), html);
    part("source", HtmlText.prose(finding.rule().citation()), html);
    for (String note : finding.notes()) {
      part("note", HtmlText.prose(note), html);
    }
    return html.append("</dl></details>\n").toString();
  }

  private static void part(String head, String html, StringBuilder out) {
    if (!html.isEmpty()) {
      out.append("<dt class=\"").append(head).append("\">").append(head);
      out.append("</dt><dd class=\"").append(head).append("\">").append(html);
      out.append("</dd>");
    }
  }

  /** Lines behind the first one are an example to type. */
  private static String help(String text) {
    int lineEnd = text.indexOf('\n');
    return lineEnd < 0
        ? HtmlText.prose(text)
        : HtmlText.prose(text.substring(0, lineEnd))
            + "<pre>"
            + HtmlText.of(text.substring(lineEnd + 1))
            + "</pre>";
  }

  private String related() {
    StringBuilder html = new StringBuilder();
    for (Label label : finding.related()) {
      html.append(html.length() == 0 ? "" : "<br/>");
      html.append(index.link(label.span(), HtmlText.of(Frame.place(label.span()))));
      html.append(label.text().isEmpty() ? "" : " " + HtmlText.prose(label.text()));
    }
    return html.toString();
  }

  /** The layers that disagree, the one that wins first; nothing when only one speaks. */
  private String history() {
    StringBuilder html = new StringBuilder();
    int shown = 0;
    for (Occurrence place : finding.history()) {
      if (shown > 0 && isUnset(place)) {
        html.append("; chart default unset");
      } else {
        html.append(shown == 0 ? "" : " over ").append("<span class=\"chip ");
        html.append(index.color(place.source())).append("\"><code>");
        html.append(HtmlText.of(view.value(finding.path(), place))).append("</code> ");
        html.append(index.link(place.span(), HtmlText.of(EffectiveYaml.origin(place))));
        html.append("</span>");
        shown++;
      }
    }
    return shown > 1 ? html.toString() : "";
  }

  private static boolean isUnset(Occurrence place) {
    return !place.isWritten() && place.node() instanceof YamlScalar scalar && scalar.isNull();
  }
}
