package io.portkeylint.cli;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.cli.Arguments.Given;
import io.portkeylint.finding.Severity;
import io.portkeylint.report.ReportFormat;
import io.portkeylint.report.TextStyle;
import io.portkeylint.rules.StandardRules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Checks values files and reports what it finds. */
final class CheckCommand {

  private static final int MOST_THREADS = 256;

  /** Fewer deployments than this have room in the smallest heap. */
  private static final int MANY = 32;

  /** From so many deployments on, a page shows of their files only what findings are about. */
  private static final int TOO_MANY_TO_SHOW = 100;

  private final Linter standard;
  private final Settings settings;
  private final Arguments arguments;
  private final Surroundings surroundings;
  private final ReportFormat format;
  private final TextStyle style;
  private final @Nullable Severity failOn;
  private final Acceptance acceptance;
  private final List<ReportFile> files = new ArrayList<>();

  CheckCommand(Arguments given, Surroundings surroundings) {
    this.standard = standard();
    this.settings = Settings.of(given, surroundings, standard);
    this.arguments = settings.arguments();
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
    this.acceptance = new Acceptance(arguments, surroundings);
    for (Given output : arguments.options()) {
      if (output.option() == Option.OUTPUT) {
        add(ReportFile.of(output));
      }
    }
  }

  private void add(ReportFile file) {
    for (ReportFile other : files) {
      if (file.isSameAs(other)) {
        throw new UsageException("`--output` names " + file.path() + " twice");
      }
    }
    files.add(file);
  }

  /** An input that cannot be read does not keep the others from being checked. */
  ExitCode run() throws IOException {
    RequestTerms terms = new RequestTerms(settings, Policies.of(settings, standard));
    Deployments deployments = new Deployments(settings, surroundings, terms);
    List<LintRequest> requests = deployments.requests();
    Linter linter = deployments.equipped(standard);
    for (ReportFile file : files) {
      for (Path path : deployments.paths()) {
        if (file.isSameAs(path)) {
          throw new UsageException("`--output` would overwrite the input " + path);
        }
      }
    }
    List<LintResult> found = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    StreamedReport streamed = null;
    int threads = requests.size() == 1 && !arguments.has(Option.THREADS) ? 1 : threads();
    if (requests.size() == 1) {
      for (LintRequest request : requests) {
        lint(linter, request, found, complaints);
      }
    } else {
      Progress progress = new Progress(requests.size(), surroundings);
      if (isStreamed()) {
        streamed = new StreamedReport(style, acceptance, surroundings, progress);
      }
      ParallelRun.of(linter, requests, threads, keepsValues(requests), acceptance.mostFindings())
          .into(found, complaints, streamed, progress);
    }
    if (complaints.isEmpty() && settings.configuration() != null) {
      StaleIgnores.tell(settings, found, deployments.paths(), surroundings);
    }
    List<LintResult> results;
    if (streamed == null) {
      results = acceptance.of(found, requests, linter);
    } else {
      results = streamed.end(found);
      acceptance.tellOmitted(results);
    }
    if (!results.isEmpty()) {
      report(results, streamed == null);
    }
    for (String complaint : complaints) {
      surroundings.complain(complaint);
    }
    return complaints.isEmpty() ? code(results) : ExitCode.UNUSABLE;
  }

  /**
   * Only people read a report before it ends: of what is meant for programs, nothing is better than
   * a part, and most of it begins with what is known at the end.
   */
  private boolean isStreamed() {
    return format == ReportFormat.TEXT && acceptance.isOneByOne();
  }

  /** Values are let go only where there are many: making them small takes time. */
  private boolean keepsValues(List<LintRequest> requests) {
    boolean showsFiles = format == ReportFormat.HTML;
    for (ReportFile file : files) {
      showsFiles |= file.format() == ReportFormat.HTML;
    }
    return requests.size() < (showsFiles ? TOO_MANY_TO_SHOW : MANY);
  }

  private ExitCode code(List<LintResult> results) {
    for (LintResult result : results) {
      if (failOn != null && result.hasFindings(failOn)) {
        return ExitCode.FINDINGS;
      }
    }
    return ExitCode.CLEAN;
  }

  private static void lint(
      Linter linter, LintRequest request, List<LintResult> found, List<String> complaints) {
    try {
      found.add(linter.lint(request));
    } catch (UnreadableInputException e) {
      complaints.add(String.valueOf(e.getMessage()));
    }
  }

  private int threads() {
    String number = arguments.last(Option.THREADS);
    if (number == null) {
      return ForkJoinPool.getCommonPoolParallelism() + 1;
    }
    try {
      int threads = Integer.parseInt(number);
      if (threads > 0 && threads <= MOST_THREADS) {
        return threads;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same answer as a number out of range.
    }
    throw new UsageException("`--threads` is a number from 1 to " + MOST_THREADS);
  }

  private void report(List<LintResult> results, boolean isPrinted) throws IOException {
    for (ReportFile file : files) {
      file.write(results, new TextStyle(false, style.compact(), style.least(), style.width()));
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
    if (isPrinted) {
      print(results);
    }
    if (!surroundings.variable(JobSummary.VARIABLE).isEmpty()) {
      JobSummary.write(format, files, results, surroundings);
    }
  }

  private void print(List<LintResult> results) throws IOException {
    if (results.size() < MANY) {
      StringBuilder report = new StringBuilder(4096);
      format.writer(style).write(results, report);
      surroundings.print(report);
    } else {
      PrintedText report = new PrintedText(surroundings, null);
      format.writer(style).write(results, report);
      report.end();
    }
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

  /** Started from the jar alone, there are no rules but its own; a search would cost a cold run. */
  private static Linter standard() {
    String path = System.getProperty("java.class.path", "");
    String name = path.substring(path.lastIndexOf(File.separatorChar) + 1);
    boolean isAlone = path.indexOf(File.pathSeparatorChar) < 0 && name.startsWith("portkey-lint");
    return isAlone ? Linter.of(new StandardRules().rules()) : Linter.standard();
  }
}
