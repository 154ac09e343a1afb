package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.report.Sheet.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

  private static String prose(String text, int indent, int width) {
    Sheet sheet = new Sheet(false);
    sheet.prose(text, indent, width);
    return sheet.toString();
  }

  @Test
  void wordsAreWrappedBelowTheFirst() {
    assertThat(prose("one two three", 2, 12)).isEqualTo("one two\n  three\n");
    assertThat(prose("one two three", 2, 15)).isEqualTo("one two three\n");
    assertThat(prose("one two three", 2, 14)).isEqualTo("one two\n  three\n");
    assertThat(prose("日本 日本", 0, 9)).isEqualTo("日本 日本\n");
    assertThat(prose("日本 日本", 0, 8)).isEqualTo("日本\n日本\n");
  }

  @Test
  void aLongWordStandsAlone() {
    assertThat(prose("a aaaaaaaaaaaa a", 1, 8)).isEqualTo("a\n aaaaaaaaaaaa\n a\n");
    assertThat(prose("aaaaaaaaaaaa", 1, 8)).isEqualTo("aaaaaaaaaaaa\n");
  }

  @Test
  void linesAndBlanksAreKept() {
    assertThat(prose("one\n  two\n\nthree ", 2, 80)).isEqualTo("one\n    two\n  \n  three \n");
    assertThat(prose("one\ntwo three", 2, 11)).isEqualTo("one\n  two three\n");
    assertThat(prose("one\ntwo three", 2, 10)).isEqualTo("one\n  two\n  three\n");
    assertThat(prose("", 2, 80)).isEqualTo("\n");
  }

  @Test
  void coloursStandAroundParts() {
    Sheet sheet = new Sheet(true);
    sheet.put(Paint.ERROR, "a").put(Paint.HELP, "").put("b").blanks(2).repeat('^', 3).put(7);

    assertThat(sheet.newLine().toString()).isEqualTo("\u001b[1;31ma\u001b[0mb  ^^^7\n");
    assertThat(new Sheet(false).put(Paint.ERROR, "a").toString()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource({
    "plain é 😀, plain é 😀",
    "a\u0007b, a\\u0007b",
    "\u202eab\u200b, \\u202eab\\u200b",
    "a\u001b[1m, a\\u001b[1m",
  })
  void nothingMovesTheTerminal(String text, String shown) {
    assertThat(Sheet.clean(text, true)).isEqualTo(shown);
    assertThat(Sheet.clean(text + "\n\tx", true)).isEqualTo(shown + "\n\\tx");
    assertThat(Sheet.clean("x\n" + text, false)).isEqualTo("x\\n" + shown);
  }
}
