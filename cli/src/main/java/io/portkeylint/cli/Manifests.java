package io.portkeylint.cli;

import io.portkeylint.search.ValuesFileSearch;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deployments that Argo CD applications and Flux releases of a repository describe. */
final class Manifests {

  /** Manifests that are read; a repository full of other files is not searched to the end. */
  private static final int MOST = 2_000;

  private static final long LARGEST = 64L * 1024;

  private final Path root;
  private final Map<String, List<Path>> deployments = new LinkedHashMap<>();

  private Manifests(Path root) {
    this.root = root;
  }

  /**
   * The values files of each deployment by its name; those with a file that is not in the
   * repository are left out.
   */
  static Map<String, List<Path>> in(Path root) {
    Manifests manifests = new Manifests(root);
    String start = root.toString().isEmpty() ? "" : root + "/";
    int read = 0;
    for (Path file : ValuesFileSearch.matching(start + "**/*.{yaml,yml}")) {
      if (read++ < MOST) {
        manifests.read(file);
      }
    }
    return manifests.deployments;
  }

  private void read(Path file) {
    String text;
    try {
      if (Files.size(file) > LARGEST) {
        return;
      }
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return;
    }
    if (!text.contains("valueFiles") && !text.contains("valuesFiles")) {
      return;
    }
    for (String document : ("\n" + text).split("\n---", -1)) {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      YamlFile yaml = new YamlReader(YamlLimits.STANDARD).read(file.toString(), bytes);
      if (yaml.root() != null) {
        manifest(yaml.root(), file);
      }
    }
  }

  private void manifest(YamlMapping manifest, Path file) {
    String name = text(at(manifest, "metadata", "name"));
    YamlNode spec = at(manifest, "spec");
    if (name == null || !(spec instanceof YamlMapping)) {
      return;
    }
    add(name, at(spec, "chart", "spec", "valuesFiles"), null, file);
    addSource(name, at(spec, "source"), file);
    if (at(spec, "sources") instanceof YamlSequence sources) {
      for (YamlNode source : sources.items()) {
        addSource(name, source, file);
      }
    }
  }

  private void addSource(String name, @Nullable YamlNode source, Path file) {
    add(name, at(source, "helm", "valueFiles"), text(at(source, "path")), file);
  }

  private void add(String name, @Nullable YamlNode list, @Nullable String path, Path file) {
    if (!(list instanceof YamlSequence sequence)) {
      return;
    }
    List<Path> files = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      String written = text(item);
      Path found = written == null ? null : resolve(written, path, file);
      if (found == null) {
        return;
      }
      files.add(found);
    }
    if (!files.isEmpty()) {
      deployments.putIfAbsent(name, files);
    }
  }

  /** Relative to the chart's folder, for Flux to the manifest or the root; {@code $ref/} to it. */
  private @Nullable Path resolve(String written, @Nullable String path, Path manifest) {
    try {
      boolean isReference = written.startsWith("$") && written.indexOf('/') > 0;
      if (isReference) {
        return existing(root.resolve(written.substring(written.indexOf('/') + 1)));
      }
      Path found = path == null ? null : existing(root.resolve(path).resolve(written));
      if (found == null) {
        found = existing(manifest.resolveSibling(written));
      }
      return found == null ? existing(root.resolve(written)) : found;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable Path existing(Path file) {
    return Files.isRegularFile(file) ? file.normalize() : null;
  }

  private static @Nullable YamlNode at(@Nullable YamlNode node, String... keys) {
    YamlNode found = node;
    for (String key : keys) {
      YamlEntry entry = found instanceof YamlMapping mapping ? mapping.entry(key) : null;
      found = entry == null ? null : entry.value();
    }
    return found;
  }

  private static @Nullable String text(@Nullable YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.isString() && !scalar.text().isEmpty()
        ? scalar.text()
        : null;
  }
}
