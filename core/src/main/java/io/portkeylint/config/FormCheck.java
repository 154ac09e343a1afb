package io.portkeylint.config;

import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** Compares a configuration file with the table: keys, and what their values are. */
final class FormCheck {

  private final Problems problems;

  FormCheck(Problems problems) {
    this.problems = problems;
  }

  /** Reports everything below a place that is not of its form. */
  void check(YamlNode node, Form form, String path) {
    if (node instanceof YamlScalar scalar && scalar.isNull()) {
      // A key whose value is still to be written says nothing.
      return;
    }
    if (form instanceof Form.Section section) {
      section(node, section, path);
    } else if (form instanceof Form.Named named) {
      named(node, named, path);
    } else if (form instanceof Form.Items items) {
      items(node, items, path);
    } else if (form instanceof Form.Texts) {
      texts(node, path);
    } else if (form instanceof Form.SwitchOrTexts) {
      if (!isSwitch(node)) {
        texts(node, path);
      }
    } else {
      scalar(node, form, path);
    }
  }

  private void section(YamlNode node, Form.Section section, String path) {
    if (!(node instanceof YamlMapping mapping)) {
      problems.add(node.span(), subject(path) + " must be a mapping of keys to values");
      return;
    }
    List<String> names = new ArrayList<>();
    for (Form.Key key : section.keys()) {
      names.add(key.name());
    }
    for (YamlEntry entry : mapping.entries()) {
      Form.Key key = section.key(entry.name());
      if (key == null) {
        String where = path.isEmpty() ? "" : " in " + Problems.quoted(path);
        String hint = Problems.didYouMean(entry.name(), names);
        problems.add(
            entry.keySpan(), "unknown key " + Problems.quoted(entry.name()) + where + hint);
      } else {
        check(entry.value(), key.form(), path.isEmpty() ? key.name() : path + "." + key.name());
      }
    }
    for (Form.Key key : section.keys()) {
      YamlEntry entry = mapping.entry(key.name());
      if (key.isRequired() && (entry == null || isNothing(entry.value()))) {
        problems.add(mapping.span(), subject(path) + " has no `" + key.name() + "`");
      }
    }
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.isNull()
        || node instanceof YamlSequence sequence && sequence.items().isEmpty();
  }

  private void named(YamlNode node, Form.Named named, String path) {
    if (!(node instanceof YamlMapping mapping)) {
      problems.add(
          node.span(), subject(path) + " must be a mapping, each key a " + named.name() + "");
      return;
    }
    for (YamlEntry entry : mapping.entries()) {
      String inner = path + "." + entry.name();
      if (entry.value() instanceof YamlScalar scalar && scalar.isNull()) {
        problems.add(entry.keySpan(), subject(inner) + " is empty");
      } else {
        check(entry.value(), named.value(), inner);
      }
    }
  }

  private void items(YamlNode node, Form.Items items, String path) {
    if (!(node instanceof YamlSequence sequence)) {
      problems.add(node.span(), subject(path) + " must be a list");
      return;
    }
    for (int i = 0; i < sequence.items().size(); i++) {
      check(sequence.items().get(i), items.item(), path + "[" + i + "]");
    }
  }

  private void texts(YamlNode node, String path) {
    if (node instanceof YamlMapping) {
      problems.add(node.span(), subject(path) + " must be a list of texts");
    } else if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        text(item, path);
      }
    } else {
      text(node, path);
    }
  }

  private void text(YamlNode node, String path) {
    boolean isText = node instanceof YamlScalar scalar && !scalar.isNull();
    if (!isText) {
      problems.add(node.span(), subject(path) + " must hold texts");
    } else if (node instanceof YamlScalar scalar && scalar.text().isEmpty()) {
      problems.add(node.span(), subject(path) + " must not hold an empty text");
    }
  }

  private void scalar(YamlNode node, Form form, String path) {
    if (!(node instanceof YamlScalar scalar)) {
      problems.add(node.span(), subject(path) + " must be a single value");
    } else if (form instanceof Form.Word word && !word.words().contains(scalar.text())) {
      problems.add(
          node.span(),
          subject(path)
              + " is one of "
              + String.join(", ", word.words())
              + ", not "
              + Problems.quoted(scalar.text())
              + Problems.didYouMean(scalar.text(), word.words()));
    } else if (form instanceof Form.Switch && !isSwitch(node)) {
      problems.add(node.span(), subject(path) + " is true or false");
    } else if (form instanceof Form.Whole whole && !isWhole(scalar.text(), whole.least())) {
      problems.add(node.span(), subject(path) + " is a whole number from " + whole.least() + " on");
    } else if (form instanceof Form.Text && scalar.text().isEmpty()) {
      problems.add(node.span(), subject(path) + " must not be empty");
    }
  }

  private static boolean isSwitch(YamlNode node) {
    return node instanceof YamlScalar scalar
        && (scalar.text().equals("true") || scalar.text().equals("false"));
  }

  private static boolean isWhole(String text, int least) {
    if (text.isEmpty() || text.length() > 9) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return Integer.parseInt(text) >= least;
  }

  private static String subject(String path) {
    return path.isEmpty() ? "the configuration" : Problems.quoted(path);
  }
}
