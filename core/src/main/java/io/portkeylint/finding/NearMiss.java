package io.portkeylint.finding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the one name that a person probably meant. Case, {@code -} and {@code _} do not count,
 * two neighbouring letters in the wrong order count as one slip.
 */
public final class NearMiss {

  /** A name to choose from, with what tells at once that it is far from most others. */
  public static final class Candidate {
    private final String text;
    private final int length;
    private final int letters;

    public Candidate(String text) {
      int length = 0;
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != '-' && c != '_') {
          length++;
          letters |= bit(c);
        }
      }
      this.text = text;
      this.length = length;
      this.letters = letters;
    }

    public String text() {
      return text;
    }

    /** Its letters, {@code -} and {@code _} left out. */
    public int length() {
      return length;
    }
  }

  private final String wanted;
  private final int letters;
  private final int limit;
  private int best;
  private @Nullable String name;
  private boolean clear = true;

  /**
   * @param limit most slips that still count as a miss
   */
  public NearMiss(String wanted, int limit) {
    this.wanted = folded(wanted);
    this.letters = new Candidate(wanted).letters;
    this.limit = limit;
    this.best = limit + 1;
  }

  /** Two slips, or a third of the name where that is less. */
  public static NearMiss ofKey(String wanted) {
    return new NearMiss(wanted, Math.min(2, wanted.length() / 3));
  }

  /** The fewest letters that a name may have which is not too far away. */
  public int shortest() {
    return wanted.length() - limit;
  }

  /** The most letters of such a name. */
  public int longest() {
    return wanted.length() + limit;
  }

  /** Takes a name into account that would have been right. */
  public void consider(String candidate) {
    consider(new Candidate(candidate));
  }

  /** The same for a name that is considered often. */
  public void consider(Candidate candidate) {
    if (isFar(candidate)) {
      return;
    }
    String other = folded(candidate.text);
    int distance = distance(wanted, other);
    if (distance < best) {
      best = distance;
      name = candidate.text;
      clear = true;
    } else if (distance == best && !candidate.text.equals(name)) {
      clear = false;
    }
  }

  /**
   * Whether it is too far away to count. A slip changes the length by one at most, and the set of
   * letters by two.
   */
  public boolean isFar(Candidate candidate) {
    int most = Math.min(limit, best);
    return Math.abs(candidate.length - wanted.length()) > most
        || Integer.bitCount(letters ^ candidate.letters) > 2 * most;
  }

  /** One of 32, the same for both cases of a letter; that some share one only lets more through. */
  private static int bit(char c) {
    return 1 << (c | 0x20);
  }

  /** The name that is clearly nearest, or null. */
  public @Nullable String found() {
    return best <= limit && clear ? name : null;
  }

  /** What of a name counts in the comparison. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && c != '_') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Damerau-Levenshtein distance, neighbours only. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
