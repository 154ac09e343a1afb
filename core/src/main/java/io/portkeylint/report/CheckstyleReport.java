package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The XML of Checkstyle, which editors, review tools and build servers read. */
final class CheckstyleReport implements ReportWriter {

  /** The form that its readers expect; not a version of this tool. */
  private static final String FORM = "4.3";

  /**
   * @param place where it is shown
   */
  private record Placed(Finding finding, FilePlace place) {}

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    XmlText xml = new XmlText(out);
    xml.open("checkstyle").attribute("version", FORM);
    for (Map.Entry<String, List<Placed>> file : byFile(results).entrySet()) {
      xml.open("file").attribute("name", file.getKey());
      for (Placed placed : file.getValue()) {
        error(placed, xml);
      }
      xml.close("file");
    }
    xml.close("checkstyle").end();
  }

  /** All files, also those without findings, each once. */
  private static Map<String, List<Placed>> byFile(List<LintResult> results) {
    Map<String, List<Placed>> byFile = new LinkedHashMap<>();
    for (LintResult result : results) {
      for (Source source : result.sources()) {
        byFile.putIfAbsent(FilePlace.path(source), new ArrayList<>());
      }
      for (Finding finding : result.findings()) {
        FilePlace place = FilePlace.of(finding.primary().span(), result);
        byFile
            .computeIfAbsent(place.path(), path -> new ArrayList<>())
            .add(new Placed(finding, place));
      }
    }
    return byFile;
  }

  private static void error(Placed placed, XmlText xml) throws IOException {
    Finding finding = placed.finding;
    xml.open("error");
    xml.attribute("line", placed.place.start().line());
    xml.attribute("column", placed.place.start().column());
    xml.attribute("severity", finding.severity().label());
    xml.attribute("message", finding.message() + placed.place.aside());
    xml.attribute("source", "portkey-lint." + finding.rule().id());
    xml.close("error");
  }
}
