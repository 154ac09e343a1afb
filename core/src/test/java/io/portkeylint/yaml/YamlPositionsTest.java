package io.portkeylint.yaml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import org.junit.jupiter.api.Test;

/** Where keys, values, items and comments are. */
class YamlPositionsTest {

  private static final YamlReader READER = new YamlReader(YamlLimits.STANDARD);

  private static YamlFile read(String text) {
    return READER.read(Source.file("values.yaml", text));
  }

  private static YamlEntry entry(YamlNode node, String... path) {
    YamlEntry entry = null;
    for (String name : path) {
      entry = ((YamlMapping) (entry == null ? node : entry.value())).entry(name);
      assertThat(entry).as(name).isNotNull();
    }
    return entry;
  }

  private static String place(Span span) {
    return span.startPosition().line()
        + ":"
        + span.startPosition().column()
        + "-"
        + span.endPosition().line()
        + ":"
        + span.endPosition().column();
  }

  @Test
  void ofKeysAndValuesInBlocks() {
    YamlFile file = read("environment:\n  create: true\n  data:\n    \"PORT\": \"8787\"\n");
    assertThat(place(file.root().span())).isEqualTo("1:1-4:19");
    assertThat(place(entry(file.root(), "environment").keySpan())).isEqualTo("1:1-1:12");
    assertThat(place(entry(file.root(), "environment").value().span())).isEqualTo("2:3-4:19");
    YamlEntry port = entry(file.root(), "environment", "data", "PORT");
    assertThat(port.keySpan().text()).isEqualTo("\"PORT\"");
    assertThat(port.value().span().text()).isEqualTo("\"8787\"");
    assertThat(place(port.value().span())).isEqualTo("4:13-4:19");
  }

  @Test
  void ofItems() {
    YamlFile file = read("a:\n- x\n-   y: 1\n    z: 2\n- [1, {b: 2}]\n-\n");
    YamlSequence list = (YamlSequence) entry(file.root(), "a").value();
    assertThat(place(list.span())).isEqualTo("2:1-6:2");
    assertThat(place(list.items().get(0).span())).isEqualTo("2:3-2:4");
    assertThat(place(list.items().get(1).span())).isEqualTo("3:5-4:9");
    YamlSequence inner = (YamlSequence) list.items().get(2);
    assertThat(inner.span().text()).isEqualTo("[1, {b: 2}]");
    assertThat(entry(inner.items().get(1), "b").value().span().text()).isEqualTo("2");
    assertThat(place(list.items().get(3).span())).isEqualTo("6:2-6:2");
  }

  @Test
  void ofNothing() {
    YamlFile file = read("a:   # note\nb:\n  c: ~\n");
    assertThat(place(entry(file.root(), "a").value().span())).isEqualTo("1:3-1:3");
    assertThat(entry(file.root(), "b", "c").value().span().text()).isEqualTo("~");
  }

  @Test
  void ofBlockScalars() {
    YamlFile file = read("a: |  # note\n  one\n  two  \n\n\nb: >-\n  x\n\n  y");
    YamlScalar a = (YamlScalar) entry(file.root(), "a").value();
    assertThat(a.span().text()).isEqualTo("|  # note\n  one\n  two  ");
    assertThat(a.text()).isEqualTo("one\ntwo  \n");
    assertThat(a.style()).isEqualTo(YamlScalar.Style.LITERAL);
    YamlScalar b = (YamlScalar) entry(file.root(), "b").value();
    assertThat(place(b.span())).isEqualTo("6:4-9:4");
    assertThat(b.text()).isEqualTo("x\ny");
  }

  @Test
  void ofValuesOfSeveralLines() {
    YamlFile file = read("a: one\n   two # note\nb: \"x\n  y\"\n");
    YamlScalar a = (YamlScalar) entry(file.root(), "a").value();
    assertThat(a.text()).isEqualTo("one two");
    assertThat(place(a.span())).isEqualTo("1:4-2:7");
    assertThat(entry(file.root(), "b").value().span().text()).isEqualTo("\"x\n  y\"");
  }

  @Test
  void withCarriageReturns() {
    YamlFile file = read("a: 1\r\nb:\r\n  c: x\r\nd: 2\r");
    assertThat(place(entry(file.root(), "b", "c").value().span())).isEqualTo("3:6-3:7");
    assertThat(place(entry(file.root(), "d").keySpan())).isEqualTo("4:1-4:2");
  }

