package io.portkeylint.config;

import java.util.List;

/** Writes {@code docs/configuration.md} from the table that the check of the file uses. */
final class ConfigurationPage {

  private ConfigurationPage() {}

  static String write() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The configuration file

        Made from the table that the tool itself uses; a test compares.

        `.portkey-lint.yaml`, or `portkey-lint.yaml`, is looked for in the folder of the first input and
        upwards to the root of the repository, which is the folder with `.git`. Outside of any repository
        the search ends at the working directory, and does not go up from inputs elsewhere. The first file
        found counts; files are not merged. `--config FILE` names another one, `--no-config` none.

        What counts is, in this order: an option, its environment variable, the file, the default. A list
        that is given replaces the one below it; only `--severity` adds to `severities`.
        `portkey-lint config` shows what is in effect and where it comes from; `portkey-lint init` writes a
        file from what a repository holds.

        Unknown keys, words and rules are errors, with line and column, and end a run with code 2. Paths and
        patterns are relative to the file. In patterns, `*` and `?` stand for parts of a name, `**` for any
        number of folders, `[a-c]` and `{a,b}` for alternatives; a pattern without `/` is one of names in
        any folder. Editors check the file while it is written with
        [configuration.schema.json](configuration.schema.json):

        ```yaml
        # yaml-language-server: $schema=configuration.schema.json
        chartVersion: 1.7.7
        failOn: warning
        deployments:
          prod:
            values: [deploy/values.yaml, deploy/values-prod.yaml]
            set: service.port=80
        severities:
          networking: warning
          PK311: off
        ignores:
          - rules: PK310
            files: legacy/**
            paths: service
            reason: replaced in June
        ```

        """);
    page.append("## Keys\n\n");
    table(ConfigurationTable.ROOT, page);
    page.append(
        """

        ### Deployments

        Each name under `deployments` holds these keys. `--deployment NAME` checks one, `--deployments` all.
        A file that is a layer of a deployment is never checked alone: its deployments are checked instead,
        and a note says so. What a deployment says counts more than the file's topmost keys.

        """);
    Form deployment = form(ConfigurationTable.DEPLOYMENTS);
    table((Form.Section) ((Form.Named) deployment).value(), page);
    page.append(
        """

        ### Ignores

        A finding that one of these covers is not reported; what the tool says about suppressions always is.

        """);
    table(((Form.Items) form(ConfigurationTable.IGNORES)).item(), page);
    page.append(
        """

        ### Overlays

        Checked alone, an overlay would be blamed for what its base says. Files that `partial` names, and all
        files with `--partial`, are checked only for what they say: nothing is missing in them, and no chart
        default is taken to be in force. Better, where the base is at hand, is a deployment.
        """);
    return page.toString();
  }

  private static Form form(String key) {
    Form.Key found = ConfigurationTable.ROOT.key(key);
    if (found == null) {
      throw new IllegalStateException(key);
    }
    return found.form();
  }

  private static void table(Form.Section section, StringBuilder page) {
    page.append("| key | value | meaning | example |\n| --- | --- | --- | --- |\n");
    for (Form.Key key : section.keys()) {
      page.append("| `").append(key.name()).append("` | ").append(value(key)).append(" | ");
      page.append(key.summary()).append(" | `").append(key.example()).append("` |\n");
    }
  }

  private static String value(Form.Key key) {
    Form form = key.form();
    String value =
        form instanceof Form.Text
            ? "text"
            : form instanceof Form.Word word
                ? words(word.words())
                : form instanceof Form.Switch
                    ? "`true` or `false`"
                    : form instanceof Form.Whole whole
                        ? "number from " + whole.least() + " on"
                        : form instanceof Form.Named named
                            ? named.value() instanceof Form.Word word
                                ? "each " + named.name() + ": " + words(word.words())
                                : "each " + named.name() + ": see below"
                            : form instanceof Form.Items
                                ? "list: see below"
                                : form instanceof Form.SwitchOrTexts
                                    ? "`true`, or one or several texts"
                                    : "one or several texts";
    return key.isRequired() ? value + "; required" : value;
  }

  private static String words(List<String> words) {
    return "`" + String.join("`, `", words) + "`";
  }
}
