package io.portkeylint.config;

import io.portkeylint.finding.NearMiss;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Position;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a configuration file. */
final class Problems {

  private record Problem(int offset, String text) {}

  private final List<Problem> problems = new ArrayList<>();

  void add(Span where, String message) {
    Position position = where.startPosition();
    problems.add(
        new Problem(
            where.start(),
            where.source().name()
                + ":"
                + position.line()
                + ":"
                + position.column()
                + ": "
                + message));
  }

  /** Names what was probably meant, when one word clearly is. */
  static String didYouMean(String written, Iterable<String> words) {
    String begun = null;
    int beginnings = 0;
    for (String word : words) {
      if (written.length() > 1 && word.startsWith(written)) {
        begun = word;
        beginnings++;
      }
    }
    if (beginnings == 1) {
      return "; did you mean `" + begun + "`?";
    }
    NearMiss miss = new NearMiss(written, Math.max(1, Math.min(2, written.length() / 3)));
    for (String word : words) {
      miss.consider(word);
    }
    String meant = miss.found();
    return meant == null ? "" : "; did you mean `" + meant + "`?";
  }

  /** A word of the file between back ticks, shortened and made harmless. */
  static String quoted(String text) {
    String plain = Shown.value(KeyPath.ROOT, text);
    return Shown.quoted(plain.length() > 60 ? plain.substring(0, 60) + "…" : plain);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Ends reading when there is any problem. */
  void throwIfAny() {
    if (problems.isEmpty()) {
      return;
    }
    problems.sort((one, other) -> Integer.compare(one.offset, other.offset));
    List<String> texts = new ArrayList<>();
    for (Problem problem : problems) {
      texts.add(problem.text);
    }
    throw new ConfigurationException(texts);
  }
}
