package io.portkeylint.suppression;

import io.portkeylint.finding.RuleInfo;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.suppression.Directive.Flaw;
import io.portkeylint.yaml.YamlComment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes comments for this tool apart. */
final class DirectiveReader {

  private static final String VALUE = "portkey-lint-ignore";
  private static final String FILE = "portkey-lint-ignore-file";
  private static final String UNTIL = "until";
  private static final int DATE_LENGTH = 10;

  private final YamlComment comment;
  private final Source source;
  private final String text;
  private final int end;
  private int at;
  private boolean wholeFile;
  private final List<Span> rules = new ArrayList<>();
  private @Nullable Span until;

  private DirectiveReader(YamlComment comment, int start) {
    this.comment = comment;
    this.source = comment.span().source();
    this.text = source.text();
    this.end = comment.span().end();
    this.at = start;
  }

  /** The comment's meaning, or null when it is not meant for this tool. */
  static @Nullable Directive read(YamlComment comment) {
    int start = SuppressionMark.start(comment);
    return start < 0 ? null : new DirectiveReader(comment, start).read();
  }

  private @Nullable Directive read() {
    Span command = word();
    wholeFile = command.text().equals(FILE);
    if (!wholeFile && !command.text().equals(VALUE)) {
      String label = Misnomers.label(command.text());
      return label == null ? null : flawed(command, label);
    }
    skipBlanks();
    while (!isAtEnd() && !isAtColon() && !(isAtDate() && !rules.isEmpty())) {
      Span rule = word();
      if (rule.start() == rule.end()) {
        return flawed(source.span(at, at + 1), "rules are named by id or name");
      }
      rules.add(rule);
      skipBlanks();
      if (isAt(',')) {
        at++;
        skipBlanks();
      } else if (!isAtEnd() && !isAtColon() && !isAtDate()) {
        return flawed(source.span(at, at), "a colon belongs before the reason");
      }
    }
    if (rules.isEmpty()) {
      return flawed(command, "names no rule");
    }
    return isAtDate() ? dated() : reason();
  }

  /** With the date before the colon. */
  private Directive dated() {
    at += UNTIL.length();
    skipBlanks();
    Span date = word();
    if (!isDate(date.text())) {
      return flawed(date, "a day is written as 2027-01-31");
    }
    until = date;
    skipBlanks();
    return isAtEnd() || isAtColon()
        ? reason()
        : flawed(source.span(at, at), "a colon belongs before the reason");
  }

  private Directive reason() {
    int from = Math.min(at + 1, end);
    // Not the text behind the comment: each of thousands would look through all of the others.
    String rest = text.substring(from, end);
    int found = until == null ? rest.indexOf(UNTIL + " ") : -1;
    while (found >= 0 && until == null) {
      int date = found + UNTIL.length() + 1;
      boolean isWord = found == 0 || !Character.isLetterOrDigit(rest.charAt(found - 1));
      if (isWord && date + DATE_LENGTH <= rest.length()) {
        Span span = source.span(from + date, from + date + DATE_LENGTH);
        if (looksLikeDate(span.text())) {
          if (!isDate(span.text())) {
            return flawed(span, "there is no such day");
          }
          until = span;
        }
      }
      found = rest.indexOf(UNTIL + " ", date);
    }
    return new Directive(comment, wholeFile, rules, until, rest.strip(), null);
  }

  private Directive flawed(Span span, String label) {
    return new Directive(comment, wholeFile, rules, until, "", new Flaw(span, label));
  }

  /** What stands here up to a blank, a comma or a colon; one colon is part of a schema's id. */
  private Span word() {
    int start = at;
    String head = RuleInfo.OWN_SCHEMA;
    int behind = start + head.length();
    if (text.startsWith(head, start) && behind < end && !isBlank(text.charAt(behind))) {
      at = behind;
    }
    while (!isAtEnd() && !isBlank(text.charAt(at)) && !isAt(',') && !isAtColon()) {
      at++;
    }
    return source.span(start, at);
  }

  private void skipBlanks() {
    while (!isAtEnd() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private boolean isAtDate() {
    int behind = at + UNTIL.length();
    return text.startsWith(UNTIL, at) && (behind >= end || isBlank(text.charAt(behind)));
  }

  private boolean isAtEnd() {
    return at >= end;
  }

  private boolean isAtColon() {
    return isAt(':');
  }

  private boolean isAt(char c) {
    return at < end && text.charAt(at) == c;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean looksLikeDate(String text) {
    for (int i = 0; i < DATE_LENGTH; i++) {
      char c = text.charAt(i);
      boolean isDash = i == 4 || i == 7;
      if (isDash ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDate(String text) {
    if (text.length() != DATE_LENGTH || !looksLikeDate(text)) {
      return false;
    }
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
