package io.portkeylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1                                                               | unknown",
        "service: {annotations: {service.beta.kubernetes.io/aws-x: a}}      | eks",
        "service: {annotations: {service.beta.kubernetes.io/azure-x: a}}    | aks",
        "service: {annotations: {networking.gke.io/x: a}}                   | gke",
        "service: {annotations: {example.com/x: a}}                         | unknown",
        "serviceAccount: {annotations: {eks.amazonaws.com/role-arn: a}}     | eks",
        "serviceAccount: {annotations: {azure.workload.identity/client-id: a}} | aks",
        "serviceAccount: {annotations: {iam.gke.io/gcp-service-account: a}} | gke",
        "ingress: {annotations: {alb.ingress.kubernetes.io/scheme: a}}      | eks",
        "ingress: {ingressClassName: alb}                                   | eks",
        "ingress: {ingressClassName: azure-application-gateway}             | aks",
        "ingress: {ingressClassName: webapprouting.kubernetes.azure.com}    | aks",
        "ingress: {ingressClassName: gce}                                   | gke",
        "ingress: {ingressClassName: gce-internal}                          | gke",
        "ingress: {ingressClassName: nginx}                                 | unknown",
        "podLabels: {azure.workload.identity/use: 'true'}                   | aks",
        "podLabels: {azure.workload.identity/use: 'false'}                  | unknown",
        "environment: {data: {CACHE_STORE: aws-elastic-cache}}              | eks",
        "environment: {data: {CACHE_STORE: azure-redis}}                    | aks",
        "environment: {data: {CACHE_STORE: redis}}                          | unknown",
        "environment: {data: {LOG_STORE: s3_assume}}                        | eks",
        "environment: {data: {LOG_STORE: azure}}                            | aks",
        "environment: {data: {LOG_STORE: gcs}}                              | gke",
        "environment: {data: {LOG_STORE: gcs_assume}}                       | gke",
        "environment: {data: {LOG_STORE: gcs, CACHE_STORE: azure-redis}}    | unknown",
        "{environment: {data: {LOG_STORE: gcs}}, ingress: {ingressClassName: alb}} | eks",
        "{podLabels: {azure.workload.identity/use: 'true'}, ingress: {ingressClassName: alb}}"
            + " | unknown",
        "{ingress: {ingressClassName: gce}, service: {annotations: {cloud.google.com/neg: a}}} | gke",
      })
  void isToldByWhatOnlyOneReads(String values, String platform) {
    assertThat(Written.of(values).model().platform().label()).isEqualTo(platform);
  }

  @ParameterizedTest
  @CsvSource({
    "alb.ingress.kubernetes.io/x, EKS",
    "service.kubernetes.io/aws-x, EKS",
    "service.beta.kubernetes.io/aws-x, EKS",
    "eks.amazonaws.com/x, EKS",
    "service.beta.kubernetes.io/azure-x, AKS",
    "azure.workload.identity/x, AKS",
    "networking.gke.io/x, GKE",
    "cloud.google.com/x, GKE",
    "iam.gke.io/x, GKE",
    "ingress.gcp.kubernetes.io/x, GKE",
    "service.beta.kubernetes.io/x, UNKNOWN",
    "x, UNKNOWN",
  })
  void anAnnotationIsRead(String key, Platform platform) {
    assertThat(Platform.ofAnnotation(key)).isEqualTo(platform);
  }
}
