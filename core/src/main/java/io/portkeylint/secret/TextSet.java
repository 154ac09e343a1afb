package io.portkeylint.secret;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds which of many texts occur in another: at each place of it one search in a sorted list, so
 * that the time does not grow with the number of texts times the length of the other.
 */
final class TextSet {

  private final String[] sorted;

  /** For each text the longest other one that it begins with, by its position, or -1. */
  private final int[] inner;

  /**
   * @param texts none of them empty
   */
  TextSet(Collection<String> texts) {
    sorted = texts.toArray(new String[0]);
    Arrays.sort(sorted);
    inner = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      int before = i - 1;
      while (before >= 0 && !sorted[i].startsWith(sorted[before])) {
        before = inner[before];
      }
      inner[i] = before;
    }
  }

  boolean isAnyIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (longestAt(text, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Those that occur, the longest of each place first. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < text.length(); at++) {
      for (int i = longestAt(text, at); i >= 0; i = inner[i]) {
        found.add(sorted[i]);
      }
    }
    return found;
  }

  /** Whatever stands here stands, in the order of texts, behind all that it begins with. */
  private int longestAt(String text, int at) {
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      if (isUpTo(sorted[middle], text, at)) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    int found = high;
    while (found >= 0 && !text.startsWith(sorted[found], at)) {
      found = inner[found];
    }
    return found;
  }

  private static boolean isUpTo(String entry, String text, int at) {
    int length = Math.min(entry.length(), text.length() - at);
    for (int i = 0; i < length; i++) {
      int difference = entry.charAt(i) - text.charAt(at + i);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return entry.length() <= text.length() - at;
  }
}
