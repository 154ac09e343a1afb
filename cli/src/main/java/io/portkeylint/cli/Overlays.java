package io.portkeylint.cli;

import io.portkeylint.search.ValuesFileSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by names and folders which files of a repository are laid over which. */
final class Overlays {

  /** Folders that hold what differs from one environment to the next, by custom. */
  private static final Set<String> FOLDERS =
      Set.of("env", "envs", "environments", "overlays", "stages", "clusters");

  private static final String IN_FOLDERS =
      "**/{env,envs,environments,overlays,stages,clusters}/*.{yaml,yml}";

  private final Path root;
  private final List<Path> bases = new ArrayList<>();
  private final Map<String, List<Path>> certain = new LinkedHashMap<>();
  private final Map<String, List<Path>> guessed = new LinkedHashMap<>();

  private Overlays(Path root) {
    this.root = root;
  }

  /**
   * @param values the values files below the root
   * @param taken deployments that are known already; their files are left out
   */
  static Overlays among(List<Path> values, Path root, Map<String, List<Path>> taken) {
    Overlays overlays = new Overlays(root);
    List<Path> layers = new ArrayList<>();
    taken.values().forEach(layers::addAll);
    for (Path file : values) {
      if (suffix(file).isEmpty() && overlays.environment(file).isEmpty()) {
        overlays.bases.add(file);
      }
    }
    List<Path> files = new ArrayList<>(values);
    String start = root.toString().isEmpty() ? "" : root + "/";
    for (Path file : ValuesFileSearch.matching(start + IN_FOLDERS)) {
      if (!files.contains(file) && !isManifest(file)) {
        files.add(file);
      }
    }
    for (Path file : files) {
      if (!layers.contains(file.normalize())) {
        overlays.add(file, values, taken);
      }
    }
    return overlays;
  }

  /** Deployments of a base and an overlay, by name, where only one base is possible. */
  Map<String, List<Path>> certain() {
    return certain;
  }

  /** Those where there are several bases, with the nearest. */
  Map<String, List<Path>> guessed() {
    return guessed;
  }

  private void add(Path file, List<Path> values, Map<String, List<Path>> taken) {
    String name = suffix(file);
    if (name.isEmpty()) {
      name = environment(file);
    }
    if (name.isEmpty()) {
      return;
    }
    Path beside = suffix(file).isEmpty() ? null : beside(file, values);
    Path base = beside == null ? nearest(file) : beside;
    if (base != null) {
      boolean isCertain = beside != null || bases.size() == 1;
      (isCertain ? certain : guessed).put(freeName(name, file, taken), List.of(base, file));
    }
  }

  private static @Nullable Path beside(Path file, List<Path> values) {
    for (String base : List.of("values.yaml", "values.yml")) {
      Path candidate = file.resolveSibling(base);
      if (values.contains(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** The base in the nearest folder above, else the first one, or null. */
  private @Nullable Path nearest(Path file) {
    for (Path above = file.getParent(); above != null; above = above.getParent()) {
      for (Path base : bases) {
        if (above.equals(base.getParent())) {
          return base;
        }
      }
    }
    return bases.isEmpty() ? null : bases.get(0);
  }

  /** {@code prod} of {@code values-prod.yaml} or {@code prod-values.yaml}; else nothing. */
  private static String suffix(Path file) {
    String stem = stem(file);
    if (stem.startsWith("values") && stem.length() > 7) {
      return stem.substring(7);
    }
    return stem.endsWith("values") && stem.length() > 7 ? stem.substring(0, stem.length() - 7) : "";
  }

  /** {@code prod} of {@code envs/prod/values.yaml} or {@code envs/prod.yaml}; else nothing. */
  private String environment(Path file) {
    Path way = root.toAbsolutePath().relativize(file.toAbsolutePath());
    int last = way.getNameCount() - 1;
    boolean isValues = stem(file).equals("values");
    if (last >= 1 && !isValues && FOLDERS.contains(way.getName(last - 1).toString())) {
      return stem(file);
    }
    if (last >= 2 && isValues && FOLDERS.contains(way.getName(last - 2).toString())) {
      return way.getName(last - 1).toString();
    }
    return "";
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Such folders hold manifests as well; those name their kind. */
  private static boolean isManifest(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return ("\n" + text).contains("\nkind:") || ("\n" + text).contains("\napiVersion:");
    } catch (IOException e) {
      return true;
    }
  }

  private String freeName(String wanted, Path file, Map<String, List<Path>> taken) {
    Path parent = file.getParent();
    String name = wanted;
    if (isTaken(name, taken) && parent != null && parent.getFileName() != null) {
      name = parent.getFileName() + "-" + wanted;
    }
    for (int i = 2; isTaken(name, taken); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  private boolean isTaken(String name, Map<String, List<Path>> taken) {
    return taken.containsKey(name) || certain.containsKey(name) || guessed.containsKey(name);
  }
}
