package io.portkeylint.suppression;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.NearMiss;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.yaml.YamlComment;
import java.util.List;

/**
 * Says what is wrong with comments for this tool. No text repeats a word of a comment: people write
 * anything there.
 */
final class CommentFindings {

  private static final int SLIPS = 2;

  private CommentFindings() {}

  static Finding form(Directive.Flaw flaw) {
    return finding(
        SuppressionRules.FORM,
        "a comment for portkey-lint is not of a form that it reads",
        flaw.span(),
        flaw.label(),
        "write `# portkey-lint-ignore PK310: reason`, or `portkey-lint-ignore-file` above the first"
            + " key");
  }

  static Finding unknownRule(Span word, List<RuleInfo> known) {
    String written = word.text();
    NearMiss name = new NearMiss(written, Math.max(SLIPS, written.length() / 5));
    NearMiss id = new NearMiss(written, 1);
    for (RuleInfo rule : known) {
      name.consider(rule.name());
      id.consider(rule.id());
    }
    String meant = id.found() == null ? name.found() : id.found();
    return finding(
        SuppressionRules.KNOWN_RULE,
        "a suppression names a rule that does not exist",
        word,
        meant == null ? "no rule has this id or name" : "did you mean `" + meant + "`?",
        "name the rule as the finding does, by id or name; `portkey-lint rules` lists them");
  }

  static Finding notSuppressible(Span word, RuleInfo rule) {
    return finding(
        SuppressionRules.KNOWN_RULE,
        "a suppression names `" + rule.id() + "`, which cannot be suppressed",
        word,
        "is about suppressions themselves",
        "mend what `" + rule.id() + "` reports");
  }

  static Finding noReason(Directive directive, List<RuleInfo> rules) {
    return finding(
        SuppressionRules.REASON,
        "the suppression of " + names(rules) + " gives no reason",
        directive.comment().span(),
        "a reason belongs behind a colon",
        "say why the finding may stay: `# portkey-lint-ignore " + rules.get(0).id() + ": reason`");
  }

  static Finding expired(Span until, List<RuleInfo> rules) {
    return finding(
        SuppressionRules.EXPIRED,
        "the suppression of " + names(rules) + " ended on " + until.text(),
        until,
        "was the last day on which it counted",
        "mend what is reported, or agree on a new day");
  }

  static Finding unneeded(Suppression suppression) {
    RuleInfo rule = suppression.rule();
    Directive directive = suppression.directive();
    boolean isAlone = directive.rules().size() == 1;
    String what = isAlone ? "remove the comment" : "remove `" + rule.id() + "` from the comment";
    Finding finding =
        finding(
            SuppressionRules.NEEDED,
            "the suppression of `" + rule.id() + "` holds nothing back",
            suppression.word(),
            "reports nothing " + where(suppression),
            what);
    return isAlone ? withFix(finding, directive.comment(), what) : finding;
  }

  private static String where(Suppression suppression) {
    if (suppression.directive().wholeFile()) {
      return "in this file";
    }
    Span extent = suppression.extent();
    int first = extent.startPosition().line();
    int last = extent.endPosition().line();
    return first == last ? "on line " + first : "in lines " + first + " to " + last;
  }

  private static Finding withFix(Finding finding, YamlComment comment, String title) {
    Source source = comment.span().source();
    int start = comment.span().start();
    int line = source.lineAt(start);
    int end = comment.span().end();
    if (comment.ownLine()) {
      start = source.lineStart(line);
      end = line < source.lineCount() ? source.lineStart(line + 1) : end;
    } else {
      while (start > 0 && isBlank(source.text().charAt(start - 1))) {
        start--;
      }
    }
    TextEdit edit = new TextEdit(source.span(start, end), "");
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        finding.path(),
        finding.primary(),
        finding.related(),
        finding.why(),
        finding.help(),
        finding.notes(),
        finding.history(),
        List.of(new Fix(title, true, List.of(edit))));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static String names(List<RuleInfo> rules) {
    StringBuilder names = new StringBuilder();
    for (RuleInfo rule : rules) {
      names.append(names.length() == 0 ? "`" : ", `").append(rule.id()).append('`');
    }
    return names.toString();
  }

  private static Finding finding(
      RuleInfo rule, String message, Span span, String label, String help) {
    return new Finding(
        rule,
        rule.severity(),
        message,
        KeyPath.ROOT,
        new Label(span, label),
        List.of(),
        rule.why(),
        help,
        List.of(),
        List.of(),
        List.of());
  }
}
