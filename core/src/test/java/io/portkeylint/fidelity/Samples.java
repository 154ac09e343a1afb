package io.portkeylint.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws deployments that touch each other's keys and use odd spellings. */
final class Samples {

  /** Keys as they are written, with the text that they become. */
  private static final String[][] KEYS = {
    {"a", "a"},
    {"b", "b"},
    {"c", "c"},
    {"m", "m"},
    {"m", "m"},
    {"l", "l"},
    {"l", "l"},
    {"a", "a"},
    {"x.y", "x.y"},
    {"yes", "true"},
    {"010", "8"},
    {"'q k'", "q k"},
    {"é", "é"},
    {"1.5", "1.5"},
    {"\"1\"", "1"},
    {"global", "global"},
    {"\"<<\"", "<<"},
    {"''", ""},
  };

  private static final String[] SCALARS = {
    "1",
    "0",
    "-1",
    "+1",
    "010",
    "0o17",
    "0787",
    "0x1F",
    "0b101",
    "1_000",
    "-0",
    "-0.0",
    "1.",
    "1.5",
    "1.10",
    ".5",
    "-.5",
    "1e3",
    "1E-7",
    "1e21",
    "1e22",
    "1e400",
    "123456.789",
    "0.1",
    "5e-324",
    "1.7976931348623157e308",
    "9007199254740993",
    "12345678901234567890",
    "1e-6",
    "2.2250738585072014E-308",
    "2e-3",
    "1.0E23",
    "null",
    "~",
    "Null",
    "NULL",
    "nULL",
    "",
    "true",
    "True",
    "tRUE",
    "yes",
    "No",
    "on",
    "OFF",
    "y",
    "N",
    "2024-01-02",
    "2024-1-2",
    "12:30:45",
    "2001-12-14t21:59:43.10-05:00",
    "text",
    "two words",
    "a:b",
    "http://x/y?z=1",
    "a#b",
    "\"\"",
    "''",
    "\"q\\\"\\u00e9\\n\\t\"",
    "'it''s'",
    "\"null\"",
    "'1'",
    "!!str 1",
    "!!int \"3\"",
    "!!float 1",
    "!!str",
    "!!binary aGVsbG8=",
    "<X>",
    "\"<&>\\u2028\"",
    "日本",
    "😀",
    "=",
    "-x",
    "a-b",
    "1 2",
    "0x",
    "1__0",
    "_1",
    ".",
    "..",
    "1.2.3",
    "+",
    "-",
    "0.0",
    "1e",
    "e1",
    "190:20:30",
    "\"\\x41\\U0001F600\"",
    "$x",
    "%x",
    "a, b",
    "[]",
    "{}",
    ".inf",
    ".NaN",
    "@x",
    "`x`",
    "&x",
    "*x",
  };

  private static final String[] SET_KEYS = {
    "a", "b", "c", "m", "m", "l", "l", "x\\.y", "true", "8", "1", "é", "q k", "global", "new",
  };

  private static final String[] SET_VALUES = {
    "1",
    "-5",
    "+7",
    "010",
    "0",
    "-0",
    "true",
    "FALSE",
    "null",
    "Null",
    "x",
    "",
    "x y",
    "{1,x}",
    "{}",
    "{a b,null,010}",
    "1.5",
    "x\\,y",
    "é",
    "9007199254740993",
    "12345678901234567890",
    "a=b",
    "http://h:1/p?x=1",
    "\"q\"",
    "\\{x\\}",
    "[1]",
    "C:\\\\x",
    "C:\\x",
    "~",
    "1e3",
    "<&>",
    "fal\u017fe",
  };

  private final Random random;

  private Samples(long seed) {
    this.random = new Random(seed);
  }

  /** The same sample for the same numbers, on every machine. */
  static Sample draw(long seed, int number) {
    return new Samples(seed * 1_000_003L + number).sample();
  }

