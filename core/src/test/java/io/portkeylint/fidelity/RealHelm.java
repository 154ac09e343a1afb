package io.portkeylint.fidelity;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Helm itself, embedded, with a chart that does nothing but print its values as JSON. */
final class RealHelm {

  private static final String TEMPLATE =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: {{ .Chart.Name }}
      data:
        seen.{{ .Chart.Name }}: {{ .Values | toJson | b64enc | quote }}
      """;

  private final Path folder;

  RealHelm(Path folder) throws IOException {
    this.folder = folder;
    write("chart/templates/seen.yaml", TEMPLATE);
    write("chart/Chart.yaml", "apiVersion: v2\nname: probe\nversion: 0.1.0\n");
    write("umbrella/templates/seen.yaml", TEMPLATE);
    write(
        "umbrella/Chart.yaml",
        """
        apiVersion: v2
        name: umbrella
        version: 0.1.0
        dependencies: [{name: probe, version: 0.1.0, alias: sub}]
        """);
    write("umbrella/charts/probe/templates/seen.yaml", TEMPLATE);
    write("umbrella/charts/probe/Chart.yaml", "apiVersion: v2\nname: probe\nversion: 0.1.0\n");
  }

  /**
   * What the chart sees, or null when Helm refuses. Of an umbrella deployment, what the dependency
   * sees.
   */
  @Nullable String values(Deployment deployment) throws IOException {
    boolean umbrella = deployment.umbrella() != null;
    if (umbrella) {
      write("umbrella/charts/probe/values.yaml", deployment.defaults());
      write("umbrella/values.yaml", deployment.umbrella());
    } else {
      write("chart/values.yaml", deployment.defaults());
    }
    TemplateCommand command =
        new Helm(folder.resolve(umbrella ? "umbrella" : "chart")).template().withName("r");
    int number = 0;
    for (String file : deployment.files()) {
      command.withValuesFile(write("values-" + number++ + ".yaml", file));
    }
    String set = deployment.set();
    if (set != null) {
      // The embedding escapes the value, not the key: all but the last value goes as key.
      int equals = set.lastIndexOf('=');
      command.set(set.substring(0, equals), set.substring(equals + 1));
    }
    String output;
    try {
      output = command.call();
    } catch (RuntimeException refused) {
      return null;
    }
    return seen(output, umbrella ? "seen.sub" : "seen.probe");
  }

  private static String seen(String output, String key) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (String line : output.split("\n")) {
      int colon = line.indexOf(": \"");
      if (line.startsWith("  seen.") && colon > 0) {
        String base64 = line.substring(colon + 3, line.length() - 1);
        seen.put(
            line.substring(2, colon),
            new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
      }
    }
    String json = seen.get(key);
    if (json == null) {
      throw new IllegalStateException("no " + key + " in " + output);
    }
    return json;
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
