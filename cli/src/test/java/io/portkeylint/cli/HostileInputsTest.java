package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are made to hang a tool or to blow it up: each gets an answer with a place, in a time
 * that something growing with the square of its size would miss by far. It is processor time, so
 * that other work of the machine does not count.
 */
class HostileInputsTest {

  private static final Duration HANG = Duration.ofMinutes(2);
  private static final long BOUND = 10_000_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Stream<Arguments> files() {
    int many = 20_000;
    return Stream.of(
        Arguments.of(
            "a line of 10 MB",
            "a: \"" + "x,".repeat(5_000_000) + "\"\n",
            "1:1: warning: `a` is not a key"),
        Arguments.of(
            "1,000,000 keys",
            numbered("k@: 1\n", 1_000_000),
            "1:1: error: the file has more than 10485760 characters"),
        Arguments.of("200,000 keys", numbered("@:\n", 200_000), "1:1: warning: `0` is not a key"),
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
        Arguments.of("anchors", numbered("k@: &a@ 1\n", many), "1:1: warning: `k0` is not a key"),
        Arguments.of(
            "aliases", "a: &a 1\n" + numbered("k@: *a\n", many), "1:1: warning: `a` is not a key"),
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
            "a: &a {x: 1}\n" + numbered("k@: {<<: *a}\n", many),
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
            "# portkey-lint-ignore PK310: x\n".repeat(many * 5) + "a: 1\n",
            "1:23: warning: the suppression of `PK310` holds nothing back"),
        Arguments.of(
            "a comment for each key",
            numbered("k@: 1 # portkey-lint-ignore PK013: x\n", many),
            "serviceAccount.name"),
        Arguments.of(
            "comments for regions within regions",
            nestedRegions(990),
            "3:24: warning: the suppression of `PK013` holds nothing back"),
        Arguments.of(
            "comments for regions one behind another",
            "# portkey-lint-ignore PK013: x\nk:\n  # portkey-lint-ignore PK013: y\n  - a\n"
                .repeat(many / 2),
            "serviceAccount.name"),
        Arguments.of(
            "starts of URLs",
            "environment: {data: {X: \"" + "a://b:c".repeat(300_000) + "\"}}\n",
            "serviceAccount.name"),
        Arguments.of(
            "secrets",
            "environment:\n  data:\n" + numbered("    A@_TOKEN: secretsecret@x\n", many),
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
      text.append(line.replace("@", Integer.toString(i)));
    }
    return text.toString();
  }

  /** Each level has a comment that covers all levels below it. */
  private static String nestedRegions(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      String indent = " ".repeat(i);
      text.append(indent).append("# portkey-lint-ignore PK013: x\n");
      text.append(indent).append("k:\n");
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
    Outcome outcome = inTime(text, "--compact", "--max-findings", "1000", "-");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).contains(expected);
    assertThat(outcome.out().length()).as("a report of bounded size").isLessThan(500_000);
  }

  private static Outcome inTime(String text, String... arguments) {
    return assertTimeoutPreemptively(
        HANG,
        () -> {
          long start = THREADS.getCurrentThreadCpuTime();
          Outcome outcome = Outcome.with(text, Map.of(), arguments);
          assertThat(THREADS.getCurrentThreadCpuTime() - start)
              .as("nanoseconds of processor time")
              .isLessThan(BOUND);
          return outcome;
        });
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
          numbered("k@=1,", 20_000),
        }) {
      Outcome outcome = inTime("a: 1\n", "--compact", "--set", argument, "-f", "-");
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
