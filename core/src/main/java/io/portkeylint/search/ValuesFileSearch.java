package io.portkeylint.search;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds files below a folder. Left out are what {@code .gitignore} names, hidden folders, {@code
 * node_modules}, {@code target} and the {@code charts} and {@code templates} of a chart. Links to
 * folders are not followed, so there are no loops; links to files are.
 */
public final class ValuesFileSearch {

  /** How values files are called by custom; shown in documents. */
  public static final List<String> CUSTOMARY =
      List.of("values.{yaml,yml}", "values[-_.]*.{yaml,yml}", "*[-_.]values.{yaml,yml}");

  private final Path start;
  private final List<Glob> wanted;

  /** How many folders below the first one are looked into. */
  private final int depth;

  private final List<Path> found = new ArrayList<>();

  private ValuesFileSearch(Path start, List<Glob> wanted, int depth) {
    this.start = start;
    this.wanted = wanted;
    this.depth = depth;
  }

  /**
   * The values files below a folder, by name as {@link #CUSTOMARY} says.
   *
   * @return in the order of their names, files before the folders beside them; as the folder is
   *     given, relative or not
   */
  public static List<Path> below(Path folder) {
    List<Glob> customary = new ArrayList<>();
    for (String pattern : CUSTOMARY) {
      customary.add(Glob.of(pattern));
    }
    return new ValuesFileSearch(folder, customary, Integer.MAX_VALUE).run();
  }

  /**
   * The files that a pattern names.
   *
   * @param pattern a path with wildcards, relative to the working directory or not
   */
  public static List<Path> matching(String pattern) {
    String slashed = File.separatorChar == '\\' ? pattern.replace('\\', '/') : pattern;
    int wild = 0;
    while (!Glob.isPattern(slashed.substring(wild, wild + 1))) {
      wild++;
    }
    int slash = slashed.lastIndexOf('/', wild);
    Path folder = Path.of(slash < 0 ? "" : slash == 0 ? "/" : slashed.substring(0, slash));
    String rest = slashed.substring(slash + 1);
    int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length - 1;
    return new ValuesFileSearch(folder, List.of(Glob.ofWholePath(rest)), depth).run();
  }

  private List<Path> run() {
    File folder = start.toAbsolutePath().normalize().toFile();
    search(folder, "", 0, GitIgnore.of(folder));
    return found;
  }

  private void search(File folder, String way, int level, @Nullable GitIgnore ignore) {
    String[] names = folder.list();
    if (names == null) {
      return;
    }
    Arrays.sort(names);
    List<String> folders = new ArrayList<>();
    boolean isChart = new File(folder, "Chart.yaml").isFile();
    for (String name : names) {
      File file = new File(folder, name);
      boolean isFolder = file.isDirectory();
      boolean isForeign = isFolder && (isForeign(name, isChart) || isLink(file));
      if (isForeign || GitIgnore.excludes(ignore, file, isFolder)) {
        continue;
      }
      if (isFolder && level < depth) {
        folders.add(name);
      } else if (!isFolder && isWanted(way + name) && (file.isFile() || !file.exists())) {
        // One that is not there behind its name is found too, so that somebody hears of it: a link
        // that leads nowhere, or a name that the locale of this run cannot spell.
        found.add(start.resolve(way + name));
      }
    }
    for (String name : folders) {
      File inner = new File(folder, name);
      search(inner, way + name + "/", level + 1, GitIgnore.inside(ignore, inner));
    }
  }

  private boolean isWanted(String path) {
    for (Glob glob : wanted) {
      if (glob.matches(path)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(String name, boolean inChart) {
    return name.startsWith(".")
        || name.equals("node_modules")
        || name.equals("target")
        || inChart && (name.equals("charts") || name.equals("templates"));
  }

  private static boolean isLink(File folder) {
    return Files.isSymbolicLink(folder.toPath());
  }
}
