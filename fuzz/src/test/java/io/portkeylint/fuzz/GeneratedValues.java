package io.portkeylint.fuzz;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.chart.Variable;
import io.portkeylint.fixtures.FixtureFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Values files that nobody wrote: those of the examples and fixtures with changes, and others made
 * of the chart's own keys. The same number gives the same file.
 */
final class GeneratedValues {

  private static final String[] SCALARS = {
    "1",
    "0",
    "-1",
    "8787",
    "70000",
    "1e3",
    "0x1F",
    "0755",
    "1.10",
    "100000000",
    "true",
    "no",
    "~",
    "null",
    "''",
    "\"\"",
    "' '",
    "text",
    "\"8787\"",
    "<NAME>",
    "${X}",
    "{{ .Values.a }}",
    "redis://cache:6379",
    "rediss://u:p@h:1/0",
    "https://a.b/c?d=e#f",
    "arn:aws:iam::1:role/x",
    "10.0.0.0/8",
    "500m",
    "1Gi",
    "x@y",
    "\"\\u00e9\\n\"",
    "[]",
    "{}",
    "[1, [2]]",
    "{a: {b: c}}",
    "[{name: a, value: b}]",
    "!!str 1",
    "|\n   block\n   text",
    ">-\n   folded",
    "*a",
    "&a 1",
    "2026-01-01",
    ".inf",
    "a: b",
    "- x",
    "\"open",
    "[1,",
    "@",
    "`",
    "%",
    "\t",
    "\u00a0",
    "\u202e",
    "\ud83d\ude00",
    "# comment",
    "x # portkey-lint-ignore PK310: y",
    "0o17",
    "+1",
    "1_000",
    "=",
  };

  private static final String[] PIECES = {
    "\n",
    " ",
    "  ",
    "\t",
    ":",
    ": ",
    "- ",
    "#",
    "'",
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&a ",
    "*a",
    "!!int ",
    "|",
    ">",
    "---\n",
    "...\n",
    "? ",
    "<<: *a\n",
    "\r\n",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\0",
    "\u00e9",
    "\\",
    "%YAML 1.1\n",
    "null",
    "true",
    "0",
    "\ud800",
    "$",
    "<",
    "@",
    "# portkey-lint-ignore-file PK013: x\n",
  };

  private final long seed;
  private final List<String> written = new ArrayList<>();
  private final List<ValuePath> places = new ArrayList<>();
  private final List<String> variables = new ArrayList<>();

  GeneratedValues(long seed) {
    this.seed = seed;
    for (String folder : List.of("examples", "test-fixtures")) {
      try (Stream<Path> files = Files.walk(FixtureFolder.project().resolve(folder))) {
        for (Path file :
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
          String text = FixtureFolder.read(file);
          if (text.length() < 6_000) {
            written.add(text);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    collect(Chart.of(Chart.newest()).root(), 0);
    for (Variable variable : Chart.of(Chart.newest()).variables()) {
      variables.add(variable.name());
    }
  }

  private void collect(ValuePath path, int depth) {
    for (ValuePath child : path.children().values()) {
      places.add(child);
      if (depth < 6) {
        collect(child, depth + 1);
      }
    }
  }

  /** The file of that number. */
  String file(long number) {
    Random random = new Random(seed * 1_000_003 + number);
    random.nextInt();
    String text =
        random.nextInt(3) == 0 ? made(random) : written.get(random.nextInt(written.size()));
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      text = changed(text, random);
    }
    return text;
  }

  private String made(Random random) {
    StringBuilder text = new StringBuilder();
    int sections = 1 + random.nextInt(5);
    for (int i = 0; i < sections; i++) {
      section(Chart.of(Chart.newest()).root(), "", random, text, 4);
    }
    if (random.nextBoolean()) {
      text.append("environment:\n  create: ").append(random.nextBoolean()).append("\n  data:\n");
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.append("    ").append(any(variables, random)).append(": ");
        text.append(SCALARS[random.nextInt(SCALARS.length)]).append('\n');
      }
    }
    return text.toString();
  }

  private void section(
      ValuePath place, String indent, Random random, StringBuilder text, int depth) {
    List<ValuePath> children = new ArrayList<>(place.children().values());
    if (children.isEmpty() || depth == 0 || random.nextInt(8) == 0) {
      text.append(indent).append("a: ").append(SCALARS[random.nextInt(SCALARS.length)]);
      text.append('\n');
      return;
    }
    ValuePath child = children.get(random.nextInt(children.size()));
    text.append(indent).append(child.key()).append(':');
    boolean isMapping = !child.children().isEmpty() && random.nextInt(5) != 0;
    if (isMapping) {
      text.append('\n');
      for (int i = random.nextInt(4); i >= 0; i--) {
        section(child, indent + "  ", random, text, depth - 1);
      }
    } else {
      text.append(' ').append(SCALARS[random.nextInt(SCALARS.length)]).append('\n');
    }
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private String changed(String text, Random random) {
    if (text.isEmpty()) {
      return "a: 1\n";
    }
    int at = random.nextInt(text.length());
    switch (random.nextInt(7)) {
      case 0:
        return text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
      case 1:
        return text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
      case 2:
        return withOtherValue(text, at, SCALARS[random.nextInt(SCALARS.length)]);
      case 3:
        return withOtherLine(text, at, random);
      case 4:
        return withOtherKey(text, at, random);
      case 5:
        return text
            + SCALARS[random.nextInt(SCALARS.length)]
            + ": "
            + SCALARS[random.nextInt(SCALARS.length)]
            + "\n";
      default:
        return text.substring(0, at);
    }
  }

  private static String withOtherValue(String text, int at, String value) {
    int colon = text.indexOf(": ", at);
    int end = colon < 0 ? -1 : text.indexOf('\n', colon);
    return end < 0 ? text : text.substring(0, colon + 2) + value + text.substring(end);
  }

  /** A line twice, elsewhere, without its indentation, or not at all. */
  private static String withOtherLine(String text, int at, Random random) {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    if (end < start) {
      return text;
    }
    String line = text.substring(start, end + 1);
    String rest = text.substring(end + 1);
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, start) + line + line + rest;
      case 1 -> text.substring(0, start) + rest + line;
      case 2 -> text.substring(0, start) + line.stripLeading() + rest;
      default -> text.substring(0, start) + rest;
    };
  }

  private String withOtherKey(String text, int at, Random random) {
    int colon = text.indexOf(":", at);
    int start = colon < 0 ? -1 : colon;
    while (start > 0 && text.charAt(start - 1) > ' ') {
      start--;
    }
    if (start < 0) {
      return text;
    }
    String key = random.nextBoolean() ? any(places, random).key() : any(variables, random);
    if (random.nextInt(4) == 0) {
      key = key.substring(1);
    }
    return text.substring(0, start) + key + text.substring(colon);
  }
}
