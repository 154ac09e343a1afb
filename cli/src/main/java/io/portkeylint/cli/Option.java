package io.portkeylint.cli;

import org.jspecify.annotations.Nullable;

/** The options: one table for the parser, the help and the documents. */
enum Option {
  VALUES(
      Group.INPUT,
      'f',
      "values",
      "FILE",
      "values file; several are one deployment, later ones over earlier ones"),
  SET(Group.INPUT, "set", "KEY=VALUE", "value over those of the files, as in Helm"),
  SET_STRING(Group.INPUT, "set-string", "KEY=VALUE", "the same, always as a text"),
  SET_JSON(Group.INPUT, "set-json", "KEY=JSON", "the same, given as JSON"),
  SET_FILE(Group.INPUT, "set-file", "KEY=FILE", "the same, with the text of a file"),
  SET_LITERAL(Group.INPUT, "set-literal", "KEY=TEXT", "the same, without any syntax"),
  CHART_VERSION(
      Group.INPUT,
      "chart-version",
      "VERSION",
      "chart to judge by (default: from Chart.yaml, else the newest)"),
  SCHEMA(
      Group.INPUT,
      "schema",
      "FILE",
      "JSON Schema of your own that the merged values must fit as well; may be repeated"),
  PHASE(
      Group.INPUT,
      "phase",
      "PHASE",
      "initial: before the first installation; steady: later (default)"),
  PLATFORM(Group.INPUT, "platform", "PLATFORM", "eks, aks, gke or other (default: recognised)"),
  DEPLOYMENT(Group.INPUT, "deployment", "NAME", "check this deployment of the configuration"),
  ALL_DEPLOYMENTS(Group.INPUT, "deployments", null, "check all deployments of the configuration"),
  PARTIAL(Group.INPUT, "partial", null, "files are overlays: nothing is missing in them"),
  CONFIG(Group.INPUT, "config", "FILE", "configuration to use instead of the nearest one"),
  NO_CONFIG(Group.INPUT, "no-config", null, "look for no configuration"),
  STDIN_NAME(Group.INPUT, "stdin-name", "NAME", "what standard input is called in reports"),
  THREADS(Group.INPUT, "threads", "NUMBER", "deployments to check at once (default: processors)"),

  FAIL_ON(
      Group.OUTPUT,
      "fail-on",
      "LEVEL",
      "exit with 1 from error, warning or info on, or never (default error)"),
  SEVERITY(
      Group.OUTPUT,
      "severity",
      "RULE=LEVEL",
      "error, warning, info or off for a rule, a family (PK3) or a topic"),
  EXTRA_VARIABLES(
      Group.OUTPUT,
      "extra-variables",
      "NAME",
      "variable that your own image reads; may be repeated"),
  FORMAT(Group.OUTPUT, "format", "FORMAT", "text (default)"),
  OUTPUT(
      Group.OUTPUT, "output", "FORMAT=PATH", "write a further report into a file; may be repeated"),
  COLOR(Group.OUTPUT, "color", "WHEN", "auto, always or never (default auto: on a terminal)"),
  COMPACT(Group.OUTPUT, "compact", null, "one line for each finding"),
  QUIET(Group.OUTPUT, 'q', "quiet", null, "show errors only"),
  BASELINE(
      Group.OUTPUT,
      "baseline",
      "FILE",
      "accept the findings in it; `baseline` writes it (default there: .portkey-lint-baseline)"),
  UPDATE(Group.OUTPUT, "update", null, "of `baseline`: only remove what is found no more"),
  NO_SUPPRESSIONS(
      Group.OUTPUT, "no-suppressions", null, "show what comments and the baseline hold back, too"),
  MAX_FINDINGS(
      Group.OUTPUT,
      "max-findings",
      "COUNT",
      "put no more into a report, the most serious first (default 10000)"),
  VERBOSE(
      Group.OUTPUT,
      "verbose",
      null,
      "say on standard error what was read and why this chart version"),

  FORCE(Group.INIT, "force", null, "write over a configuration that there is"),

  PATH(Group.EFFECTIVE, "path", "KEY", "explain one value, such as environment.data.PORT"),
  SHOW_SECRETS(Group.EFFECTIVE, "show-secrets", null, "do not mask passwords, keys and tokens"),

  CLOSED(Group.SCHEMA, "closed", null, "refuse keys that the chart does not know"),

  VERSION(Group.OTHER, "version", null, "show the version"),
  HELP(Group.OTHER, 'h', "help", null, "show help; behind a command, its options");

