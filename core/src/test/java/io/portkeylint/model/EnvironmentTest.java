package io.portkeylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where variables of the gateway come from. */
class EnvironmentTest {

  /** The state of {@code REDIS_URL}; for one from elsewhere, by what and whether it is certain. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "environment: {data: {REDIS_URL: x}}            | x",
        "environment: {data: {REDIS_URL: ''}}           | absent",
        "environment: {data: {REDIS_URL: /mnt/a}}       | a mounted file, certain",
        "environment: {existingSecret: s}               | environment.existingSecret, maybe",
        "environment: {existingSecret: s, data: {REDIS_URL: x}} | x",
        "environment: {secretKeys: [REDIS_URL]}         | environment.secretKeys, certain",
        "environment: {secretKeys: [A]}                 | x by default",
        "environment: {existingSecret: s, secretKeys: [A]} | x by default",
        "environment: {existingSecret: s, secretKeys: [REDIS_URL]}"
            + " | environment.secretKeys, certain",
        "{environment: {data: {REDIS_URL: x}}, extraEnv: [{name: REDIS_URL, value: y}]}"
            + " | extraEnv, certain",
        "{environment: {data: {REDIS_URL: ''}}, extraEnv: [{name: A, value: y}, {x: y}]} | absent",
        "{environment: {data: {REDIS_URL: ''}}, envFrom: [{secretRef: {name: a}}]} | envFrom, maybe",
        "{environment: {data: {REDIS_URL: x}}, envFrom: [{secretRef: {name: a}}]} | x",
        "{environment: {data: {REDIS_URL: ''}}, extraContainerConfig: {env: [{name: a}]}}"
            + " | extraContainerConfig, maybe",
        "{environment: {data: {REDIS_URL: ''}}, extraContainerConfig: {envFrom: [{a: b}]}}"
            + " | extraContainerConfig, maybe",
        "{environment: {data: {REDIS_URL: ''}}, extraContainerConfig: {env: []}} | absent",
        "{useVaultInjection: true, environment: {data: {REDIS_URL: x}}} | Vault, certain",
        "{useVaultInjection: true, environment: {data: {REDIS_URL: ''}}} | Vault, maybe",
        "{useVaultInjection: false, environment: {data: {REDIS_URL: x}}} | x",
      })
  void aVariableComesFrom(String values, String expected) {
    Setting<String> url = Written.of(values).model().environment().variable("REDIS_URL");

    String state = url.known();
    if (url.isAbsent()) {
      state = "absent";
    } else if (url instanceof Setting.External<String> external) {
      state = external.supplier() + (external.certain() ? ", certain" : ", maybe");
    } else if (!url.isWritten()) {
      state = "x by default";
    }
    assertThat(state).isEqualTo(expected);
    assertThat(url.path()).hasToString("environment.data.REDIS_URL");
  }

  /** Until 1.1.4 the chart took either the Secret or the values; later both. */
  @ParameterizedTest
  @CsvSource({
    "1.1.4, false, environment.existingSecret",
    "1.1.4, true, x",
    "1.1.5, false, x",
    "1.7.7, false, x",
  })
  void anExistingSecretOnceTookThePlaceOfTheValues(String chart, boolean create, String expected) {
    Setting<String> url =
        Written.of("environment: {create: " + create + ", existingSecret: s, data: {REDIS_URL: x}}")
            .model(chart, new Doubts())
            .environment()
            .variable("REDIS_URL");

    assertThat(url instanceof Setting.External<String> by ? by.supplier() : url.known())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "environment: {data: {PORT: '80'}}   | Known 80",
        "environment: {data: {PORT: 80}}     | Known 80",
        "environment: {data: {PORT: a}}      | Mistyped null",
        "environment: {data: {PORT: ''}}     | Absent null",
        "environment: {data: {PORT: <P>}}    | External null",
        "environment: {secretKeys: [PORT]}   | External null",
      })
  void aPortIsAWholeNumber(String values, String expected) {
    Setting<Integer> port = Written.of(values).model().environment().port("PORT");

    assertThat(port.getClass().getSimpleName() + " " + port.known()).isEqualTo(expected);
    assertThat(port.path()).hasToString("environment.data.PORT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1                                   | false",
        "environment: {secretKeys: [X]}         | false",
        "extraEnv: [{name: X}]                  | true",
        "extraEnv: [{name: Y}]                  | false",
        "envFrom: [{secretRef: {name: a}}]      | true",
        "environment: {existingSecret: s}       | true",
      })
  void isBroughtFromOutside(String values, boolean expected) {
    assertThat(Written.of(values).model().environment().isBroughtFromOutside("X"))
        .isEqualTo(expected);
  }

  @Test
  void tellsWhatIsWrittenInItsOrder() {
    Environment environment =
        Written.of(
                "environment: {create: true, secret: false, existingSecret: s, secretKeys: [B, 1, <X>],"
                    + " data: {A_NEW_ONE: 1, ANOTHER: b}}")
            .model()
            .environment();

    assertThat(environment.create().is(true)).isTrue();
    assertThat(environment.secret().is(false)).isTrue();
    assertThat(environment.existingSecret().is("s")).isTrue();
    assertThat(environment.secretKeys())
        .extracting(key -> key.path() + " " + key.known())
        .containsExactly(
            "environment.secretKeys[0] B",
            "environment.secretKeys[1] 1",
            "environment.secretKeys[2] null");
    assertThat(environment.variables())
        .extracting(variable -> variable.path().key())
        .contains("A_NEW_ONE", "ANOTHER", "PORT");
    assertThat(environment.scalar("A_NEW_ONE").text()).isEqualTo("1");
    assertThat(environment.scalar("NONE")).isNull();
    assertThat(environment.variable("ANOTHER")).isSameAs(environment.variable("ANOTHER"));
  }
}
