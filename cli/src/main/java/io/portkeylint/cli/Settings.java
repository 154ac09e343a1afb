package io.portkeylint.cli;

import io.portkeylint.Linter;
import io.portkeylint.cli.Arguments.Given;
import io.portkeylint.config.Choice;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationFinder;
import io.portkeylint.config.ConfigurationReader;
import io.portkeylint.config.ConfigurationTable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a run: options, over the environment, over the configuration file.
 *
 * @param arguments with what the environment and the file say where they say nothing
 * @param stronger the same without what the file says
 * @param configuration null when there is no file, or none is wanted
 */
record Settings(Arguments arguments, Arguments stronger, @Nullable Configuration configuration) {

  private static final Path HERE = Path.of("");

  /**
   * Puts them together. Without a configuration file none of its classes is loaded.
   *
   * @throws UsageException when the file cannot be used
   */
  static Settings of(Arguments given, Surroundings surroundings, Linter linter) {
    Arguments arguments = given.over(EnvironmentSettings.of(surroundings));
    Path file = file(arguments);
    if (file == null) {
      return new Settings(arguments, arguments, null);
    }
    Configuration configuration =
        ConfigurationReader.read(file, ShownPath.of(file), linter.ruleInfos());
    return new Settings(arguments.over(settings(configuration)), arguments, configuration);
  }

  private static @Nullable Path file(Arguments arguments) {
    String named = arguments.last(Option.CONFIG);
    if (arguments.has(Option.NO_CONFIG)) {
      return null;
    }
    try {
      return named == null ? ConfigurationFinder.find(start(arguments), HERE) : Path.of(named);
    } catch (InvalidPathException e) {
      throw new UsageException("`--config` names no path");
    }
  }

  /** The folder of the first input: the search goes up from there. */
  private static Path start(Arguments arguments) {
    String first = null;
    for (Given given : arguments.options()) {
      if (first == null && given.option() == Option.VALUES) {
        int comma = given.value().indexOf(',');
        first = comma < 0 ? given.value() : given.value().substring(0, comma);
      }
    }
    if (first == null && !arguments.operands().isEmpty()) {
      first = arguments.operands().get(0);
    }
    if (first != null && first.equals("-")) {
      first = arguments.last(Option.STDIN_NAME);
    }
    if (first == null || first.isEmpty()) {
      return HERE;
    }
    return Inputs.folder(first);
  }

  /** What the file says about options; the paths in it are relative to it. */
  private static List<Given> settings(Configuration configuration) {
    List<Given> settings = new ArrayList<>();
    for (Option option : Option.values()) {
      for (Choice choice : configuration.all(option.key())) {
        String value = choice.text();
        if (option == Option.OUTPUT || option == Option.BASELINE || option == Option.SCHEMA) {
          value = placed(option, value, configuration);
        }
        settings.add(new Given(option, value, choice.origin()));
      }
    }
    if (configuration.allPartial()) {
      String origin = configuration.name() + ": " + ConfigurationTable.PARTIAL;
      settings.add(new Given(Option.PARTIAL, "true", origin));
    }
    return settings;
  }

  /** The path, behind a format where there is one, is relative to the file. */
  private static String placed(Option option, String text, Configuration configuration) {
    int equals = option == Option.OUTPUT ? text.indexOf('=') : -1;
    try {
      Path path = configuration.folder().resolve(text.substring(equals + 1));
      return text.substring(0, equals + 1) + ShownPath.of(path);
    } catch (InvalidPathException e) {
      return text;
    }
  }
}
