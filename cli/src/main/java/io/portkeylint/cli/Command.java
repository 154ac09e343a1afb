package io.portkeylint.cli;

import org.jspecify.annotations.Nullable;

/** What the tool can be asked to do. */
enum Command {
  CHECK("check", "FILE…", "check values files (the default)", true),
  RULES("rules", "", "list the rules; as text or json", true),
  EXPLAIN("explain", "RULE", "tell more of a rule, named by id or name", false),
  EFFECTIVE("effective", "FILE…", "show the merged values and their layers; yaml or json", true),
  BASELINE("baseline", "FILE…", "accept what is found now, so that only new findings fail", false),
  CONFIG(
      "config",
      "[FILE]",
      "show the configuration in effect, and where each part comes from",
      false),
  INIT("init", "[FOLDER]", "write a configuration from what is found in a repository", false),
  SCHEMA("schema", "", "print the JSON Schema of a chart version's values", false),
  HELP("help", "[COMMAND]", "show this text, or the options of a command", false);

  final String word;
  final String operands;
  final String summary;

  /** Whether {@code --format} chooses between forms of what it prints. */
  final boolean hasFormats;

  Command(String word, String operands, String summary, boolean hasFormats) {
    this.word = word;
    this.operands = operands;
    this.summary = summary;
    this.hasFormats = hasFormats;
  }

  /** Whether it looks at values files or at what would be done with them. */
  boolean hasInputs() {
    return this == CHECK || this == EFFECTIVE || this == BASELINE || this == CONFIG;
  }

  static @Nullable Command of(String word) {
    for (Command command : values()) {
      if (command.word.equals(word)) {
        return command;
      }
    }
    return null;
  }
}
