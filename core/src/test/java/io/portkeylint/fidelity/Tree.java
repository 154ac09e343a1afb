package io.portkeylint.fidelity;

import java.util.ArrayList;
import java.util.List;

/** A YAML tree that knows how it is written, so that it can be made smaller and written again. */
sealed interface Tree {

  /** A value on one line. */
  record Scalar(String yaml) implements Tree {
    @Override
    public void write(StringBuilder out, int indent, boolean flow) {
      out.append(' ').append(yaml);
    }

    @Override
    public List<Tree> simpler() {
      return yaml.equals("1") ? List.of() : List.of(new Scalar("1"));
    }
  }

  /** A literal or folded block. */
  record Block(String header, List<String> lines) implements Tree {
    @Override
    public void write(StringBuilder out, int indent, boolean flow) {
      if (flow) {
        out.append(" block");
        return;
      }
      out.append(' ').append(header);
      for (String line : lines) {
        out.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent + 2) + line);
      }
    }

    @Override
    public List<Tree> simpler() {
      return List.of(new Scalar("1"));
    }
  }

  /** A key, as it is written, with its value. */
  record Pair(String key, Tree value) {}

  /** A mapping. */
  record Mapping(List<Pair> pairs, boolean flow) implements Tree {
    @Override
    public void write(StringBuilder out, int indent, boolean inFlow) {
      if (inFlow || flow || pairs.isEmpty()) {
        String separator = "";
        out.append(" {");
        for (Pair pair : pairs) {
          out.append(separator).append(pair.key()).append(':');
          pair.value().write(out, indent, true);
          separator = ", ";
        }
        out.append('}');
        return;
      }
      for (Pair pair : pairs) {
        out.append('\n').append(" ".repeat(indent)).append(pair.key()).append(':');
        pair.value().write(out, indent + 2, false);
      }
    }

    @Override
    public List<Tree> simpler() {
      List<Tree> simpler = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        simpler.add(new Mapping(without(pairs, i), flow));
      }
      for (int i = 0; i < pairs.size(); i++) {
        if (pairs.get(i).value() instanceof Mapping inner) {
          simpler.add(inner);
        }
        for (Tree value : pairs.get(i).value().simpler()) {
          simpler.add(new Mapping(with(pairs, i, new Pair(pairs.get(i).key(), value)), flow));
        }
      }
      if (!flow) {
        simpler.add(new Mapping(pairs, true));
      }
      return simpler;
    }
  }

  /** A list. */
  record Sequence(List<Tree> items, boolean flow) implements Tree {
    @Override
    public void write(StringBuilder out, int indent, boolean inFlow) {
      if (inFlow || flow || items.isEmpty()) {
        String separator = "";
        out.append(" [");
        for (Tree item : items) {
          out.append(separator);
          item.write(out, indent, true);
          separator = ",";
        }
        out.append(']');
        return;
      }
      for (Tree item : items) {
        out.append('\n').append(" ".repeat(indent)).append('-');
        item.write(out, indent + 2, false);
      }
    }

    @Override
    public List<Tree> simpler() {
      List<Tree> simpler = new ArrayList<>();
      simpler.add(new Scalar("1"));
      for (int i = 0; i < items.size(); i++) {
        simpler.add(new Sequence(without(items, i), flow));
      }
      for (int i = 0; i < items.size(); i++) {
        for (Tree item : items.get(i).simpler()) {
          simpler.add(new Sequence(with(items, i, item), flow));
        }
      }
      return simpler;
    }
  }

  /** Appends the value as it stands behind a colon or dash. */
  void write(StringBuilder out, int indent, boolean flow);

  /** Trees with a little less in them, the greatest steps first. */
  List<Tree> simpler();

  /** The tree as a whole file. */
  static String file(Tree root) {
    StringBuilder out = new StringBuilder();
    root.write(out, 0, false);
    return out.append('\n').substring(1);
  }

  static <T> List<T> without(List<T> list, int index) {
    List<T> shorter = new ArrayList<>(list);
    shorter.remove(index);
    return shorter;
  }

  static <T> List<T> with(List<T> list, int index, T element) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index, element);
    return changed;
  }
}
