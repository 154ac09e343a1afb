package io.portkeylint.suppression;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Span;

/** One rule that a comment holds back within a part of its file. */
final class Suppression {

  private final Directive directive;
  private final RuleInfo rule;
  private final Span word;
  private final Span extent;
  private boolean used;

  /**
   * @param word where the comment names the rule
   * @param extent where it holds the rule back
   */
  Suppression(Directive directive, RuleInfo rule, Span word, Span extent) {
    this.directive = directive;
    this.rule = rule;
    this.word = word;
    this.extent = extent;
  }

  Directive directive() {
    return directive;
  }

  RuleInfo rule() {
    return rule;
  }

  Span word() {
    return word;
  }

  Span extent() {
    return extent;
  }

  boolean isUsed() {
    return used;
  }

  boolean covers(Finding finding) {
    Span place = finding.primary().span();
    return place.source() == extent.source()
        && place.start() >= extent.start()
        && (place.start() < extent.end() || directive.wholeFile());
  }

  /** Whether it speaks of a smaller part of the file than another one. */
  boolean isNarrowerThan(Suppression other) {
    if (directive.wholeFile() != other.directive.wholeFile()) {
      return other.directive.wholeFile();
    }
    int own = lines(extent);
    int others = lines(other.extent);
    return own != others
        ? own < others
        : extent.end() - extent.start() < other.extent.end() - other.extent.start();
  }

  /** A line with its comments may have more characters than a block of several short ones. */
  private static int lines(Span extent) {
    return extent.endPosition().line() - extent.startPosition().line();
  }

  Suppressed holdBack(Finding finding) {
    used = true;
    return new Suppressed(finding, Suppressed.Kind.COMMENT, directive.reason(), word);
  }
}
