package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.List;
import java.util.Locale;

/** Texts about what Helm accepts without a word and does not do as it looks. */
final class Warnings {

  private static final int LONGEST_NAME = 60;

  private Warnings() {}

  /** A key between back ticks, short and without control characters. */
  static String quoted(String key) {
    StringBuilder shown = new StringBuilder(key.length() + 2).append('`');
    int length = Math.min(key.length(), LONGEST_NAME);
    for (int i = 0; i < length; i++) {
      char c = key.charAt(i);
      boolean printable = c >= ' ' && c < 0x7f || c >= 0xa0 && Character.isLetterOrDigit(c);
      shown.append(printable ? c : '?');
    }
    return shown.append(length < key.length() ? "…`" : "`").toString();
  }

  /**
   * @param times how often the key occurs in its mapping
   * @param last whether {@code next} is the one that counts
   * @param sameType whether Helm keeps the last one in every run
   */
  static YamlProblem duplicateKey(
      YamlEntry lost, YamlEntry next, int times, boolean last, boolean sameType) {
    String occurs = times == 2 ? " occurs twice" : " occurs " + times + " times";
    String kept =
        sameType
            ? "; Helm keeps only the last one"
            : ", written in two ways; which one Helm keeps changes from run to run";
    return new YamlProblem(
        YamlProblem.Kind.DUPLICATE_KEY,
        quoted(lost.name()) + occurs + kept,
        next.keySpan(),
        (last ? winner(next.value(), sameType) : "this one is lost as well") + reading(next),
        lost.keySpan(),
        loss(lost.value(), next.value(), sameType),
        "remove one of them, or merge their contents");
  }

  /** Says what the key is for Helm where it is written otherwise, for instance {@code on}. */
  private static String reading(YamlEntry entry) {
    String written = entry.keySpan().text();
    boolean quoted = written.startsWith("\"") || written.startsWith("'");
    boolean asWritten = quoted || written.equals(entry.name()) || written.startsWith("*");
    return asWritten ? "" : "; Helm reads this key as " + quoted(entry.name());
  }

  private static String winner(YamlNode value, boolean sameType) {
    if (!sameType) {
      return "the same name as above";
    }
    return value instanceof YamlMapping ? "this block wins" : "this one wins";
  }

  private static String loss(YamlNode lost, YamlNode kept, boolean sameType) {
    if (!sameType) {
      return "one of the two is lost";
    }
    if (lost instanceof YamlSequence sequence) {
      int count = sequence.items().size();
      return count == 1
          ? "1 list item is lost from here"
          : count + " list items are lost from here";
    }
    if (!(lost instanceof YamlMapping mapping) || mapping.entries().isEmpty()) {
      return "this value is lost";
    }
    List<YamlEntry> entries = mapping.entries();
    String name = quoted(firstMissing(entries, kept).name());
    int count = entries.size();
    return count == 1
        ? "1 key is lost from here, " + name
        : count + " keys are lost from here, among them " + name;
  }

  /** The first entry that the other mapping lacks, which is truly gone; else the first one. */
  private static YamlEntry firstMissing(List<YamlEntry> entries, YamlNode kept) {
    if (kept instanceof YamlMapping mapping && mapping.entries().size() <= LONGEST_NAME) {
      for (YamlEntry entry : entries) {
        if (mapping.entry(entry.name()) == null) {
          return entry;
        }
      }
    }
    return entries.get(0);
  }

  static YamlProblem mergeOverrides(Span mergeKey, YamlEntry overridden, int count) {
    String others = count == 1 ? "" : " and " + (count - 1) + " more";
    return new YamlProblem(
        YamlProblem.Kind.MERGE_OVERRIDES,
        "`<<` overrides " + quoted(overridden.name()) + others + ", set before it",
        mergeKey,
        "Helm merges where the key stands, over what stands before it",
        overridden.keySpan(),
        "this value is lost",
        "move `<<` to the top of its mapping, so that the keys written here win");
  }

  /**
   * @param separator the mark before the first document that Helm 3 does not read
   * @param count how many such documents there are
   */
  static YamlProblem furtherDocument(Span separator, int count) {
    return new YamlProblem(
        YamlProblem.Kind.FURTHER_DOCUMENT,
        count == 1
            ? "a second document follows: Helm 4 merges it over the first, Helm 3 does not read it"
            : count + " more documents follow: Helm 4 merges them, Helm 3 reads only the first",
        separator,
        count == 1 ? "the second document begins here" : "the first of them begins here",
        null,
        "",
        "remove the line, or give each document a file of its own");
  }

  static YamlProblem ignoredText(Span text, String reason) {
    return new YamlProblem(
        YamlProblem.Kind.IGNORED_TEXT,
        "Helm does not read the rest of the document from here on",
        text,
        reason,
        null,
        "",
        "remove the text, or mend what ends the document before it");
  }

  static YamlProblem deceptiveCharacter(Span span, int codePoint, String effect) {
    String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return new YamlProblem(
        YamlProblem.Kind.DECEPTIVE_CHARACTER,
        "an invisible character makes the text look other than it is read",
        span,
        "U+" + "0000".substring(Math.min(4, hex.length())) + hex + ": " + effect,
        null,
        "",
        Character.isSpaceChar(codePoint)
            ? "replace the character with a space, or write it as an escape in double quotes"
            : "remove the character, or write it as an escape in double quotes");
  }
}