  @Test
  void inCodePoints() {
    YamlFile file = read("\"\ud83d\ude00\": {\u00e9: \ud83d\ude00\ud83d\ude00, k: v}\n");
    YamlEntry key = entry(file.root(), "\ud83d\ude00");
    assertThat(place(key.keySpan())).isEqualTo("1:1-1:4");
    assertThat(place(entry(key.value(), "k").value().span())).isEqualTo("1:17-1:18");
  }

  /** Editors do not go to a new line where YAML does. */
  @Test
  void countOnlyLinesThatEditorsShow() {
    YamlFile file = read("a: 1 # x\u2028b: 2\nc: 3\n");
    assertThat(place(entry(file.root(), "b").keySpan())).isEqualTo("1:10-1:11");
    assertThat(place(entry(file.root(), "c").keySpan())).isEqualTo("2:1-2:2");
  }

  @Test
  void leaveByteOrderMarksOut() {
    byte[] bytes = "\ufeffa: 1\n".getBytes(UTF_8);
    YamlFile file = READER.read("values.yaml", bytes);
    assertThat(place(entry(file.root(), "a").keySpan())).isEqualTo("1:1-1:2");
    YamlFile wide = READER.read("values.yaml", "\ufeffa: \u00e9\nb: 2\n".getBytes(UTF_16BE));
    assertThat(place(entry(wide.root(), "b").value().span())).isEqualTo("2:4-2:5");
  }

  /** A finding about a value points to where it is used; what is inside stands at the anchor. */
  @Test
  void ofAliases() {
    YamlFile file = read("x: &x\n  p: 1\nport: &p 80\na: *x\nb: *p\nc:\n  <<: *x\n*p : z\n");
    YamlEntry a = entry(file.root(), "a");
    assertThat(place(a.value().span())).isEqualTo("4:4-4:6");
    assertThat(place(entry(a.value(), "p").value().span())).isEqualTo("2:6-2:7");
    assertThat(entry(file.root(), "b").value().span().text()).isEqualTo("*p");
    assertThat(((YamlScalar) entry(file.root(), "b").value()).number()).isEqualTo(80);
    assertThat(place(entry(file.root(), "c", "p").keySpan())).isEqualTo("2:3-2:4");
    assertThat(entry(file.root(), "80").keySpan().text()).isEqualTo("*p");
  }

  @Test
  void leaveAnchorsAndTagsOut() {
    YamlFile file = read("a: &x !!str 1\nb: !!map\n  c: 1\n");
    assertThat(entry(file.root(), "a").value().span().text()).isEqualTo("1");
    assertThat(place(entry(file.root(), "b").value().span())).isEqualTo("3:3-3:7");
  }

  @Test
  void ofSeveralDocuments() {
    YamlFile file = read("a: {x: 1}\n---\na: {z: 2}\n");
    YamlEntry a = entry(file.root(), "a");
    assertThat(place(a.keySpan())).isEqualTo("3:1-3:2");
    assertThat(place(entry(a.value(), "x").value().span())).isEqualTo("1:8-1:9");
    assertThat(place(entry(a.value(), "z").value().span())).isEqualTo("3:8-3:9");
  }

  @Test
  void ofComments() {
    YamlFile file =
        read("# one\na: 'x#' # two\nb: | # three\n  # no comment\n--- # four\n  # five");
    assertThat(file.comments())
        .extracting(comment -> comment.span().text() + " " + comment.ownLine())
        .containsExactly(
            "# one true", "# two false", "# three false", "# four false", "# five true");
    assertThat(place(file.comments().get(1).span())).isEqualTo("2:9-2:14");
  }

  @Test
  void ofBytesThatAreNoText() {
    byte[] bytes = {
      'a', ':', ' ', (byte) 0xc3, (byte) 0xa9, '\n', 'b', ':', ' ', (byte) 0xff, '\n'
    };
    YamlFile file = READER.read("values.yaml", bytes);
    assertThat(file.root()).isNull();
    assertThat(file.problems()).hasSize(1);
    assertThat(file.problems().get(0).kind()).isEqualTo(YamlProblem.Kind.ENCODING);
    assertThat(place(file.problems().get(0).span())).isEqualTo("2:4-2:5");
    assertThat(file.source().text()).isEqualTo("a: \u00e9\nb: \ufffd\n");
  }
}
