package io.portkeylint.maven;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the values files of a module when its configuration names none, and decides which of them
 * belong together.
 */
final class ValuesFileSearch {

  /** Where values files lie by custom: beside the POM, and with the sources. */
  static final List<String> CUSTOMARY =
      List.of(
          "values.yaml",
          "values.yml",
          "values[-_.]*.yaml",
          "values[-_.]*.yml",
          "src/main/helm/**/values.yaml",
          "src/main/helm/**/values.yml",
          "src/main/helm/**/values[-_.]*.yaml",
          "src/main/helm/**/values[-_.]*.yml");

  private final Path base;
  private final List<PathPattern> includes;
  private final List<PathPattern> excludes;

  /**
   * @param base the folder that the patterns are relative to
   * @param includes patterns with {@code *}, {@code **} and {@code ?}; none for the customary ones
   */
  ValuesFileSearch(Path base, List<String> includes, List<String> excludes) {
    this.base = base;
    this.includes = PathPattern.all(includes.isEmpty() ? CUSTOMARY : includes);
    this.excludes = PathPattern.all(excludes);
  }

  /** Says where nothing was found, and what to do about it. */
  static String nothingFound(List<String> includes) {
    String where =
        includes.isEmpty()
            ? "values.yaml or values-*.yaml here or below src/main/helm"
            : "file that matches " + String.join(", ", includes);
    return "nothing to check: no " + where + "; -Dportkey.valuesFiles=FILE names one";
  }

  /**
   * The deployments: each overlay such as {@code values-prod.yaml} over the {@code values.yaml}
   * beside it, and every other file alone. Checked on its own, a base would miss what its overlays
   * add, so it is not a deployment where there are any.
   */
  List<List<Path>> deployments() throws IOException {
    Map<Path, List<Path>> byFolder = new TreeMap<>();
    for (Path file : files()) {
      byFolder.computeIfAbsent(file.resolveSibling(""), folder -> new ArrayList<>()).add(file);
    }
    List<List<Path>> deployments = new ArrayList<>();
    for (List<Path> files : byFolder.values()) {
      addDeployments(files, deployments);
    }
    return deployments;
  }

  private static void addDeployments(List<Path> files, List<List<Path>> deployments) {
    List<Path> bases = files.stream().filter(ValuesFileSearch::isBase).toList();
    List<Path> overlays = files.stream().filter(ValuesFileSearch::isOverlay).toList();
    for (Path file : files) {
      if (!overlays.contains(file)) {
        if (!bases.contains(file) || overlays.isEmpty()) {
          deployments.add(List.of(file));
        }
      } else if (bases.isEmpty()) {
        deployments.add(List.of(file));
      } else {
        deployments.add(List.of(bases.get(0), file));
      }
    }
  }

  private static boolean isBase(Path file) {
    String name = file.getFileName().toString();
    return name.equals("values.yaml") || name.equals("values.yml");
  }

  private static boolean isOverlay(Path file) {
    String name = file.getFileName().toString();
    return !isBase(file)
        && name.startsWith("values")
        && name.length() > "values".length()
        && "-_.".indexOf(name.charAt("values".length())) >= 0;
  }

  private List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    for (PathPattern start : includes) {
      Path folder = base.resolve(start.folder());
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, Set.of(), start.depth(), new Collector(folder, found));
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  private boolean isWanted(Path file) {
    Path relative = base.relativize(file);
    return PathPattern.anyMatches(includes, relative)
        && !PathPattern.anyMatches(excludes, relative);
  }

  /** Leaves out hidden folders, what builds leave behind, and other modules. */
  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<Path> found;

    Collector(Path start, List<Path> found) {
      this.start = start;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName().toString();
      boolean foreign =
          name.startsWith(".")
              || name.equals("target")
              || name.equals("node_modules")
              || Files.exists(folder.resolve("pom.xml"));
      return foreign && !folder.equals(start)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && isWanted(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
