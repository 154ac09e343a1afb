package io.portkeylint.cli;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.Severity;
import io.portkeylint.report.ReportFormat;
import io.portkeylint.report.TextStyle;
import io.portkeylint.rule.Phase;
import io.portkeylint.values.SetArgument;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks values files and reports what it finds. */
final class CheckCommand {

  private final Arguments arguments;
  private final Surroundings surroundings;
  private final ReportFormat format;
  private final TextStyle style;
  private final @Nullable Severity failOn;
  private final List<ReportFile> files = new ArrayList<>();
  private final List<Path> paths = new ArrayList<>();
  private boolean stdinIsRead;

  CheckCommand(Arguments arguments, Surroundings surroundings) {
    this.arguments = arguments;
    this.surroundings = surroundings;
    String word = arguments.last(Option.FORMAT);
    this.format = word == null ? ReportFormat.TEXT : ReportFile.format(word);
    this.style =
        new TextStyle(
            Terminal.isColored(arguments, surroundings),
            arguments.has(Option.COMPACT),
            arguments.has(Option.QUIET) ? Severity.ERROR : Severity.INFO,
            Terminal.width(surroundings));
    this.failOn = failOn(arguments);
    for (String output : arguments.all(Option.OUTPUT)) {
      files.add(ReportFile.parse(output));
    }
  }

  /** An input that cannot be read does not keep the others from being checked. */
  ExitCode run() throws IOException {
    List<LintRequest> requests = requests();
    for (ReportFile file : files) {
      for (Path path : paths) {
        if (file.isSameAs(path)) {
          throw new UsageException("`--output` would overwrite the input " + path);
        }
      }
    }
    Linter linter = Linter.standard();
    List<LintResult> results = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    ExitCode code = ExitCode.CLEAN;
    for (LintRequest request : requests) {
      try {
        LintResult result = linter.lint(request);
        results.add(result);
        if (failOn != null && result.hasFindings(failOn)) {
          code = ExitCode.FINDINGS;
        }
      } catch (UnreadableInputException e) {
        complaints.add(String.valueOf(e.getMessage()));
      }
    }
    if (!results.isEmpty()) {
      report(results);
    }
    for (String complaint : complaints) {
      surroundings.complain(complaint);
    }
    return complaints.isEmpty() ? code : ExitCode.UNUSABLE;
  }

  private void report(List<LintResult> results) throws IOException {
    for (ReportFile file : files) {
      StringBuilder report = new StringBuilder();
      TextStyle plain = new TextStyle(false, style.compact(), style.least(), style.width());
      file.format().writer(plain).write(results, report);
      file.write(report);
    }
    if (arguments.has(Option.VERBOSE)) {
      for (LintResult result : results) {
        surroundings.complain(
            "read "
                + result.sources()
                + " as values of chart "
                + result.chart().version()
                + " ("
                + result.chart().reason()
                + ")");
      }
    }
    StringBuilder report = new StringBuilder(4096);
    format.writer(style).write(results, report);
    try {
      surroundings.print(report);
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw e;
      }
    }
  }

  /** A reader such as {@code head} that has seen enough is no fault. */
  private static boolean isClosedPipe(IOException e) {
    String message = e.getMessage();
    return message != null && (message.contains("pipe") || message.contains("Pipe"));
  }

  private List<LintRequest> requests() {
    List<Input> layers = new ArrayList<>();
    for (String names : arguments.all(Option.VALUES)) {
      // Helm takes a list with commas too.
      for (String name : names.split(",", -1)) {
        if (name.isEmpty()) {
          throw new UsageException("`-f` names no file");
        }
        layers.add(input(name));
      }
    }
    List<LintRequest> requests = new ArrayList<>();
    if (!layers.isEmpty() && !arguments.operands().isEmpty()) {
      throw new UsageException(
          "give files either with `-f`, as layers of one deployment, or without, as deployments of"
              + " their own");
    }
    if (arguments.operands().isEmpty()) {
      LintRequest request = asAsked(LintRequest.of(layers));
      if (layers.isEmpty() && request.arguments().isEmpty()) {
        throw new UsageException("no values file given; `portkey-lint --help` shows how");
      }
      requests.add(request);
    }
    for (String operand : arguments.operands()) {
      requests.add(asAsked(LintRequest.of(List.of(input(operand)))));
    }
    return requests;
  }

  private LintRequest asAsked(LintRequest plain) {
    LintRequest request = plain;
    for (Arguments.Given given : arguments.options()) {
      SetArgument.Kind kind = kind(given.option());
      if (kind != null) {
        request = request.set(kind, given.value());
      }
    }
    String version = arguments.last(Option.CHART_VERSION);
    if (version != null) {
      request = request.chartVersion(version);
    }
    String phase = arguments.word(Option.PHASE, "steady", List.of("initial", "steady"));
    return request.phase(phase.equals("initial") ? Phase.INITIAL : Phase.STEADY);
  }

  private Input input(String name) {
    if (name.equals("-")) {
      if (stdinIsRead) {
        throw new UsageException("standard input can only be read once");
      }
      stdinIsRead = true;
      String given = arguments.last(Option.STDIN_NAME);
      return new Input.Bytes(given == null ? "<stdin>" : given, readStdin());
    }
    try {
      Path path = Path.of(name);
      paths.add(path);
      return new Input.File(path, ShownPath.of(path));
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(name + ": not a path");
    }
  }

  private byte[] readStdin() {
    try {
      return surroundings.in().readAllBytes();
    } catch (IOException e) {
      throw new UnreadableInputException("standard input cannot be read");
    }
  }

  private static SetArgument.@Nullable Kind kind(Option option) {
    return switch (option) {
      case SET -> SetArgument.Kind.SET;
      case SET_STRING -> SetArgument.Kind.SET_STRING;
      case SET_JSON -> SetArgument.Kind.SET_JSON;
      case SET_FILE -> SetArgument.Kind.SET_FILE;
      case SET_LITERAL -> SetArgument.Kind.SET_LITERAL;
      default -> null;
    };
  }

  private static @Nullable Severity failOn(Arguments arguments) {
    String word =
        arguments.word(Option.FAIL_ON, "error", List.of("error", "warning", "info", "never"));
    return switch (word) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      case "info" -> Severity.INFO;
      default -> null;
    };
  }
}
