package io.portkeylint.build.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The chart data, and what is asked of any part of them. */
record DataFolder(Path folder) {

  Object load(String name) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return new Yaml(new SafeConstructor(options)).load(Files.readString(folder.resolve(name)));
  }

  static Map<String, Object> mapping(Object value) {
    require(value instanceof Map, "a mapping is expected in place of " + value);
    Map<String, Object> result = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
      result.put(String.valueOf(entry.getKey()), entry.getValue());
    }
    return result;
  }

  static List<?> listOf(Object value) {
    return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
  }

  static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("chart data: " + message);
    }
  }
}
