package io.portkeylint.cli;

import io.portkeylint.Linter;
import io.portkeylint.cli.Arguments.Given;
import io.portkeylint.config.Choice;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationTable;
import io.portkeylint.config.ConfiguredDeployment;
import io.portkeylint.config.Ignore;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.config.RulePolicy.SeverityChange;
import io.portkeylint.search.Glob;
import io.portkeylint.secret.Sensitivity;
import io.portkeylint.secret.Shown;
import io.portkeylint.values.KeyPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Shows the configuration in effect, each part with the place that it comes from. */
final class ConfigCommand {

  private static final int COLUMN = 44;

  private final StringBuilder out = new StringBuilder(2048);
  private final Settings settings;
  private final @Nullable Configuration configuration;

  private ConfigCommand(Settings settings) {
    this.settings = settings;
    this.configuration = settings.configuration();
  }

  static ExitCode run(Arguments arguments, Surroundings surroundings) throws IOException {
    Linter linter = Linter.standard();
    Settings settings = Settings.of(arguments, surroundings, linter);
    RulePolicy policy = Policies.of(settings, linter);
    surroundings.print(new ConfigCommand(settings).write(policy));
    return ExitCode.CLEAN;
  }

  private StringBuilder write(@Nullable RulePolicy policy) {
    String name = configuration == null ? "none" : configuration.name();
    out.append("# configuration file: ").append(name).append('\n');
    for (Option option : Option.values()) {
      if (option.isSetting() && isShown(option)) {
        setting(option);
      }
    }
    if (policy != null) {
      severities(policy);
    }
    if (configuration != null) {
      partial(configuration);
      ignores(configuration.policy());
      deployments(configuration);
    }
    return out;
  }

  /** What only says where to look is told by the first line. */
  private static boolean isShown(Option option) {
    return switch (option) {
      case CONFIG, NO_CONFIG, SEVERITY, ALL_DEPLOYMENTS, DEPLOYMENT, PARTIAL -> false;
      default -> true;
    };
  }

  private void setting(Option option) {
    Arguments arguments = settings.arguments();
    Given given = arguments.given(option);
    if (given == null) {
      row(option.key() + ": " + fallback(option), "default");
      return;
    }
    String value = given.value();
    if (option.adds()) {
      List<String> all = new ArrayList<>();
      for (String text : arguments.all(option)) {
        all.add(text(text));
      }
      value = "[" + String.join(", ", all) + "]";
    } else {
      value = text(value);
    }
    row(option.key() + ": " + value, given.origin() == null ? option.written() : given.origin());
  }

  private static String fallback(Option option) {
    return switch (option) {
      case CHART_VERSION, PLATFORM, BASELINE -> "null";
      case MAX_FINDINGS -> Integer.toString(Acceptance.MOST);
      case PHASE -> "steady";
      case FAIL_ON -> "error";
      case FORMAT -> "text";
      case COLOR -> "auto";
      case THREADS -> Integer.toString(ForkJoinPool.getCommonPoolParallelism() + 1);
      case OUTPUT, EXTRA_VARIABLES, SCHEMA -> "[]";
      default -> "false";
    };
  }

  private void severities(RulePolicy policy) {
    if (!policy.changes().isEmpty()) {
      out.append(ConfigurationTable.SEVERITIES).append(":\n");
    }
    for (SeverityChange change : policy.changes()) {
      String level = change.severity() == null ? "off" : change.severity().label();
      row("  " + text(change.rules().word()) + ": " + level, change.origin());
    }
  }

  private void partial(Configuration from) {
    Given given = settings.arguments().given(Option.PARTIAL);
    if (given != null) {
      row("partial: " + given.value(), given.written());
    } else if (!from.partial().isEmpty()) {
      List<String> patterns = new ArrayList<>();
      for (Glob glob : from.partial()) {
        patterns.add(text(glob.toString()));
      }
      row("partial: [" + String.join(", ", patterns) + "]", from.name());
    }
  }

  private void ignores(RulePolicy policy) {
    if (!policy.ignores().isEmpty()) {
      out.append(ConfigurationTable.IGNORES).append(":\n");
    }
    for (Ignore ignore : policy.ignores()) {
      List<String> rules = new ArrayList<>();
      ignore.rules().forEach(rule -> rules.add(text(rule.word())));
      row("  - rules: [" + String.join(", ", rules) + "]", ignore.reason().origin());
      texts("files", ignore.files());
      texts("paths", ignore.paths());
      out.append("    reason: ").append(text(ignore.reason().text())).append('\n');
    }
  }

  private void texts(String key, List<?> patterns) {
    if (!patterns.isEmpty()) {
      List<String> texts = new ArrayList<>();
      patterns.forEach(pattern -> texts.add(text(pattern.toString())));
      out.append("    ").append(key).append(": [").append(String.join(", ", texts)).append("]\n");
    }
  }

  private void deployments(Configuration from) {
    if (!from.deployments().isEmpty()) {
      out.append(ConfigurationTable.DEPLOYMENTS).append(":\n");
    }
    for (ConfiguredDeployment deployment : from.deployments()) {
      row("  " + text(deployment.name().text()) + ":", deployment.name().origin());
      out.append("    values:\n");
      deployment
          .values()
          .forEach(file -> out.append("      - ").append(text(ShownPath.of(file))).append('\n'));
      for (ConfiguredDeployment.Argument argument : deployment.set()) {
        out.append("    # ").append(argument.kind().option()).append(' ');
        out.append(masked(argument.text())).append('\n');
      }
      choice("chartVersion", deployment.chartVersion());
      choice("platform", deployment.platform());
      choice("phase", deployment.phase());
      for (Choice schema : deployment.schemas()) {
        row("    schema: " + text(schema.text()), schema.origin());
      }
    }
  }

  private void choice(String key, @Nullable Choice choice) {
    if (choice != null) {
      row("    " + key + ": " + text(choice.text()), choice.origin());
    }
  }

  /** An argument as it may be shown: the value masked when its key holds a secret. */
  private static String masked(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 0) {
      return Shown.MASK;
    }
    String key = argument.substring(0, equals);
    String shownKey = Shown.plain(Sensitivity.masked(key)) + '=';
    try {
      return shownKey + Shown.value(KeyPath.parse(key), argument.substring(equals + 1));
    } catch (IllegalArgumentException e) {
      return shownKey + Shown.MASK;
    }
  }

  private static String text(String text) {
    return ConfigurationText.scalar(
        Sensitivity.isSensitiveWithin(KeyPath.ROOT, text) ? Shown.MASK : text);
  }

  private void row(String left, String origin) {
    out.append(left);
    for (int i = left.length(); i < COLUMN; i++) {
      out.append(' ');
    }
    out.append(" # ").append(Shown.plain(origin)).append('\n');
  }
}
