package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportFormatTest {

  @Test
  void isFoundByTheNameThatItHas() {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(ReportFormat.of(format.label())).isSameAs(format);
    }
    assertThat(ReportFormat.of("TEXT")).isNull();
    assertThat(ReportFormat.of("yaml")).isNull();
  }

  @Test
  void anEmptyRunIsAReportInEveryFormat() {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(Sample.write(format.writer(TextStyle.PLAIN), Sample.result(java.util.List.of())))
          .as(format.label())
          .endsWith("\n");
    }
  }
}
