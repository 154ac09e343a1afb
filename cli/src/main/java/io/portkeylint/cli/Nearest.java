package io.portkeylint.cli;

import java.util.List;
import java.util.Locale;

/** Finds the word that was probably meant. */
final class Nearest {

  private Nearest() {}

  /** {@code ; did you mean `x`?} when one word is clearly closest, else an empty text. */
  static String hint(String typed, List<String> words) {
    int allowed = Math.max(2, typed.length() / 3);
    int best = allowed + 1;
    String nearest = "";
    boolean isTied = false;
    for (String word : words) {
      int distance = distance(normal(typed), normal(word));
      if (distance < best) {
        best = distance;
        nearest = word;
        isTied = false;
      } else if (distance == best) {
        isTied = true;
      }
    }
    return best > allowed || isTied ? "" : "; did you mean `" + nearest + "`?";
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Insertions, deletions, replacements and swapped neighbours that lead from one to the other. */
  private static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        boolean isSwapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        if (isSwapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[to.length()];
  }
}
