package io.portkeylint.suppression;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlComment;
import io.portkeylint.yaml.YamlFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds back what comments account for, and reports comments that do not do their work. */
public final class Suppressions {

  /**
   * Findings, divided.
   *
   * @param findings what is left, and what is wrong with comments; in no order
   * @param suppressed what comments account for, in the order of the findings
   */
  public record Outcome(List<Finding> findings, List<Suppressed> suppressed) {

    public Outcome {
      findings = List.copyOf(findings);
      suppressed = List.copyOf(suppressed);
    }
  }

  private final Map<String, RuleInfo> rules = new HashMap<>();
  private final List<RuleInfo> known;
  private final LocalDate today;
  private final Map<Source, CoveredRules> suppressions = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Suppressions(List<RuleInfo> known, LocalDate today) {
    this.known = known;
    this.today = today;
    for (RuleInfo rule : known) {
      rules.put(rule.id().toLowerCase(Locale.ROOT), rule);
      rules.put(rule.name(), rule);
    }
  }

  /**
   * Applies the comments of all files to what was found.
   *
   * @param known every rule that can report anything
   * @param isComplete whether every rule has had its say, so that what is not there is not needed
   * @param today decides which comments have expired
   */
  public static Outcome apply(
      List<YamlFile> files,
      List<Finding> found,
      List<RuleInfo> known,
      boolean isComplete,
      LocalDate today) {
    Suppressions all = new Suppressions(known, today);
    for (Finding finding : found) {
      if (finding.rule().id().startsWith(RuleInfo.OWN_SCHEMA)) {
        all.rules.putIfAbsent(finding.rule().id().toLowerCase(Locale.ROOT), finding.rule());
      }
    }
    for (YamlFile file : files) {
      // Of a file that Helm refuses not all comments are known, and nothing excuses it.
      if (file.root() != null) {
        all.read(file);
      }
    }
    List<Suppressed> suppressed = all.divide(found);
    if (isComplete) {
      all.reportUnneeded();
    }
    return new Outcome(all.findings, suppressed);
  }

  private void read(YamlFile file) {
    Extents extents = null;
    for (YamlComment comment : file.comments()) {
      Directive directive = DirectiveReader.read(comment);
      if (directive != null) {
        extents = extents == null ? new Extents(file) : extents;
        take(directive, extents);
      }
    }
  }

  private void take(Directive directive, Extents extents) {
    Directive.Flaw flaw = flaw(directive, extents);
    if (flaw != null) {
      findings.add(CommentFindings.form(flaw));
      return;
    }
    List<Span> words = new ArrayList<>();
    List<RuleInfo> named = new ArrayList<>();
    for (Span word : directive.rules()) {
      RuleInfo rule = rules.get(word.text().toLowerCase(Locale.ROOT));
      if (rule == null && word.text().startsWith(RuleInfo.OWN_SCHEMA)) {
        // A run without that schema tells nothing about it.
        continue;
      }
      if (rule == null) {
        findings.add(CommentFindings.unknownRule(word, known));
      } else if (SuppressionRules.isOne(rule)) {
        findings.add(CommentFindings.notSuppressible(word, rule));
      } else {
        words.add(word);
        named.add(rule);
      }
    }
    Span until = directive.until();
    if (named.isEmpty()) {
      return;
    }
    if (!directive.hasReason()) {
      findings.add(CommentFindings.noReason(directive, named));
    } else if (until != null && LocalDate.parse(until.text()).isBefore(today)) {
      findings.add(CommentFindings.expired(until, named));
    } else {
      Span extent = extent(directive, extents);
      for (int i = 0; i < named.size() && extent != null; i++) {
        Suppression suppression = new Suppression(directive, named.get(i), words.get(i), extent);
        suppressions.computeIfAbsent(extent.source(), s -> new CoveredRules()).add(suppression);
      }
    }
  }

  private static Directive.@Nullable Flaw flaw(Directive directive, Extents extents) {
    if (directive.flaw() != null) {
      return directive.flaw();
    }
    Span comment = directive.comment().span();
    if (directive.wholeFile() && !extents.isAtTop(directive.comment())) {
      return new Directive.Flaw(comment, "what holds for the file stands above its first key");
    }
    return extent(directive, extents) == null
        ? new Directive.Flaw(comment, "no value follows this comment")
        : null;
  }

  private static @Nullable Span extent(Directive directive, Extents extents) {
    return directive.wholeFile() ? extents.whole() : extents.of(directive.comment());
  }

  private List<Suppressed> divide(List<Finding> found) {
    List<Suppressed> suppressed = new ArrayList<>();
    for (Finding finding : found) {
      Suppression suppression = narrowest(finding);
      if (suppression == null) {
        findings.add(finding);
      } else {
        suppressed.add(suppression.holdBack(finding));
      }
    }
    return suppressed;
  }

  private @Nullable Suppression narrowest(Finding finding) {
    CoveredRules ofFile = suppressions.get(finding.primary().span().source());
    return ofFile == null ? null : ofFile.narrowest(finding);
  }

  private void reportUnneeded() {
    for (CoveredRules ofFile : suppressions.values()) {
      for (Suppression suppression : ofFile.all()) {
        if (!suppression.isUsed()) {
          findings.add(CommentFindings.unneeded(suppression));
        }
      }
    }
  }
}
