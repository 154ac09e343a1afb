package io.portkeylint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneCauseTest {

  private static final Source SOURCE = Source.file("v.yaml", "tag: 2.10\nport: 1\n");

  private final Finding form = finding("form", "tag", 5, Severity.WARNING);

  @Test
  void theFormYieldsToWhatIsWorse() {
    Finding worse = finding("meaning", "tag", 5, Severity.ERROR);

    assertThat(kept(worse)).containsExactly(worse);
  }

  @Test
  void whatIsNotTheSameStays() {
    Finding lesser = finding("meaning", "tag", 5, Severity.INFO);
    Finding equal = finding("meaning", "tag", 5, Severity.WARNING);
    Finding elsewhere = finding("meaning", "tag", 0, Severity.ERROR);
    Finding other = finding("meaning", "port", 5, Severity.ERROR);

    assertThat(kept(lesser)).containsExactly(form, lesser);
    assertThat(kept(equal)).containsExactly(form, equal);
    assertThat(kept(elsewhere)).containsExactly(form, elsewhere);
    assertThat(kept(other)).containsExactly(form, other);
  }

  private List<Finding> kept(Finding meaning) {
    List<Finding> findings = new ArrayList<>(List.of(form, meaning));
    OneCause.keep(findings, 1);
    return findings;
  }

  private static Finding finding(String message, String path, int start, Severity severity) {
    return new Finding(
        RuleInfo.rule("PK310", "name").build(),
        severity,
        message,
        KeyPath.of(path),
        new Label(new Span(SOURCE, start, start + 4), "here"),
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }
}
