package io.portkeylint.model;

import io.portkeylint.values.KeyPath;
import java.util.Locale;

/** The managed Kubernetes that a deployment is made for, as far as its values tell. */
public enum Platform {
  EKS,
  AKS,
  GKE,
  /** Nothing in the values belongs to one platform alone, or they contradict each other. */
  UNKNOWN;

  private static final String USES_AZURE_IDENTITY = "azure.workload.identity/use";

  /** The name in rules and options: {@code eks}, {@code aks}, {@code gke}, {@code unknown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The only platform on which something reads annotations of this key, if there is one. */
  public static Platform ofAnnotation(String key) {
    if (key.startsWith("alb.ingress.kubernetes.io/")
        || key.startsWith("service.beta.kubernetes.io/aws-")
        || key.startsWith("service.kubernetes.io/aws-")
        || key.startsWith("eks.amazonaws.com/")) {
      return EKS;
    }
    if (key.startsWith("service.beta.kubernetes.io/azure-")
        || key.startsWith("azure.workload.identity/")) {
      return AKS;
    }
    return key.startsWith("networking.gke.io/")
            || key.startsWith("cloud.google.com/")
            || key.startsWith("iam.gke.io/")
            || key.startsWith("ingress.gcp.kubernetes.io/")
        ? GKE
        : UNKNOWN;
  }

  /** The only platform that brings this class of Ingress, if there is one. */
  public static Platform ofIngressClass(String name) {
    return switch (name) {
      case "alb" -> EKS;
      case "azure-application-gateway", "webapprouting.kubernetes.azure.com" -> AKS;
      case "gce", "gce-internal" -> GKE;
      default -> UNKNOWN;
    };
  }

  /** Recognised by what only one platform reads, and where there is nothing, by the stores. */
  static Platform of(GatewayValues values) {
    String ingressClass = values.ingress().ingressClassName().known();
    int signs =
        signs(values.serviceAccount().annotations())
            | signs(values.service().annotations())
            | signs(values.ingress().annotations())
            | (ingressClass == null ? 0 : sign(ofIngressClass(ingressClass)))
            | (usesAzureIdentity(values) ? sign(AKS) : 0);
    return only(signs == 0 ? stores(values.environment()) : signs);
  }

  private static int signs(Annotations annotations) {
    int signs = 0;
    for (Setting<String> entry : annotations.entries()) {
      String key = entry.path().key();
      signs |= key == null ? 0 : sign(ofAnnotation(key));
    }
    return signs;
  }

  private static boolean usesAzureIdentity(GatewayValues values) {
    return values.text(KeyPath.of("podLabels").child(USES_AZURE_IDENTITY)).is("true");
  }

  /** Each store may be used from anywhere; most are used from their own cloud. */
  private static int stores(Environment environment) {
    Setting<String> cache = environment.variable("CACHE_STORE");
    Setting<String> logs = environment.variable("LOG_STORE");
    boolean eks = cache.is("aws-elastic-cache") || logs.is("s3_assume");
    boolean aks = cache.is("azure-redis") || logs.is("azure");
    boolean gke = logs.is("gcs") || logs.is("gcs_assume");
    return (eks ? sign(EKS) : 0) | (aks ? sign(AKS) : 0) | (gke ? sign(GKE) : 0);
  }

  private static int sign(Platform platform) {
    return switch (platform) {
      case EKS -> 1;
      case AKS -> 2;
      case GKE -> 4;
      case UNKNOWN -> 0;
    };
  }

  private static Platform only(int signs) {
    return switch (signs) {
      case 1 -> EKS;
      case 2 -> AKS;
      case 4 -> GKE;
      default -> UNKNOWN;
    };
  }
}