  /** How options are grouped in the help. */
  enum Group {
    INPUT("What to check"),
    OUTPUT("What to report"),
    INIT("What `init` does"),
    EFFECTIVE("What `effective` shows"),
    SCHEMA("What `schema` prints"),
    OTHER("Other");

    final String title;

    Group(String title) {
      this.title = title;
    }
  }

  final Group group;

  /** The letter of the short form, or 0. */
  final char letter;

  final String word;

  /** What the option's value is called, or null when it takes none. */
  final @Nullable String operand;

  final String summary;

  Option(Group group, String word, @Nullable String operand, String summary) {
    this(group, (char) 0, word, operand, summary);
  }

  Option(Group group, char letter, String word, @Nullable String operand, String summary) {
    this.group = group;
    this.letter = letter;
    this.word = word;
    this.operand = operand;
    this.summary = summary;
  }

  /**
   * Whether it can also be given by an environment variable: an option that says how to look, not
   * what at.
   */
  boolean isSetting() {
    return switch (this) {
      case CHART_VERSION,
          SCHEMA,
          PHASE,
          PLATFORM,
          DEPLOYMENT,
          ALL_DEPLOYMENTS,
          PARTIAL,
          CONFIG,
          NO_CONFIG,
          THREADS,
          FAIL_ON,
          SEVERITY,
          EXTRA_VARIABLES,
          FORMAT,
          OUTPUT,
          COLOR,
          COMPACT,
          QUIET,
          VERBOSE,
          NO_SUPPRESSIONS,
          BASELINE,
          MAX_FINDINGS ->
          true;
      default -> false;
    };
  }

  /** Whether most people need it: the first page of help shows these only. */
  boolean isCommon() {
    return switch (this) {
      case VALUES,
          SET,
          CHART_VERSION,
          ALL_DEPLOYMENTS,
          PARTIAL,
          CONFIG,
          FAIL_ON,
          SEVERITY,
          FORMAT,
          OUTPUT,
          COMPACT,
          BASELINE,
          NO_SUPPRESSIONS,
          VERSION,
          HELP ->
          true;
      default -> false;
    };
  }

  /** As in the configuration file and in Maven: {@code failOn}. */
  String key() {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      key.append(c == '-' ? Character.toUpperCase(word.charAt(++i)) : c);
    }
    return key.toString();
  }

  /** The environment variable: {@code PORTKEY_LINT_FAIL_ON}. */
  String variable() {
    StringBuilder name = new StringBuilder("PORTKEY_LINT_");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      name.append(c == '-' ? '_' : Character.toUpperCase(c));
    }
    return name.toString();
  }

  /** Whether giving the option again adds to it; of others the last one counts. */
  boolean adds() {
    return switch (this) {
      case VALUES,
          SET,
          SET_STRING,
          SET_JSON,
          SET_FILE,
          SET_LITERAL,
          SCHEMA,
          OUTPUT,
          DEPLOYMENT,
          SEVERITY,
          EXTRA_VARIABLES ->
          true;
      default -> false;
    };
  }

  boolean belongsTo(Command command) {
    return switch (group) {
      case OTHER -> true;
      case INPUT ->
          command.hasInputs() && (this != SCHEMA || command != Command.EFFECTIVE)
              || command == Command.SCHEMA && isOfTheChart();
      case SCHEMA -> command == Command.SCHEMA;
      case INIT -> command == Command.INIT;
      case EFFECTIVE -> command == Command.EFFECTIVE;
      case OUTPUT -> isOfReports(command);
    };
  }

  /** Whether it decides which chart counts when there are no values. */
  private boolean isOfTheChart() {
    return this == CHART_VERSION || this == CONFIG || this == NO_CONFIG;
  }

  private boolean isOfReports(Command command) {
    return switch (this) {
      case BASELINE ->
          command == Command.CHECK || command == Command.CONFIG || command == Command.BASELINE;
      case SEVERITY, EXTRA_VARIABLES -> command.hasInputs();
      case UPDATE -> command == Command.BASELINE;
      case FORMAT -> command.hasFormats || command == Command.CONFIG;
      default -> command == Command.CHECK || command == Command.CONFIG;
    };
  }

  /** As it is written: {@code --fail-on}. */
  String written() {
    return "--" + word;
  }

  static @Nullable Option ofWord(String word) {
    for (Option option : values()) {
      if (option.word.equals(word)) {
        return option;
      }
    }
    return null;
  }

  static @Nullable Option ofLetter(char letter) {
    for (Option option : values()) {
      if (option.letter == letter) {
        return option;
      }
    }
    return null;
  }
}
