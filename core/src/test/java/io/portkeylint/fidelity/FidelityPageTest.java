package io.portkeylint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.yaml.HelmCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page about fidelity says what the tests do; {@code -Ddocs.write=true} writes it. */
class FidelityPageTest {

  @Test
  void thePageIsWhatTheTestsHold() throws IOException {
    Path file = Path.of("").toAbsolutePath().getParent().resolve("docs/helm-fidelity.md");
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(file, page());
    }

    assertThat(file).content().isEqualTo(page());
  }

  private static String page() throws IOException {
    List<MergingCase> merging = MergingCase.all();
    Map<String, List<String>> exceptions = new LinkedHashMap<>();
    int replayed = 0;
    for (MergingCase example : merging) {
      String reason = example.exception();
      if (reason == null) {
        replayed++;
      } else {
        exceptions.computeIfAbsent(reason, r -> new ArrayList<>()).add(example.id());
      }
    }
    StringBuilder page = new StringBuilder();
    page.append(
        """
            # Values as Helm reads them

            <!-- Written by FidelityPageTest: mvn test -pl core -am -Ddocs.write=true -Dtest=FidelityPageTest -->

            The verdicts of this tool hold only if it sees the values that a template sees. Two kinds of tests
            hold it to that in every build; this page is written from them.

            ## Replayed

            What Helm 4.1.4 made of small files, recorded once and replayed. Where Helm 3 does otherwise, the
            tool follows Helm 4.

            | table | cases | equal | exceptions |
            | --- | ---: | ---: | ---: |
            """);
    int scalars = HelmCase.all("helm-scalars.jsonl").size();
    int documents = HelmCase.all("helm-documents.jsonl").size();
    Map<String, List<String>> refused = refusedDocuments();
    row(page, "single values in every spelling", scalars, 0);
    row(page, "whole files", documents, refused.values().stream().mapToInt(List::size).sum());
    row(page, "layers, `--set…` and dependencies", merging.size(), merging.size() - replayed);
    page.append("\n### Files that Helm reads and this tool refuses\n\n");
    list(page, refused);
    page.append("\n### Cases of layers that are not replayed\n\n");
    list(page, exceptions);
    page.append(
            """

            ## Compared with Helm itself

            Random charts, umbrella charts, values files and `--set` arguments go through Helm 3.21, embedded in
            the test, and through this tool; the two must give the same JSON, byte for byte, or both refuse.
            A difference is made smaller until nothing can be left out, and fails the build. So do files and
            arguments that are put together from pieces of YAML and of paths, good and bad: Helm refuses two
            thirds of them.

            """)
        .append("- every build: ")
        .append(HelmAgreementTest.USUAL_CASES)
        .append(" deployments, ")
        .append(String.format(Locale.ROOT, "%,d", HelmTextAgreementTest.USUAL_TEXTS))
        .append(
            """
             files and as many arguments from pieces, always the same ones
            - `mvn test -pl core -am -Dtest=HelmAgreementTest -Dhelm.cases=10000 -Dhelm.seed=7`: as many as
              wanted, others with another seed; 10,000 take about 20 seconds
            - `mvn test -pl core -am -Dtest=HelmTextAgreementTest -Dhelm.texts=20000 -Dhelm.seed=7`: the same
              of pieces; 20,000 of either kind take about two minutes
            - known differences: none

            Not drawn, because Helm 3.21 and Helm 4.1 differ there and the replayed tables cover it: files with
            several documents (Helm 4 merges them, Helm 3 reads the first), block scalars without a line end
            behind them (Helm 4 adds one), and arguments with a bracket that is never closed (Helm 4 drops the
            rest without a word, Helm 3 refuses them). Not drawn either, because the
            embedded Helm cannot be given them: `--set-json`, `--set-string`, `--set-literal` and `--set-file`.
            Keys of different types that become the same text (`1` and `"1"`) are not drawn into one mapping:
            which of their values survives changes from run to run in Helm.
            """);
    return page.toString();
  }

  private static void row(StringBuilder page, String table, int cases, int excepted) {
    page.append(
        String.format(
            Locale.ROOT, "| %s | %,d | %,d | %d |\n", table, cases, cases - excepted, excepted));
  }

  private static void list(StringBuilder page, Map<String, List<String>> idsByReason) {
    idsByReason.forEach(
        (reason, ids) ->
            page.append("- ")
                .append(reason)
                .append(": `")
                .append(String.join("`, `", ids))
                .append("`\n"));
  }

  private static Map<String, List<String>> refusedDocuments() throws IOException {
    Map<String, List<String>> idsByReason = new LinkedHashMap<>();
    try (InputStream in = HelmCase.class.getResourceAsStream("helm-exceptions.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          String reason = line.substring(colon + 2);
          idsByReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(line.substring(0, colon));
        }
      }
    }
    return idsByReason;
  }
}
