package io.portkeylint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text as the value of annotations and other settings in which text has a form of its own. */
class AnnotationsFuzzTest {

  private static final ManyPlaces PLACES =
      new ManyPlaces(
          """
          service: {type: LoadBalancer, annotations: {
            service.beta.kubernetes.io/aws-load-balancer-type: %,
            service.beta.kubernetes.io/aws-load-balancer-attributes: %,
            service.beta.kubernetes.io/aws-load-balancer-additional-resource-tags: %,
            service.beta.kubernetes.io/load-balancer-source-ranges: %,
            service.beta.kubernetes.io/aws-load-balancer-healthcheck-port: %,
            service.beta.kubernetes.io/azure-load-balancer-internal: %}}
          ingress: {enabled: true, ingressClassName: alb, annotations: {
            alb.ingress.kubernetes.io/listen-ports: %,
            alb.ingress.kubernetes.io/actions.x: %,
            alb.ingress.kubernetes.io/conditions.x: %,
            alb.ingress.kubernetes.io/certificate-arn: %,
            alb.ingress.kubernetes.io/inbound-cidrs: %,
            alb.ingress.kubernetes.io/security-groups: %,
            alb.ingress.kubernetes.io/ssl-redirect: %,
            alb.ingress.kubernetes.io/group.name: %,
            alb.ingress.kubernetes.io/tags: %,
            alb.ingress.kubernetes.io/auth-idp-oidc: %,
            cert-manager.io/cluster-issuer: %}}
          serviceAccount: {create: true, annotations: {
            eks.amazonaws.com/role-arn: %,
            iam.gke.io/gcp-service-account: %,
            azure.workload.identity/client-id: %}}
          podAnnotations: {a: %, vault.hashicorp.com/agent-inject: %}
          podLabels: {app.kubernetes.io/name: %, azure.workload.identity/use: %}
          imageCredentials: [{name: x, registry: r, username: u, password: %}]
          resources: {limits: {cpu: %, memory: %}}
          environment: {create: true, data: {
            OTEL_EXPORTER_OTLP_HEADERS: %, OTEL_RESOURCE_ATTRIBUTES: %,
            EXPERIMENTAL_GEN_AI_OTEL_EXPORTER_OTLP_HEADERS: %, CUSTOM_METADATA: %,
            ORGANISATIONS_TO_SYNC: %, GCP_SERVICE_ACCOUNT: %, REDIS_TLS_CERTS: %}}
          """);

  /** The first character decides on places and chart version. */
  @DictionaryEntries({
    "@@",
    "[{\\x22HTTP\\x22: 80}]",
    "{\\x22Type\\x22:",
    "arn:aws:",
    "0.0.0.0/0",
    "true",
    "=",
    ",",
    "\\x22auths\\x22",
    "password",
    "443",
    "<X>",
    "${X}"
  })
  @FuzzTest(maxDuration = "30m")
  void value(byte[] bytes) {
    PLACES.assertSound(bytes);
  }
}
