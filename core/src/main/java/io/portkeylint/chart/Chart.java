package io.portkeylint.chart;

import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Value;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One released version of the gateway chart. Immutable and thread-safe; one object a version. */
public final class Chart {

  private static final @Nullable Chart[] KNOWN = new Chart[ChartData.versions().size()];

  private final ChartVersion version;
  private final int position;
  private @Nullable Layer defaults;

  private Chart(ChartVersion version, int position) {
    this.version = version;
    this.position = position;
  }

  /**
   * @throws IllegalArgumentException when no such version was released; {@link ChartVersions} deals
   *     with what a person writes
   */
  public static Chart of(ChartVersion version) {
    int position = ChartData.versions().indexOf(version);
    if (position < 0) {
      throw new IllegalArgumentException("no chart " + version);
    }
    synchronized (KNOWN) {
      Chart known = KNOWN[position];
      if (known == null) {
        known = new Chart(version, position);
        KNOWN[position] = known;
      }
      return known;
    }
  }

  /** All released versions, oldest first. */
  public static List<ChartVersion> versions() {
    return ChartData.versions();
  }

  public static ChartVersion newest() {
    return versions().get(versions().size() - 1);
  }

  public ChartVersion version() {
    return version;
  }

  /** The chart's own values, which everything else is laid over. */
  public synchronized Layer defaults() {
    Layer layer = defaults;
    if (layer == null) {
      layer = DefaultValues.of(version, position);
      defaults = layer;
    }
    return layer;
  }

  /** The values as a whole, of all versions: ask this chart what holds for its version. */
  public ValuePath root() {
    return ChartData.values();
  }

  /**
   * The value at a path such as {@code ingress.tls[].hosts}, or null when no version knows it.
   *
   * @param path keys without dots, separated by dots; {@code []} behind a list for its items
   */
  public @Nullable ValuePath path(String path) {
    ValuePath place = root();
    for (String step : path.replace("[]", ".[]").split("\\.", -1)) {
      place = step.equals(ValuePath.ITEMS) ? place.items() : place.child(step);
      if (place == null) {
        return null;
      }
    }
    return place;
  }

  /** Whether this version reads the value or holds it among its own. */
  public boolean has(ValuePath path) {
    return path.known.contains(position);
  }

  /**
   * Whether other values let the one at a path have an effect, as far as that is known.
   *
   * @param values all values of the deployment
   */
  public boolean isUsed(KeyPath path, Value.Mapping values) {
    ValuePath place = root();
    for (KeyPath step : path.steps()) {
      String key = step.key();
      place = key == null ? place.items() : place.child(key);
      if (place == null) {
        return true;
      }
      boolean isLast = step.equals(path);
      if (!hold(place.usedWhen(), values) || !isLast && !hold(place.partsUsedWhen(), values)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hold(List<Condition> conditions, Value.Mapping values) {
    for (Condition condition : conditions) {
      if (!condition.holds(values)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a template of this version reads the value, be it only to pass it on. */
  public boolean reads(ValuePath path) {
    return path.isField() || has(path) && !isDead(path);
  }

  /** Whether this version holds the value among its own but reads it nowhere. */
  public boolean isDead(ValuePath path) {
    return path.dead.contains(position);
  }

  /** What a value of this kind leads to on this version. */
  public Outcome outcome(ValuePath path, ValueKind kind) {
    String refusals = path.refusals;
    if (refusals.isEmpty() || position < path.known.first() && !path.isField()) {
      return Outcome.RENDERS;
    }
    int start = refusals.length() == ValueKind.COUNT ? 0 : start(refusals);
    if (start < 0) {
      return Outcome.RENDERS;
    }
    return switch (refusals.charAt(start + kind.column())) {
      case 'h' -> Outcome.HELM_FAILS;
      case 'a' -> Outcome.API_REFUSES;
      default -> Outcome.RENDERS;
    };
  }

  /** Where the last entry begins that is not newer than this version, or -1. */
  private int start(String refusals) {
    int found = -1;
    for (int i = 0; i < refusals.length(); i += ValueKind.COUNT + 1) {
      if (VersionRange.position(refusals.charAt(i)) <= position) {
        found = i + 1;
      }
    }
    return found;
  }

  /** Whether every kind of value at a place renders, as it does where nobody reads it. */
  public boolean rendersAny(ValuePath path) {
    for (ValueKind kind : ValueKind.values()) {
      if (outcome(path, kind) != Outcome.RENDERS) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether all keys of a mapping are known, so that another key is read by nobody: the chart looks
   * them up itself, or they are the fields of a Kubernetes object. Free mappings take any key.
   */
  public boolean definesKeysOf(ValuePath path) {
    return path.entries() == null && (path.isSection() || !path.fields().isEmpty());
  }

  /** Whether it is a Kubernetes object as a whole, as an item of a list is. */
  public boolean isObject(ValuePath path) {
    return ChartData.object(path.key()) == path;
  }

  /**
   * Whether the number 0 counts as nothing at a place. Templates leave out what is empty, and
   * Kubernetes has defaults of its own for the times of a probe.
   */
  public boolean countsZeroAsUnset(ValuePath path) {
    boolean leftOut =
        outcome(path, ValueKind.TEXT) != Outcome.RENDERS
            && outcome(path, ValueKind.FALSE) == Outcome.RENDERS;
    return leftOut || path.key().endsWith("Seconds") || path.key().endsWith("Threshold");
  }

  /** What to do instead of a key that other charts use and no version reads; null for nothing. */
  public static @Nullable String elsewhere(String path) {
    return ChartData.elsewhere().get(path);
  }

  /** What is known of an environment variable, whatever the version; null for nothing. */
  public @Nullable Variable variable(String name) {
    return ChartData.variables().get(name);
  }

  /** All environment variables that any document names. */
  public Collection<Variable> variables() {
    return ChartData.variables().values();
  }

  /** The first version that knows the value. */
  public static ChartVersion since(ValuePath path) {
    return versions().get(path.known.first());
  }

  /** The last version that knows the value, or null when the newest does. */
  public static @Nullable ChartVersion until(ValuePath path) {
    int last = path.known.last();
    return last == VersionRange.OPEN ? null : versions().get(last);
  }

  /** The first version that reads a value which older ones hold without reading it, or null. */
  public static @Nullable ChartVersion readSince(ValuePath path) {
    int last = path.dead.last();
    return last < 0 || last >= path.known.last() || last >= versions().size() - 1
        ? null
        : versions().get(last + 1);
  }

  /** The last version that reads a value which newer ones hold without reading it, or null. */
  public static @Nullable ChartVersion readUntil(ValuePath path) {
    int first = path.dead.first();
    return first <= path.known.first() || first >= versions().size()
        ? null
        : versions().get(first - 1);
  }

  @Override
  public String toString() {
    return "chart " + version;
  }
}
