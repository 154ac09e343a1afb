package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are made to hang a tool or to blow it up: each gets an answer with a place, in a time
 * that something growing with the square of its size would miss by far.
 */
class HostileInputsTest {

  private static final Duration BOUND = Duration.ofSeconds(60);

  static Stream<Arguments> files() {
    int many = 20_000;
    return Stream.of(
        Arguments.of(
            "a line of 10 MB",
            "a: \"" + "x,".repeat(5_000_000) + "\"\n",
            "1:1: warning: `a` is not a key"),
        Arguments.of(
            "1,000,000 keys",
            numbered("k#: 1\n", 1_000_000),
            "1:1: error: the file has more than 10485760 characters"),
        Arguments.of("200,000 keys", numbered("#:\n", 200_000), "1:1: warning: `0` is not a key"),
        Arguments.of("a NUL", "a: x\u0000y\n", "1:5: error: the file contains a control character"),
        Arguments.of(
            "a bell", "a: \"x\u0007\"\n", "1:6: error: the file contains a control character"),
        Arguments.of(
            "half a character",
            "a: \"\\ud800\"\n",
            "1:5: error: an escape in a double-quoted value stands for no character"),
        Arguments.of(
            "brackets",
            "a: " + "[".repeat(many * 2),
            "1:1004: error: mappings and lists are nested deeper than 1000 levels"),
        Arguments.of(
            "dashes",
            "- ".repeat(many * 2) + "x\n",
            "1:2003: error: mappings and lists are nested deeper"),
        Arguments.of("anchors", numbered("k#: &a# 1\n", many), "1:1: warning: `k0` is not a key"),
        Arguments.of(
            "aliases", "a: &a 1\n" + numbered("k#: *a\n", many), "1:1: warning: `a` is not a key"),
        Arguments.of(
            "billions of laughs",
            laughs(9),
            "4:22: error: aliases multiply the document too often"),
        Arguments.of(
            "a long text many times",
            "a: &a \"" + "y".repeat(100_000) + "\"\nb: [" + "*a,".repeat(100_000) + "]\n",
            "2:3149: error: aliases multiply the document too often"),
        Arguments.of(
            "merges",
            "a: &a {x: 1}\n" + numbered("k#: {<<: *a}\n", many),
            "1:1: warning: `a` is not a key"),
        Arguments.of(
            "a key of 1 MB",
            "? " + "k".repeat(1_000_000) + "\n: 1\n",
            "1:3: warning: `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…kkkkkkkkkkkkkkkkkkkkkkkkkkkkk` is not a key"),
        Arguments.of(
            "a simple key of 1 MB",
            "k".repeat(1_000_000) + ": 1\n",
            "1:1: error: a key is longer than 1,024 characters"),
        Arguments.of("one key many times", "a: 1\n".repeat(many), "error: "),
        Arguments.of(
            "comments on end",
            "# portkey-lint-ignore PK310: x\n".repeat(many) + "a: 1\n",
            "1:23: warning: the suppression of `PK310` holds nothing back"),
        Arguments.of(
            "a comment for each key",
            numbered("k#: 1 # portkey-lint-ignore PK013: x\n", many),
            "serviceAccount.name"),
        Arguments.of(
            "starts of URLs",
            "environment: {data: {X: \"" + "a://b:c".repeat(300_000) + "\"}}\n",
            "serviceAccount.name"),
        Arguments.of(
            "secrets",
            "environment:\n  data:\n" + numbered("    A#_TOKEN: secretsecret#x\n", many),
            "serviceAccount.name"),
        Arguments.of(
            "brackets in an annotation",
            "service: {annotations: {alb.ingress.kubernetes.io/listen-ports: '"
                + "[".repeat(many)
                + "'}}\n",
            "serviceAccount.name"));
  }

  private static String numbered(String line, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(
          line.replace("#:", i + ":")
              .replace("&a#", "&a" + i)
              .replace("A#_", "A" + i + "_")
              .replace("t#x", "t" + i + "x"));
    }
    return text.toString();
  }

  private static String laughs(int levels) {
    StringBuilder text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < levels; i++) {
      String alias = "*a" + (i - 1) + ",";
      text.append("a").append(i).append(": &a").append(i).append(" [");
      text.append(alias.repeat(9)).append("]\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isAnsweredInTime(String name, String text, String expected) {
    Outcome outcome =
        assertTimeoutPreemptively(
            BOUND, () -> Outcome.with(text, Map.of(), "--compact", "--max-findings", "1000", "-"));

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).contains(expected);
    assertThat(outcome.out().length()).as("a report of bounded size").isLessThan(500_000);
  }

  @Test
  void aLongArgumentIsAnsweredInTime() {
    for (String argument :
        new String[] {
          "a=" + "{".repeat(50_000),
          "a" + ".b".repeat(50_000) + "=1",
          "a" + "[0]".repeat(50_000) + "=1",
          "a=" + "x,".repeat(50_000),
          "a[999999999]=1",
          numbered("k#:=1,", 20_000).replace(":", ""),
        }) {
      Outcome outcome =
          assertTimeoutPreemptively(
              BOUND,
              () -> Outcome.with("a: 1\n", Map.of(), "--compact", "--set", argument, "-f", "-"));
      assertThat(outcome.code()).as(outcome.err()).isBetween(1, 2);
      assertThat(outcome.out().length() + outcome.err().length()).isLessThan(5_000_000);
    }
  }

  @Test
  void deceptiveCharactersAreReported() {
    Outcome turned =
        Outcome.with(
            "serviceAccount: {name: \"x\u202e\u2066// y\u2069\"}\n", Map.of(), "--compact", "-");
    Outcome alike = Outcome.with("s\u0435rvice: {port: 80}\n", Map.of(), "-");

    assertThat(turned.out()).contains("PK008 no-deceptive-characters").doesNotContain("\u202e");
    assertThat(alike.out()).contains("PK013 unknown-key", "did you mean `service`?", "U+0435");
  }
}
