package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Text that is not understood: only its look tells what must not be shown. */
class SourceViewTest {

  @Test
  void brokenYamlShowsOnlyWhatIsKnownToBeHarmless() {
    assertThat(
            shown(
                """
                environment:
                  data:
                    PORT: 8787: 8788
                    PORT: 8787: hunter2
                    REDIS_PASSWORD: hunter2
                    SOMETHING_ELSE: hunter2
                    "quoted": 'hunter2'
                    LIST: [hunter2, {password: hunter2}]
                    CACHE_STORE: redis
                  broken hunter2
                  - hunter2
                  - name: example
                  PEM: |
                    hunter2
                    port: hunter2
                  BLOCK: |hunter2
                  FOLDED: >- hunter2
                service:
                  port: 80
                """))
        .isEqualTo(
            """
            environment:
              data:
                PORT: 8787: 8788
                PORT: ********
                REDIS_PASSWORD: ********
                SOMETHING_ELSE: ********
                "quoted": ********
                LIST: ********
                CACHE_STORE: redis
              ********
              - ********
              - name: example
              PEM: |
                ********
                port: hunter2
              BLOCK: ********
              FOLDED: ********
            service:
              port: 80
            """);
  }

  @Test
  void valuesUnderSensitiveKeysStayMaskedWhereverTheyGoOn() {
    assertThat(
            shown(
                """
                password: |
                  name: hunter2

                  port: 80
                name: after
                token: "hunter2
                name: hunter2
                  port: 80"
                port: 1
                secretKey:
                  name: hunter2
                  - port: hunter2
                auth: hunter2
                  name: hunter2
                name: after
                """))
        .isEqualTo(
            """
            password: |
              ********

              ********
            name: after
            token: ********
            ********
              ********
            port: 1
            secretKey:
              name: ********
              - port: ********
            auth: ********
              ********
            name: after
            """);
  }

  @Test
  void commentsAreElidedExceptForTheToolsOwn() {
    assertThat(
            shown(
                """
                # REDIS_PASSWORD: hunter2
                name: a # was hunter2
                port: 80 # portkey-lint-ignore PK310: password=hunter2
                name: a#b
                """))
        .isEqualTo(
            """
            # …
            name: a # …
            port: 80 # portkey-lint-ignore PK310: password=********
            name: a#b
            """);
  }

  @Test
  void assignmentsWithinOneValueAreSeen() {
    assertThat(
            shown(
                """
                name: --password=hunter2
                name: {"password": "hunter2", port: 1}
                host: redis://user:hunter2@host
                name: REDIS_PASSWORD:hunter2
                """))
        .doesNotContain("hunter2")
        .contains("name: --password=********\n", "host: ********\n");
  }

  @Test
  void secretsThatLookLikeAnchorsOrTagsAreMasked() {
    assertThat(
            shown(
                """
                REDIS_PASSWORD: &hunter2
                API_TOKEN : !hunter2 x
                name: &anchor x
                """))
        .isEqualTo(
            """
            REDIS_PASSWORD: ********
            API_TOKEN : ********
            name: &anchor x
            """);
  }

  @Test
  @Timeout(20)
  void longValuesAreReadOnce() {
    String flow = "service: {" + "key: value, ".repeat(200_000) + "}\n";
    String quoted = "service: \"" + "key=\n  ".repeat(200_000) + "\"\n";

    assertThat(shown(flow + "name: x\n")).endsWith("name: x\n");
    assertThat(shown(quoted + "name: x\n")).endsWith("name: x\n");
  }

  @Test
  void argumentsAreReadAsHelmSplitsThem() {
    assertThat(argument("service.port=80,environment.data.REDIS_PASSWORD=hunter2,service.type=a"))
        .isEqualTo("service.port=80,environment.data.REDIS_PASSWORD=********,service.type=a");
    assertThat(argument("environment.data.REDIS_PASSWORD=hun\\,ter2"))
        .isEqualTo("environment.data.REDIS_PASSWORD=********");
    assertThat(argument("a.b={hunter2,hunter3}")).isEqualTo("a.b=********");
    assertThat(argument("hunter2")).isEqualTo("********");
    assertThat(argument("environment.data={\"REDIS_PASSWORD\":\"hunter2\"}"))
        .isEqualTo("environment.data=********");
  }

