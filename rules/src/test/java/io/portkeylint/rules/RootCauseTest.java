package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.source.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cause is reported where it is, and what follows from it is not. */
class RootCauseTest {

  /** What the chart asks for beside the part that a test is about. */
  private static final String REST =
      """
      serviceAccount:
        create: true
      imageCredentials:
        - name: portkeyenterpriseregistrycredentials
          create: true
          registry: https://index.docker.io/v1/
          username: portkeycustomer
          password: dckr_pat_0123456789abcdefghijklmno
      """;

  @Test
  void aSectionThatNullTakesAwayIsOneError() {
    assertThat(found("environment:\n"))
        .containsExactly("1:13 error PK010 `environment` is null: Helm cannot render the chart");
    assertThat(found("environment:\n  data: [a]\n"))
        .containsExactly("2:9 error PK010 `environment.data` is a list, but must be a mapping");
  }

  @Test
  void aMisspeltVariableIsAsBadAsItsAbsence() {
    String values =
        """
        environment:
          create: true
          secret: true
          data:
            ANALYTICS_STORE: control_plane
            CACHE_STOR: aws-elastic-cache
            REDIS_TLS_ENABLED: "true"
            REDIS_URL: redis://master.acme-cache.abc123.use1.cache.amazonaws.com:6379
            PORTKEY_CLIENT_AUT: acme-4711
            ORGANISATIONS_TO_SYNC: 11111111-1111-4111-8111-111111111111
        """;

    assertThat(found(values))
        .containsExactly(
            "6:5 warning PK014 `CACHE_STOR` is not a variable the chart or the gateway knows",
            "9:5 error PK014 `PORTKEY_CLIENT_AUT` is not a variable the chart or the gateway knows",
            "  it follows that `PORTKEY_CLIENT_AUTH` is not set");
  }

  @Test
  void aMisspeltSectionIsAsBadAsItsAbsence() {
    assertThat(found("enviroment:\n  data:\n    PORTKEY_CLIENT_AUTH: acme-4711\n"))
        .containsExactly(
            "1:1 error PK013 `enviroment` is not a key of chart 1.7.7",
            "  it follows that `ANALYTICS_STORE` is not set, and the chart default is a ClickHouse"
                + " without an address");
  }

  @Test
  void aVariableInTheWrongPlaceIsNotMissingAsWell() {
    String values =
        """
        PORTKEY_CLIENT_AUTH: acme-4711
        environment:
          create: true
          secret: true
          data:
            ANALYTICS_STORE: control_plane
            ORGANISATIONS_TO_SYNC: 11111111-1111-4111-8111-111111111111
        """;

    assertThat(found(values))
        .containsExactly(
            "1:1 error PK013 `PORTKEY_CLIENT_AUTH` is not a key of chart 1.7.7",
            "  it follows that `PORTKEY_CLIENT_AUTH` is not set");
  }

  @Test
  void aKeyOfAnotherChartIsNotMissingAsWell() {
    String values =
        """
        serviceAccount:
          create: false
        serviceAccountName: gateway
        environment:
          create: true
          secret: true
          data:
            ANALYTICS_STORE: control_plane
            PORTKEY_CLIENT_AUTH: acme-4711
            ORGANISATIONS_TO_SYNC: 11111111-1111-4111-8111-111111111111
        """;

    assertThat(found(values))
        .containsExactly(
            "3:1 error PK013 `serviceAccountName` is not a key of chart 1.7.7",
            "  it follows that `serviceAccount.name` is needed, because no service account is"
                + " created");
  }

  @Test
  void aMisspeltAnnotationIsNotMissingAsWell() {
    String values =
        """
        environment:
          create: true
          secret: true
          data:
            ANALYTICS_STORE: control_plane
            PORTKEY_CLIENT_AUTH: acme-4711
            ORGANISATIONS_TO_SYNC: 11111111-1111-4111-8111-111111111111
        service:
          type: LoadBalancer
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: external
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-typ: ip
            service.beta.kubernetes.io/aws-load-balancer-ssl-certs: arn:aws:acm:us-east-1:1:certificate/a
            service.beta.kubernetes.io/aws-load-balancer-ssl-ports: "443"
        """;

    assertThat(found(values))
        .containsExactly(
            "12:5 warning PK370 the annotation"
                + " `service.beta.kubernetes.io/aws-load-balancer-nlb-target-typ` is not one that"
                + " the controller reads",
            "13:5 warning PK370 the annotation"
                + " `service.beta.kubernetes.io/aws-load-balancer-ssl-certs` is not one that the"
                + " controller reads");
  }

  @Test
  void aVariableThatASecretIsToHoldIsNotMissingAsWell() {
    String data =
        """
          data:
            ANALYTICS_STORE: control_plane
            ORGANISATIONS_TO_SYNC: 11111111-1111-4111-8111-111111111111
        """;
    String keys = "  secretKeys: [PORTKEY_CLIENT_AUTH]\n";

    assertThat(found("environment:\n  create: true\n" + keys + data))
        .containsExactly(
            "3:3 error PK039 `PORTKEY_CLIENT_AUTH` reaches no pod, because `environment.create` is"
                + " true");
    assertThat(found("environment:\n  create: false\n" + keys + data))
        .contains(
            "1:1 error PK032 `environment.secretKeys` lists keys, but"
                + " `environment.existingSecret` names no Secret")
        .noneMatch(finding -> finding.contains("PK711"));
  }

  @Test
  void aVariableThatASecretMayHoldIsNotMissingAsWell() {
    String looksPast =
        """
        environment:
          create: true
          existingSecret: gateway-credentials
          data:
            SERVICE_NAME: gateway
        """;

    assertThat(found(looksPast))
        .containsExactly(
            "2:11 error PK031 `environment.existingSecret` is set, but `environment.create` is"
                + " true");
    assertThat(found(looksPast + "  secretKeys: [PORTKEY_CLIENT_AUTH]\n"))
        .as("only what is listed")
        .anyMatch(finding -> finding.contains("PK710"))
        .noneMatch(finding -> finding.contains("PK711"));
  }

  @Test
  void aNameOfAVariableIsNoSecret() {
    String values =
        """
        environment:
          create: true
          secret: true
          secretKey: [PORTKEY_CLIENT_AUTH]
          data:
            ANALYTICS_STORE: control_plane
            ORGANISATIONS_TO_SYNC: 11111111-1111-4111-8111-111111111111
        """;

    assertThat(found(values)).contains("5:3 error PK711 `PORTKEY_CLIENT_AUTH` is not set");
  }

  private static List<String> found(String values) {
    LintRequest.Input rest =
        new LintRequest.Input.Bytes("rest.yaml", REST.getBytes(StandardCharsets.UTF_8));
    LintRequest.Input own =
        new LintRequest.Input.Bytes("values.yaml", values.getBytes(StandardCharsets.UTF_8));
    LintRequest request = LintRequest.of(List.of(rest, own)).chartVersion("1.7.7");
    List<String> found = new ArrayList<>();
    for (Finding finding : Linter.standard().lint(request).findings()) {
      Position at = finding.primary().span().startPosition();
      String rule = finding.severity().label() + " " + finding.rule().id();
      if (!rule.startsWith("info")) {
        found.add(at.line() + ":" + at.column() + " " + rule + " " + finding.message());
        finding.notes().stream()
            .filter(note -> note.startsWith("it follows"))
            .forEach(note -> found.add("  " + note));
      }
    }
    return found;
  }
}
