package io.portkeylint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that quotes a value does not know that it is a secret under another key. */
class MaskedFindingsTest {

  private static final String SECRET = "Tr0ub4dor-and-3";
  private static final String TOKEN = "ghp_R7vQ2mXk9TbL4wZc8NfJ5hYd3GsP6rKa1EuB";
  private static final String MASK = "********";
  private static final Source SOURCE = Source.file("values.yaml", "a: 1\n");

  @ParameterizedTest
  @ValueSource(strings = {"message", "label", "related", "why", "help", "note", "fix", "nothing"})
  void aSecretIsMaskedInWhateverPartQuotesItAlone(String part) {
    assertThat(masked(finding(part, "of `" + SECRET + "`"), values()))
        .isEqualTo(finding(part, "of `" + MASK + "`"));
  }

  @Test
  void aKeyThatIsASecretIsMaskedInThePath() {
    assertThat(masked(finding("path", SECRET), values())).isEqualTo(finding("path", MASK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"message", "label", "related", "why", "help", "note", "fix"})
  void aTokenTellsItselfWhenNothingElseIsKnown(String part) {
    assertThat(masked(finding(part, "of `" + TOKEN + "`"), null))
        .isEqualTo(finding(part, "of `" + MASK + "`"));
  }

  private static Finding masked(Finding finding, @Nullable EffectiveValues values) {
    List<Finding> findings = new ArrayList<>(List.of(finding));
    MaskedFindings.mask(findings, values);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static @Nullable EffectiveValues values() {
    String text = "environment: {data: {REDIS_PASSWORD: " + SECRET + "}}\na: {" + SECRET + ": 1}\n";
    LintRequest.Input input =
        new LintRequest.Input.Bytes("values.yaml", text.getBytes(StandardCharsets.UTF_8));
    LintResult result = Linter.of(List.of()).lint(LintRequest.of(List.of(input)));
    return result.effective();
  }

  /** A finding of which one part quotes something. */
  private static Finding finding(String part, String quote) {
    return new Finding(
        RuleInfo.rule("PK310", "name").build(),
        Severity.ERROR,
        text("message", part, quote),
        part.equals("path") ? KeyPath.of("a").child(quote) : KeyPath.of("a"),
        label("label", part, quote),
        List.of(label("first", part, quote), label("related", part, quote)),
        text("why", part, quote),
        text("help", part, quote),
        List.of("first", text("note", part, quote)),
        List.of(),
        List.of(
            new Fix("first", true, List.of()),
            new Fix(
                text("fix", part, quote),
                false,
                List.of(new TextEdit(new Span(SOURCE, 0, 1), SECRET)))));
  }

  private static Label label(String name, String part, String quote) {
    return new Label(new Span(SOURCE, 0, 1), text(name, part, quote));
  }

  private static String text(String name, String part, String quote) {
    return name.equals(part) ? name + " " + quote : name;
  }
}
