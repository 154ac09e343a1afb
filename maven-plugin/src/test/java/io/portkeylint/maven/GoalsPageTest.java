package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of goals and parameters is written from what the build generates out of the sources. */
class GoalsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "maven-goals.md");
  private static final Path DESCRIPTOR = Path.of("target", "plugin-enhanced.xml");

  @Test
  void thePageSaysWhatTheGoalsDo() throws Exception {
    String page = page(read(DESCRIPTOR.toFile()));
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as("mvn -pl maven-plugin -am test -Dtest=GoalsPageTest -Dupdate=true writes it anew")
        .content()
        .isEqualTo(page);
  }

  private static Element read(File file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(file)
          .getDocumentElement();
    } catch (Exception e) {
      throw new IOException("no descriptor of the plug-in: " + file, e);
    }
  }

  private static String page(Element plugin) {
    StringBuilder page = new StringBuilder();
    page.append("# Goals of the Maven plug-in\n\n");
    page.append("<!-- Generated from the plug-in's sources: see GoalsPageTest. -->\n\n");
    page.append("Needs Maven ").append(text(plugin, "requiredMavenVersion"));
    page.append(" and Java ").append(text(plugin, "requiredJavaVersion"));
    page.append(" or later. [How to use it](../maven-plugin/README.md).\n");
    for (Element mojo : children(child(plugin, "mojos"), "mojo")) {
      goal(mojo, page);
    }
    return page.toString();
  }

  private static void goal(Element mojo, StringBuilder page) {
    page.append("\n## portkey:").append(text(mojo, "goal")).append("\n\n");
    page.append(prose(mojo)).append("\n\n");
    if (!text(mojo, "phase").isEmpty()) {
      page.append("Bound to the phase `").append(text(mojo, "phase")).append("` by default. ");
    }
    page.append("Runs without a POM too; may run in parallel builds.\n\n");
    page.append("| parameter | property | default | meaning |\n| --- | --- | --- | --- |\n");
    for (Element parameter : children(child(mojo, "parameters"), "parameter")) {
      if (text(parameter, "editable").equals("true")) {
        parameter(mojo, parameter, page);
      }
    }
  }

  private static void parameter(Element mojo, Element parameter, StringBuilder page) {
    String name = text(parameter, "name");
    String property = "";
    String usual = "";
    Element configuration = child(child(mojo, "configuration"), name);
    if (configuration != null) {
      property = configuration.getTextContent().replace("${", "").replace("}", "");
      usual = configuration.getAttribute("default-value");
    }
    page.append("| `").append(name).append("` | ").append(code(property)).append(" | ");
    page.append(code(usual)).append(" | ").append(prose(parameter)).append(" |\n");
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static String prose(Element element) {
    return text(element, "description")
        .replaceAll("<br ?/?>", "")
        .replaceAll("<code>\\s*", "`")
        .replaceAll("\\s*</code>", "`")
        .replaceAll("`\\s+([.,;:])", "`$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }

  private static String text(Element parent, String name) {
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
