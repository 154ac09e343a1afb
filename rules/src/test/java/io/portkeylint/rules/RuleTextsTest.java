package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.fixtures.Fixture;
import io.portkeylint.fixtures.RuleFixtures;
import io.portkeylint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that a rule says keeps to the rules of wording. */
class RuleTextsTest {

  private static final int LONGEST_MESSAGE = 180;

  private static final List<String> UNWANTED =
      List.of("invalid", "illegal", "please", "should probably", "forgot", "may cause issues", "!");

  /** Lower case, a code, an abbreviation, or a name that is never written otherwise. */
  private static final String START =
      "(?s)([a-z0-9`\"]|[A-Z]{2}|(Vault|Helm|Kubernetes|Redis|Azure|Google|Milvus|MinIO)\\b).*";

  static Stream<Rule> rules() {
    return new StandardRules().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatIsKnownOfARuleIsComplete(Rule rule) {
    RuleInfo info = rule.info();
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(info.id()).matches("PK\\d{3}");
    softly.assertThat(info.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    softly.assertThat(info.summary()).endsWith(".").matches("[A-Z`0-9].*");
    softly.assertThat(info.source()).isNotEmpty();
    softly.assertThat(info.why()).isNotEmpty().doesNotEndWith(".");
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatARuleSaysIsWellWorded(Rule rule) {
    SoftAssertions softly = new SoftAssertions();
    for (Fixture fixture : RuleFixtures.of(rule)) {
      for (Finding finding : RuleFixtures.findings(rule, fixture)) {
        String message = finding.message();
        softly.assertThat(message.length()).as(message).isLessThanOrEqualTo(LONGEST_MESSAGE);
        softly.assertThat(message).matches(START).doesNotEndWith(".");
        softly.assertThat(finding.help()).as("help: %s", message).isNotEmpty();
        softly.assertThat(finding.primary().text()).as("label: %s", message).isNotEmpty();
        for (String text : texts(finding)) {
          String prose = text.replaceAll("`[^`]*`", "`…`").toLowerCase(Locale.ROOT);
          for (String word : UNWANTED) {
            softly.assertThat(prose).as(text).doesNotContain(word);
          }
          softly.assertThat(prose).as(text).doesNotEndWith(".").doesNotContain("{", "null");
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void rulesComeInTheOrderOfTheirIds() {
    List<String> ids = rules().map(rule -> rule.info().id()).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  private static List<String> texts(Finding finding) {
    List<String> texts = new ArrayList<>();
    texts.add(finding.message());
    texts.add(finding.primary().text());
    texts.add(finding.why());
    texts.add(finding.help());
    texts.addAll(finding.notes());
    for (Label label : finding.related()) {
      texts.add(label.text());
    }
    for (Fix fix : finding.fixes()) {
      texts.add(fix.title());
    }
    return texts;
  }
}
