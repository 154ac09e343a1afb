package io.portkeylint.cli;

import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.ConfigurationException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The command line of portkey-lint. */
public final class Main {

  private Main() {}

  /** Runs and ends the process with the exit code. */
  public static void main(String[] args) {
    // Not System.out: it swallows the error that tells of a closed pipe.
    int code =
        run(
            args,
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    if (System.getProperty(WarmUp.PROPERTY) != null) {
      WarmUp.run();
    }
    if (code != ExitCode.CLEAN.number) {
      System.exit(code);
    }
  }

  /**
   * Runs without touching the process.
   *
   * @return the exit code: 0 clean, 1 findings, 2 unusable arguments, inputs or outputs, 3 a fault
   *     of the tool
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, new Surroundings(in, out, err, System.getenv())).number;
  }

  static ExitCode run(String[] args, Surroundings surroundings) {
    try {
      return perform(Arguments.parse(args), surroundings);
    } catch (UsageException | UnreadableInputException e) {
      surroundings.complain(String.valueOf(e.getMessage()));
      return ExitCode.UNUSABLE;
    } catch (ConfigurationException e) {
      for (String problem : e.problems()) {
        surroundings.complain(problem);
      }
      return ExitCode.UNUSABLE;
    } catch (IOException e) {
      surroundings.complain("cannot write to standard output");
      return ExitCode.UNUSABLE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      tellOfFault(e, surroundings);
      return ExitCode.FAULT;
    }
  }

  private static ExitCode perform(Arguments arguments, Surroundings surroundings)
      throws IOException {
    if (arguments.has(Option.HELP) || arguments.command() == Command.HELP) {
      boolean isCommand = arguments.command() == Command.HELP;
      surroundings.print(HelpText.about(isCommand ? arguments.operands() : List.of()));
      return ExitCode.CLEAN;
    }
    if (arguments.has(Option.VERSION)) {
      surroundings.print(HelpText.version());
      return ExitCode.CLEAN;
    }
    return switch (arguments.command()) {
      case RULES -> RuleCommands.list(arguments, surroundings);
      case EXPLAIN -> RuleCommands.explain(arguments, surroundings);
      case EFFECTIVE -> EffectiveCommand.run(arguments, surroundings);
      case BASELINE -> BaselineCommand.run(arguments, surroundings);
      case CONFIG -> ConfigCommand.run(arguments, surroundings);
      case INIT -> InitCommand.run(arguments, surroundings);
      case SCHEMA -> SchemaCommand.run(arguments, surroundings);
      default -> new CheckCommand(arguments, surroundings).run();
    };
  }

  /** Names the place and never the message: that could hold a value of the input. */
  private static void tellOfFault(Throwable fault, Surroundings surroundings) {
    boolean isDebugging = !surroundings.variable("PORTKEY_LINT_DEBUG").isEmpty();
    surroundings.complain(
        "internal fault ("
            + fault.getClass().getSimpleName()
            + ")"
            + (isDebugging ? "" : "; set PORTKEY_LINT_DEBUG=1 to see where"));
    if (isDebugging) {
      for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
        surroundings.complain(cause.getClass().getName());
        for (StackTraceElement frame : cause.getStackTrace()) {
          surroundings.complain("  at " + frame);
        }
      }
    }
  }
}
