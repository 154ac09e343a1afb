package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  @Test
  void optionsMayStandAnywhere() {
    Arguments arguments =
        Arguments.parse(new String[] {"a.yaml", "--format", "json", "b.yaml", "-q", "-"});

    assertThat(arguments.command()).isEqualTo(Command.CHECK);
    assertThat(arguments.operands()).containsExactly("a.yaml", "b.yaml", "-");
    assertThat(arguments.last(Option.FORMAT)).isEqualTo("json");
    assertThat(arguments.has(Option.QUIET)).isTrue();
    assertThat(arguments.has(Option.COMPACT)).isFalse();
  }

  @Test
  void everySpellingOfAValueIsTaken() {
    Arguments arguments =
        Arguments.parse(
            new String[] {"-f", "a", "-fb", "-f=c", "--values", "d", "--values=e", "--values="});

    assertThat(arguments.all(Option.VALUES)).containsExactly("a", "b", "c", "d", "e", "");
    assertThat(arguments.operands()).isEmpty();
  }

  @Test
  void aValueMayLookLikeAnOptionOrHoldEqualsSigns() {
    Arguments arguments = Arguments.parse(new String[] {"--set", "--x=1", "--set=a=b=c"});

    assertThat(arguments.all(Option.SET)).containsExactly("--x=1", "a=b=c");
  }

  @Test
  void twoDashesEndTheOptions() {
    Arguments arguments = Arguments.parse(new String[] {"--", "--format", "-x"});

    assertThat(arguments.operands()).containsExactly("--format", "-x");
  }

  @Test
  void theFirstOperandMayBeACommand() {
    Arguments arguments = Arguments.parse(new String[] {"--format", "json", "rules"});

    assertThat(arguments.command()).isEqualTo(Command.RULES);
    assertThat(arguments.operands()).isEmpty();
    assertThat(Arguments.parse(new String[] {"a", "rules"}).operands())
        .isEqualTo(List.of("a", "rules"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--formt json      | unknown option `--formt`; did you mean `--format`?",
        "--FORMAT=hunter2  | unknown option `--FORMAT`; did you mean `--format`?",
        "--fail_on error   | unknown option `--fail_on`; did you mean `--fail-on`?",
        "--set-strign a=b  | unknown option `--set-strign`; did you mean `--set-string`?",
        "--zzzzzz          | unknown option `--zzzzzz`",
        "-xhunter2         | unknown option `-x`",
        "a.yaml --format   | `--format` needs a value: `--format FORMAT`",
        "--quiet=yes       | `--quiet` takes no value but true or false",
        "rules --compact   | `--compact` is not an option of `rules`",
      })
  void saysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @Test
  void wordsAreChecked() {
    Arguments arguments = Arguments.parse(new String[] {"--fail-on", "eror"});

    assertThatThrownBy(() -> arguments.word(Option.FAIL_ON, "error", List.of("error", "never")))
        .hasMessage("`--fail-on` is one of error, never, not `eror`; did you mean `error`?");
    assertThat(arguments.word(Option.PHASE, "steady", List.of("initial", "steady")))
        .isEqualTo("steady");
  }
}
