package io.portkeylint.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One line of the recorded facts: what Helm made of a file. */
public record HelmCase(JsonNode line) {

  /** Reads a file of cases that lies beside this class. */
  public static List<HelmCase> all(String file) {
    ObjectMapper mapper = new ObjectMapper();
    List<HelmCase> cases = new ArrayList<>();
    for (String line : text(file).split("\n")) {
      try {
        cases.add(new HelmCase(mapper.readTree(line)));
      } catch (IOException e) {
        throw new UncheckedIOException(file + ": " + line, e);
      }
    }
    return cases;
  }

  static String text(String file) {
    try (InputStream in = HelmCase.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  public String text(String field, String otherwise) {
    return line.path(field).asText(otherwise);
  }

  public boolean has(String field) {
    return line.has(field);
  }

  /** The file that Helm was given. */
  public byte[] bytes() {
    if (line.has("bytes")) {
      return Base64.getDecoder().decode(line.get("bytes").asText());
    }
    if (line.has("parts")) {
      StringBuilder text = new StringBuilder();
      for (JsonNode part : line.get("parts")) {
        text.append(part.get(0).asText().repeat(part.get(1).asInt()));
      }
      return text.toString().getBytes(UTF_8);
    }
    if (line.has("nested")) {
      return nested(line.get("nested").asInt()).getBytes(UTF_8);
    }
    return (line.has("yaml") ? line.get("yaml") : line.get("text")).asText().getBytes(UTF_8);
  }

  static String nested(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.append(" ".repeat(depth)).append("a: 1\n").toString();
  }
}
