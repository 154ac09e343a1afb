package io.portkeylint.values;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Carries out an assignment on the values so far. Helm reads an argument and changes the values in
 * one go, so an argument that ends early has changed some of them: {@code l[0].b=} leaves an empty
 * list. Such remains are kept as they are.
 */
final class Assigner {

  private static final int LARGEST_INDEX = 65_536;

  private final Assignment assignment;
  private final List<Assignment.Step> steps;
  private final ListSpace space;
  private final boolean lenient;

  private Assigner(Assignment assignment, ListSpace space, boolean lenient) {
    this.assignment = assignment;
    this.steps = assignment.steps();
    this.space = space;
    this.lenient = lenient;
  }

  /**
   * Changes the values.
   *
   * @throws WrongArgumentException when a value of another kind is in the way
   */
  static void assign(Draft root, Assignment assignment, ListSpace space) {
    new Assigner(assignment, space, false).key(root, 0);
  }

  /** The same for an argument alone, where there is less to make an empty key acceptable. */
  static void assignAlone(Draft root, Assignment assignment, ListSpace space) {
    new Assigner(assignment, space, true).key(root, 0);
  }

  /** Returns whether the argument goes on: false when it was cut off. */
  private boolean key(Draft mapping, int step) {
    String name = steps.get(step).key();
    if (name == null) {
      throw new IllegalStateException("a path starts with a key");
    }
    Map<String, Draft> entries = mapping.entries();
    Draft existing = entries.get(name);
    if (step == steps.size() - 1) {
      YamlNode value = assignment.value();
      if (value == null) {
        return false;
      }
      Draft added = Draft.of(steps.get(step).span(), value);
      put(entries, name, existing == null ? added : existing.replacedBy(added));
      return !assignment.cutOff();
    }
    boolean item = steps.get(step + 1).key() == null;
    Draft inner;
    if (existing == null) {
      Occurrence place = assignment.place(step);
      inner = item ? Draft.emptySequence(place) : Draft.emptyMapping(place);
    } else {
      if (item ? !existing.isSequence() : !existing.isMapping()) {
        throw inTheWay(step, existing, item);
      }
      inner = existing;
    }
    boolean goesOn = item ? item(inner, step + 1) : key(inner, step + 1);
    if (!item && inner.entries().isEmpty()) {
      if (goesOn && !lenient) {
        throw SetParser.refused(source(step), steps.get(step).span().start(), "a key is empty");
      }
      return goesOn;
    }
    if (existing == null) {
      put(entries, name, inner);
    } else {
      existing.touchedBy(assignment.place(step));
    }
    return goesOn;
  }

  private boolean item(Draft list, int step) {
    List<Draft> items = list.items();
    int index = steps.get(step).index();
    if (step == steps.size() - 1) {
      YamlNode value = assignment.value();
      if (value == null) {
        return false;
      }
      put(list, step, Draft.of(null, value));
      return true;
    }
    Draft existing = index < items.size() ? items.get(index) : null;
    Draft inner;
    if (steps.get(step + 1).key() == null) {
      if (existing == null || existing.isNull()) {
        inner = Draft.emptySequence(assignment.place(step));
      } else if (existing.isSequence()) {
        inner = existing;
      } else {
        throw inTheWay(step, existing, true);
      }
      if (!item(inner, step + 1)) {
        return false;
      }
    } else {
      if (existing != null && existing.isMapping()) {
        inner = existing;
      } else {
        inner = Draft.emptyMapping(assignment.place(step));
        if (existing != null) {
          items.set(index, existing.replacedBy(inner));
        }
      }
      if (!key(inner, step + 1)) {
        return false;
      }
    }
    if (inner == existing) {
      inner.touchedBy(assignment.place(step));
    } else {
      put(list, step, inner);
    }
    return true;
  }

  /** An empty key sets nothing. */
  private static void put(Map<String, Draft> entries, String name, Draft value) {
    if (!name.isEmpty()) {
      entries.put(name, value);
    }
  }

  private void put(Draft list, int step, Draft value) {
    List<Draft> items = list.items();
    Assignment.Step at = steps.get(step);
    if (at.index() > LARGEST_INDEX) {
      throw SetParser.refused(
          source(step),
          at.span().start(),
          "a position in a list can be " + LARGEST_INDEX + " at most");
    }
    int missing = at.index() + 1 - items.size();
    if (missing > 0) {
      space.take(missing, at.span());
      // A null is replaced and never changed, so one may fill all the gaps.
      Draft gap = Draft.of(null, YamlScalar.nothing(at.span(), ""));
      items.addAll(Collections.nCopies(missing, gap));
    }
    Draft existing = items.get(at.index());
    items.set(at.index(), existing == value ? value : existing.replacedBy(value));
  }

  private WrongArgumentException inTheWay(int step, Draft existing, boolean list) {
    Occurrence place = existing.winner();
    String where = place.source().name();
    if (place.source().kind() == Source.Kind.FILE) {
      where += ":" + place.keyOrValueSpan().startPosition().line();
    }
    return SetParser.refused(
        source(step),
        steps.get(step).span().start(),
        "this is no " + (list ? "list" : "mapping") + " in " + where);
  }

  private Source source(int step) {
    return steps.get(step).span().source();
  }
}
