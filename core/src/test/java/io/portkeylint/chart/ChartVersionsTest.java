package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartVersionsTest {

  @ParameterizedTest
  @CsvSource({
    "1.7.7,  1.7.7, --chart-version",
    "v1.6.2, 1.6.2, --chart-version",
    "1.7,    1.7.7, --chart-version (1.7)",
    "1.6,    1.6.4, --chart-version (1.6)",
    "1,      1.7.7, --chart-version (1)",
    "latest, 1.7.7, --chart-version (latest)",
    "1.7.9,  1.7.7, 'newest known; --chart-version names 1.7.9, which is newer'",
    "2,      1.7.7, 'newest known; --chart-version names 2, which is newer'",
  })
  void findsTheVersionThatIsMeant(String text, String version, String reason) {
    ChosenChart chosen = ChartVersions.resolve(text, "--chart-version");

    assertThat(chosen.version()).hasToString(version);
    assertThat(chosen.reason()).isEqualTo(reason);
  }

  @Test
  void anImpossibleVersionIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> ChartVersions.resolve("1.6.9", "--chart-version"))
        .isInstanceOf(UnknownChartVersionException.class)
        .hasMessage(
            """
            there is no chart version `1.6.9`; did you mean `1.6.4`?
            known: 1.0.3 to 1.0.7, 1.1.0 to 1.1.7, 1.2.0, 1.3.0 to 1.3.3, 1.4.0 to 1.4.1, \
            1.5.0 to 1.5.1, 1.6.0 to 1.6.4, 1.7.0 to 1.7.7""");
  }

  @ParameterizedTest
  @CsvSource({"newest", "1.7.x", "1..7", "1.7.7.7", "-1.0", "''", "99999999999"})
  void whatIsNoVersionIsRefusedWithTheFormThatIsRead(String text) {
    assertThatThrownBy(() -> ChartVersions.resolve(text, "--chart-version"))
        .isInstanceOf(UnknownChartVersionException.class)
        .hasMessageContaining("write it as `1.7.7`, `1.7` or `latest`");
  }
}
