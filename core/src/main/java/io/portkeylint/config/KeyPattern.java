package io.portkeylint.config;

import io.portkeylint.search.NamePattern;
import io.portkeylint.values.KeyPath;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of places in the values, such as {@code environment.data.*_HOST}: a star stands for any
 * characters of one key. A place covers what is below it.
 */
public final class KeyPattern {

  private final KeyPath pattern;

  private KeyPattern(KeyPath pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads a pattern; items of a list are {@code [0]}, and left out they are all meant.
   *
   * @throws IllegalArgumentException when the text is no path
   */
  public static KeyPattern parse(String text) {
    return new KeyPattern(KeyPath.parse(text));
  }

  /** Whether the place is the one meant, or lies below it. */
  public boolean covers(KeyPath path) {
    Iterator<KeyPath> steps = path.steps().iterator();
    for (KeyPath wanted : pattern.steps()) {
      KeyPath step = next(steps);
      while (step != null && step.key() == null && wanted.key() != null) {
        step = next(steps);
      }
      if (step == null || !fits(wanted, step)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable KeyPath next(Iterator<KeyPath> steps) {
    return steps.hasNext() ? steps.next() : null;
  }

  private static boolean fits(KeyPath wanted, KeyPath step) {
    String key = step.key();
    String pattern = wanted.key();
    return pattern == null
        ? key == null && wanted.index() == step.index()
        : key != null && NamePattern.fits(pattern, key);
  }

  @Override
  public String toString() {
    return pattern.toString();
  }
}
