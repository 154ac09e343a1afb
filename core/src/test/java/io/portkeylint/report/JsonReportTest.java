package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void writesTheDocumentedForm() {
    Source source = Source.file("values.yaml", "service:\n  containerPort: 8080\n");
    Source defaults = Source.defaults("chart 1.7.7 defaults");
    Finding finding =
        Sample.finding(
            "ports \"differ\"",
            new Label(Sample.find(source, "8080"), "this"),
            new Label(defaults.span(0, 0), "that"));

    assertThat(Sample.write(new JsonReport(), Sample.result(List.of(source), finding)))
        .isEqualTo(
            """
            {
              "schema": "portkey-lint/1",
              "chartVersion": "1.7.7",
              "findings": [
                {
                  "ruleId": "PK310",
                  "ruleName": "container-port-equals-port",
                  "severity": "error",
                  "message": "ports \\"differ\\"",
                  "path": "service.containerPort",
                  "file": "values.yaml",
                  "line": 2,
                  "column": 18,
                  "endLine": 2,
                  "endColumn": 22,
                  "label": "this",
                  "related": [
                    {
                      "message": "that",
                      "file": "chart 1.7.7 defaults"
                    }
                  ],
                  "why": "",
                  "help": "",
                  "notes": [],
                  "source": "EKS guide, \\"AWS Network Load Balancer\\" (stated); chart 1.6.0 and later",
                  "docs": "docs/rules/PK310-container-port-equals-port.md",
                  "fixes": [],
                  "fingerprint": "b72935363d6f0dcf"
                }
              ],
              "deployments": [
                {
                  "files": [
                    "values.yaml"
                  ],
                  "chartVersion": "1.7.7",
                  "chartVersionFrom": "newest known"
                }
              ],
              "summary": {
                "files": 1,
                "errors": 1,
                "warnings": 0,
                "infos": 0,
                "suppressed": 0,
                "omitted": 0
              }
            }
            """);
  }

  @Test
  void anyTextIsValid() {
    Source source = Source.file("v.yaml", "a");
    Finding finding =
        Sample.finding(
            "\u0000\b\f\t\r\n\"\\\ud800x\udc00😀\u2028\u009b", new Label(source.span(0, 1), ""));

    assertThat(Sample.write(new JsonReport(), Sample.result(List.of(source), finding)))
        .contains(
            "\"message\": \"\\u0000\\u0008\\u000c\\t\\u000d\\n\\\"\\\\\\ufffdx\\ufffd😀\\u2028\\u009b\"");
  }

  @Test
  void whatNobodySeesIsWrittenAsAnEscape() {
    Source source = Source.file("v.yaml", "a");
    Finding finding =
        Sample.finding(
            "a\u200bb\u202ec\u00ad\u061c\u2066\ufeff\udb40\udc41😀é",
            new Label(source.span(0, 1), ""));

    assertThat(Sample.write(new JsonReport(), Sample.result(List.of(source), finding)))
        .contains(
            "\"message\": \"a\\u200bb\\u202ec\\u00ad\\u061c\\u2066\\ufeff\\udb40\\udc41😀é\"");
  }

  @Test
  void whatIsSuppressedOrLeftOutIsCounted() {
    OddRuns run =
        OddRuns.all().filter(odd -> odd.name().startsWith("suppressed")).findFirst().orElseThrow();

    assertThat(Sample.write(new JsonReport(), run.results().toArray(LintResult[]::new)))
        .contains("\"errors\": 2,", "\"warnings\": 2,", "\"infos\": 3,")
        .contains("\"suppressed\": " + OddRuns.TEXTS.size() + ",", "\"omitted\": 6");
  }
}
