package io.portkeylint.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a run, taken apart. Options may stand anywhere; {@code --} ends them.
 *
 * <p>Written by hand: the smallest of the well-known libraries costs a cold run half of a JVM start
 * (250 more classes), which users of a commit hook would pay with every file.
 */
final class Arguments {

  /**
   * An option as it was given.
   *
   * @param origin the place outside of the command line that gives it, or null
   */
  record Given(Option option, String value, @Nullable String origin) {

    /** What the user wrote: the option itself, or the place that stands for it. */
    String written() {
      return origin == null ? option.written() : origin;
    }
  }

  private final Command command;
  private final List<Given> options;
  private final List<String> operands;

  private Arguments(Command command, List<Given> options, List<String> operands) {
    this.command = command;
    this.options = options;
    this.operands = operands;
  }

  /**
   * @throws UsageException when an option is unknown, lacks its value or belongs to another command
   */
  static Arguments parse(String[] words) {
    List<Given> options = new ArrayList<>();
    List<String> operands = new ArrayList<>();
    boolean optionsEnded = false;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (optionsEnded || word.length() < 2 || word.charAt(0) != '-') {
        operands.add(word);
      } else if (word.equals("--")) {
        optionsEnded = true;
      } else {
        Given given = option(word, i + 1 < words.length ? words[i + 1] : null);
        boolean tookNext = given.option.operand != null && !holdsValue(given.option, word);
        i += tookNext ? 1 : 0;
        options.add(given);
      }
    }
    Command command = operands.isEmpty() ? null : Command.of(operands.get(0));
    boolean isNamed = command != null;
    if (command == null) {
      refuseMisspelt(operands);
      command = Command.CHECK;
    } else {
      operands.remove(0);
    }
    for (Given given : options) {
      if (!given.option.belongsTo(command)) {
        throw new UsageException(
            "`" + given.option.written() + "` is not an option of `" + command.word + "`");
      }
    }
    return new Arguments(command, options, operands).asHelp(isNamed);
  }

  /** A command with {@code --help} behind it is a question about the command. */
  private Arguments asHelp(boolean isNamed) {
    boolean isQuestion = isNamed && command != Command.HELP && has(Option.HELP);
    return isQuestion ? new Arguments(Command.HELP, options, List.of(command.word)) : this;
  }

  /** The same with what holds where the arguments say nothing: an option is not added to. */
  Arguments over(List<Given> weaker) {
    List<Given> all = new ArrayList<>(options);
    for (Given given : weaker) {
      // The form of a report is none of what another command prints.
      boolean fits = given.option != Option.FORMAT || command == Command.CHECK;
      if (fits && last(given.option) == null && given.option.belongsTo(command)) {
        all.add(given);
      }
    }
    return new Arguments(command, all, operands);
  }

  private static Given option(String word, @Nullable String next) {
    boolean isLong = word.startsWith("--");
    int equals = word.indexOf('=');
    Option option;
    String value = null;
    if (isLong) {
      String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
      option = Option.ofWord(name);
      value = equals < 0 ? null : word.substring(equals + 1);
    } else {
      option = Option.ofLetter(word.charAt(1));
      value = word.length() == 2 ? null : word.substring(word.charAt(2) == '=' ? 3 : 2);
    }
    if (option == null) {
      throw unknown(isLong && equals > 0 ? word.substring(0, equals) : word);
    }
    if (option.operand == null) {
      if (value != null && !isSwitch(value)) {
        throw new UsageException("`" + option.written() + "` takes no value but true or false");
      }
      return new Given(option, value == null ? "true" : value, null);
    }
    if (value == null) {
      value = next;
    }
    if (value == null) {
      throw new UsageException(
          "`"
              + option.written()
              + "` needs a value: `"
              + option.written()
              + " "
              + option.operand
              + "`");
    }
    return new Given(option, value, null);
  }

  static boolean isSwitch(String value) {
    return value.equals("true") || value.equals("false");
  }

  private static boolean holdsValue(Option option, String word) {
    return word.startsWith("--") ? word.length() > option.written().length() : word.length() > 2;
  }

  /** Only the option's own name is repeated: what follows it could be a secret. */
  private static UsageException unknown(String word) {
    if (!word.startsWith("--")) {
      return new UsageException("unknown option `" + word.substring(0, 2) + "`");
    }
    List<String> words = new ArrayList<>();
    for (Option option : Option.values()) {
      words.add(option.written());
    }
    return new UsageException("unknown option `" + word + "`" + Nearest.hint(word, words));
  }

  /** What looks like a command and is no file was meant to be one. */
  private static void refuseMisspelt(List<String> operands) {
    String first = operands.isEmpty() ? "." : operands.get(0);
    if (first.indexOf('.') >= 0
        || first.indexOf('/') >= 0
        || first.indexOf('*') >= 0
        || new File(first).exists()) {
      return;
    }
    List<String> words = new ArrayList<>();
    for (Command command : Command.values()) {
      words.add(command.word);
    }
    String hint = Nearest.hint(first, words);
    if (!hint.isEmpty()) {
      throw new UsageException("neither a file nor a command: `" + first + "`" + hint);
    }
  }

  Command command() {
    return command;
  }

  /** The words that are neither options nor the command. */
  List<String> operands() {
    return operands;
  }

  /** All options, in the order in which they were given. */
  List<Given> options() {
    return options;
  }

  /** Whether a switch is on, or an option with a value is given. */
  boolean has(Option option) {
    String last = last(option);
    return last != null && (option.operand != null || last.equals("true"));
  }

  /** The value of the last occurrence, or null. */
  @Nullable String last(Option option) {
    Given given = given(option);
    return given == null ? null : given.value;
  }

  /** The last occurrence, or null. */
  @Nullable Given given(Option option) {
    Given last = null;
    for (Given given : options) {
      if (given.option == option) {
        last = given;
      }
    }
    return last;
  }

  /** The values of all occurrences. */
  List<String> all(Option option) {
    List<String> all = new ArrayList<>();
    for (Given given : options) {
      if (given.option == option) {
        all.add(given.value);
      }
    }
    return all;
  }

  /**
   * The value of an option that is one of few words.
   *
   * @throws UsageException when it is another
   */
  String word(Option option, String otherwise, List<String> allowed) {
    Given given = given(option);
    if (given == null) {
      return otherwise;
    }
    String value = given.value;
    if (!allowed.contains(value)) {
      throw new UsageException(
          "`"
              + given.written()
              + "` is one of "
              + String.join(", ", allowed)
              + ", not `"
              + value
              + "`"
              + Nearest.hint(value, allowed));
    }
    return value;
  }
}
