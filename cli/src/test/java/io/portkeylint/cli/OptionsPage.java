package io.portkeylint.cli;

import io.portkeylint.report.ReportFormat;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

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
    settings(page);
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
        others from being checked, but the code is then 2. So is it when standard output or a report
        cannot be written, as on a full disk; but a reader that has seen enough, such as `head`, is no fault.
        A run that is ended by a signal has the shell's code for it: 130 after Ctrl-C, 143 when it is
        terminated. Files are written whole or not at all.

        ## Environment

        | variable | meaning |
        | --- | --- |
        | `NO_COLOR` | no colour; any value |
        | `FORCE_COLOR`, `CLICOLOR_FORCE` | colour although the output is no terminal |
        | `COLUMNS` | the width to fill; 100 without it |
        | `GITHUB_STEP_SUMMARY` | with a report for GitHub: the file to which a summary is added |
        | `PORTKEY_LINT_DEBUG` | after a fault of the tool: classes and lines, never a value |
        """);
    return page.toString();
  }

  /** The same setting has one name everywhere. */
  private static void settings(StringBuilder page) {
    page.append(
        """

        ## The same elsewhere

        What counts is, in this order: the option, the environment variable, the key of the
        [configuration file](configuration.md), the default. In a variable, a switch is `true` or `false`
        and several values are separated by commas; a variable whose name begins with `PORTKEY_LINT_` and
        that is none of these is told on standard error. Of the [Maven plug-in](maven-goals.md), it is the
        property. A dash has its reason below.

        | option | environment | configuration file | Maven |
        | --- | --- | --- | --- |
        """);
    for (Option option : Option.values()) {
      page.append("| `").append(option.written()).append("` | ");
      page.append(code(option.isSetting() ? option.variable() : null)).append(" | ");
      page.append(code(OptionPlaces.key(option))).append(" | ");
      page.append(code(OptionPlaces.property(option))).append(" |\n");
    }
    page.append("\n| option | not as | because |\n| --- | --- | --- |\n");
    for (OptionPlaces.Gap gap : OptionPlaces.GAPS) {
      StringJoiner options = new StringJoiner("`, `", "| `", "` | ");
      gap.options().forEach(option -> options.add(option.written()));
      StringJoiner places = new StringJoiner(", ", "", " | ");
      gap.places().forEach(place -> places.add(place.label));
      page.append(options).append(places).append(gap.reason()).append(" |\n");
    }
    page.append(
        """

        ## Inputs

        A file that is named is checked, whatever it is called. Of a folder, the files are checked that are
        called `values.yaml`, `values-*.yaml`, `values_*.yaml`, `values.*.yaml`, `*-values.yaml`,
        `*_values.yaml` or `*.values.yaml`, also with the ending `.yml`, in it and below. A pattern between
        quotes, such as `'deploy/**/*.yaml'`, is expanded by the tool. Folders and patterns leave out what
        `.gitignore` names, hidden folders, `node_modules`, `target`, and the `charts` and `templates` of a
        chart; links to folders are not followed. Each file is a deployment of its own, unless it is a
        layer of a deployment of the configuration. Files are read in parallel; what comes out is in the
        order of the arguments and names, and the same for any number of threads.
        """);
  }

  private static String code(@Nullable String text) {
    return text == null ? "–" : "`" + text + "`";
  }

  private static void row(StringBuilder page, String left, String right) {
    page.append("| `").append(left).append("` | ").append(right).append(" |\n");
  }
}
