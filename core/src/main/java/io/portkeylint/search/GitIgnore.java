package io.portkeylint.search;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the {@code .gitignore} files on the way to a folder say about its files. Immutable. */
final class GitIgnore {

  private static final long LARGEST = 1024L * 1024;

  /**
   * A line of a file.
   *
   * @param glob of the path below the folder of the file
   * @param negated whether it takes files back in
   * @param foldersOnly whether it speaks of folders alone
   */
  private record Line(Glob glob, boolean negated, boolean foldersOnly) {}

  private final @Nullable GitIgnore above;
  private final String folder;
  private final List<Line> lines;

  private GitIgnore(@Nullable GitIgnore above, File folder, List<Line> lines) {
    this.above = above;
    this.folder = slashed(folder.getPath());
    this.lines = lines;
  }

  /** What holds in a folder, with what the folders above it say up to the repository's root. */
  static @Nullable GitIgnore of(File folder) {
    List<File> way = new ArrayList<>();
    File at = folder;
    while (at != null) {
      way.add(0, at);
      if (new File(at, ".git").exists()) {
        GitIgnore ignore = read(null, at, new File(at, ".git/info/exclude"));
        for (File step : way) {
          ignore = inside(ignore, step);
        }
        return ignore;
      }
      at = at.getParentFile();
    }
    return inside(null, folder);
  }

  /** What holds in a folder below. */
  static @Nullable GitIgnore inside(@Nullable GitIgnore above, File folder) {
    return read(above, folder, new File(folder, ".gitignore"));
  }

  private static @Nullable GitIgnore read(@Nullable GitIgnore above, File folder, File file) {
    if (!file.isFile() || file.length() > LARGEST) {
      return above;
    }
    try {
      String text = new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8);
      return new GitIgnore(above, folder, lines(text));
    } catch (IOException e) {
      return above;
    }
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String written : text.split("\n", -1)) {
      String line = written.endsWith("\r") ? written.substring(0, written.length() - 1) : written;
      while (line.endsWith(" ") && !line.endsWith("\\ ")) {
        line = line.substring(0, line.length() - 1);
      }
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line(line));
      }
    }
    return lines;
  }

  private static Line line(String text) {
    boolean negated = text.startsWith("!");
    String pattern = negated || text.startsWith("\\") ? text.substring(1) : text;
    boolean foldersOnly = pattern.endsWith("/");
    if (foldersOnly) {
      pattern = pattern.substring(0, pattern.length() - 1);
    }
    // A pattern with a slash before its end belongs to the folder of the file itself.
    Glob glob = pattern.startsWith("/") ? Glob.ofWholePath(pattern.substring(1)) : Glob.of(pattern);
    return new Line(glob, negated, foldersOnly);
  }

  /** Whether a file or folder is left out; the last line that fits decides, the nearest file's. */
  static boolean excludes(@Nullable GitIgnore innermost, File file, boolean isFolder) {
    String path = slashed(file.getPath());
    for (GitIgnore ignore = innermost; ignore != null; ignore = ignore.above) {
      String below = path.startsWith(ignore.folder) ? path.substring(ignore.folder.length()) : path;
      for (int i = ignore.lines.size() - 1; i >= 0; i--) {
        Line line = ignore.lines.get(i);
        if ((isFolder || !line.foldersOnly) && line.glob.matches(strip(below))) {
          return !line.negated;
        }
      }
    }
    return false;
  }

  private static String strip(String below) {
    return below.startsWith("/") ? below.substring(1) : below;
  }

  private static String slashed(String path) {
    return path.replace('\\', '/');
  }
}
