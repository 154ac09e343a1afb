package io.portkeylint.jsonschema;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A chart's own values with a few places changed, parts of Kubernetes objects added. */
final class MutatedTrees {

  private static final List<Object> SAMPLES =
      Arrays.asList(
          null,
          true,
          false,
          0,
          1,
          -1,
          2,
          7,
          100,
          1800,
          1801,
          3600,
          3601,
          65535,
          65536,
          70000,
          999999,
          1000000,
          2.5,
          -0.5,
          0.25,
          1e7,
          "",
          "0",
          "1",
          "7",
          "007",
          "08787",
          "65535",
          "65536",
          "0070000",
          "99999999999999999999",
          "zz",
          "true",
          "True",
          "yes",
          "on",
          "off",
          "n",
          "Y",
          "null",
          "~",
          "enabled",
          "1e3",
          "1.5",
          ".5",
          "-7",
          "+",
          ".",
          "..",
          "..a",
          "a.b",
          "a..b",
          "a-",
          "-a",
          "A",
          "aB_c.d",
          "A_b",
          "a b",
          " a",
          "a:",
          "a: b",
          "a #b",
          "*",
          "*.example.com",
          "&x",
          "[x",
          "{x",
          "- x",
          "? x",
          "@x",
          "|",
          "\"q",
          "'q",
          "a\nb",
          "a\n",
          "\n",
          "7\n",
          "é",
          "10.0.0.1",
          "10.0.0.256",
          "010.0.0.1",
          "1.2.3",
          "::",
          "::1",
          ":1::2",
          "1::2::3",
          "1:2",
          "fe80::1",
          "1:2:3:4:5:6:7:8",
          "1:2:3:4:5:6:7:8:9",
          "::ffff:10.0.0.1",
          "1:2:3:4:5:6:7::",
          "::2:3:4:5:6:7:8",
          "1:",
          "::10.0.0.1:1",
          ":::",
          "10.0.0.0/8",
          "10.0.0.0/33",
          "10.0.0.0/",
          "::/0",
          "::/128",
          "::/129",
          "10.0.0.0/08",
          "10.0.0.0/0008",
          "/",
          "/mcp",
          "mcp",
          "/a//b",
          "/a/./b",
          "/a/../b",
          "/a/..",
          "/a/.",
          "/..a",
          "/%2f",
          "/a%2Fb",
          "http://gw.example.com",
          "gw.example.com:443",
          "gw.example.com",
          "GW.example.com",
          "25%",
          "25 %",
          "%",
          "500m",
          "512Mi",
          "512 Mi",
          "1GB",
          "1K",
          "1k",
          "1.5Gi",
          "1e",
          "1e+3",
          "0x1F",
          "Always",
          "IfNotPresent",
          "always",
          "ClusterIP",
          "LoadBalancer",
          "clusterip",
          "RollingUpdate",
          "Recreate",
          "HTTP",
          "http",
          "tcp",
          "TCP",
          "a--b",
          "http-metrics-port",
          "1a",
          "a1",
          "1X",
          "REDIS_URL",
          "A B",
          "A=B",
          "a".repeat(15),
          "a".repeat(16),
          "a".repeat(63),
          "a".repeat(64),
          "a".repeat(253),
          "a".repeat(254),
          "a.".repeat(126) + "a",
          "a.".repeat(127) + "a",
          "docker.io/portkeyai/gateway",
          "a b/c",
          "a\tb",
          "/var/run",
          "${",
          "$");

  private static final List<String> KEYS =
      List.of(
          "zz",
          "x-zz",
          "global",
          "app",
          "app.kubernetes.io/name",
          "a/b/c",
          "-a",
          "a b",
          "A/b",
          "/x",
          "a/",
          "cpu",
          "memory",
          "nvidia.com/gpu",
          "hugepages-2Mi",
          "disk",
          "REDIS_URL",
          "Y",
          "no",
          "1e3",
          "7",
          ".",
          "..",
          "..a",
          "a.b",
          "é",
          "a".repeat(63),
          "a".repeat(64),
          "a".repeat(253) + "/a",
          "a".repeat(254) + "/a");

