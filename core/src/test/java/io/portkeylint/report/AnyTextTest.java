package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands around a span: its marks are exactly below it, and no line is too long. */
class AnyTextTest {

  private static final String MARK = "@MARK@";

  private static final String[] NOISE = {
    "a",
    " ",
    "\t",
    ": ",
    "- ",
    "#",
    " # ",
    "\"",
    "'",
    "{",
    "}",
    ",",
    "日本",
    "e\u0301",
    "😀",
    "\u001b[31m",
    "\u202e",
    "\ud800",
    "\\",
    "password: ",
    "port: ",
    "x=",
    "&a ",
    "*a ",
    "|"
  };

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 100, 100_000})
  void marksAreBelowTheirSpan(int width) {
    Random random = new Random(20_260_101);
    for (int i = 0; i < 1_000; i++) {
      String text = noise(random, 60) + MARK + noise(random, 60);
      Source source = Source.file("v.yaml", "port: 1\n" + text + "\n");
      Finding finding = Sample.finding("m", new Label(Sample.find(source, MARK), ""));

      String report =
          Sample.write(
              new TextReport(new TextStyle(false, false, Severity.INFO, width)),
              Sample.result(List.of(source), finding));

      List<String> lines = report.lines().toList();
      int caret = -1;
      for (int line = 0; line < lines.size(); line++) {
        caret = lines.get(line).matches(" +\\| +\\^+") ? line : caret;
      }
      assertThat(caret).as(report).isPositive();
      String marked = covered(lines.get(caret - 1), lines.get(caret));
      assertThat(List.of(MARK, "********", "# …", "*******…", "# … ")).as(report).contains(marked);
      assertThat(lines.get(caret - 1)).as(report).matches(s -> columns(s) <= Math.max(width, 45));
    }
  }

  /** What stands above the carets; an accent there belongs to the letter before. */
  private static String covered(String line, String carets) {
    int start = index(line, carets.indexOf('^'));
    int end = index(line, carets.lastIndexOf('^') + 1);
    return line.substring(start, end).replace("\u0301", "");
  }

  private static int index(String line, int columns) {
    int at = 0;
    while (at < line.length() && columns(line.substring(0, at)) < columns) {
      at += Character.charCount(line.codePointAt(at));
    }
    return at;
  }

  private static int columns(String text) {
    return DisplayWidth.of(text, 0, text.length());
  }

  private static String noise(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(most);
    for (int i = 0; i < count; i++) {
      text.append(NOISE[random.nextInt(NOISE.length)]);
    }
    return text.toString();
  }
}
