package io.portkeylint.baseline;

import io.portkeylint.LintResult;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fingerprints;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Source;
import io.portkeylint.suppression.SuppressionRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that a team has accepted at once, to adopt the tool on old files: only new ones fail.
 * Immutable. Never accepted are files that Helm refuses, since nothing else was looked at there,
 * and findings about suppressions.
 */
public final class Baseline {

  private static final String HEAD =
      "# portkey-lint baseline 1: findings that were there before; `portkey-lint baseline --update`"
          + " removes those that are mended\n";

  private static final String ANY_VERSION = "# portkey-lint baseline ";
  private static final String THIS_VERSION = ANY_VERSION + "1:";
  private static final String REASON = "was there when the baseline was made";

  /** Some 300,000 entries. */
  private static final int LONGEST = 32 << 20;

  /** By their lines, which are the order of the file. */
  private final SortedMap<String, BaselineEntry> entries;

  private Baseline(SortedMap<String, BaselineEntry> entries) {
    this.entries = entries;
  }

  /**
   * What a baseline makes of results.
   *
   * @param results with accepted findings suppressed
   * @param unmatched the lines of entries about files of these results that match no finding
   */
  public record Match(List<LintResult> results, List<String> unmatched) {

    public Match {
      results = List.copyOf(results);
      unmatched = List.copyOf(unmatched);
    }
  }

  /** Accepts all that is found now. */
  public static Baseline of(List<LintResult> results) {
    SortedMap<String, BaselineEntry> entries = new TreeMap<>();
    for (LintResult result : results) {
      Fingerprints fingerprints = new Fingerprints();
      for (Finding finding : result.findings()) {
        BaselineEntry entry = BaselineEntry.of(finding, result.fingerprint(finding, fingerprints));
        if (isAcceptable(finding, result)) {
          entries.put(entry.line(), entry);
        }
      }
    }
    return new Baseline(entries);
  }

  /**
   * Reads a baseline. The order of lines does not matter, so that a merge of two is one.
   *
   * @param name of the file, for messages
   * @throws UnreadableInputException when a line is none of a baseline; the message names it
   */
  public static Baseline parse(String name, String text) {
    SortedMap<String, BaselineEntry> entries = new TreeMap<>();
    int number = 0;
    for (String raw : text.split("\n", -1)) {
      number++;
      String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
      if (line.startsWith(ANY_VERSION) && !line.startsWith(THIS_VERSION)) {
        throw new UnreadableInputException(
            name + ":" + number + ": written by another version of portkey-lint");
      }
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      BaselineEntry entry = BaselineEntry.parse(line);
      if (entry == null) {
        throw new UnreadableInputException(
            name
                + ":"
                + number
                + ": no line of a baseline; expected `FILE RULE PATH FINGERPRINT`, as `portkey-lint"
                + " baseline` writes it");
      }
      entries.put(entry.line(), entry);
    }
    return new Baseline(entries);
  }

  /**
   * Reads a file that exists.
   *
   * @param name of the file, for messages
   * @throws UnreadableInputException when it cannot be read or is no baseline
   */
  public static Baseline read(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new UnreadableInputException(name + ": too long for a baseline");
      }
      return parse(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnreadableInputException(name + ": cannot be read", e);
    }
  }

  /** The file: one line for each entry, sorted. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    for (String line : entries.keySet()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  /** Number of entries. */
  public int size() {
    return entries.size();
  }

  /** What has become of an older baseline, for a reader. */
  public String since(Baseline older) {
    return entries.size()
        + (entries.size() == 1 ? " finding accepted (" : " findings accepted (")
        + countMissingIn(older)
        + " added, "
        + older.countMissingIn(this)
        + " removed)";
  }

  private int countMissingIn(Baseline other) {
    int count = 0;
    for (String line : entries.keySet()) {
      count += other.entries.containsKey(line) ? 0 : 1;
    }
    return count;
  }

  /** The same without entries about files of these results that match nothing any more. */
  public Baseline shrunkTo(List<LintResult> results) {
    return shrunkTo(results, List.of());
  }

  /**
   * The same where some of the results are partial.
   *
   * @param complete as in {@link #match}
   */
  public Baseline shrunkTo(List<LintResult> results, List<LintResult> complete) {
    SortedMap<String, BaselineEntry> rest = new TreeMap<>(entries);
    for (String line : match(results, complete).unmatched()) {
      rest.remove(line);
    }
    return new Baseline(rest);
  }

  /** Accepts all that is found now, and keeps entries about files that were not looked at. */
  public Baseline renewedBy(List<LintResult> results) {
    Set<String> checked = new HashSet<>();
    for (LintResult result : results) {
      collectFiles(result, checked);
    }
    SortedMap<String, BaselineEntry> renewed = new TreeMap<>(of(results).entries);
    for (BaselineEntry entry : entries.values()) {
      if (!checked.contains(entry.file())) {
        renewed.put(entry.line(), entry);
      }
    }
    return new Baseline(renewed);
  }

  /**
   * Suppresses the findings that are accepted. Each deployment is compared by itself, so a file
   * that several of them share needs its entries once.
   */
  public Match match(List<LintResult> results) {
    return match(results, List.of());
  }

  /**
   * The same where some of the results are partial.
   *
   * @param complete what the partial ones among the results find as complete deployments, as {@link
   *     io.portkeylint.CompleteChecks} tells: an entry that matches there is only not seen
   */
  public Match match(List<LintResult> results, List<LintResult> complete) {
    Map<String, BaselineEntry> byFingerprint = new HashMap<>();
    for (BaselineEntry entry : entries.values()) {
      byFingerprint.put(entry.fingerprint(), entry);
    }
    Set<String> checked = new HashSet<>();
    Set<String> found = new HashSet<>();
    List<LintResult> matched = new ArrayList<>();
    for (LintResult result : results) {
      collectFiles(result, checked);
      matched.add(match(result, byFingerprint, found));
    }
    for (LintResult result : complete) {
      match(result, byFingerprint, found);
    }
    List<String> unmatched = new ArrayList<>();
    for (BaselineEntry entry : entries.values()) {
      if (checked.contains(entry.file()) && !found.contains(entry.fingerprint())) {
        unmatched.add(entry.line());
      }
    }
    return new Match(matched, unmatched);
  }

  private static LintResult match(
      LintResult result, Map<String, BaselineEntry> byFingerprint, Set<String> found) {
    Fingerprints fingerprints = new Fingerprints();
    List<Finding> rest = new ArrayList<>();
    List<Suppressed> accepted = new ArrayList<>();
    for (Finding finding : result.findings()) {
      String fingerprint = result.fingerprint(finding, fingerprints);
      BaselineEntry entry = byFingerprint.get(fingerprint);
      boolean isAccepted =
          entry != null
              && entry.rule().equals(finding.rule().id())
              && isAcceptable(finding, result);
      if (isAccepted) {
        found.add(fingerprint);
        accepted.add(new Suppressed(finding, Suppressed.Kind.BASELINE, REASON, null));
      } else {
        rest.add(finding);
      }
    }
    return result.withSuppressed(rest, accepted);
  }

  private static boolean isAcceptable(Finding finding, LintResult result) {
    return result.isRead() && !SuppressionRules.isOne(finding.rule());
  }

  /** Of what could not be read nobody knows whether it is mended. */
  private static void collectFiles(LintResult result, Set<String> files) {
    if (result.isRead()) {
      for (Source source : result.sources()) {
        files.add(Fingerprints.file(source));
      }
      files.addAll(result.layerFiles());
    }
  }
}