  private final Random random;
  private final Chart chart;
  private final List<Place> places = new ArrayList<>();

  /** A place with the steps that lead to it; {@code []} is the first item of a list. */
  private record Place(List<String> steps, ValuePath value) {}

  MutatedTrees(Chart chart, long seed) {
    this.chart = chart;
    this.random = new Random(seed);
    collect(chart.root(), List.of(), 0);
  }

  private void collect(ValuePath place, List<String> steps, int depth) {
    if (depth > 7) {
      return;
    }
    Set<String> keys = new LinkedHashSet<>(place.children().keySet());
    if (place.copiedInto() != null) {
      keys.addAll(place.copiedInto().children().keySet());
    }
    keys.remove("[]");
    for (String key : keys) {
      add(place.child(key), steps, key, depth);
    }
    if (place.items() != null) {
      add(place.items(), steps, "[]", depth);
    }
    if (place.entries() != null) {
      add(place.entries(), steps, "*", depth);
    }
  }

  private void add(ValuePath place, List<String> steps, String step, int depth) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    places.add(new Place(longer, place));
    collect(place, longer, depth + 1);
  }

  /** How many places can be changed. */
  int size() {
    return places.size();
  }

  Map<String, Object> next() {
    Map<String, Object> tree = map(chart.defaults().values());
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      Place place = places.get(random.nextInt(places.size()));
      change(tree, place);
    }
    return tree;
  }

  private void change(Map<String, Object> tree, Place place) {
    Object container = tree;
    List<String> steps = place.steps();
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      String step = steps.get(i).equals("*") ? pick(KEYS) : steps.get(i);
      Object inner = child(container, step);
      Object value = inner;
      if (last) {
        value = value(place.value(), inner);
      } else if (steps.get(i + 1).equals("[]")) {
        value = inner instanceof List ? inner : new ArrayList<>(List.of());
      } else {
        value = inner instanceof Map ? inner : new LinkedHashMap<String, Object>();
      }
      put(container, step, value);
      container = value;
    }
  }

  private static Object child(Object container, String step) {
    if (container instanceof List<?> list) {
      return list.isEmpty() ? null : list.get(0);
    }
    return ((Map<?, ?>) container).get(step);
  }

  @SuppressWarnings("unchecked")
  private static void put(Object container, String step, Object value) {
    if (container instanceof List<?> list) {
      List<Object> items = (List<Object>) list;
      if (items.isEmpty()) {
        items.add(value);
      } else {
        items.set(0, value);
      }
    } else {
      ((Map<String, Object>) container).put(step, value);
    }
  }

  private Object value(ValuePath place, Object old) {
    int choice = random.nextInt(20);
    if (choice == 0) {
      return new ArrayList<>();
    }
    if (choice == 1) {
      return new ArrayList<>(Arrays.asList(pick(SAMPLES), pick(SAMPLES)));
    }
    if (choice == 2) {
      return new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("name", "zz"))));
    }
    if (choice <= 5) {
      // Helm merges mappings: what is there stays.
      Map<String, Object> longer = new LinkedHashMap<>();
      if (old instanceof Map<?, ?> map) {
        map.forEach((key, value) -> longer.put((String) key, value));
      }
      if (choice > 3) {
        longer.put(pick(KEYS), pick(SAMPLES));
      }
      return longer;
    }
    if (choice <= 7 && !place.allowed().isEmpty()) {
      return pick(place.allowed());
    }
    return pick(SAMPLES);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Map<String, Object> map(YamlMapping mapping) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (YamlEntry entry : mapping.entries()) {
      map.put(entry.name(), plain(entry.value()));
    }
    return map;
  }

  private static Object plain(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return map(mapping);
    }
    if (node instanceof YamlSequence sequence) {
      List<Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(plain(item)));
      return list;
    }
    YamlScalar scalar = (YamlScalar) node;
    return switch (scalar.type()) {
      case NULL -> null;
      case BOOLEAN -> scalar.isTruthy();
      case STRING -> scalar.text();
      case INTEGER, FLOAT -> Double.valueOf(scalar.text());
    };
  }
}
