package io.portkeylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import io.portkeylint.values.KeyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state in which a setting is, and what is known of it. */
class SettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "fullnameOverride: a         | fullnameOverride | Known       | a    | true",
        "fullnameOverride: 1         | fullnameOverride | Known       | 1    | true",
        "fullnameOverride: 1.50      | fullnameOverride | Known       | 1.5  | true",
        "fullnameOverride: yes       | fullnameOverride | Known       | true | true",
        "fullnameOverride: ''        | fullnameOverride | Absent      | -    | true",
        "fullnameOverride:           | fullnameOverride | Absent      | -    | true",
        "fullnameOverride: <NAME>    | fullnameOverride | Placeholder | -    | true",
        "fullnameOverride: a-<NAME>  | fullnameOverride | Placeholder | -    | true",
        "fullnameOverride: '{{ .a }}' | fullnameOverride | Templated  | -    | true",
        "fullnameOverride: ${NAME}   | fullnameOverride | Templated   | -    | true",
        "fullnameOverride: [a]       | fullnameOverride | Mistyped    | -    | true",
        "fullnameOverride: {a: b}    | fullnameOverride | Mistyped    | -    | true",
        "a: 1                        | own.text         | Absent      | -    | false",
        "own: 1                      | own.text         | Absent      | -    | false",
        "a: 1                        | service.type     | Known       | NodePort | false",
        "service: {type: }           | service.type     | Absent      | -    | true",
      })
  void ofAText(String values, String path, String state, String known, boolean isWritten) {
    Setting<String> setting = Written.of(values).model().text(KeyPath.of(path));

    assertThat(setting.getClass().getSimpleName()).isEqualTo(state);
    assertThat(setting.known()).isEqualTo(known);
    assertThat(setting.isWritten()).isEqualTo(isWritten);
    assertThat(setting.isAbsent()).isEqualTo(state.equals("Absent"));
    assertThat(setting.path()).hasToString(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "true      | Known       | true",
        "false     | Known       | false",
        "\"true\"    | Known       | true",
        "\"false\"   | Known       | true",
        "\"\"      | Known       | false",
        "1         | Known       | true",
        "0         | Known       | false",
        "          | Absent      | -",
        "<YES>     | Placeholder | -",
        "${A}      | Templated   | -",
        "{a: 1}    | Mistyped    | -",
        "[a]       | Mistyped    | -",
      })
  void ofASwitch(String text, String state, Boolean known) {
    String value = text == null ? "" : text;
    Setting<Boolean> setting =
        Written.of("useVaultInjection: " + value).model().environment().vaultInjection();

    assertThat(setting.getClass().getSimpleName()).isEqualTo(state);
    assertThat(setting.known()).isEqualTo(known);
    if (known != null) {
      assertThat(setting.is(known)).isTrue();
      assertThat(setting.is(!known)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2            | Known       | 2",
        "-2           | Known       | -2",
        "2.0          | Known       | 2",
        "2.5          | Mistyped    | -",
        "\"2\"          | Known       | 2",
        "\"0\"          | Known       | 0",
        "\"02\"         | Mistyped    | -",
        "\"123456789\"  | Known       | 123456789",
        "\"1234567890\" | Mistyped    | -",
        "\"2a\"         | Mistyped    | -",
        "\"-2\"         | Mistyped    | -",
        "two          | Mistyped    | -",
        "true         | Mistyped    | -",
        "2147483647   | Known       | 2147483647",
        "2147483648   | Mistyped    | -",
        "-2147483648  | Known       | -2147483648",
        "\"\"         | Absent      | -",
        "~            | Absent      | -",
        "<COUNT>      | Placeholder | -",
        "${COUNT}     | Templated   | -",
        "[2]          | Mistyped    | -",
      })
  void ofAWholeNumber(String text, String state, Integer known) {
    Setting<Integer> setting = Written.of("replicaCount: " + text).model().workload().replicas();

    assertThat(setting.getClass().getSimpleName()).isEqualTo(state);
    assertThat(setting.known()).isEqualTo(known);
  }

  @Test
  void aValueInDoubtSaysNothing() {
    Written written =
        Written.of("service: {type: a, containerPort: 8787}\nuseVaultInjection: true");
    Doubts doubts = new Doubts();
    doubts.unfit(KeyPath.of("service"));
    doubts.misspelt(KeyPath.of("vault"), KeyPath.of("useVaultInjection"));
    GatewayValues model = written.model("1.7.7", doubts);

    assertThat(model.text(KeyPath.of("service.type"))).isInstanceOf(Setting.Mistyped.class);
    assertThat(model.text(KeyPath.of("service.none"))).isInstanceOf(Setting.Mistyped.class);
    assertThat(model.service().containerPort()).isInstanceOf(Setting.Mistyped.class);
    assertThat(model.environment().vaultInjection()).isInstanceOf(Setting.Mistyped.class);
    assertThat(model.isInDoubt(KeyPath.of("service.type"))).isTrue();
    assertThat(model.isInDoubt(KeyPath.of("ingress"))).isFalse();
    assertThat(doubts.writtenFor(KeyPath.of("useVaultInjection"))).hasToString("vault");
    assertThat(doubts.writtenFor(KeyPath.of("useVaultInjection.below"))).hasToString("vault");
    assertThat(doubts.writtenFor(KeyPath.of("service"))).isNull();
    assertThat(doubts.hasMisspellings()).isTrue();
    assertThat(doubts.misspellings()).isEqualTo(1);
    assertThat(doubts.aboutValues().hasMisspellings()).isFalse();
    assertThat(doubts.aboutValues().cover(KeyPath.of("service.type"))).isTrue();
    assertThat(new Doubts().cover(KeyPath.of("service"))).isFalse();
  }

  @Test
  void whatAnOverlayLeavesOpenIsNeitherThereNorMissing() {
    GatewayValues model = Written.partial("service: {type: a}\npodAnnotations: {}").model();
    Setting<String> open = model.text(KeyPath.of("service.none"));

    assertThat(model.text(KeyPath.of("service.port"))).isInstanceOf(Setting.Templated.class);
    assertThat(model.text(KeyPath.of("service.type")).is("a")).isTrue();
    assertThat(open).isInstanceOf(Setting.External.class);
    assertThat(open.isWritten()).isFalse();
    assertThat(open.isAbsent()).isFalse();
    assertThat(model.service().annotations().get("x")).isInstanceOf(Setting.External.class);
    assertThat(model.part(KeyPath.of("affinity")).isUnclear()).isTrue();
    assertThat(model.part(KeyPath.of("affinity")).isEmpty()).isFalse();
    assertThat(model.part(KeyPath.of("podAnnotations")).isUnclear()).isFalse();
    assertThat(model.part(KeyPath.of("podAnnotations")).isEmpty()).isTrue();
  }

  @Test
  void annotationsAreFoundByTheirKey() {
    Annotations annotations =
        Written.of("service: {annotations: {a/x: 1, b/x: 2, b/y: 3}}")
            .model()
            .service()
            .annotations();

    assertThat(annotations.get("b/x").is("2")).isTrue();
    assertThat(annotations.get("c")).isNull();
    assertThat(annotations.firstWithPrefix("b/").is("2")).isTrue();
    assertThat(annotations.firstWithPrefix("c/")).isNull();
    assertThat(annotations.path()).hasToString("service.annotations");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1                  | affinity | true",
        "affinity: {}          | affinity | true",
        "affinity: {a: b}      | affinity | false",
        "tolerations: []       | tolerations | true",
        "tolerations: [{}]     | tolerations | false",
        "affinity: ''          | affinity | true",
        "affinity: 'x'         | affinity | false",
        "affinity:             | affinity | true",
      })
  void aPartIsEmptyWhereATemplateTakesItForNothing(String values, String path, boolean isEmpty) {
    PassThrough part = Written.of(values).model().part(KeyPath.of(path));

    assertThat(part.isEmpty()).isEqualTo(isEmpty);
    assertThat(part.isUnclear()).isFalse();
  }

  @Test
  void whatIsShownOfAValueIsMaskedAndInItsPlace() {
    Written written =
        Written.of("environment: {data: {REDIS_URL: 'redis://h', A_TOKEN: s3cret-x}}");
    Setting<String> url = written.model().environment().variable("REDIS_URL");
    Setting<String> token = written.model().environment().variable("A_TOKEN");
    Setting<String> none = written.model().text(KeyPath.of("own.key"));

    assertThat(url.quoted()).isEqualTo("`redis://h`");
    assertThat(token.quoted()).isEqualTo("`********`");
    assertThat(none.quoted()).isEqualTo("`own.key`");
    assertThat(url.spanOf("://").text()).isEqualTo("://");
    assertThat(url.spanOf("none")).isEqualTo(url.span());
    assertThat(url.keySpan().text()).isEqualTo("REDIS_URL");
    assertThat(((Setting.Known<String>) url).quotedUnlessPlain()).isEqualTo("`redis://h`");
  }
}
