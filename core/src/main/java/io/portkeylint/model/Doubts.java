package io.portkeylint.model;

import io.portkeylint.values.KeyPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paths whose values say nothing, because something else is wrong with them that is reported
 * already: a value of an unfit kind, or a key that is written under a misspelt name. Rules find
 * such settings {@link Setting.Mistyped} and are silent, about everything below them too.
 */
public final class Doubts {

  private final Set<KeyPath> unfit;
  private final Map<KeyPath, KeyPath> misspelt = new HashMap<>();

  public Doubts() {
    this(new HashSet<>());
  }

  private Doubts(Set<KeyPath> unfit) {
    this.unfit = unfit;
  }

  /** The value at the path cannot be used as it stands. */
  public void unfit(KeyPath path) {
    unfit.add(path);
  }

  /** What belongs to one path is written at another. */
  public void misspelt(KeyPath written, KeyPath meant) {
    misspelt.put(meant, written);
  }

  public boolean hasMisspellings() {
    return !misspelt.isEmpty();
  }

  /** How many values are written under a misspelt name. */
  public int misspellings() {
    return misspelt.size();
  }

  /** The same without the misspellings: a misspelt key counts as missing then. */
  public Doubts aboutValues() {
    return new Doubts(unfit);
  }

  /** Whether nothing is known of the value at a path. */
  public boolean cover(KeyPath path) {
    if (unfit.isEmpty() && misspelt.isEmpty()) {
      return false;
    }
    for (KeyPath at = path; at != null; at = at.parent()) {
      if (unfit.contains(at) || misspelt.containsKey(at)) {
        return true;
      }
    }
    return false;
  }

  /** Where somebody wrote what a path was meant to hold, or null when it is not misspelt. */
  public @Nullable KeyPath writtenFor(KeyPath path) {
    for (KeyPath at = path; at != null; at = at.parent()) {
      KeyPath written = misspelt.get(at);
      if (written != null) {
        return written;
      }
    }
    return null;
  }
}
