package io.portkeylint.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portkeylint.values.GoText;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Replays what Helm 4.1.4 made of whole files. */
class HelmDocumentsTest {

  private static final YamlReader READER = new YamlReader(YamlLimits.STANDARD);

  private final Map<String, String> exceptions = exceptions();

  @Test
  void agreesWithHelm() throws Exception {
    List<HelmCase> cases = HelmCase.all("helm-documents.jsonl");
    List<String> differences = new ArrayList<>();
    int excepted = 0;
    for (HelmCase helm : cases) {
      String difference = difference(helm, READER.read("values.yaml", helm.bytes()));
      String name = helm.text("id", "");
      if (exceptions.containsKey(name)) {
        assertThat(difference).as("%s is no exception any more", name).contains("levels");
        excepted++;
      } else if (!difference.isEmpty()) {
        differences.add(name + ": " + difference);
      }
    }
    System.out.printf(
        "documents as Helm reads them: %d of %d, %d argued exceptions%n",
        cases.size() - excepted - differences.size(), cases.size(), excepted);
    assertThat(differences).isEmpty();
    assertThat(excepted).isEqualTo(exceptions.size());
  }

  /** The user is told of further documents exactly where Helm 3 leaves them out. */
  @Test
  void tellsWhichDocumentsHelm3LeavesOut() {
    for (HelmCase helm : HelmCase.all("helm-documents.jsonl")) {
      YamlFile file = READER.read("values.yaml", helm.bytes());
      boolean told =
          file.problems().stream().anyMatch(p -> p.kind() == YamlProblem.Kind.FURTHER_DOCUMENT);
      boolean separated = new String(helm.bytes(), UTF_8).contains("---");
      if (file.root() != null && separated && !helm.has("parts")) {
        assertThat(told).as(helm.text("id", "")).isEqualTo(helm.has("helm3"));
      }
    }
  }

  private static String difference(HelmCase helm, YamlFile file) throws Exception {
    long refusals = file.problems().stream().filter(p -> p.kind().isRefused()).count();
    if (helm.has("refused")) {
      return file.root() != null
          ? "read, but Helm refuses it: " + helm.text("refused", "")
          : refusals == 1 ? "" : refusals + " refusals";
    }
    if (file.root() == null) {
      return "refused, but Helm reads it: " + file.problems();
    }
    if (refusals != 0) {
      return "read and refused";
    }
    String json = GoText.json(file.root());
    if (helm.has("oneOf")) {
      for (JsonNode one : helm.line().get("oneOf")) {
        if (one.asText().equals(json)) {
          return "";
        }
      }
      return json + " is none of " + helm.line().get("oneOf");
    }
    if (helm.has("values")) {
      return json.equals(helm.text("values", ""))
          ? ""
          : json + " is not " + helm.text("values", "");
    }
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8));
    return HexFormat.of().formatHex(hash).equals(helm.text("sha256", "")) ? "" : "another hash";
  }

  private static Map<String, String> exceptions() {
    Map<String, String> exceptions = new TreeMap<>();
    for (String line : HelmCase.text("helm-exceptions.txt").split("\n")) {
      if (!line.startsWith("#")) {
        int colon = line.indexOf(": ");
        exceptions.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return exceptions;
  }
}
