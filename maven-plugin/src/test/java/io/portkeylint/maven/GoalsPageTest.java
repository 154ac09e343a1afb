package io.portkeylint.maven;

import static io.portkeylint.maven.PluginDescription.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page of goals and parameters is written from what the build generates out of the sources. */
class GoalsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "maven-goals.md");

  @Test
  void thePageSaysWhatTheGoalsDo() throws Exception {
    String page = page(PluginDescription.read());
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as("mvn -pl maven-plugin -am test -Dtest=GoalsPageTest -Dupdate=true writes it anew")
        .content()
        .isEqualTo(page);
  }

  private static String page(PluginDescription plugin) {
    StringBuilder page = new StringBuilder();
    page.append("# Goals of the Maven plug-in\n\n");
    page.append("<!-- Generated from the plug-in's sources: see GoalsPageTest. -->\n\n");
    page.append("Needs Maven ").append(text(plugin.root(), "requiredMavenVersion"));
    page.append(" and Java ").append(text(plugin.root(), "requiredJavaVersion"));
    page.append(" or later. [How to use it](../maven-plugin/README.md).\n");
    for (Element mojo : plugin.goals()) {
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
    for (Element parameter : PluginDescription.parameters(mojo)) {
      parameter(mojo, parameter, page);
    }
  }

  private static void parameter(Element mojo, Element parameter, StringBuilder page) {
    String name = text(parameter, "name");
    String property = PluginDescription.property(mojo, name);
    String usual = PluginDescription.usual(mojo, name);
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
}
