package io.portkeylint.config;

import io.portkeylint.config.RulePolicy.SeverityChange;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.search.Glob;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the configuration says about rules. */
final class PolicyReader {

  private final List<RuleInfo> rules;
  private final Problems problems;

  PolicyReader(List<RuleInfo> rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
  }

  RulePolicy read(YamlMapping root, Path file) {
    Set<String> variables = new HashSet<>();
    YamlNode extra = ConfigurationReader.value(root, ConfigurationTable.EXTRA_VARIABLES);
    for (Choice name : ConfigurationReader.texts(extra)) {
      variables.add(name.text());
    }
    return new RulePolicy(
        severities(ConfigurationReader.value(root, ConfigurationTable.SEVERITIES)),
        ignores(ConfigurationReader.value(root, ConfigurationTable.IGNORES)),
        variables,
        file.getParent());
  }

  private List<SeverityChange> severities(@Nullable YamlNode node) {
    List<SeverityChange> changes = new ArrayList<>();
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        RuleSelector selector = selector(entry.name(), entry.keySpan());
        if (selector != null && entry.value() instanceof YamlScalar word) {
          Severity severity = severity(word.text());
          if (severity == null && isOwn(selector)) {
            problems.add(entry.keySpan(), "what is said about suppressions cannot be switched off");
          }
          changes.add(
              new SeverityChange(
                  selector, severity, new Choice(entry.name(), entry.keySpan()).origin()));
        }
      }
    }
    return changes;
  }

  private boolean isOwn(RuleSelector selector) {
    for (RuleInfo rule : rules) {
      if (RuleSelector.isOwn(rule) && selector.closeness(rule) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The severity of that name; null for {@code off}. */
  static @Nullable Severity severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(word)) {
        return severity;
      }
    }
    return null;
  }

  private List<Ignore> ignores(@Nullable YamlNode node) {
    List<Ignore> ignores = new ArrayList<>();
    if (node instanceof YamlSequence list) {
      for (YamlNode item : list.items()) {
        if (item instanceof YamlMapping mapping) {
          ignores.add(ignore(mapping));
        }
      }
    }
    return ignores;
  }

  private Ignore ignore(YamlMapping mapping) {
    List<RuleSelector> selectors = new ArrayList<>();
    for (Choice word : texts(mapping, ConfigurationTable.RULES)) {
      RuleSelector selector = selector(word.text(), word.span());
      if (selector != null) {
        selectors.add(selector);
      }
    }
    List<Glob> files = new ArrayList<>();
    for (Choice pattern : texts(mapping, ConfigurationTable.FILES)) {
      files.add(Glob.of(pattern.text()));
    }
    List<KeyPattern> paths = new ArrayList<>();
    for (Choice path : texts(mapping, ConfigurationTable.PATHS)) {
      try {
        paths.add(KeyPattern.parse(path.text()));
      } catch (IllegalArgumentException e) {
        problems.add(path.span(), "this is not the path of a key: " + e.getMessage());
      }
    }
    Choice reason = texts(mapping, ConfigurationTable.REASON).get(0);
    if (reason.text().isBlank()) {
      problems.add(reason.span(), "the reason must say something");
    }
    return new Ignore(selectors, files, paths, reason);
  }

  private static List<Choice> texts(YamlMapping mapping, String key) {
    return ConfigurationReader.texts(ConfigurationReader.value(mapping, key));
  }

  private @Nullable RuleSelector selector(String word, Span where) {
    String problem = problem(word, rules);
    if (problem != null) {
      problems.add(where, problem);
      return null;
    }
    return new RuleSelector(word);
  }

  /** Why a word selects no rule, or null when it selects some. */
  static @Nullable String problem(String word, List<RuleInfo> rules) {
    if (word.startsWith(RuleInfo.OWN_SCHEMA) && !word.equals(RuleInfo.OWN_SCHEMA)) {
      // Whose schemas there are is known when they are read.
      return null;
    }
    RuleSelector selector = new RuleSelector(word);
    List<String> words = new ArrayList<>();
    for (RuleInfo rule : rules) {
      if (selector.closeness(rule) > 0) {
        return null;
      }
      words.add(rule.id());
      words.add(rule.name());
    }
    for (Topic topic : Topic.values()) {
      if (topic.label().equalsIgnoreCase(word)) {
        return null;
      }
      words.add(topic.label());
    }
    return "no rule, family or topic " + Problems.quoted(word) + Problems.didYouMean(word, words);
  }
}
