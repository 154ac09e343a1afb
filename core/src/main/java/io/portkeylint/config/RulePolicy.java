package io.portkeylint.config;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of findings: severities, those that are ignored, and variables that are known beyond
 * those of the chart. Immutable.
 */
public final class RulePolicy {

  /** Changes nothing. */
  public static final RulePolicy NONE = new RulePolicy(List.of(), List.of(), Set.of(), null);

  /**
   * The severity of some rules.
   *
   * @param severity null to switch them off
   * @param origin where it is said, for a reader
   */
  public record SeverityChange(RuleSelector rules, @Nullable Severity severity, String origin) {}

  private final List<SeverityChange> changes;
  private final List<Ignore> ignores;
  private final Set<String> extraVariables;
  private final @Nullable Path folder;

  RulePolicy(
      List<SeverityChange> changes,
      List<Ignore> ignores,
      Set<String> extraVariables,
      @Nullable Path folder) {
    this.changes = List.copyOf(changes);
    this.ignores = List.copyOf(ignores);
    this.extraVariables = Set.copyOf(extraVariables);
    this.folder = folder;
  }

  /** The same with changes that win over those that there are. */
  public RulePolicy withSeverities(List<SeverityChange> stronger) {
    List<SeverityChange> kept = new ArrayList<>(stronger);
    for (SeverityChange change : changes) {
      boolean isOverruled = false;
      for (SeverityChange other : stronger) {
        isOverruled |= other.rules.isSameAs(change.rules);
      }
      if (!isOverruled) {
        kept.add(change);
      }
    }
    return new RulePolicy(kept, ignores, extraVariables, folder);
  }

  /** The same with these variables instead. */
  public RulePolicy withExtraVariables(Set<String> names) {
    return new RulePolicy(changes, ignores, names, folder);
  }

  public Set<String> extraVariables() {
    return extraVariables;
  }

  /** The changes of severities, as they were given. */
  public List<SeverityChange> changes() {
    return changes;
  }

  /** What is accounted for, in the order of the file. */
  public List<Ignore> ignores() {
    return ignores;
  }

  /** The finding with the severity that it is to have, or null when its rule is off. */
  public @Nullable Finding judge(Finding finding) {
    RuleInfo rule = finding.rule();
    SeverityChange closest = null;
    int best = 0;
    for (SeverityChange change : changes) {
      int closeness = change.rules.closeness(rule);
      if (closeness > best) {
        best = closeness;
        closest = change;
      }
    }
    if (closest == null) {
      return finding;
    }
    Severity severity = closest.severity;
    return severity == null ? null : finding.withSeverity(severity);
  }

  /**
   * The entry that accounts for a finding, or null. What is said about suppressions is never
   * ignored.
   *
   * @param file where the finding is, or null when it is in no file
   */
  public @Nullable Ignore ignoring(Finding finding, @Nullable Path file) {
    if (ignores.isEmpty() || RuleSelector.isOwn(finding.rule())) {
      return null;
    }
    String relative = file == null ? null : place(file);
    for (Ignore ignore : ignores) {
      if (ignore.covers(finding.rule(), relative, finding.path())) {
        return ignore;
      }
    }
    return null;
  }

  /** The file as patterns of the configuration see it, or null when there is no configuration. */
  @Nullable String place(Path file) {
    return folder == null ? null : relative(folder, file);
  }

  /** A path below the folder with {@code /} between its parts; else the whole path. */
  static String relative(Path folder, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
