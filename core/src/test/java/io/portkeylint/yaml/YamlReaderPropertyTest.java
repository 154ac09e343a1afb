package io.portkeylint.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Span;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on texts made of what matters in YAML. */
class YamlReaderPropertyTest {

  private static final int ROUNDS = 40_000;

  private static final String[] PIECES = {
    "a",
    "b: ",
    ": ",
    ":",
    "- ",
    "-",
    "? ",
    "?",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "&x ",
    "*x",
    "*x ",
    "<<: ",
    "!!str ",
    "!x",
    "!",
    "|",
    "|-\n",
    ">+2",
    ">",
    "'",
    "\"",
    "\\",
    "\\n",
    "#",
    " # c",
    "---",
    "---\n",
    "...",
    "\n...\n",
    "%",
    "%YAML 1.1\n",
    "\n",
    "\n",
    "\n  ",
    "\n    ",
    " ",
    "  ",
    "\t",
    "\r\n",
    "\r",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\ud83d\ude00",
    "\u00e9",
    "\u200b",
    "1",
    "0x1F",
    "1e3",
    ".inf",
    "true",
    "no",
    "~",
    "null",
    "@",
    "`",
    "\0",
    "key",
    "value",
    "key: value\n",
    "x: &x {p: 1}\n"
  };

  private final YamlReader reader = new YamlReader(YamlLimits.STANDARD);

  @Test
  @Tag("slow")
  void readsAnything() {
    Random random = new Random(20_260_101);
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(14);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      read += check(text.toString()) ? 1 : 0;
    }
    assertThat(read).as("enough texts are YAML").isGreaterThan(ROUNDS / 40);
  }

  @Test
  void readsAnyBytes() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      if (bytes.length > 4 && round % 3 == 0) {
        bytes[0] = (byte) (round % 2 == 0 ? 0xff : 0xfe);
        bytes[1] = (byte) (round % 2 == 0 ? 0xfe : 0xff);
      }
      YamlFile file = reader.read("values.yaml", bytes);
      checkProblems(file);
    }
  }

  private boolean check(String text) {
    YamlFile file = reader.read("values.yaml", text.getBytes(UTF_8));
    checkProblems(file);
    assertThat(reader.read("values.yaml", text.getBytes(UTF_8)).toString().replaceAll("@\\w+", ""))
        .as("twice the same: %s", text)
        .isEqualTo(file.toString().replaceAll("@\\w+", ""));
    int length = file.source().text().length();
    Span before = null;
    for (YamlComment comment : file.comments()) {
      assertThat(comment.span().text()).startsWith("#");
      assertThat(before == null || before.end() <= comment.span().start()).as(text).isTrue();
      before = comment.span();
    }
    if (file.root() == null) {
      return false;
    }
    boolean elsewhere = text.contains("*") || text.contains("---") || text.contains("<<");
    checkNode(file.root(), 0, length, elsewhere, text);
    return !file.root().entries().isEmpty();
  }

  private static void checkProblems(YamlFile file) {
    int length = file.source().text().length();
    long refusals = file.problems().stream().filter(p -> p.kind().isRefused()).count();
    assertThat(refusals).isEqualTo(file.root() == null ? 1 : 0);
    int start = 0;
    for (YamlProblem problem : file.problems()) {
      assertThat(problem.span().end()).isLessThanOrEqualTo(length);
      assertThat(problem.span().start()).isGreaterThanOrEqualTo(start);
      start = problem.span().start();
      if (problem.other() != null) {
        assertThat(problem.other().end()).isLessThanOrEqualTo(length);
      }
    }
  }

  /** Places nest, except where an alias or a further document stands for another place. */
  private static void checkNode(YamlNode node, int start, int end, boolean elsewhere, String text) {
    Span span = node.span();
    assertThat(span.start()).as(text).isGreaterThanOrEqualTo(start);
    assertThat(span.end()).as(text).isLessThanOrEqualTo(end);
    int innerStart = elsewhere ? 0 : span.start();
    int innerEnd = elsewhere ? end : span.end();
    int at = innerStart;
    if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        checkNode(item, at, innerEnd, elsewhere, text);
        at = elsewhere ? 0 : item.span().end();
      }
    } else if (node instanceof YamlMapping mapping) {
      assertThat(mapping.entries()).extracting(YamlEntry::name).doesNotHaveDuplicates();
      for (YamlEntry entry : mapping.entries()) {
        assertThat(entry.keySpan().start()).as(text).isGreaterThanOrEqualTo(innerStart);
        int valueStart = elsewhere ? 0 : entry.keySpan().end();
        checkNode(entry.value(), valueStart, innerEnd, elsewhere, text);
      }
    }
  }
}
