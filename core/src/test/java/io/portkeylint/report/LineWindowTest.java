package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWindowTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @ParameterizedTest
  @CsvSource({
    "0, 1, 52, " + LETTERS,
    "0, 1, 51, abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVW…",
    "0, 2, 20, abcdefghijklmnopqr…",
    "26, 27, 20, …stuvwxyzABCDEFGHIJ…",
    "26, 52, 20, …xyzABCDEFGHIJKLMNO…",
    "26, 30, 20, …tuvwxyzABCDEFGHIJK…",
    "50, 51, 20, …IJKLMNOPQRSTUVWXYZ",
    "52, 52, 20, …IJKLMNOPQRSTUVWXYZ",
    "52, 60, 20, …IJKLMNOPQRSTUVWXYZ",
    "9, 10, 20, …bcdefghijklmnopqrs…",
  })
  void showsWhatIsMeant(int focus, int focusEnd, int room, String shown) {
    assertThat(LineWindow.of(LETTERS, focus, focusEnd, room).text()).isEqualTo(shown);
  }

  @Test
  void cutsNoCharacterInTwo() {
    LineWindow window = LineWindow.of("日".repeat(30), 15, 16, 21);

    assertThat(window.text()).isEqualTo("…" + "日".repeat(9) + "…");
    assertThat(LineWindow.of("😀".repeat(30), 30, 32, 20).text())
        .isEqualTo("…" + "😀".repeat(9) + "…");
  }

  @Test
  void countsColumnsWithinItself() {
    LineWindow window = LineWindow.of(LETTERS, 26, 27, 20);

    assertThat(window.text()).startsWith("…stu");
    assertThat(window.columns(0, 26)).isEqualTo(9);
    assertThat(window.columns(26, 27)).isEqualTo(1);
    assertThat(window.columns(26, 52)).isEqualTo(10);
    assertThat(window.columns(0, 18)).isEqualTo(1);
    assertThat(window.columns(0, 17)).isZero();
    assertThat(window.columns(18, 18)).isZero();
    assertThat(window.columns(40, 50)).isZero();
    assertThat(LineWindow.of("a日b", 0, 1, 40).columns(0, 2)).isEqualTo(3);
  }
}
