package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlComment;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlProblem;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;

/** What holds for every file that is read. */
final class Trees {

  private Trees() {}

  /** A tree or a refusal with a place; places inside of the text, in order, and nested. */
  static void assertSound(YamlFile file) {
    String text = file.source().text();
    int refusals = 0;
    int start = 0;
    for (YamlProblem problem : file.problems()) {
      refusals += problem.kind().isRefused() ? 1 : 0;
      assertThat(problem.span().start()).as("order of problems").isGreaterThanOrEqualTo(start);
      assertThat(problem.message()).isNotBlank();
      start = problem.span().start();
      assertInside(problem.span(), 0, text.length());
      if (problem.other() != null) {
        assertInside(problem.other(), 0, text.length());
      }
    }
    assertThat(refusals).as("refusals").isEqualTo(file.root() == null ? 1 : 0);
    int behind = 0;
    for (YamlComment comment : file.comments()) {
      assertInside(comment.span(), behind, text.length());
      assertThat(text.charAt(comment.span().start())).isEqualTo('#');
      behind = comment.span().end();
    }
    if (file.root() != null) {
      // What an alias, a merge key or a further document brings is written elsewhere.
      boolean elsewhere = text.contains("*") || text.contains("---") || text.contains("<<");
      assertNested(file.root(), 0, text.length(), elsewhere);
    }
  }

  private static void assertInside(Span span, int start, int end) {
    if (span.start() < start || span.end() > end) {
      throw new AssertionError(
          "a place from "
              + span.start()
              + " to "
              + span.end()
              + " outside of "
              + start
              + " to "
              + end);
    }
  }

  private static void assertNested(YamlNode node, int start, int end, boolean elsewhere) {
    Span span = node.span();
    assertInside(span, start, end);
    int at = elsewhere ? 0 : span.start();
    int last = elsewhere ? end : span.end();
    if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        assertNested(item, at, last, elsewhere);
        at = elsewhere ? 0 : item.span().end();
      }
    } else if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        assertInside(entry.keySpan(), at, last);
        assertNested(entry.value(), elsewhere ? 0 : entry.keySpan().end(), last, elsewhere);
      }
    }
  }

  /** Everything that reading gave, as a text to compare. */
  static String dump(YamlFile file) {
    StringBuilder dump = new StringBuilder();
    for (YamlProblem problem : file.problems()) {
      dump.append(problem.kind()).append(' ').append(problem.message());
      place(problem.span(), dump);
    }
    for (YamlComment comment : file.comments()) {
      place(comment.span(), dump);
    }
    if (file.root() != null) {
      dump(file.root(), dump);
    }
    return dump.toString();
  }

  private static void dump(YamlNode node, StringBuilder dump) {
    place(node.span(), dump);
    if (node instanceof YamlMapping mapping) {
      dump.append('{');
      for (YamlEntry entry : mapping.entries()) {
        dump.append(entry.name());
        place(entry.keySpan(), dump);
        dump(entry.value(), dump);
      }
      dump.append('}');
    } else if (node instanceof YamlSequence sequence) {
      dump.append('[');
      for (YamlNode item : sequence.items()) {
        dump(item, dump);
      }
      dump.append(']');
    } else if (node instanceof YamlScalar scalar) {
      dump.append(scalar.type()).append(scalar.style()).append(scalar.text());
      dump.append(scalar.number()).append(scalar.integer());
    }
  }

  private static void place(Span span, StringBuilder dump) {
    dump.append(' ').append(span.start()).append('-').append(span.end()).append(' ');
  }
}
