package io.portkeylint.model;

import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.StandIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting of the chart, in a state that keeps a rule from mistaking "unknown" for "wrong".
 *
 * @param <T> what the chart makes of it: {@link String}, {@link Integer}, {@link Boolean}
 */
public sealed interface Setting<T> {

  KeyPath path();

  /** The place in force; of an absent setting the nearest place above it that somebody wrote. */
  Occurrence place();

  /** The value where it is written, or the key under which it is missing. */
  default Span span() {
    return place().span();
  }

  /** The key where it is written, or the key under which it is missing. */
  default Span keySpan() {
    return place().keyOrValueSpan();
  }

  /** A part of the value where it is written as it reads, else the whole value. */
  default Span spanOf(String part) {
    Span whole = span();
    int at = whole.source().kind() == Source.Kind.DEFAULTS ? -1 : whole.text().indexOf(part);
    int start = whole.start() + at;
    return at < 0 ? whole : whole.source().span(start, start + part.length());
  }

  /** Whether somebody wrote it, in a file or an argument; false for defaults and when missing. */
  default boolean isWritten() {
    return place().isWritten();
  }

  /** The place in force and those that it covers, latest first; empty when there is only one. */
  default List<Occurrence> history() {
    return List.of();
  }

  /** The value when Helm will use it as it stands, else null. */
  default @Nullable T known() {
    return null;
  }

  /** Whether the value is known and equal to this one. */
  default boolean is(T value) {
    return value.equals(known());
  }

  /** The value between back ticks as it may be shown; the key's path when there is no value. */
  default String quoted() {
    return Shown.quoted(path().toString());
  }

  /** Whether nothing supplies it: neither a value nor anything at run time. */
  default boolean isAbsent() {
    return false;
  }

  /**
   * A value that Helm will use.
   *
   * @param text the value as text, not masked
   */
  record Known<T>(KeyPath path, T value, String text, Occurrence place, List<Occurrence> history)
      implements Setting<T> {

    @Override
    public T known() {
      return value;
    }

    /** The value as it may be shown: masked when sensitive, shortened when long. */
    public String shown() {
      return Shown.value(path, text);
    }

    @Override
    public String quoted() {
      return Shown.quoted(shown());
    }

    /** Numbers and switches as they are, text between back ticks. */
    public String quotedUnlessPlain() {
      return value instanceof String ? quoted() : text;
    }
  }

  /**
   * No layer sets it, a null deleted it, or it is an empty text where that means the same.
   *
   * @param emptied whether {@code place} is the empty or null value itself
   */
  record Absent<T>(KeyPath path, Occurrence place, boolean emptied) implements Setting<T> {

    @Override
    public Span span() {
      return emptied ? place.span() : place.keyOrValueSpan();
    }

    @Override
    public boolean isWritten() {
      return emptied && place.isWritten();
    }

    @Override
    public boolean isAbsent() {
      return true;
    }
  }

  /**
   * Supplied at run time: it counts as present and its content is never judged.
   *
   * @param supplier by what, for a reader: {@code environment.secretKeys}
   * @param certain whether the values say that it is supplied; else it merely may be, by a source
   *     that nobody can look into
   */
  record External<T>(KeyPath path, Occurrence place, String supplier, boolean certain)
      implements Setting<T> {

    /** What supplies the rest of an overlay, for a reader. */
    static final String ANOTHER_FILE = "another values file";

    @Override
    public boolean isWritten() {
      return !supplier.equals(ANOTHER_FILE) && place.isWritten();
    }
  }

  /** Text that somebody still has to replace, such as {@code <CLIENT_AUTH>}. */
  record Placeholder<T>(KeyPath path, Occurrence place, StandIn form) implements Setting<T> {}

  /** Text that another tool fills in before Helm reads the file. */
  record Templated<T>(KeyPath path, Occurrence place) implements Setting<T> {}

  /** A value of another type than the chart uses; the shape check reports it, rules are silent. */
  record Mistyped<T>(KeyPath path, Occurrence place) implements Setting<T> {}
}
