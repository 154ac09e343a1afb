package io.portkeylint.maven;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** A pattern of {@code includes} or {@code excludes}, relative to the module's folder. */
final class PathPattern {

  private static final String ANY_FOLDERS = "**/";

  private final String pattern;
  private final List<PathMatcher> matchers;

  private PathPattern(String pattern) {
    this.pattern = pattern;
    List<String> spellings = new ArrayList<>(List.of(pattern));
    // For Maven's users `**/` also stands for no folder at all; for the JDK it needs one.
    for (int at = pattern.indexOf(ANY_FOLDERS);
        at >= 0;
        at = pattern.indexOf(ANY_FOLDERS, at + 1)) {
      spellings.add(pattern.substring(0, at) + pattern.substring(at + ANY_FOLDERS.length()));
    }
    this.matchers =
        spellings.stream()
            .map(spelling -> FileSystems.getDefault().getPathMatcher("glob:" + spelling))
            .toList();
  }

  /**
   * @throws java.util.regex.PatternSyntaxException when one is no pattern
   */
  static List<PathPattern> all(List<String> patterns) {
    return patterns.stream().map(PathPattern::new).toList();
  }

  static boolean anyMatches(List<PathPattern> patterns, Path relative) {
    return patterns.stream()
        .anyMatch(pattern -> pattern.matchers.stream().anyMatch(m -> m.matches(relative)));
  }

  /** The part before the first wildcard, as far as it names folders. */
  String folder() {
    int end = 0;
    for (int i = 0; i < pattern.length() && "*?[{".indexOf(pattern.charAt(i)) < 0; i++) {
      if (pattern.charAt(i) == '/') {
        end = i;
      }
    }
    return pattern.substring(0, end);
  }

  /** How many levels below {@link #folder()} a file can lie. */
  int depth() {
    if (pattern.contains("**")) {
      return Integer.MAX_VALUE;
    }
    String folder = folder();
    String rest = folder.isEmpty() ? pattern : pattern.substring(folder.length() + 1);
    return rest.split("/", -1).length;
  }
}
