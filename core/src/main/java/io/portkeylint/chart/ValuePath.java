package io.portkeylint.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the values that some chart version reads or holds, or a field of a Kubernetes object
 * that such a place is copied into. Ask {@link Chart} what holds for one version.
 */
public final class ValuePath {

  private static final int TEXT = 1;
  private static final int INTEGER = 2;
  private static final int FRACTION = 4;
  private static final int SWITCH = 8;
  private static final int MAP = 16;
  private static final int LIST = 32;
  private static final int SECTION = 64;

  /** The name of the step to the items of a list. */
  static final String ITEMS = "[]";

  final VersionRange known;
  final VersionRange inValues;
  final VersionRange dead;
  final String defaults;
  final String refusals;
  private final String key;
  private final int types;
  private final String link;
  private final String form;
  private final double min;
  private final double max;
  private final List<String> allowed;
  private final String flags;
  private final List<Condition> usedWhen;
  private final List<Condition> partsUsedWhen;
  private final List<Condition> ignoredWhen;
  private final Map<String, ValuePath> children = new LinkedHashMap<>();
  private boolean isField;

  ValuePath(Columns line) {
    key = line.next();
    types = types(line.next());
    String ranges = line.next();
    known = VersionRange.at(ranges, 0, VersionRange.ALWAYS);
    inValues = VersionRange.at(ranges, 2, VersionRange.ALWAYS);
    dead = VersionRange.at(ranges, 4, VersionRange.NEVER);
    defaults = line.next();
    refusals = line.next();
    link = line.next();
    form = line.next();
    min = number(line.next(), Double.NEGATIVE_INFINITY);
    max = number(line.next(), Double.POSITIVE_INFINITY);
    allowed = line.nextList();
    flags = line.next();
    usedWhen = line.nextConditions();
    partsUsedWhen = line.nextConditions();
    ignoredWhen = line.nextConditions();
  }

  private static int types(String letters) {
    int types = 0;
    for (int i = 0; i < letters.length(); i++) {
      types |=
          switch (letters.charAt(i)) {
            case 'T' -> TEXT;
            case 'I' -> INTEGER;
            case 'F' -> FRACTION;
            case 'S' -> SWITCH;
            case 'M' -> MAP;
            case 'L' -> LIST;
            case 'N' -> SECTION;
            default -> 0;
          };
    }
    return types;
  }

  private static double number(String text, double absent) {
    return text.isEmpty() ? absent : Integer.parseInt(text);
  }

  void add(String name, ValuePath child) {
    children.put(name, child);
    child.isField = !link.isEmpty() && link.charAt(0) == 'O';
  }

  /**
   * Whether it is a field of a Kubernetes object: versions whose own values do not hold it pass it
   * on as well.
   */
  boolean isField() {
    return isField;
  }

  /** The last step: a key, or {@code []} for the items of a list. */
  public String key() {
    return key;
  }

  /** The value under a key, whatever the version; null when no version knows it. */
  public @Nullable ValuePath child(String name) {
    ValuePath own = children.get(name);
    if (own != null) {
      return own;
    }
    ValuePath object = linked('O');
    return object == null ? null : object.child(name);
  }

  /** The items of a list, or null when nothing is known of them. */
  public @Nullable ValuePath items() {
    ValuePath own = children.get(ITEMS);
    return own == null ? linked('I') : own;
  }

  /** Each value of a free mapping, or null when this is none. */
  public @Nullable ValuePath entries() {
    return linked('E');
  }

  /** The children by key, of all versions. */
  public Map<String, ValuePath> children() {
    return Collections.unmodifiableMap(children);
  }

  /** The children, and those of the Kubernetes object that the value is copied into. */
  public Map<String, ValuePath> fields() {
    ValuePath object = copiedInto();
    if (object == null) {
      return children();
    }
    Map<String, ValuePath> all = new LinkedHashMap<>(object.children);
    all.putAll(children);
    return all;
  }

  /** The Kubernetes object that the value is copied into, or null. */
  public @Nullable ValuePath copiedInto() {
    return linked('O');
  }

  /**
   * The name of the Kubernetes object that the value, or each item of it, is copied into; empty for
   * none.
   */
  public String object() {
    return link.isEmpty() ? "" : link.substring(1);
  }

  private @Nullable ValuePath linked(char how) {
    return link.isEmpty() || link.charAt(0) != how ? null : ChartData.object(link.substring(1));
  }

  /** Whether a value of this kind means what the key means. */
  public boolean accepts(ValueKind kind) {
    int needed =
        switch (kind) {
          case NULL -> ~0;
          case TEXT, EMPTY_TEXT, DIGITS -> TEXT;
          case WHOLE_NUMBER -> INTEGER | FRACTION;
          case FRACTION -> FRACTION;
          case TRUE, FALSE -> SWITCH;
          case LIST, EMPTY_LIST -> LIST;
          case MAP, EMPTY_MAP -> MAP | SECTION;
        };
    return (types & needed) != 0;
  }

  /** Whether it is a mapping whose keys the chart defines. */
  public boolean isSection() {
    return (types & SECTION) != 0;
  }

  public boolean isSwitch() {
    return types == SWITCH;
  }

  public boolean isText() {
    return types == TEXT;
  }

  /** What it must be, with its article: {@code a whole number}. */
  public String expected() {
    return switch (types) {
      case TEXT -> "text";
      case INTEGER -> "a whole number";
      case SWITCH -> "`true` or `false`";
      case MAP, SECTION -> "a mapping";
      case LIST -> "a list";
      case TEXT | INTEGER -> form.equals("port-name") ? "a port number or a port name" : "a number";
      case TEXT | INTEGER | FRACTION -> "an amount";
      case TEXT | MAP -> "text, or a mapping with a `name`";
      default -> "something else";
    };
  }

  /** The form that a text must have, as the data name it; empty for any. */
  public String form() {
    return form;
  }

  /** Smallest number, or negative infinity. */
  public double min() {
    return min;
  }

  /** Largest number, or positive infinity. */
  public double max() {
    return max;
  }

  /** The texts that are allowed; empty for all. */
  public List<String> allowed() {
    return allowed;
  }

  /** Whether null is a sensible value. */
  public boolean isNullable() {
    return flags.indexOf('n') >= 0;
  }

  /** Whether the object it belongs to cannot do without it. */
  public boolean isRequired() {
    return flags.indexOf('r') >= 0;
  }

  /** Whether an upgrade that changes it is refused. */
  public boolean isFixedAfterInstall() {
    return flags.indexOf('f') >= 0;
  }

  /** All must hold for the value and its parts to be used. */
  public List<Condition> usedWhen() {
    return usedWhen;
  }

  /** All must hold for its parts to be used, beside those of {@link #usedWhen}. */
  public List<Condition> partsUsedWhen() {
    return partsUsedWhen;
  }

  /** Any of them makes the value have no effect. */
  public List<Condition> ignoredWhen() {
    return ignoredWhen;
  }

  @Override
  public String toString() {
    return key;
  }
}
