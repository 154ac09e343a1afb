package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.yaml.YamlScalar;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final Source PROD =
      Source.file(
          "values-prod.yaml",
          """
          replicaCount: 2



          image:
            # who pulls it
            tag: 1



          service:
            type: LoadBalancer
            port: 80
            containerPort: 8080
          """);

  private static final Source BASE =
      Source.file(
          "values.yaml",
          """
          environment:
            create: true
            secret: true
            existing: 1
            data:
              SERVICE_NAME: x
              PORT: "8787"  # the default
          """);

  @Test
  void showsTwoPlacesInTwoFiles() {
    Finding finding =
        new Finding(
            Sample.RULE,
            Severity.ERROR,
            "`service.containerPort` is 8080, but the gateway listens on 8787",
            KeyPath.of("service.containerPort"),
            new Label(Sample.find(PROD, "8080"), "probes and traffic are sent to this port"),
            List.of(new Label(Sample.find(BASE, "\"8787\""), "the process opens this port")),
            "the chart writes `service.containerPort` into the pod and its probes, the process"
                + " itself reads `PORT`; if they differ, no pod becomes ready",
            "remove `service.containerPort`",
            List.of("judged by the newest chart"),
            List.of(
                new Occurrence(null, YamlScalar.number(Sample.find(PROD, "8080"), "8080", 8080)),
                new Occurrence(
                    null,
                    YamlScalar.string(
                        Sample.find(BASE, "\"8787\""), YamlScalar.Style.DOUBLE_QUOTED, "8787"))),
            List.of());

    String text =
        Sample.write(new TextReport(TextStyle.PLAIN), Sample.result(List.of(BASE, PROD), finding));

    assertThat(text)
        .isEqualTo(
            """
            error[PK310 container-port-equals-port]: `service.containerPort` is 8080, but the gateway listens on 8787
              --> values-prod.yaml:14:18
               |
            11 | service:
            12 |   type: LoadBalancer
            13 |   port: 80
            14 |   containerPort: 8080
               |                  ^^^^ probes and traffic are sent to this port
               |
              ::: values.yaml:7:11
               |
             1 | environment:
            ...
             5 |   data:
             6 |     SERVICE_NAME: x
             7 |     PORT: "8787"
               |           ------ the process opens this port
               |
               = why: the chart writes `service.containerPort` into the pod and its probes, the process itself
                      reads `PORT`; if they differ, no pod becomes ready
               = help: remove `service.containerPort`
               = value: 8080 from values-prod.yaml:14, over 8787 from values.yaml:7
               = source: EKS guide, "AWS Network Load Balancer" (stated); chart 1.6.0 and later
               = note: judged by the newest chart

            1 problem (1 error) in 2 files, checked as one deployment of chart 1.7.7 (newest known)
            `portkey-lint explain PK310` tells more
            """);
  }

  @Test
  void compactFormIsOneLineForEachFinding() {
    Finding finding =
        Sample.finding(
            "ports differ",
            new Label(Sample.find(PROD, "8080"), "x"),
            new Label(Sample.find(BASE, "\"8787\""), "y"));

    String text =
        Sample.write(
            new TextReport(new TextStyle(false, true, Severity.INFO, 100)),
            Sample.result(List.of(BASE, PROD), finding));

    assertThat(text)
        .startsWith(
            """
            values-prod.yaml:14:18: error: ports differ [PK310 container-port-equals-port] (see values.yaml:7:11)

            1 problem (1 error) in 2 files""");
  }

  @Test
  void marksWithinOneLineHaveLinesOfTheirOwn() {
    Source source = Source.file("v.yaml", "containerPort: 8080\n");
    Finding finding =
        Sample.finding(
            "m",
            new Label(Sample.find(source, "8080"), "this"),
            new Label(Sample.find(source, "container"), "that"));

    assertThat(
            Sample.write(new TextReport(TextStyle.PLAIN), Sample.result(List.of(source), finding)))
        .contains(
            """
             1 | containerPort: 8080
               |                ^^^^ this
               | --------- that
            """);
  }

  @Test
  void argumentsHaveFramesOfTheirOwn() {
    Source argument = Source.argument("--set #2", "service.containerPort=8080");
    Source defaults = Source.defaults("chart 1.7.7 defaults");
    Finding finding =
        Sample.finding(
            "m",
            new Label(Sample.find(argument, "8080"), "this"),
            new Label(defaults.span(0, 0), "the default is 8787"));

    assertThat(Sample.write(new TextReport(TextStyle.PLAIN), Sample.result(List.of(BASE), finding)))
        .contains(
            """
              --> --set #2
               |
               | service.containerPort=8080
               |                       ^^^^ this
               |
              ::: chart 1.7.7 defaults: the default is 8787
               |
            """);
  }

  @Test
  void cutsLongLinesAroundTheMark() {
    Source source =
        Source.file("v.yaml", "name: " + "1 ".repeat(150) + "8080" + " 2".repeat(150) + "\n");
    Finding finding = Sample.finding("m", new Label(Sample.find(source, "8080"), "here"));

    String text =
        Sample.write(
            new TextReport(new TextStyle(false, false, Severity.INFO, 60)),
            Sample.result(List.of(source), finding));
    String[] lines = text.split("\n");

    assertThat(lines[3])
        .startsWith(" 1 | …")
        .contains("1 1 8080 2 2")
        .endsWith("…")
        .hasSizeLessThanOrEqualTo(60);
    assertThat(lines[4].indexOf('^')).isEqualTo(lines[3].indexOf("8080"));
    assertThat(lines[4]).contains("^^^^ here");
  }

  @Test
  void caretsCountWideCharactersTabsAndEscapes() {
    Source source = Source.file("v.yaml", "name:\t\"日本\u001b\" # x\nport: 1\n");
    Finding finding = Sample.finding("m", new Label(Sample.find(source, "\""), "quote"));
    Finding second = Sample.finding("m", new Label(Sample.find(source, "\"", 2), "end"));

    String text =
        Sample.write(
            new TextReport(TextStyle.PLAIN), Sample.result(List.of(source), finding, second));

    assertThat(text)
        .contains(" 1 | name: \"日本\\u001b\"\n   |       ^ quote")
        .contains("\n   |                  ^ end");
  }

  @Test
  void coloursAddNothingButEscapes() {
    Finding finding = Sample.finding("m", new Label(Sample.find(PROD, "8080"), "x"));
    String plain =
        Sample.write(new TextReport(TextStyle.PLAIN), Sample.result(List.of(PROD), finding));
    String colored =
        Sample.write(
            new TextReport(new TextStyle(true, false, Severity.INFO, 100)),
            Sample.result(List.of(PROD), finding));

    assertThat(colored).contains("\u001b[1;31m^^^^\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void quietShowsErrorsAndCountsAll() {
    Finding warning =
        new Finding(
            Sample.RULE,
            Severity.WARNING,
            "only likely",
            KeyPath.ROOT,
            new Label(Sample.find(PROD, "80"), "x"),
            List.of(),
            "",
            "",
            List.of(),
            List.of(),
            List.of());

    assertThat(
            Sample.write(
                new TextReport(new TextStyle(false, false, Severity.ERROR, 100)),
                Sample.result(List.of(PROD), warning)))
        .isEqualTo("1 problem (1 warning) in 1 file, checked against chart 1.7.7 (newest known)\n");
  }

  @Test
  void saysThatACleanRunIsClean() {
    assertThat(Sample.write(new TextReport(TextStyle.PLAIN), Sample.result(List.of(BASE))))
        .isEqualTo("no problems in values.yaml, checked against chart 1.7.7 (newest known)\n");
    assertThat(
            Sample.write(
                new TextReport(TextStyle.PLAIN),
                Sample.result(List.of(BASE)),
                Sample.result(List.of(PROD))))
        .isEqualTo(
            "no problems in 2 files (values.yaml, values-prod.yaml), checked as 2 deployments of"
                + " chart 1.7.7 (newest known)\n");
  }
}
