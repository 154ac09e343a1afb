package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EffectiveYamlTest {

  @Test
  void everyLineSaysWhereItComesFrom() throws IOException {
    StringBuilder out = new StringBuilder();
    EffectiveValues example = Merged.example();
    EffectiveYaml.write(KeyPath.ROOT, example.root(), SecretTexts.of(example), out);

    assertThat(out.toString())
        .isEqualTo(
            """
            environment:                  # --set #1
              data:                       # --set #1
                PORT: "8080"              # values-prod.yaml:3
                REDIS_URL: "********"     # values-prod.yaml:4
                LOG_STORE: mongo          # --set #1
                # CACHE: deleted by null  # values-prod.yaml:5
            script: |                     # values.yaml:4
              one

                two
            hosts:                        # values.yaml:8
              - a.example                 # values.yaml:9
              - name: b                   # values.yaml:10
                tls: []                   # values.yaml:11
            replicaCount: 1               # chart 1.7.7 defaults
            """);
  }

  @Test
  void aSecretIsShownOnlyOnRequest() throws IOException {
    StringBuilder shown = new StringBuilder();
    EffectiveYaml.write(KeyPath.ROOT, Merged.example().root(), SecretTexts.none(), shown);

    assertThat(shown)
        .contains("REDIS_URL: \"redis://:hunter2@cache:6379\"  # values-prod.yaml:4\n");
  }

  @Test
  void listsAndEmptyCollectionsKeepTheirForm() throws IOException {
    assertThat(
            written(
                """
                a: {}
                b: []
                c:
                - - 1
                  - []
                - {}
                - x: {q: {}}
                  z: |-
                    one
                    two
                - |+
                  one

                - ~
                """))
        .isEqualTo(
            """
            a: {}        # v.yaml:1
            b: []        # v.yaml:2
            c:           # v.yaml:3
              - - 1      # v.yaml:4
                - []     # v.yaml:5
              - {}       # v.yaml:6
              - x:       # v.yaml:7
                  q: {}  # v.yaml:7
                z: |-    # v.yaml:8
                  one
                  two
              - |+       # v.yaml:11
                one

              - null     # v.yaml:14
            """);
  }

  @Test
  void longLinesDoNotMoveTheOthers() throws IOException {
    String fits = "a".repeat(57);
    String tooLong = "b".repeat(58);

    assertThat(written("k: 1\n" + fits + ": 1\n"))
        .isEqualTo("k: 1" + " ".repeat(58) + "# v.yaml:1\n" + fits + ": 1  # v.yaml:2\n");
    assertThat(written("k: 1\n" + tooLong + ": 1\n"))
        .isEqualTo("k: 1  # v.yaml:1\n" + tooLong + ": 1  # v.yaml:2\n");
  }

  @Test
  void keysMayBeAnything() throws IOException {
    String key = "k".repeat(1_000);

    assertThat(written("\"a b\": 1\nyes: 2\n1: x\n"))
        .isEqualTo("\"a b\": 1   # v.yaml:1\n\"true\": 2  # v.yaml:2\n\"1\": x     # v.yaml:3\n");
    assertThat(written("? " + key + "\n: 1\n")).isEqualTo(key + ": 1  # v.yaml:1\n");
    assertThat(written("? " + key + "k\n: 1\nb: 2\n"))
        .isEqualTo("? " + key + "k\n: 1   # v.yaml:1\nb: 2  # v.yaml:3\n");
  }

  @Test
  void aKeyMayBeASecret() throws IOException {
    String token = "ghp_" + "a".repeat(36);

    assertThat(written(token + ": 1\n")).isEqualTo("\"********\": 1  # v.yaml:1\n");
  }

  @Test
  void aPartIsWrittenFromTheLeft() throws IOException {
    EffectiveValues values = Merged.of("{}", "a:\n  b:\n    c: [1]\n");
    StringBuilder out = new StringBuilder();
    KeyPath path = KeyPath.parse("a.b");
    EffectiveYaml.write(path, Objects.requireNonNull(values.at(path)), SecretTexts.of(values), out);
    KeyPath leaf = KeyPath.parse("a.b.c[0]");
    EffectiveYaml.write(leaf, Objects.requireNonNull(values.at(leaf)), SecretTexts.of(values), out);

    assertThat(out.toString()).isEqualTo("c:     # v.yaml:3\n  - 1  # v.yaml:3\n");
  }

  @Test
  void whatANullRemovedIsTold() throws IOException {
    EffectiveValues values =
        Merged.of("a: {b: {c: 1}, d: 2}\ne: {f: 1}\n", "a: {b: ~}\ne: {f: ~}\n");
    StringBuilder out = new StringBuilder();
    EffectiveYaml.write(KeyPath.ROOT, values.root(), SecretTexts.of(values), out);

    assertThat(out.toString())
        .isEqualTo(
            """
            a:                      # v.yaml:1
              d: 2                  # chart 1.7.7 defaults
              # b: deleted by null  # v.yaml:1
            e:                      # v.yaml:2
              {}                    # v.yaml:2
              # f: deleted by null  # v.yaml:2
            """);
  }

  private static String written(String values) throws IOException {
    EffectiveValues merged = Merged.of("{}", values);
    StringBuilder out = new StringBuilder();
    EffectiveYaml.write(KeyPath.ROOT, merged.root(), SecretTexts.of(merged), out);
    return out.toString();
  }
}