  @Test
  void columnsWithinAMaskLieOnTheMask() {
    Source source = Source.file("v.yaml", "a:\tb\nREDIS_PASSWORD: hunter2hunter2 # x\n");
    SourceLine line = SourceView.of(null).line(source, 2);
    int value = source.text().indexOf("hunter2");

    assertThat(line.text()).isEqualTo("REDIS_PASSWORD: ******** # …");
    assertThat(line.startOf(value)).isEqualTo(16);
    assertThat(line.startOf(value + 3)).isEqualTo(16);
    assertThat(line.endOf(value + 3)).isEqualTo(24);
    assertThat(line.endOf(value + 14)).isEqualTo(24);
    assertThat(line.startOf(value + 14)).isEqualTo(24);
    assertThat(line.startOf(0)).isZero();
    assertThat(line.endOf(source.text().length())).isEqualTo(28);
    assertThat(line.comment()).isEqualTo(25);
  }

  @Test
  void whatTheTreeHoldsIsKnownExactly() {
    assertThat(
            parsed(
                """
                x-anchor: &pw hunter2
                environment:
                  data:
                    UNKNOWN: shown
                    QUOTED: "a # b"
                    REDIS_PASSWORD: hunter2lost
                    REDIS_PASSWORD: *pw
                    CFG: |
                      password: hunter2
                      port: 80
                    PRIVATE_KEY: |
                      -----BEGIN PRIVATE KEY-----
                      hunter2
                    FLOW: {password: hunter2, user: "u", list: [shown, b]}
                    COPY: hunter2-the-same-text
                    OTHER_TOKEN: "hunter2-the-same-text"
                extraEnv:
                  - name: TOKEN
                    value: hunter2
                  - {name: X, value: hunter2}
                imageCredentials:
                - name: a
                  password: hunter2
                service: {type: x,
                  auth: "hunter2
                    hunter2", port: 1}
                service:
                  unknownKey: shown
                """))
        .isEqualTo(
            """
            x-anchor: &pw ********
            environment:
              data:
                UNKNOWN: shown
                QUOTED: "a # b"
                REDIS_PASSWORD: ********
                REDIS_PASSWORD: ********
                CFG: |
                  password: ********
                  port: 80
                PRIVATE_KEY: ********
                  ********
                  ********
                FLOW: {password: ********, user: "u", list: [shown, b]}
                COPY: ********
                OTHER_TOKEN: ********
            extraEnv:
              - name: TOKEN
                value: ********
              - {name: X, value: ********}
            imageCredentials:
            - name: a
              password: ********
            service: ********
              auth: ********
                ********
            service:
              unknownKey: shown
            """);
  }

  private static String parsed(String text) {
    Source source = Source.file("values.yaml", text);
    YamlMapping root = new YamlReader(YamlLimits.STANDARD).read(source).root();
    Source defaults = Source.defaults("defaults");
    Layer none = new Layer(defaults, new YamlMapping(defaults.span(0, 0), List.of()));
    return shown(
        source, SourceView.of(Merger.merge(none, List.of(new Layer(source, root)), List.of())));
  }

  private static String shown(String text) {
    return shown(Source.file("values.yaml", text), SourceView.of(null));
  }

  private static String shown(Source source, SourceView view) {
    StringBuilder shown = new StringBuilder();
    for (int line = 1; line < source.lineCount(); line++) {
      shown.append(view.line(source, line).text()).append('\n');
    }
    return shown.toString();
  }

  private static String argument(String text) {
    return SourceView.of(null).line(Source.argument("--set #1", text), 1).text();
  }
}
