package io.portkeylint.config;

import io.portkeylint.chart.ChartVersions;
import io.portkeylint.chart.UnknownChartVersionException;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.search.Glob;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlProblem;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a configuration file, strictly: what nobody would act on is an error. */
public final class ConfigurationReader {

  private final Path file;
  private final String name;
  private final List<RuleInfo> rules;
  private final Problems problems = new Problems();

  private ConfigurationReader(Path file, String name, List<RuleInfo> rules) {
    this.file = file.toAbsolutePath().normalize();
    this.name = name;
    this.rules = rules;
  }

  /**
   * Reads a file.
   *
   * @param name what it is called in messages
   * @param rules those that it may name
   * @throws ConfigurationException when it cannot be read, or anything in it makes no sense
   */
  public static Configuration read(Path file, String name, List<RuleInfo> rules) {
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes(YamlLimits.STANDARD.maxLength() + 1);
    } catch (IOException e) {
      String what = Files.isDirectory(file) ? "is a directory" : "cannot be read";
      String problem = Files.exists(file) ? what : "no such file";
      throw new ConfigurationException(List.of(name + ": " + problem));
    }
    return new ConfigurationReader(file, name, rules).read(content);
  }

  private Configuration read(byte[] content) {
    YamlFile yaml = new YamlReader(YamlLimits.STANDARD).read(name, content);
    for (YamlProblem problem : yaml.problems()) {
      problems.add(problem.span(), message(problem));
    }
    YamlMapping root = yaml.root();
    problems.throwIfAny();
    if (root == null) {
      throw new ConfigurationException(List.of(name + ": is no YAML"));
    }
    new FormCheck(problems).check(root, ConfigurationTable.ROOT, "");
    problems.throwIfAny();
    Configuration configuration = configuration(root);
    problems.throwIfAny();
    return configuration;
  }

  /** What becomes of text that only Helm treats in a way of its own is said without it. */
  private static String message(YamlProblem problem) {
    Span earlier = problem.other();
    return switch (problem.kind()) {
      case DUPLICATE_KEY -> {
        String where = earlier == null ? "" : ", first on line " + earlier.startPosition().line();
        yield "the key " + Problems.quoted(problem.span().text()) + " is there twice" + where;
      }
      case FURTHER_DOCUMENT -> "a second document begins here; a configuration is one alone";
      case IGNORED_TEXT -> "nothing is read from here on";
      default -> problem.message();
    };
  }

  private Configuration configuration(YamlMapping root) {
    Map<String, List<Choice>> choices = new HashMap<>();
    for (Form.Key key : ConfigurationTable.ROOT.keys()) {
      YamlEntry entry = root.entry(key.name());
      boolean isStructure =
          key.form() instanceof Form.Named
              || key.form() instanceof Form.Items
              || key.form() instanceof Form.SwitchOrTexts;
      if (entry != null && !isStructure) {
        choices.put(key.name(), texts(entry.value()));
      }
    }
    version(root);
    schemas(root);
    YamlNode partial = value(root, ConfigurationTable.PARTIAL);
    boolean isSwitch = partial instanceof YamlScalar scalar && isBoolean(scalar);
    List<Glob> patterns = new ArrayList<>();
    for (Choice pattern : partial == null || isSwitch ? List.<Choice>of() : texts(partial)) {
      patterns.add(Glob.of(pattern.text()));
    }
    return new Configuration(
        file,
        name,
        choices,
        deployments(value(root, ConfigurationTable.DEPLOYMENTS)),
        isSwitch && partial instanceof YamlScalar scalar && scalar.text().equals("true"),
        patterns,
        new PolicyReader(rules, problems).read(root, file));
  }

  private static boolean isBoolean(YamlScalar scalar) {
    return scalar.text().equals("true") || scalar.text().equals("false");
  }

  private List<ConfiguredDeployment> deployments(@Nullable YamlNode node) {
    List<ConfiguredDeployment> deployments = new ArrayList<>();
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        if (entry.value() instanceof YamlMapping deployment) {
          deployments.add(deployment(entry, deployment));
        } else {
          problems.add(
              entry.keySpan(), Problems.quoted("deployments." + entry.name()) + " is empty");
        }
      }
    }
    return deployments;
  }

  private ConfiguredDeployment deployment(YamlEntry entry, YamlMapping deployment) {
    version(deployment);
    Path folder = file.getParent();
    List<Path> values = new ArrayList<>();
    for (Choice path : texts(value(deployment, ConfigurationTable.VALUES))) {
      try {
        Path given = Path.of(path.text());
        values.add((folder == null ? given : folder.resolve(given)).normalize());
      } catch (InvalidPathException e) {
        problems.add(path.span(), "this is not a path");
      }
    }
    return new ConfiguredDeployment(
        new Choice(entry.name(), entry.keySpan()),
        values,
        DeploymentArguments.of(deployment),
        first(value(deployment, ConfigurationTable.CHART_VERSION)),
        first(value(deployment, ConfigurationTable.PLATFORM)),
        first(value(deployment, ConfigurationTable.PHASE)),
        schemas(deployment));
  }

  /** A schema that is not there is found here, where it has a place. */
  private List<Choice> schemas(YamlMapping section) {
    List<Choice> schemas = texts(value(section, ConfigurationTable.SCHEMA));
    for (Choice schema : schemas) {
      try {
        Path folder = file.getParent();
        Path given = Path.of(schema.text());
        Path path = folder == null ? given : folder.resolve(given);
        if (!Files.isRegularFile(path)) {
          String what = Files.isDirectory(path) ? "is a directory" : "no such file";
          problems.add(schema.span(), "schema " + Problems.quoted(schema.text()) + ": " + what);
        }
      } catch (InvalidPathException e) {
        problems.add(schema.span(), "this is not a path");
      }
    }
    return schemas;
  }

  /** A version that does not exist is found here, where it has a place. */
  private void version(YamlMapping section) {
    Choice version = first(value(section, ConfigurationTable.CHART_VERSION));
    if (version != null) {
      try {
        ChartVersions.resolve(version.text(), version.origin());
      } catch (UnknownChartVersionException e) {
        problems.add(version.span(), String.valueOf(e.getMessage()));
      }
    }
  }

  static @Nullable YamlNode value(YamlMapping section, String key) {
    YamlEntry entry = section.entry(key);
    return entry == null ? null : entry.value();
  }

  private static @Nullable Choice first(@Nullable YamlNode node) {
    List<Choice> texts = texts(node);
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** The texts of a list, or of one alone; none of a key without a value. */
  static List<Choice> texts(@Nullable YamlNode node) {
    List<Choice> texts = new ArrayList<>();
    if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        texts.addAll(texts(item));
      }
    } else if (node instanceof YamlScalar scalar && !scalar.isNull()) {
      texts.add(new Choice(scalar.text(), scalar.span()));
    }
    return texts;
  }
}
