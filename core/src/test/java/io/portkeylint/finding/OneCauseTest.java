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
  private static final int KEY = 0;
  private static final int VALUE = 5;

  private final Finding form = finding("PK010", "tag", VALUE, Severity.WARNING);

  @Test
  void whatIsLessBadYieldsAtTheSamePath() {
    Finding worse = finding("PK310", "tag", KEY, Severity.ERROR);
    Finding lesser = finding("PK310", "tag", KEY, Severity.INFO);

    assertThat(kept(form, worse)).containsExactly(worse);
    assertThat(kept(form, lesser)).containsExactly(form);
  }

  @Test
  void ofEquallyBadOnesTheRuleKnowsTheMeaning() {
    Finding meaning = finding("PK310", "tag", VALUE, Severity.WARNING);
    Finding atKey = finding("PK310", "tag", KEY, Severity.WARNING);

    assertThat(kept(form, meaning)).containsExactly(meaning);
    assertThat(kept(form, atKey)).containsExactly(atKey);
  }

  @Test
  void ofTwoRulesThatMarkTheSameTheFirstStays() {
    Finding one = finding("PK310", "tag", VALUE, Severity.ERROR);
    Finding other = finding("PK311", "tag", VALUE, Severity.ERROR);

    assertThat(keptOfRules(one, other)).containsExactly(one);
    assertThat(keptOfRules(other, one)).containsExactly(other);
  }

  @Test
  void adviceOnTheKeyIsEnoughButElseKeyAndValueBothStay() {
    Finding key = finding("PK310", "tag", KEY, Severity.INFO);
    Finding value = finding("PK311", "tag", VALUE, Severity.INFO);
    Finding keyError = finding("PK310", "tag", KEY, Severity.ERROR);
    Finding valueError = finding("PK311", "tag", VALUE, Severity.ERROR);

    assertThat(keptOfRules(value, key)).containsExactly(key);
    assertThat(keptOfRules(valueError, keyError)).containsExactly(valueError, keyError);
  }

  @Test
  void anExposedSecretIsAMatterOfItsOwn() {
    Finding error = finding("PK310", "tag", VALUE, Severity.ERROR);
    Finding secret = finding("PK036", "tag", VALUE, Severity.INFO, Topic.SECRETS);

    assertThat(keptOfRules(error, secret)).containsExactly(error, secret);
    assertThat(keptOfRules(secret, error)).containsExactly(secret, error);
  }

  @Test
  void whatIsNotTheSameStays() {
    Finding other = finding("PK310", "port", VALUE, Severity.ERROR);
    Finding again = finding("PK010", "tag", VALUE, Severity.ERROR);
    Finding file = finding("PK310", "", VALUE, Severity.ERROR);
    Finding worseOfFile = finding("PK311", "", VALUE, Severity.WARNING);

    assertThat(kept(form, other)).containsExactly(form, other);
    assertThat(kept(form, again)).containsExactly(form, again);
    assertThat(keptOfRules(file, worseOfFile)).containsExactly(file, worseOfFile);
  }

  @Test
  void theFormOfAPartYieldsToWhatIsSaidOfTheWholeAtTheSamePlace() {
    Finding part = finding("PK013", "tag.x", VALUE, Severity.WARNING);
    Finding whole = finding("PK310", "tag", VALUE, Severity.ERROR);
    Finding elsewhere = finding("PK310", "tag", KEY, Severity.ERROR);
    Finding lesser = finding("PK310", "tag", VALUE, Severity.INFO);

    assertThat(kept(part, whole)).containsExactly(whole);
    assertThat(kept(part, elsewhere)).containsExactly(part, elsewhere);
    assertThat(kept(part, lesser)).containsExactly(part, lesser);
    assertThat(keptOfRules(part, whole)).containsExactly(part, whole);
  }

  private static List<Finding> kept(Finding form, Finding meaning) {
    List<Finding> findings = new ArrayList<>(List.of(form, meaning));
    OneCause.keep(findings, 1);
    return findings;
  }

  private static List<Finding> keptOfRules(Finding one, Finding other) {
    List<Finding> findings = new ArrayList<>(List.of(one, other));
    OneCause.keep(findings, 0);
    return findings;
  }

  private static Finding finding(String rule, String path, int start, Severity severity) {
    return finding(rule, path, start, severity, Topic.VALUES);
  }

  private static Finding finding(
      String rule, String path, int start, Severity severity, Topic topic) {
    return new Finding(
        RuleInfo.rule(rule, "name").topic(topic).build(),
        severity,
        "message",
        path.isEmpty() ? KeyPath.ROOT : KeyPath.of(path),
        new Label(new Span(SOURCE, start, start + 3), "here"),
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }
}
