package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.UnreadableInputException;
import io.portkeylint.report.ReportFormat;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTargetTest {

  @ParameterizedTest
  @CsvSource({
    "json, JSON, base/target/portkey-lint.json",
    "text, TEXT, base/target/portkey-lint.txt",
    "sarif, SARIF, base/target/portkey-lint.sarif",
    "junit, JUNIT, base/target/TEST-portkey-lint.xml",
    "checkstyle, CHECKSTYLE, base/target/portkey-lint-checkstyle.xml",
    "json=out/a=b.json, JSON, base/out/a=b.json",
    "text=/x/report, TEXT, /x/report"
  })
  void readsFormatAndFile(String text, ReportFormat format, String file) {
    ReportTarget target = new ReportTarget();
    target.set(text);

    assertThat(target.format()).isEqualTo(format);
    assertThat(target.file(Path.of("base"), Path.of("base/target"))).isEqualTo(Path.of(file));
  }

  @Test
  void refusesUnknownFormats() {
    ReportTarget target = new ReportTarget();
    target.set("pdf");

    assertThatThrownBy(target::format)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("report format is `pdf`; it is one of text, json");
  }
}
