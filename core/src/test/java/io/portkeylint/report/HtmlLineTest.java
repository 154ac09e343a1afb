package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line as HTML; brackets stand for the elements of the looks. */
class HtmlLineTest {

  private static HtmlLine line(Source source) {
    return new HtmlLine(source, 1, SourceView.of(null).line(source, 1));
  }

  /** {@code <span class="k">a</span>} as {@code k[a]}. */
  private static String compact(String html) {
    return html.replaceAll("<span class=\"([^\"]*)\">", "$1[").replace("</span>", "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "name: a             ¦ k[name]: s[a]",
        "- name: a           ¦ - k[name]: s[a]",
        "port: 8787          ¦ k[port]: u[8787]",
        "port: 1.5           ¦ k[port]: u[1.5]",
        "tag: 1.5a           ¦ k[tag]: s[1.5a]",
        "tag: 1:5            ¦ k[tag]: s[1:5]",
        "tag: -1             ¦ k[tag]: s[-1]",
        "enabled: true       ¦ k[enabled]: b[true]",
        "enabled: false      ¦ k[enabled]: b[false]",
        "size: null          ¦ k[size]: b[null]",
        "size: ~             ¦ k[size]: b[~]",
        "tls: []             ¦ k[tls]: b[[]]",
        "tls: {}             ¦ k[tls]: b[{}]",
        "port: \"80\"        ¦ k[port]: s[&quot;80&quot;]",
        "name: 'a'           ¦ k[name]: s[&#39;a&#39;]",
        "pwd: hunter2        ¦ k[pwd]: mask[********]",
        "name: a # b         ¦ k[name]: s[a] c[# …]",
        "name: # b           ¦ k[name]: c[# …]",
        "# b                 ¦ c[# …]",
        "name:               ¦ k[name]:",
        "host: a<b>&c        ¦ k[host]: s[a&lt;b&gt;&amp;c]",
        "- true              ¦ - b[true]",
      })
  void wordsAreToldApart(String written, String html) {
    assertThat(compact(line(Source.file("v.yaml", written + "\n")).html())).isEqualTo(html);
  }

  @Test
  void anArgumentHasNoWords() {
    Source argument = Source.argument("--set #1", "port=80");

    assertThat(line(argument).html()).isEqualTo("port=80");
  }

  @Test
  void marksLieOverWords() {
    Source source = Source.file("v.yaml", "name: abc # x\n");
    Finding first = Sample.finding("m", new Label(Sample.find(source, "b"), ""));
    HtmlIndex index = new HtmlIndex(List.of(Sample.result(List.of(source), first)));
    HtmlLine line = line(source);
    line.mark(Sample.find(source, "b"), first, true, index);
    line.mark(Sample.find(source, "name: a"), first, false, index);

    assertThat(compact(line.html()))
        .isEqualTo("k x rel e r0[name]x rel e r0[: ]s x rel e r0[a]s x e r0[b]s[c] c[# …]");
    assertThat(line.column(Sample.find(source, "b"))).isEqualTo(7);
  }

  @Test
  void aMarkBehindTheLastLetterStandsOnABlank() {
    Source source = Source.file("v.yaml", "name:\n");
    Finding finding = Sample.finding("m", new Label(source.span(5, 5), ""));
    HtmlIndex index = new HtmlIndex(List.of(Sample.result(List.of(source), finding)));
    HtmlLine line = line(source);
    line.mark(source.span(5, 5), finding, true, index);

    assertThat(compact(line.html())).isEqualTo("k[name]:x e r0[ ]");
  }

  @Test
  void whatHasNoEffectIsStruckOut() {
    Source source = Source.file("v.yaml", "name: abc\n");
    HtmlLine line = line(source);
    line.strike(Sample.find(source, "abc"));

    assertThat(compact(line.html())).isEqualTo("k[name]: s off[abc]");
  }

  @Test
  void marksBeyondFiveHundredAreLeftOut() {
    Source source = Source.file("v.yaml", "name: " + "a".repeat(600) + "\n");
    Finding finding = Sample.finding("m", new Label(Sample.find(source, "a"), ""));
    HtmlIndex index = new HtmlIndex(List.of(Sample.result(List.of(source), finding)));
    HtmlLine line = line(source);
    for (int i = 0; i < 600; i++) {
      line.mark(source.span(6 + i, 7 + i), finding, true, index);
    }

    assertThat(line.html().split("class=\"s x e r0\"", -1)).hasSize(501);
  }
}
