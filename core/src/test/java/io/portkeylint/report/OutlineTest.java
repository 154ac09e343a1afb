package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private static int[] parents(String text) {
    Source source = Source.file("v.yaml", text);
    Outline outline = Outline.of(source);
    int[] parents = new int[source.lineCount() - 1];
    for (int line = 1; line <= parents.length; line++) {
      parents[line - 1] = outline.parent(line);
    }
    return parents;
  }

  @Test
  void indentationTellsWhatALineBelongsTo() {
    assertThat(parents("a:\n  b:\n    c: 1\n\n  # x\n  d: 1\ne: 1\n"))
        .containsExactly(0, 1, 2, 3, 3, 1, 0);
  }

  @Test
  void aListMayStandAtTheIndentationOfItsKey() {
    assertThat(parents("a:\n- b: 1\n  c: 1\n- d: 1\ne:\n  - f\n  - g:\n      h: 1\n"))
        .containsExactly(0, 1, 2, 1, 0, 5, 5, 7);
  }

  @Test
  void textBelongsToWhatItStandsUnder() {
    assertThat(parents("a: |\n  text\n  more\nb: 1\n")).containsExactly(0, 1, 1, 0);
  }

  @Test
  void levelsMayBeMany() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(" ".repeat(i)).append("k:\n");
    }
    text.append(" ".repeat(20)).append("k:\n");

    int[] parents = parents(text.toString());

    for (int i = 0; i < 40; i++) {
      assertThat(parents[i]).isEqualTo(i);
    }
    assertThat(parents[40]).isEqualTo(20);
  }
}
