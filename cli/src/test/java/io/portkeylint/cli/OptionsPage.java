package io.portkeylint.cli;

import io.portkeylint.report.ReportFormat;

/** Writes {@code docs/options.md} from the tables that the tool itself uses. */
final class OptionsPage {

  private OptionsPage() {}

  static String write() {
    StringBuilder page = new StringBuilder();
    page.append("# The command line\n\n");
    page.append("Made from the tables of the tool itself; a test compares.\n\n");
    page.append(
        "    portkey-lint [OPTION…] FILE…           each file is a deployment of its own\n");
    page.append("    portkey-lint [OPTION…] -f FILE -f FILE one deployment, merged as Helm does\n");
    page.append("    portkey-lint COMMAND\n\n");
    page.append("`-` is standard input. Options may stand anywhere; `--` ends them.\n\n");
    page.append("## Commands\n\n| command | what it does |\n| --- | --- |\n");
    for (Command command : Command.values()) {
      row(page, (command.word + " " + command.operands).strip(), command.summary);
    }
    for (Option.Group group : Option.Group.values()) {
      page.append("\n## ").append(group.title).append("\n\n");
      page.append("| option | meaning |\n| --- | --- |\n");
      for (Option option : Option.values()) {
        if (option.group == group) {
          row(page, HelpText.form(option), HelpText.summary(option));
        }
      }
    }
    page.append("\n## Formats\n\n| format | for |\n| --- | --- |\n");
    for (ReportFormat format : ReportFormat.values()) {
      row(page, format.label(), format.purpose());
    }
    page.append("\n## Exit codes\n\n| code | meaning |\n| --- | --- |\n");
    for (ExitCode code : ExitCode.values()) {
      row(page, Integer.toString(code.number), code.summary);
    }
    page.append(
        """

        A file that is not valid YAML is a finding. An input that cannot be read does not keep the
        others from being checked, but the code is then 2.

        ## Environment

        | variable | meaning |
        | --- | --- |
        | `NO_COLOR` | no colour; any value |
        | `FORCE_COLOR`, `CLICOLOR_FORCE` | colour although the output is no terminal |
        | `COLUMNS` | the width to fill; 100 without it |
        | `PORTKEY_LINT_DEBUG` | after a fault of the tool: classes and lines, never a value |
        """);
    return page.toString();
  }

  private static void row(StringBuilder page, String left, String right) {
    page.append("| `").append(left).append("` | ").append(right).append(" |\n");
  }
}
