package io.portkeylint.cli;

import io.portkeylint.report.JsonReport;
import io.portkeylint.report.ReportWriter;
import io.portkeylint.report.TextReport;
import io.portkeylint.report.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of a report. */
enum Format {
  TEXT("text", "for people: source lines with marks, reason and change"),
  JSON("json", "for programs: `portkey-lint/1`, see below");

  final String word;
  final String summary;

  Format(String word, String summary) {
    this.word = word;
    this.summary = summary;
  }

  ReportWriter writer(TextStyle style) {
    return this == TEXT ? new TextReport(style) : new JsonReport();
  }

  static @Nullable Format of(String word) {
    for (Format format : values()) {
      if (format.word.equals(word)) {
        return format;
      }
    }
    return null;
  }

  /**
   * The form of this name.
   *
   * @throws UsageException when there is none
   */
  static Format named(String word) {
    Format format = of(word);
    if (format == null) {
      List<String> words = new ArrayList<>();
      for (Format known : values()) {
        words.add(known.word);
      }
      throw new UsageException(
          "unknown format `"
              + word
              + "`"
              + Nearest.hint(word, words)
              + " (formats: "
              + String.join(", ", words)
              + ")");
    }
    return format;
  }
}
