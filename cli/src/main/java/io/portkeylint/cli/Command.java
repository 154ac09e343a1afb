package io.portkeylint.cli;

import org.jspecify.annotations.Nullable;

/** What the tool can be asked to do. */
enum Command {
  CHECK("check", "FILE…", "check values files (the default)"),
  RULES("rules", "", "list the rules"),
  EXPLAIN("explain", "RULE", "tell more of a rule, named by id or name"),
  HELP("help", "", "show this text");

  final String word;
  final String operands;
  final String summary;

  Command(String word, String operands, String summary) {
    this.word = word;
    this.operands = operands;
    this.summary = summary;
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
