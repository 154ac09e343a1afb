package io.portkeylint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "values.yaml          | values.yaml           | true",
        "values.yaml          | deploy/values.yaml    | true",
        "./values.yaml        | deploy/values.yaml    | false",
        "deploy/*.yaml        | deploy/values.yaml    | true",
        "deploy/*.yaml        | deploy/a/values.yaml  | false",
        "deploy/**/*.yaml     | deploy/values.yaml    | true",
        "deploy/**/*.yaml     | deploy/a/b/v.yaml     | true",
        "deploy/**            | deploy/a/b/v.yaml     | true",
        "**/prod/**           | a/prod/b              | true",
        "**/prod/**           | a/products/b          | false",
        "values-?.yaml        | values-a.yaml         | true",
        "values-?.yaml        | values-ab.yaml        | false",
        "values[-_.]*.yaml    | values_a.yaml         | true",
        "values[!-]*.yaml     | values-a.yaml         | false",
        "values[a-c].yaml     | valuesb.yaml          | true",
        "values.{yaml,yml}    | values.yml            | true",
        "{a,b{c,d}}/v         | bd/v                  | true",
        "{a,b{c,d}}/v         | b/v                   | false",
        "a[b                  | a[b                   | true",
        "a{b                  | a{b                   | true",
        "*a*b*c               | xxaxxbxxc             | true",
        "*a*b*c               | xxaxxbxx              | false",
      })
  void fits(String pattern, String path, boolean expected) {
    assertThat(Glob.of(pattern).matches(path)).isEqualTo(expected);
  }

  @Test
  void takesNoLongTimeForManyStars() {
    Glob folders = Glob.of("**/a/".repeat(200) + "z");
    Glob stars = Glob.of("*a".repeat(200) + "z");
    Glob braces = Glob.of("{a,b}".repeat(60));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(folders.matches("a/".repeat(2_000) + "y")).isFalse();
          assertThat(stars.matches("a".repeat(5_000))).isFalse();
          assertThat(braces.matches("c")).isFalse();
        });
  }

  /** Each pair once cost a frame of the stack, and a copy of the pattern. */
  @Test
  void takesBracesWithoutEnd() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Glob.of("{a}".repeat(20_000)).matches("a".repeat(20_000))).isFalse();
          assertThat(Glob.of("{a}".repeat(100)).matches("a".repeat(100))).isTrue();
          assertThat(Glob.of("{".repeat(50_000) + "}".repeat(50_000)).matches("a")).isFalse();
          assertThat(Glob.of("{".repeat(200_000)).matches("a")).isFalse();
        });
  }
}
