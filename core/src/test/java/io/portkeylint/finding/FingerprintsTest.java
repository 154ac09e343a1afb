package io.portkeylint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.secret.RepeatedSecrets;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final RuleInfo RULE = RuleInfo.rule("PK310", "name").build();

  @Test
  void linesAndQuotesDoNotCount() {
    assertThat(print("values.yaml", "\n\n# more\nport: 80", "80", "port"))
        .isEqualTo(print("values.yaml", "port: 80", "80", "port"))
        .isEqualTo(print("./values.yaml", "port: \"80\"", "80", "port"))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void ruleFilePathAndValueCount() {
    String print = print("values.yaml", "port: 80", "80", "port");

    assertThat(print("values.yaml", "port: 81", "81", "port")).isNotEqualTo(print);
    assertThat(print("values.yml", "port: 80", "80", "port")).isNotEqualTo(print);
    assertThat(print("values.yaml", "porx: 80", "80", "porx")).isNotEqualTo(print);
    assertThat(print("values.yaml", "port: 80", "80", "missing")).isNotEqualTo(print);
  }

  @Test
  void aSecretDoesNotCount() {
    assertThat(print("v.yaml", "PASSWORD: hunter2", "hunter2", "PASSWORD"))
        .isEqualTo(print("v.yaml", "PASSWORD: hunter3", "hunter3", "PASSWORD"));
  }

  @Test
  void equalFindingsAreCounted() {
    Fingerprints fingerprints = new Fingerprints();
    Source source = Source.file("v.yaml", "a: 1");
    Finding finding = finding(source, KeyPath.of("a"));

    String first = fingerprints.next(finding, null);

    assertThat(fingerprints.next(finding, null)).isEqualTo(first + "-2");
    assertThat(fingerprints.next(finding, null)).isEqualTo(first + "-3");
    assertThat(new Fingerprints().next(finding, null)).isEqualTo(first);
  }

  @Test
  void findingsAboutAWholeFileDifferByWhatTheyName() {
    Source source = Source.file("v.yaml", "a: 1");
    String first = whole(source, "the key `replicas` comes twice");

    assertThat(whole(source, "the key `image` comes twice")).isNotEqualTo(first);
    assertThat(whole(source, "`replicas` is there twice")).isEqualTo(first);
    assertThat(whole(source, "no `end")).isEqualTo(whole(source, "none"));
  }

  private static String whole(Source source, String message) {
    return new Fingerprints().next(finding(source, KeyPath.ROOT, message), null);
  }

  @Test
  void theNumberOfAnArgumentDoesNotCount() {
    Finding first = finding(Source.argument("--set #1", "a=1"), KeyPath.of("a"));
    Finding second = finding(Source.argument("--set #2", "a=1"), KeyPath.of("a"));

    assertThat(new Fingerprints().next(first, null))
        .isEqualTo(new Fingerprints().next(second, null));
  }

  @Test
  void mappingsListsAndWhatIsUnreadAreToldApart() {
    KeyPath path = KeyPath.of("service");
    String mapping = trait("service: {a: 1}", path);

    assertThat(mapping).isEqualTo("mapping");
    assertThat(trait("service: [a]", path)).isEqualTo("list");
    assertThat(trait("other: 1", KeyPath.of("none"))).isEqualTo("missing");
    assertThat(trait("service:  a b \n", path)).isEqualTo("=a b");
    assertThat(trait("service: ' a '", path)).isEqualTo("=a");
    assertThat(trait("service: ''", path)).isEqualTo("=");
    assertThat(Fingerprints.trait(path, null, RepeatedSecrets.NONE)).isEqualTo("unread");
  }

  @Test
  void whatMayBeASecretElsewhereIsNotTold() {
    String text = "a: &a hunter22\nb: *a\nc: hunter22\nREDIS_PASSWORD: hunter22\nd: x\n";

    assertThat(trait(text, KeyPath.of("a"))).isEqualTo("set");
    assertThat(trait(text, KeyPath.of("b"))).isEqualTo("set");
    assertThat(trait(text, KeyPath.of("c"))).isEqualTo("set");
    assertThat(trait("a: &a x\nb: *a\n", KeyPath.of("b"))).isEqualTo("set");
    assertThat(trait(text, KeyPath.of("d"))).isEqualTo("=x");
  }

  private static String trait(String text, KeyPath path) {
    LintRequest.Input input =
        new LintRequest.Input.Bytes("values.yaml", text.getBytes(StandardCharsets.UTF_8));
    EffectiveValues values = Linter.of(List.of()).lint(LintRequest.of(List.of(input))).effective();
    assertThat(values).isNotNull();
    return Fingerprints.trait(path, values, RepeatedSecrets.of(values));
  }

  private static String print(String file, String text, String value, String path) {
    Source source = Source.file(file, text);
    int start = text.indexOf(value);
    YamlScalar scalar =
        YamlScalar.string(source.span(start, text.length()), YamlScalar.Style.PLAIN, value);
    Value.Scalar leaf = new Value.Scalar(new Occurrence(null, scalar), List.of(), scalar);
    YamlMapping root = new YamlMapping(source.span(0, text.length()), List.of());
    String key = text.substring(text.lastIndexOf('\n') + 1, text.lastIndexOf(':'));
    Value.Mapping values =
        new Value.Mapping(new Occurrence(null, root), List.of(), Map.of(key, leaf), Map.of());
    EffectiveValues effective = new EffectiveValues(List.of(new Layer(source, root)), values);
    return new Fingerprints().next(finding(source, KeyPath.of(path)), effective);
  }

  private static Finding finding(Source source, KeyPath path) {
    return finding(source, path, "message");
  }

  private static Finding finding(Source source, KeyPath path, String message) {
    Label label = new Label(new Span(source, 0, 1), "here");
    return new Finding(
        RULE,
        Severity.ERROR,
        message,
        path,
        label,
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }
}
