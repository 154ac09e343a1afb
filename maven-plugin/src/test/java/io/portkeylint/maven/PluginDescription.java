package io.portkeylint.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the build generates out of the goals' sources, as Maven will read it. */
record PluginDescription(Element root) {

  static PluginDescription read() throws IOException {
    File file = new File("target", "plugin-enhanced.xml");
    try {
      return new PluginDescription(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file)
              .getDocumentElement());
    } catch (Exception e) {
      throw new IOException("no descriptor of the plug-in: " + file, e);
    }
  }

  List<Element> goals() {
    return children(child(root, "mojos"), "mojo");
  }

  /** The parameters of a goal that users may set. */
  static List<Element> parameters(Element goal) {
    return children(child(goal, "parameters"), "parameter").stream()
        .filter(parameter -> text(parameter, "editable").equals("true"))
        .toList();
  }

  /** The names of the parameters of all goals. */
  Set<String> parameters() {
    Set<String> names = new TreeSet<>();
    goals().forEach(goal -> names.addAll(names(goal)));
    return names;
  }

  /** The names of the parameters of one goal. */
  Set<String> parameters(String name) {
    Set<String> names = new TreeSet<>();
    goals().stream()
        .filter(goal -> text(goal, "goal").equals(name))
        .forEach(goal -> names.addAll(names(goal)));
    return names;
  }

  /** The properties of the parameters of all goals. */
  Set<String> properties() {
    Set<String> properties = new TreeSet<>();
    for (Element goal : goals()) {
      for (String name : names(goal)) {
        properties.add(property(goal, name));
      }
    }
    return properties;
  }

  Set<String> parametersWithoutProperty() {
    Set<String> names = new TreeSet<>();
    for (Element goal : goals()) {
      for (String name : names(goal)) {
        if (property(goal, name).isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** The property of a parameter, or an empty text. */
  static String property(Element goal, String parameter) {
    Element configuration = child(child(goal, "configuration"), parameter);
    return configuration == null
        ? ""
        : configuration.getTextContent().replace("${", "").replace("}", "");
  }

  /** The default of a parameter, or an empty text. */
  static String usual(Element goal, String parameter) {
    Element configuration = child(child(goal, "configuration"), parameter);
    return configuration == null ? "" : configuration.getAttribute("default-value");
  }

  private static List<String> names(Element goal) {
    return parameters(goal).stream().map(parameter -> text(parameter, "name")).toList();
  }

  static String text(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : child.getTextContent().strip();
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent == null ? null : parent.getChildNodes();
    for (int i = 0; nodes != null && i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
