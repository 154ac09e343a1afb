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
        "a[a-c]d              | aad                   | true",
        "a[a-c]d              | acd                   | true",
        "a[a-c]d              | a-d                   | false",
        "a[a-c]d              | a`d                   | false",
        "a[ac-]d              | a-d                   | true",
        "a[-c]d               | abd                   | false",
        "a[a-cx-z]d           | ayd                   | true",
        "a[a-cx-z]d           | add                   | false",
        "a[^a-c]d             | abd                   | false",
        "a[^a-c]d             | axd                   | true",
        "a[!]d]e              | axe                   | true",
        "a[]]d                | a]d                   | true",
        "a[]d                 | a[]d                  | true",
        "a*                   | a                     | true",
        "a**                  | ab                    | true",
        "a?                   | a                     | false",
        "**                   | a/b                   | true",
        "a/**                 | a                     | true",
        "a/**/**              | a                     | true",
        "**/a/**/b            | a/b                   | true",
        "**/a/**/b            | x/a/y/a/z/b           | true",
        "**/a/b               | a/a/b                 | true",
        "a/{b,c/d}/e          | a/c/d/e               | true",
        "{a}/v                | a/v                   | true",
        "{,x}a                | a                     | true",
        "{a,}b                | b                     | true",
        "{a,b}{c,d}           | bc                    | true",
        "{a,b}{c,d}           | ab                    | false",
        "{{a,b},c}d           | ad                    | true",
        "{{a,b},c}d           | cd                    | true",
        "{a,{b,c}d}e          | ce                    | false",
        "{a,{b,c}d}e          | cde                   | true",
        "a}b                  | a}b                   | true",
      })
  void fits(String pattern, String path, boolean expected) {
    assertThat(Glob.of(pattern).matches(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "*.yaml, true",
    "a?, true",
    "[a], true",
    "{a}, true",
    "values.yaml, false",
    "a]}, false",
    "'', false"
  })
  void isKnownByWhatItHolds(String text, boolean expected) {
    assertThat(Glob.isPattern(text)).isEqualTo(expected);
  }

  @Test
  void ofAWholePathFitsInTheTopmostFolderOnly() {
    assertThat(Glob.ofWholePath("*.yaml").matches("a.yaml")).isTrue();
    assertThat(Glob.ofWholePath("*.yaml").matches("b/a.yaml")).isFalse();
    assertThat(Glob.of("*.yaml")).hasToString("*.yaml");
  }

  /** More than 1,000 alternatives are no longer looked at; the first ones are. */
  @Test
  void takesAsManyAlternativesAsAnybodyWrites() {
    Glob many = Glob.of("{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}{a,b}");

    assertThat(many.matches("499b")).isTrue();
    assertThat(many.matches("500a")).isFalse();
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
