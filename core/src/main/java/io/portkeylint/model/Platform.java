package io.portkeylint.model;

import java.util.Locale;

/** The managed Kubernetes that a deployment is made for, as far as its values tell. */
public enum Platform {
  EKS,
  AKS,
  GKE,
  /** Nothing in the values belongs to one platform alone, or they contradict each other. */
  UNKNOWN;

  /** The name in rules and options: {@code eks}, {@code aks}, {@code gke}, {@code unknown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Recognised by annotations and by the stores that one cloud alone has. */
  static Platform of(GatewayValues values) {
    boolean eks =
        has(values, "eks.amazonaws.com/")
            || has(values, "alb.ingress.kubernetes.io/")
            || has(values, "service.beta.kubernetes.io/aws-")
            || values.environment().variable("CACHE_STORE").is("aws-elastic-cache")
            || values.environment().variable("LOG_STORE").is("s3_assume");
    boolean aks =
        has(values, "azure.workload.identity/")
            || has(values, "service.beta.kubernetes.io/azure-")
            || values.environment().variable("CACHE_STORE").is("azure-redis")
            || values.environment().variable("LOG_STORE").is("azure");
    boolean gke =
        has(values, "iam.gke.io/")
            || has(values, "cloud.google.com/")
            || has(values, "networking.gke.io/")
            || values.environment().variable("LOG_STORE").is("gcs");
    if (eks ? aks || gke : aks == gke) {
      return UNKNOWN;
    }
    return eks ? EKS : aks ? AKS : GKE;
  }

  private static boolean has(GatewayValues values, String prefix) {
    return values.serviceAccount().annotations().firstWithPrefix(prefix) != null
        || values.service().annotations().firstWithPrefix(prefix) != null
        || values.ingress().annotations().firstWithPrefix(prefix) != null;
  }
}
