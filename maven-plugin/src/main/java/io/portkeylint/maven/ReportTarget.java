package io.portkeylint.maven;

import io.portkeylint.UnreadableInputException;
import io.portkeylint.report.ReportFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report in the configuration: its format, and the file that it goes to. */
public final class ReportTarget {

  private String format = "";
  private @Nullable File file;

  /**
   * The short form, called by Maven with the text of the element: {@code json}, or {@code
   * json=report.json}.
   */
  public void set(String text) {
    int equals = text.indexOf('=');
    format = equals < 0 ? text : text.substring(0, equals);
    file = equals < 0 ? null : new File(text.substring(equals + 1));
  }

  ReportFormat format() {
    ReportFormat known = ReportFormat.of(format);
    if (known == null) {
      List<String> labels = new ArrayList<>();
      for (ReportFormat one : ReportFormat.values()) {
        labels.add(one.label());
      }
      throw new UnreadableInputException(
          "report format is `" + format + "`; it is one of " + String.join(", ", labels));
    }
    return known;
  }

  /** Where it goes; a relative path is meant from the base folder. */
  Path file(Path base, Path usualFolder) {
    return file == null ? usualFolder.resolve(usualName(format())) : base.resolve(file.toPath());
  }

  private static String usualName(ReportFormat format) {
    return switch (format) {
      case TEXT -> "portkey-lint.txt";
      case MARKDOWN -> "portkey-lint.md";
      case GITHUB -> "portkey-lint-github.txt";
      case GITLAB -> "portkey-lint-gitlab.json";
      case CHECKSTYLE -> "portkey-lint-checkstyle.xml";
      // The name by which build servers look for test results.
      case JUNIT -> "TEST-portkey-lint.xml";
      default -> "portkey-lint." + format.label();
    };
  }

  @Override
  public String toString() {
    return file == null ? format : format + "=" + file;
  }
}
