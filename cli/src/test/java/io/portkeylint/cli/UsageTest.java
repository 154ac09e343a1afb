package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--nothing           | unknown option `--nothing`",
        "--format yml a.yaml | unknown format `yml`",
        "--output json       | `--output` needs a format and a path, such as json=report.json, not `json`",
        "--output jsn=x a    | `--output`: unknown format `jsn`; did you mean `json`?",
        "--output json=x --output sarif=./x a | `--output` names ./x twice",
        "-f a.yaml b.yaml    | give files either with `-f`",
        "- -                 | standard input can only be read once",
        "-f a.yaml,          | `-f` names no file",
        "--max-findings x a   | `--max-findings` is a number from 0 on, not `x`",
        "--quiet             | no values file given; `portkey-lint --help` shows how",
        "rules PK310         | `rules` takes no operands",
        "explain             | `explain` needs one rule",
        "exlpain PK310       | neither a file nor a command: `exlpain`; did you mean `explain`?",
        "--color sometimes a | `--color` is one of auto, always, never, not `sometimes`",
      })
  void isComplainedAboutInOneLine(String line, String message) {
    Outcome outcome = Outcome.of(line.split(" "));

    assertThat(outcome.err()).startsWith("portkey-lint: " + message).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void helpFitsOneScreen() {
    Outcome help = Outcome.of("--help");

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out().lines()).hasSizeLessThanOrEqualTo(48).allMatch(s -> s.length() <= 100);
    assertThat(help.out()).contains("--values", "--fail-on", "help check", "  3 ");
    assertThat(Outcome.of("help").out()).isEqualTo(help.out());
    assertThat(Outcome.of("values.yaml", "-h").out()).isEqualTo(help.out());
  }

  @Test
  void helpOfACommandShowsItsOptionsAndNoOther() {
    StringBuilder all = new StringBuilder();
    for (Command command : Command.values()) {
      Outcome help = Outcome.of("help", command.word);
      assertThat(help.code()).isZero();
      assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
      for (Option option : Option.values()) {
        boolean isShown =
            help.out().contains("--" + option.word + (option.operand == null ? "" : " "));
        assertThat(isShown || !option.belongsTo(command)).as(option.word).isTrue();
      }
      all.append(help.out());
      assertThat(Outcome.of(command.word, "--help").out())
          .isEqualTo(command == Command.HELP ? Outcome.of("--help").out() : help.out());
    }
    for (Option option : Option.values()) {
      assertThat(all).contains("--" + option.word);
    }
    assertThat(Outcome.of("help", "rules").out()).doesNotContain("--fail-on").contains("--format");
    assertThat(Outcome.of("help", "rulse").err())
        .isEqualTo("portkey-lint: no command `rulse`; did you mean `rules`?\n");
  }

  @Test
  void namesCannotCommandTheTerminal() {
    String name = "no\u001b[31m\u202esuch.yaml";

    assertThat(Outcome.of(name).err())
        .isEqualTo("portkey-lint: no\\u001b[31m\\u202esuch.yaml: no such file\n");
    assertThat(Outcome.of("--" + name).err()).doesNotContain("\u001b");
    assertThat(Outcome.of("").err())
        .isEqualTo("portkey-lint: the name of a values file is empty\n");
  }

  @Test
  void versionIsOneLine() {
    assertThat(Outcome.of("--version").out()).matches("portkey-lint \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void theOptionDecidesAboutColourBeforeTheEnvironment() {
    assertThat(isColored(Map.of("FORCE_COLOR", "1"))).isTrue();
    assertThat(isColored(Map.of("FORCE_COLOR", "0", "CLICOLOR_FORCE", "1"))).isTrue();
    assertThat(isColored(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"))).isFalse();
    assertThat(isColored(Map.of("NO_COLOR", "1"), "--color", "always")).isTrue();
    assertThat(isColored(Map.of("FORCE_COLOR", "1"), "--color", "never")).isFalse();
    assertThat(isColored(Map.of("TERM", "dumb"))).isFalse();
    assertThat(isColored(Map.of())).isFalse();
  }

  @Test
  void theWidthComesFromTheShell() {
    assertThat(width("120")).isEqualTo(120);
    assertThat(width("")).isEqualTo(100);
    assertThat(width("wide")).isEqualTo(100);
    assertThat(width("1")).isEqualTo(40);
    assertThat(width("99999999999999")).isPositive();
  }

  private static int width(String columns) {
    return Terminal.width(surroundings(Map.of("COLUMNS", columns)));
  }

  private static boolean isColored(Map<String, String> environment, String... args) {
    return Terminal.isColored(Arguments.parse(args), surroundings(environment));
  }

  private static Surroundings surroundings(Map<String, String> environment) {
    return new Surroundings(System.in, System.out, System.err, environment);
  }
}
