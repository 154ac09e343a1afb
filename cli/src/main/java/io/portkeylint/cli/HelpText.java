package io.portkeylint.cli;

import io.portkeylint.ToolVersion;
import io.portkeylint.report.ReportFormat;
import java.util.ArrayList;
import java.util.List;

/** The help, made from the tables of commands, options and exit codes. */
final class HelpText {

  private static final int COLUMN = 28;
  private static final int WIDTH = 100;

  private HelpText() {}

  /**
   * Help about what is asked: one screen for everybody, or all about one command.
   *
   * @throws UsageException when there is no such command
   */
  static String about(List<String> operands) {
    if (operands.isEmpty()) {
      return overview();
    }
    String word = operands.get(0);
    Command command = Command.of(word);
    if (command == null) {
      List<String> words = new ArrayList<>();
      for (Command known : Command.values()) {
        words.add(known.word);
      }
      throw new UsageException("no command `" + word + "`" + Nearest.hint(word, words));
    }
    return of(command);
  }

  private static String of(Command command) {
    StringBuilder text = new StringBuilder(4096);
    text.append("portkey-lint ").append(command.word).append(": ").append(command.summary);
    text.append("\n\nusage: portkey-lint ").append(command.word).append(" [OPTION…]");
    text.append(command.operands.isEmpty() ? "" : " ").append(command.operands).append('\n');
    for (Option.Group group : Option.Group.values()) {
      boolean isStarted = false;
      for (Option option : Option.values()) {
        if (option.group == group && option.belongsTo(command)) {
          text.append(isStarted ? "" : "\n" + group.title + "\n");
          isStarted = true;
          row(text, "  " + form(option), summary(option));
        }
      }
    }
    return text.toString();
  }

  private static String overview() {
    StringBuilder text = new StringBuilder(4096);
    text.append("Checks values files of the Portkey AI Gateway Helm chart.\n\n");
    text.append("usage: portkey-lint [OPTION…] FILE…           each file is a deployment\n");
    text.append(
        "       portkey-lint [OPTION…] -f FILE -f FILE one deployment, merged as Helm does\n");
    text.append("       portkey-lint COMMAND\n\n");
    text.append("Commands\n");
    for (Command command : Command.values()) {
      String words =
          command.operands.isEmpty() ? command.word : command.word + " " + command.operands;
      row(text, "  " + words, command.summary);
    }
    text.append("\nCommon options; `portkey-lint help check` shows all\n");
    for (Option option : Option.values()) {
      if (option.isCommon()) {
        row(text, "  " + form(option), summary(option));
      }
    }
    text.append("\nExit codes\n");
    for (ExitCode code : ExitCode.values()) {
      row(text, "  " + code.number, code.summary);
    }
    text.append("\nExamples\n");
    text.append("  portkey-lint values.yaml\n");
    text.append("  portkey-lint -f values.yaml -f values-prod.yaml --chart-version 1.7.7\n");
    text.append("  helm get values portkey -o yaml | portkey-lint --format json -\n");
    return text.toString();
  }

  /** As in the help: {@code -f, --values FILE}. */
  static String form(Option option) {
    String letter = option.letter == 0 ? "" : "-" + option.letter + ", ";
    String operand = option.operand == null ? "" : " " + option.operand;
    return letter + option.written() + operand;
  }

  /** What an option means; the formats are named from their own table. */
  static String summary(Option option) {
    if (option != Option.FORMAT) {
      return option.summary;
    }
    StringBuilder text = new StringBuilder(option.summary);
    for (ReportFormat format : ReportFormat.values()) {
      if (format != ReportFormat.TEXT) {
        text.append(", ").append(format.label());
      }
    }
    return text.toString();
  }

  static String version() {
    return "portkey-lint " + ToolVersion.get() + "\n";
  }

  private static void row(StringBuilder text, String left, String right) {
    String head = left;
    String rest = right;
    while (rest.length() > WIDTH - COLUMN - 1) {
      int blank = rest.lastIndexOf(' ', WIDTH - COLUMN - 1);
      line(text, head, rest.substring(0, blank));
      head = "";
      rest = rest.substring(blank + 1);
    }
    line(text, head, rest);
  }

  private static void line(StringBuilder text, String left, String right) {
    text.append(left);
    for (int i = left.length(); i < COLUMN; i++) {
      text.append(' ');
    }
    text.append(' ').append(right).append('\n');
  }
}
