package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Source;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class XmlReportsTest {

  @ParameterizedTest
  @MethodSource("io.portkeylint.report.OddRuns#all")
  void junitIsValid(OddRuns run) throws Exception {
    validate(write(new JunitReport(), run), "junit.xsd");
  }

  @ParameterizedTest
  @MethodSource("io.portkeylint.report.OddRuns#all")
  void checkstyleIsValid(OddRuns run) throws Exception {
    validate(write(new CheckstyleReport(), run), "checkstyle.xsd");
  }

  @Test
  void aCaseForEachRuleAndFileAndOneForACleanFile() {
    Source clean = Source.file("clean.yaml", "a: 1\n");
    Source source = Source.file("values.yaml", "a: 1\nb: 2\n");
    LintResult result =
        Sample.result(
            List.of(clean, source),
            Sample.finding("`a` < 2", new Label(Sample.find(source, "1"), "one")),
            Sample.finding("`b` is \"2\"", new Label(Sample.find(source, "2"), "two")));

    assertThat(Sample.write(new JunitReport(), result))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="portkey-lint" tests="2" failures="1" errors="0" time="0">
              <testsuite name="clean.yaml + values.yaml" tests="2" failures="1" errors="0" skipped="0" time="0">
                <testcase classname="clean.yaml" name="no problems" time="0"/>
                <testcase classname="values.yaml" name="PK310 container-port-equals-port" time="0">
                  <failure message="`a` &lt; 2 (and 1 more)" type="error">
            error[PK310 container-port-equals-port]: `a` &lt; 2
              --&gt; values.yaml:1:4
               |
             1 | a: 1
               |    ^ one
               |
               = source: EKS guide, "AWS Network Load Balancer" (stated); chart 1.6.0 and later

            error[PK310 container-port-equals-port]: `b` is "2"
              --&gt; values.yaml:2:4
               |
             2 | b: 2
               |    ^ two
               |
               = source: EKS guide, "AWS Network Load Balancer" (stated); chart 1.6.0 and later

            </failure>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void whatIsAccountedForIsSkippedWithItsReason() throws Exception {
    Source source = Source.file("values.yaml", "a: 1\nb: 2\n");
    Finding finding = Sample.finding("`a`", new Label(Sample.find(source, "1"), "one"));
    LintResult result =
        Sample.result(List.of(source))
            .withSuppressed(
                List.of(),
                List.of(
                    new Suppressed(finding, Suppressed.Kind.COMMENT, "until <June>", null),
                    new Suppressed(finding, Suppressed.Kind.BASELINE, "until <June>", null),
                    new Suppressed(finding, Suppressed.Kind.CONFIGURATION, "agreed", null)));

    String report = Sample.write(new JunitReport(), result);

    assertThat(report)
        .contains(
            """
            <testsuites name="portkey-lint" tests="1" failures="0" errors="0" time="0">
            """)
        .contains(
            "<testsuite name=\"values.yaml\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\" ")
        .contains(
            """
                <testcase classname="values.yaml" name="PK310 container-port-equals-port" time="0">
                  <skipped message="until &lt;June&gt;; agreed"/>
                </testcase>
            """);
    validate(report, "junit.xsd");
  }

  @Test
  void checkstyleListsEachFileOnce() {
    Source source = Source.file("./values.yaml", "a: 1\n");
    LintResult result =
        Sample.result(
            List.of(source),
            Sample.finding("a \"b\"\n\u0001", new Label(Sample.find(source, "1"), "one")));

    assertThat(Sample.write(new CheckstyleReport(), result, result))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="4.3">
              <file name="values.yaml">
                <error line="1" column="4" severity="error" message="a &quot;b&quot;&#10;\ufffd" source="portkey-lint.PK310"/>
                <error line="1" column="4" severity="error" message="a &quot;b&quot;&#10;\ufffd" source="portkey-lint.PK310"/>
              </file>
            </checkstyle>
            """);
  }

  private static String write(ReportWriter writer, OddRuns run) {
    return Sample.write(writer, run.results().toArray(LintResult[]::new));
  }

  private static void validate(String xml, String schema) throws SAXException, java.io.IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(XmlReportsTest.class.getResource(schema))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }
}
