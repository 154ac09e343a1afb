package io.portkeylint.file;

import io.portkeylint.secret.Shown;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * YAML that is no values file: Helm would take it, and nothing in it would configure the gateway.
 *
 * @param sign the entry that gives it away
 * @param what what the file is, with its article
 * @param values where the values are, for a reader
 */
record OtherFile(YamlEntry sign, String what, String values) {

  private static final String GIVE_VALUES = "give the values file, as Helm gets it with `-f`";

  /** What the file is instead of a values file, or null. */
  static @Nullable OtherFile of(YamlMapping root) {
    YamlEntry version = root.entry("apiVersion");
    YamlEntry kind = root.entry("kind");
    if (text(version).isEmpty()) {
      return compose(root);
    }
    if (kind != null && !text(kind).isEmpty() && (has(root, "metadata") || has(root, "spec"))) {
      String name = text(kind);
      String what = "a manifest of kind " + Shown.quoted(Shown.plain(name));
      return new OtherFile(kind, what, valuesOf(name));
    }
    boolean chart = !text(root.entry("name")).isEmpty() && !text(root.entry("version")).isEmpty();
    return version != null && kind == null && chart
        ? new OtherFile(version, "a `Chart.yaml`", "give the values file that stands beside it")
        : null;
  }

  private static String valuesOf(String kind) {
    return switch (kind) {
      case "Application", "ApplicationSet" ->
          "put what stands under `helm.valuesObject` or `helm.values` of its source into a values"
              + " file, and check that";
      case "HelmRelease" ->
          "put what stands under `spec.values` into a values file, and check that";
      case "ConfigMap", "Secret" ->
          "put the values that it holds into a values file, and check that";
      default -> GIVE_VALUES;
    };
  }

  /** Services that are built or run from images are those of Docker Compose. */
  private static @Nullable OtherFile compose(YamlMapping root) {
    YamlEntry services = root.entry("services");
    if (services == null || has(root, "environment")) {
      return null;
    }
    if (services.value() instanceof YamlMapping byName) {
      for (YamlEntry service : byName.entries()) {
        boolean runs =
            service.value() instanceof YamlMapping one
                && (one.entry("image") != null || one.entry("build") != null);
        if (runs) {
          return new OtherFile(services, "a file of Docker Compose", GIVE_VALUES);
        }
      }
    }
    return null;
  }

  private static boolean has(YamlMapping root, String key) {
    YamlEntry entry = root.entry(key);
    return entry != null && entry.value() instanceof YamlMapping;
  }

  private static String text(@Nullable YamlEntry entry) {
    return entry != null && entry.value() instanceof YamlScalar scalar && !scalar.isNull()
        ? scalar.text()
        : "";
  }
}
