package io.portkeylint.build.tables;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which kinds of values Helm or the API server refuse, by name. */
final class Refusals {

  private static final List<String> KINDS =
      List.of(
          "null",
          "text",
          "whole-number",
          "fraction",
          "true",
          "false",
          "empty-list",
          "list",
          "empty-map",
          "map",
          "empty-text",
          "digits");

  private final Versions versions;
  private final Map<String, String> codes = new LinkedHashMap<>();

  Refusals(DataFolder data, Versions versions) throws IOException {
    this.versions = versions;
    for (Map.Entry<String, Object> entry :
        DataFolder.mapping(data.load("refusals.yaml")).entrySet()) {
      Map<String, Object> refusal = DataFolder.mapping(entry.getValue());
      List<?> helm = DataFolder.listOf(refusal.get("helm"));
      List<?> api = DataFolder.listOf(refusal.get("api"));
      StringBuilder code = new StringBuilder();
      for (String kind : KINDS) {
        code.append(helm.contains(kind) ? 'h' : api.contains(kind) ? 'a' : '.');
      }
      long named = code.chars().filter(c -> c != '.').count();
      DataFolder.require(
          named == helm.size() + api.size(), "refusals.yaml: unknown kind in " + entry.getKey());
      codes.put(entry.getKey(), code.toString());
    }
  }

  /** What is refused of a path; a mapping names a refusal for each version that changes it. */
  String of(String path, Object refused) {
    if (refused instanceof Map<?, ?>) {
      StringBuilder text = new StringBuilder();
      for (Map.Entry<String, Object> entry : DataFolder.mapping(refused).entrySet()) {
        text.append(versions.index(entry.getKey())).append(code(path, entry.getValue()));
      }
      return text.toString();
    }
    return refused == null ? "" : code(path, refused);
  }

  private String code(String path, Object name) {
    String code = codes.get(name);
    DataFolder.require(code != null, path + ": unknown refusal " + name);
    return code;
  }
}
