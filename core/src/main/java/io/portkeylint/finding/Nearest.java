package io.portkeylint.finding;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a misspelt word was meant to be. Case, {@code -}, {@code _} and blanks do not count; a
 * swap of two neighbours counts as one mistake. Only a word that is clearly the closest is named.
 */
public final class Nearest {

  private static final int LONGEST = 64;

  private Nearest() {}

  /** The one candidate that is close enough, or null. */
  public static @Nullable String to(String word, List<String> candidates) {
    if (word.length() > LONGEST) {
      return null;
    }
    String plain = plain(word);
    int limit = Math.min(2, plain.length() / 3);
    String best = null;
    int bestDistance = limit + 1;
    boolean tied = false;
    for (String candidate : candidates) {
      String other = plain(candidate);
      if (other.isEmpty() || Math.abs(other.length() - plain.length()) > limit) {
        continue;
      }
      int distance = distance(plain, other);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
        tied = false;
      } else if (distance == bestDistance) {
        tied = true;
      }
    }
    return tied ? null : best;
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '-' && c != '_' && c != ' ') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

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
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] recycled = beforeLast;
      beforeLast = last;
      last = row;
      row = recycled;
    }
    return last[b.length()];
  }
}
