package io.portkeylint.chart;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file that names the gateway chart with a version. Other projects have charts called
 * {@code gateway} too, so the name alone is not enough.
 *
 * @param name the chart's name there
 * @param repository where it is to come from; may be empty
 * @param key under which its values stand in an umbrella chart
 * @param version a version or a range
 */
record GatewayReference(String name, String repository, String key, String version) {

  private static final String OWNER = "portkey";
  private static final String CHART = "gateway";
  private static final YamlReader READER = new YamlReader(YamlLimits.STANDARD);

  /** A document of a text, or null when it is no mapping that Helm would read. */
  static @Nullable YamlMapping read(String name, String text) {
    return READER.read(Source.file(name, text)).root();
  }

  /** The gateway chart itself, from its own {@code Chart.yaml}. */
  static @Nullable GatewayReference chartItself(YamlMapping chart, String text) {
    String name = text(chart, "name");
    String version = text(chart, "version");
    boolean known = isGateway(name, "", "") || name.equals(CHART) && mentionsOwner(text);
    return known && !version.isEmpty() ? new GatewayReference(name, "", "", version) : null;
  }

  /** The first dependency that is the gateway chart, from {@code Chart.yaml} or its lock. */
  static @Nullable GatewayReference dependency(YamlMapping chart) {
    if (!(child(chart, "dependencies") instanceof YamlSequence dependencies)) {
      return null;
    }
    for (YamlNode item : dependencies.items()) {
      GatewayReference reference = item instanceof YamlMapping entry ? entry(entry) : null;
      if (reference != null) {
        return reference;
      }
    }
    return null;
  }

  private static @Nullable GatewayReference entry(YamlMapping entry) {
    String name = text(entry, "name");
    String repository = text(entry, "repository");
    String alias = text(entry, "alias");
    return isGateway(name, repository, alias)
        ? new GatewayReference(
            name, repository, alias.isEmpty() ? name : alias, text(entry, "version"))
        : null;
  }

  /** The version that a lock file has for this dependency; empty when it has none. */
  String lockedIn(YamlMapping lock) {
    if (child(lock, "dependencies") instanceof YamlSequence dependencies) {
      for (YamlNode item : dependencies.items()) {
        if (item instanceof YamlMapping entry
            && text(entry, "name").equals(name)
            && text(entry, "repository").equals(repository)) {
          return text(entry, "version");
        }
      }
    }
    return "";
  }

  /** The chart that an Argo CD application or a Flux release installs. */
  static @Nullable GatewayReference installedBy(YamlMapping manifest) {
    YamlMapping spec = mapping(manifest, "spec");
    if (spec == null) {
      return null;
    }
    String release = text(mapping(manifest, "metadata"), "name");
    switch (text(manifest, "kind")) {
      case "Application":
        return argo(spec, release);
      case "ApplicationSet":
        return argo(mapping(mapping(spec, "template"), "spec"), release);
      case "HelmRelease":
        YamlMapping chart = mapping(mapping(spec, "chart"), "spec");
        String from = text(mapping(chart, "sourceRef"), "name");
        return installed(text(chart, "chart"), from, release, text(chart, "version"));
      default:
        return null;
    }
  }

  private static @Nullable GatewayReference argo(@Nullable YamlMapping spec, String release) {
    GatewayReference found = argoSource(mapping(spec, "source"), release);
    if (found == null && child(spec, "sources") instanceof YamlSequence sources) {
      for (YamlNode item : sources.items()) {
        found = item instanceof YamlMapping source ? argoSource(source, release) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return found;
  }

  private static @Nullable GatewayReference argoSource(
      @Nullable YamlMapping source, String release) {
    return installed(
        text(source, "chart"), text(source, "repoURL"), release, text(source, "targetRevision"));
  }

  private static @Nullable GatewayReference installed(
      String chart, String repository, String release, String version) {
    // An OCI repository may hold the name: "portkey-ai/gateway".
    String name = chart.substring(chart.lastIndexOf('/') + 1);
    return isGateway(name, repository + chart, release) && !version.isEmpty()
        ? new GatewayReference(name, repository, "", version)
        : null;
  }

  private static boolean isGateway(String name, String repository, String alias) {
    return name.contains(CHART)
        && (mentionsOwner(name)
            || name.equals(CHART) && (mentionsOwner(repository) || mentionsOwner(alias)));
  }

  private static boolean mentionsOwner(String text) {
    for (int i = 0; i + OWNER.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, OWNER, 0, OWNER.length())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable YamlNode child(@Nullable YamlMapping parent, String key) {
    YamlEntry entry = parent == null ? null : parent.entry(key);
    return entry == null ? null : entry.value();
  }

  private static @Nullable YamlMapping mapping(@Nullable YamlMapping parent, String key) {
    return child(parent, key) instanceof YamlMapping mapping ? mapping : null;
  }

  private static String text(@Nullable YamlMapping parent, String key) {
    return child(parent, key) instanceof YamlScalar scalar && !scalar.isNull() ? scalar.text() : "";
  }
}
