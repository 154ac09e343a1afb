package io.portkeylint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.fixtures.FixtureFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every regular expression that can be met at run time: texts are split at fixed characters, which
 * takes a time that grows with their length, and there is nothing else but what is listed here.
 */
class RegexInventoryTest {

  private static final List<String> MODULES =
      List.of("schemas", "core", "rules", "user-schema", "cli", "maven-plugin");

  /** The build's own patterns of file names, matched with the JDK's globs. */
  private static final Map<String, List<String>> LISTED =
      Map.of(
          "PathPattern.java", List.of("getPathMatcher(", "java.util.regex"),
          "ConfiguredMojo.java", List.of("java.util.regex"));

  private static final List<String> TRACES =
      List.of(
          "java.util.regex",
          "Pattern.compile(",
          ".replaceAll(",
          ".replaceFirst(",
          ".splitAsStream(",
          ".useDelimiter(",
          "getPathMatcher(",
          "newDirectoryStream(");

  private static final Pattern SPLIT = Pattern.compile("\\.split\\(\\s*([^)]*)\\)");

  /** One literal text: letters that mean themselves, or an escaped dot. */
  private static final Pattern FIXED = Pattern.compile("\"([ ,/:=;-]|\\\\[nt]|\\\\\\\\\\.)+\", -1");

  @Test
  void textsAreSplitAtFixedCharacters() throws IOException {
    List<String> others = new ArrayList<>();
    int splits = 0;
    for (Map.Entry<String, String> source : sources().entrySet()) {
      Matcher matcher = SPLIT.matcher(source.getValue());
      while (matcher.find()) {
        splits++;
        if (!FIXED.matcher(matcher.group(1)).matches()) {
          others.add(source.getKey() + ": " + matcher.group());
        }
      }
    }

    assertThat(others).isEmpty();
    assertThat(splits).as("the scan finds what is there").isGreaterThan(10);
  }

  @Test
  void nothingElseMatchesWithExpressions() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (Map.Entry<String, String> source : sources().entrySet()) {
      for (String trace : TRACES) {
        if (source.getValue().contains(trace)) {
          found.computeIfAbsent(source.getKey(), name -> new ArrayList<>()).add(trace);
        }
      }
    }

    found.values().forEach(traces -> traces.sort(null));
    assertThat(found).isEqualTo(LISTED);
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (String module : MODULES) {
      Path folder = FixtureFolder.project().resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          sources.merge(file.getFileName().toString(), Files.readString(file), String::concat);
        }
      }
    }
    assertThat(sources.size()).as("source files").isGreaterThan(300);
    return sources;
  }
}
