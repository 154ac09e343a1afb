package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Label;
import io.portkeylint.source.Source;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "link",
          "title",
          "style",
          "body",
          "header",
          "svg",
          "rect",
          "path",
          "p",
          "h1",
          "div",
          "nav",
          "fieldset",
          "legend",
          "label",
          "input",
          "b",
          "ol",
          "li",
          "a",
          "span",
          "small",
          "main",
          "section",
          "details",
          "summary",
          "code",
          "dl",
          "dt",
          "dd",
          "em",
          "br",
          "pre",
          "footer");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "http-equiv",
          "content",
          "name",
          "rel",
          "href",
          "class",
          "viewBox",
          "aria-hidden",
          "aria-label",
          "x",
          "y",
          "width",
          "height",
          "rx",
          "d",
          "type",
          "id",
          "checked",
          "data-all",
          "open");

  @ParameterizedTest
  @MethodSource("io.portkeylint.report.OddRuns#all")
  @Tag("slow")
  void noTextOfAFileIsMarkup(OddRuns run) throws Exception {
    Document page = parse(write(run.results()));
    Set<String> names = new HashSet<>();
    Set<String> attributes = new HashSet<>();
    List<String> ids = new ArrayList<>();
    for (Element element : elements(page, "*")) {
      names.add(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        attributes.add(element.getAttributes().item(i).getNodeName());
      }
      if (element.hasAttribute("id")) {
        ids.add("#" + element.getAttribute("id"));
      }
    }
    Set<String> targets = new HashSet<>();
    for (Element link : elements(page, "a")) {
      targets.add(link.getAttribute("href"));
    }

    assertThat(ELEMENTS).containsAll(names);
    assertThat(ATTRIBUTES).containsAll(attributes);
    assertThat(Set.copyOf(ids)).hasSameSizeAs(ids).containsAll(targets);
  }

  @Test
  void asksForNothingAndAllowsOnlyItsOwnStyle() throws Exception {
    Document page = parse(write(List.of(SampleDeployment.result())));
    String style = elements(page, "style").get(0).getTextContent();
    String digest =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(style.getBytes(StandardCharsets.UTF_8)));

    assertThat(style).doesNotContain("url(", "@import", "</");
    assertThat(elements(page, "meta").get(1).getAttribute("content"))
        .isEqualTo(
            "default-src 'none'; img-src data:; style-src 'sha256-"
                + digest
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void aFindingStandsBelowItsLineWithItsMark() throws Exception {
    Element card = byId(parse(write(List.of(SampleDeployment.result()))), "p2");
    Element label = before(card);
    Element line = before(label);

    assertThat(line.getAttribute("id")).isEqualTo("s1-22");
    assertThat(line.getTextContent())
        .isEqualTo("22    MCP_GATEWAY_BASE_URL: \"mcp.acme.internal\"");
    assertThat(marked(line, "x")).containsExactly("\"mcp.acme.internal\"");
    assertThat(label.getTextContent())
        .isEqualTo(" ".repeat(26) + "must start with http:// or https://");
    assertThat(elements(card, "summary").get(0).getTextContent())
        .isEqualTo("error MCP_GATEWAY_BASE_URL has no protocol PK122 mcp-base-url-has-protocol");
    assertThat(card.getTextContent())
        .contains("whyMCP clients receive this URL")
        .contains("fixput https:// in front needs a look");
  }

  @Test
  void aRelatedPlaceLeadsToTheFinding() throws Exception {
    Document page = parse(write(List.of(SampleDeployment.result())));
    Element line = byId(page, "s1-20");

    assertThat(marked(line, "rel")).containsExactly("\"8787\"");
    Element label = (Element) line.getNextSibling().getNextSibling();
    assertThat(label.getTextContent()).endsWith("the process opens this port PK310");
    assertThat(elements(label, "a").get(0).getAttribute("href")).isEqualTo("#p4");
  }

  @Test
  void aCoveredValueNamesTheLayerThatWins() throws Exception {
    Document page = parse(write(List.of(SampleDeployment.result())));

    assertThat(byId(page, "s1-32").getTextContent())
        .isEqualTo("32  type: ClusterIPset to LoadBalancer in deploy/values-prod.yaml:4");
    assertThat(marked(byId(page, "s1-32"), "off")).containsExactly("ClusterIP");
    assertThat(byId(page, "s2-1").getTextContent())
        .isEqualTo("1replicaCount: 3set to 5 in --set #1");
    assertThat(elements(page, "ol").get(1).getTextContent())
        .isEqualTo(
            "chart 1.7.7 defaults Chart.lockdeploy/values.yamldeploy/values-prod.yaml--set #1");
  }

  @Test
  void secretsAndCommentsStayAtHome() {
    assertThat(write(List.of(SampleDeployment.result())))
        .doesNotContain("canary", "VPN", "platform team")
        .contains("<span class=\"mask");
  }

  @Test
  void aLongFileIsShownAroundItsFindings() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 5_000; i++) {
      text.append("key").append(i).append(": 1\n");
    }
    Source source = Source.file("values.yaml", text.toString());
    Label label = new Label(Sample.find(source, "key2500"), "here");
    Document page =
        parse(write(List.of(Sample.result(List.of(source), Sample.finding("x", label)))));

    assertThat(byId(page, "s1-2500").getTextContent()).isEqualTo("2500key2500: 1");
    assertThat(elements(page, "p").stream().map(Element::getTextContent))
        .contains("2487 lines without problems", "2488 lines without problems");
  }

  private static String write(List<LintResult> results) {
    return Sample.write(new HtmlReport(), results.toArray(LintResult[]::new));
  }

  /** The page is XML too, so a strict parser sees whether anything breaks out of its place. */
  private static Document parse(String page) throws Exception {
    assertThat(page).startsWith("<!DOCTYPE html>\n");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Node within, String name) {
    NodeList nodes =
        within instanceof Document page
            ? page.getElementsByTagName(name)
            : ((Element) within).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element byId(Document page, String id) {
    return elements(page, "*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Element before(Element element) {
    Node node = element.getPreviousSibling();
    while (!(node instanceof Element)) {
      node = node.getPreviousSibling();
    }
    return (Element) node;
  }

  private static List<String> marked(Element line, String look) {
    return elements(line, "span").stream()
        .filter(span -> List.of(span.getAttribute("class").split(" ")).contains(look))
        .map(Element::getTextContent)
        .toList();
  }
}
