package io.portkeylint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.model.Setting;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingBuilderTest {

  private static final RuleInfo RULE =
      RuleInfo.rule("PK310", "name").severity(Severity.WARNING).why("it fails").build();

  private static final ChartVersion CHART = Objects.requireNonNull(ChartVersion.parse("1.7.7"));

  /** Line, column and marked text; then the label. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "service: {port: 80}  | service.port | 1:17 `80` here",
        "service: {type: }    | service.type | 1:16 `` `type` is empty here",
        "service: {port: 80}  | service.nothing | 1:1 `service` `nothing` is missing here",
        "service: {port: 80}  | service.type"
            + " | 1:1 `service` `type` is missing here; the chart default is `NodePort`",
        "a: {b: 1}            | service.port"
            + " | 1:1 `` `service.port` is missing here; the chart default is `8787`",
        "a: {b: 1}            | none.b | 1:1 `` `none.b` is missing here",
      })
  void marksTheValueOrWhereItIsMissing(String text, String path, String expected) {
    Written written = Written.of(text);

    Label marked = builder().at(written.text(path), "here").build(written.effective()).primary();

    assertThat(shown(marked)).isEqualTo(expected);
  }

  @Test
  void marksTheKeyOrAPartOfAValue() {
    Written written = Written.of("environment: {data: {REDIS_URL: 'redis://host:1'}}");
    Setting<String> url = written.text("environment.data.REDIS_URL");

    assertThat(shown(builder().atKey(url, "key").build(written.effective()).primary()))
        .isEqualTo("1:22 `REDIS_URL` key");
    Finding part = builder().at(url, url.spanOf("host"), "host").build(written.effective());
    assertThat(shown(part.primary())).isEqualTo("1:42 `host` host");
    assertThat(part.path()).hasToString("environment.data.REDIS_URL");
  }

  @Test
  void tellsTheRulesReasonAndSeverityUnlessItHasItsOwn() {
    Written written = Written.of("a: 1");
    Span span = written.text("a").span();
    Finding plain = builder().at(KeyPath.of("a"), span, "x").build(written.effective());
    Finding own =
        builder()
            .at(written.text("a"), "x")
            .about(written.text("b.c"))
            .severity(Severity.INFO)
            .why("because")
            .help("do it")
            .note("one")
            .note("two")
            .build(written.effective());

    assertThat(plain.severity()).isEqualTo(Severity.WARNING);
    assertThat(plain.why()).isEqualTo("it fails");
    assertThat(plain.message()).isEqualTo("message");
    assertThat(plain.path()).hasToString("a");
    assertThat(own.severity()).isEqualTo(Severity.INFO);
    assertThat(own.why()).isEqualTo("because");
    assertThat(own.help()).isEqualTo("do it");
    assertThat(own.notes()).containsExactly("one", "two");
    assertThat(own.path()).hasToString("b.c");
  }

  @Test
  void threeRelatedPlacesAreShownAndNoneThatNobodyWrote() {
    Written written = Written.of("a: 1\nb: 2\nc: 3\nd: 4");

    Finding finding =
        builder()
            .at(written.text("a"), "x")
            .related(written.text("service.type"), "a default")
            .related(written.text("nothing"), "missing")
            .related(written.text("b"), "second")
            .related(written.text("c").span(), "third")
            .related(written.text("d"), "fourth")
            .related(written.text("a"), "fifth")
            .build(written.effective());

    assertThat(finding.related())
        .extracting(FindingBuilderTest::shown)
        .containsExactly("2:4 `2` second", "3:4 `3` third", "4:4 `4` fourth");
  }

  @Test
  void layersThatDisagreeAreTold() {
    Written written = Written.of("a: 1", "a: 2");

    assertThat(builder().at(written.text("a"), "x").build(written.effective()).history())
        .extracting(place -> place.source().name() + ":" + place.span().text())
        .containsExactly("1.yaml:2", "0.yaml:1");
  }

  @Test
  void aChangeOfSeveralPlacesIsOfferedWholeOrNotAtAll() {
    Written written = Written.of("a: 1");
    TextEdit edit = new TextEdit(written.text("a").span(), "2");

    Finding finding =
        builder()
            .at(written.text("a"), "x")
            .fix("none", true, (TextEdit) null)
            .fix("one", true, edit)
            .fix("half", false, Arrays.asList(edit, null))
            .fix("both", false, List.of(edit, edit))
            .build(written.effective());

    assertThat(finding.fixes())
        .containsExactly(
            new Fix("one", true, List.of(edit)), new Fix("both", false, List.of(edit, edit)));
  }

  @Test
  void aRuleThatMarksNothingIsAMistakeOfItsAuthor() {
    assertThatThrownBy(() -> builder().build(Written.of("a: 1").effective()))
        .hasMessage("PK310 reports without a place: message");
  }

  @Test
  void anOverlayIsToldOnlyWhatItWrites() {
    Written written = Written.partial("service: {port: 80}");
    List<Finding> found = new ArrayList<>();
    RuleContext context =
        new RuleContext(written.model(), written.effective(), CHART, Phase.STEADY, found);
    Span whole = written.text("service.port").span().source().span(0, 1);
    Span unwritten = Source.defaults("chart defaults").span(0, 0);

    context.report(builder().at(written.text("service.port"), "x"));
    context.report(builder().at(written.text("service.type"), "x"));
    context.report(builder().at(KeyPath.ROOT, whole, "x"));
    context.report(builder().at(KeyPath.of("b"), unwritten, "x"));

    assertThat(found)
        .extracting(finding -> finding.path().toString())
        .containsExactly("service.port", KeyPath.ROOT.toString());
  }

  private static FindingBuilder builder() {
    return new FindingBuilder(RULE, "message");
  }

  private static String shown(Label label) {
    Span span = label.span();
    return span.startPosition().line()
        + ":"
        + span.startPosition().column()
        + " `"
        + span.text()
        + "` "
        + label.text();
  }
}
