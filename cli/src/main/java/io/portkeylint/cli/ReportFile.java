package io.portkeylint.cli;

import io.portkeylint.LintResult;
import io.portkeylint.cli.Arguments.Given;
import io.portkeylint.report.AtomicFile;
import io.portkeylint.report.ReportFormat;
import io.portkeylint.report.ReportWriter;
import io.portkeylint.report.TextStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A report that goes into a file, as {@code --output FORMAT=PATH} asks for.
 *
 * @param format its form
 * @param path where it goes
 */
record ReportFile(ReportFormat format, Path path) {

  /**
   * @throws UsageException when the text is not of the form {@code FORMAT=PATH}
   */
  static ReportFile of(Given output) {
    String text = output.value();
    String place = "`" + output.written() + "`";
    int equals = text.indexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw new UsageException(
          place + " needs a format and a path, such as json=report.json, not `" + text + "`");
    }
    String word = text.substring(0, equals);
    ReportFormat format = ReportFormat.of(word);
    if (format == null) {
      throw new UsageException(place + ": " + unknown(word));
    }
    String name = text.substring(equals + 1);
    try {
      return new ReportFile(format, Path.of(name));
    } catch (InvalidPathException e) {
      throw new UsageException(place + ": `" + name + "`: " + ShownPath.noPath(name));
    }
  }

  /**
   * The form of this name.
   *
   * @throws UsageException when there is none
   */
  static ReportFormat format(String word) {
    ReportFormat format = ReportFormat.of(word);
    if (format == null) {
      throw new UsageException(unknown(word));
    }
    return format;
  }

  private static String unknown(String word) {
    List<String> words = new ArrayList<>();
    for (ReportFormat known : ReportFormat.values()) {
      words.add(known.label());
    }
    String known = String.join(", ", words);
    return "unknown format `"
        + word
        + "`"
        + Nearest.hint(word, words)
        + " (formats: "
        + known
        + ")";
  }

  /** Whether writing would destroy an input. */
  boolean isSameAs(Path input) {
    try {
      return Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the two would overwrite each other. */
  boolean isSameAs(ReportFile other) {
    return path.toAbsolutePath().normalize().equals(other.path.toAbsolutePath().normalize())
        || isSameAs(other.path);
  }

  /**
   * Writes all or nothing: readers never see half a report. What is no regular file, such as a
   * pipe, is written to as it is.
   *
   * @throws UsageException when the path cannot be written to
   */
  void write(List<LintResult> results, TextStyle style) {
    ReportWriter writer = format.writer(style);
    try {
      AtomicFile.write(path, out -> writer.write(results, out));
    } catch (IOException e) {
      boolean isFolder = Files.isDirectory(path);
      throw new UsageException(
          "`--output`: " + (isFolder ? path + " is a directory" : "cannot write " + path));
    }
  }
}
