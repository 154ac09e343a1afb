package io.portkeylint.jsonschema;

import io.portkeylint.rule.Rule;
import io.portkeylint.values.KeyPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places that rules speak of. A rule that is data knows them itself; those of rules that are
 * code stand in a resource beside them, a line each: the id, and the paths as the schema titles
 * them.
 */
final class RuleSubjects {

  private static final String LIST = "META-INF/portkey-lint/subjects.txt";

  private final Map<String, List<String>> listed = new HashMap<>();

  RuleSubjects(List<Rule> rules) {
    Set<ClassLoader> loaders = new HashSet<>();
    for (Rule rule : rules) {
      ClassLoader loader = rule.getClass().getClassLoader();
      if (loader != null && loaders.add(loader)) {
        read(loader);
      }
    }
  }

  private void read(ClassLoader loader) {
    InputStream list = loader.getResourceAsStream(LIST);
    if (list == null) {
      return;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> words = List.of(line.split(" ", -1));
        listed.put(words.get(0), words.subList(1, words.size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths that a rule speaks of; none when it may speak of anything. */
  List<String> of(Rule rule) {
    List<String> paths = new ArrayList<>();
    for (KeyPath subject : rule.subjects()) {
      paths.add(subject.toString());
    }
    return paths.isEmpty() ? listed.getOrDefault(rule.info().id(), List.of()) : paths;
  }
}