  private Sample sample() {
    boolean umbrella = chance(15);
    List<Tree> files = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      files.add(umbrella ? umbrellaFile() : mapping(0));
    }
    List<String> assignments = new ArrayList<>();
    if (chance(40)) {
      int most = 1 + random.nextInt(3);
      for (int i = 0; i < most; i++) {
        assignments.add((umbrella ? "sub." : "") + assignment());
      }
      if (!isSimpleEnd(assignments.get(assignments.size() - 1))) {
        assignments.add("end=1");
      }
    }
    return new Sample(mapping(0), umbrella ? umbrellaFile() : null, files, assignments);
  }

  /** The embedding writes what follows the last equals sign so that it is taken literally. */
  private static boolean isSimpleEnd(String assignment) {
    int equals = assignment.lastIndexOf('=');
    for (int i = equals + 1; equals >= 0 && i < assignment.length(); i++) {
      if (!Character.isLetterOrDigit(assignment.charAt(i))) {
        return false;
      }
    }
    return equals >= 0;
  }

  private Tree umbrellaFile() {
    List<Tree.Pair> pairs = new ArrayList<>();
    if (chance(90)) {
      pairs.add(new Tree.Pair("sub", mapping(0)));
    }
    if (chance(40)) {
      pairs.add(new Tree.Pair("global", chance(90) ? mapping(2) : value(3)));
    }
    if (chance(10)) {
      pairs.add(new Tree.Pair("other", value(2)));
    }
    return new Tree.Mapping(pairs, chance(10));
  }

  private Tree.Mapping mapping(int depth) {
    int size = depth == 0 ? random.nextInt(6) : random.nextInt(4);
    Set<String> names = new HashSet<>();
    List<Tree.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String[] key = KEYS[random.nextInt(KEYS.length)];
      // Which of two keys of different types survives is a matter of chance in Helm.
      if (names.add(key[1])) {
        pairs.add(new Tree.Pair(key[0], value(depth + 1)));
      }
    }
    return new Tree.Mapping(pairs, chance(15));
  }

  private Tree value(int depth) {
    int kind = random.nextInt(100);
    if (kind < 40 && depth < 5) {
      return mapping(depth);
    }
    if (kind < 50 && depth < 5) {
      List<Tree> items = new ArrayList<>();
      int size = random.nextInt(4);
      for (int i = 0; i < size; i++) {
        items.add(value(depth + 1));
      }
      return new Tree.Sequence(items, chance(40));
    }
    if (kind < 54) {
      return block();
    }
    if (kind < 66) {
      return new Tree.Scalar("null");
    }
    if (kind < 72) {
      return new Tree.Scalar(Long.toString(random.nextLong() >> random.nextInt(64)));
    }
    if (kind < 78) {
      return new Tree.Scalar(number());
    }
    return new Tree.Scalar(SCALARS[random.nextInt(SCALARS.length - (chance(10) ? 0 : 6))]);
  }

  /** A number of any size, its text as Java has it. */
  private String number() {
    double number =
        chance(50)
            ? Double.longBitsToDouble(random.nextLong())
            : random.nextGaussian() * Math.pow(10, random.nextInt(30) - 10);
    return Double.isFinite(number) ? Double.toString(number) : "0";
  }

  private Tree block() {
    String[] headers = {"|", "|-", "|+", ">", ">-", ">+"};
    List<String> lines = new ArrayList<>();
    lines.add("first");
    String[] more = {"", "second", "  deeper", "# no comment", "a: b", "\ttab", "last "};
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      lines.add(more[random.nextInt(more.length)]);
    }
    return new Tree.Block(headers[random.nextInt(headers.length)], lines);
  }

  private String assignment() {
    StringBuilder path = new StringBuilder(SET_KEYS[random.nextInt(SET_KEYS.length)]);
    while (chance(45)) {
      if (chance(35)) {
        path.append('[').append(random.nextInt(4)).append(']');
      } else {
        path.append('.').append(chance(97) ? SET_KEYS[random.nextInt(SET_KEYS.length)] : "");
      }
    }
    return path.append('=').append(SET_VALUES[random.nextInt(SET_VALUES.length)]).toString();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
