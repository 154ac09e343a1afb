package io.portkeylint.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Good and bad texts of each form, as the API server of Kubernetes judges them. */
class TextFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "object-name      | a a.b a-b 9a a.9-b.c | A a_b -a a- a. .a a..b a.-b a,b",
        "dns-label        | a a-b 9 9a a0z        | A a.b -a a- a_b {",
        "service-name     | a a-b a9              | 9a A -a a- a.b",
        "label-value      | a A 9 a.b a_b a-b Z0z | -a a- .a a. _a a_ a/b a@b [",
        "quantity         | 1 0 1.5 .5 5. -1 +1 1n 1u 1m 1k 1M 1G 1T 1P 1E 1Ki 1Mi 1Gi 1Ti 1Pi 1Ei"
            + " 1e3 1E3 1e+3 1e-3 512Mi | a . - 1K 1mi 1e 1e+ 1e3m 1.2.3 1x3 --1 m 1/2 1:",
        "port-name        | a a-b http 9a a-1-b   | A 1 99 a--b -a a- a.b abcdefghijklmnop",
        "variable-name    | a A _a a1 a.b a-b     | 1a a@b a/b 9",
        "config-key       | a A 1 .a a.b a_b -    | . .. ..a a/b a@b",
        "image-repository | a/b:c a               | \"a\tb\"",
        "whole-or-percent | 1 25% 0 100%          | % a 1.5 25%% -1 1a",
        "unknown-form     | anything              |",
      })
  void goodAndBad(String form, String good, String bad) {
    for (String text : good.split(" ")) {
      assertThat(TextForm.problem(form, text)).as(text).isNull();
    }
    for (String text : bad == null ? new String[0] : bad.split(" ")) {
      assertThat(TextForm.problem(form, text)).as(text).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "object-name, false",
    "dns-label, false",
    "service-name, false",
    "label-value, true",
    "quantity, false",
    "port-name, false",
    "variable-name, false",
    "config-key, false",
    "whole-or-percent, false",
    "image-repository, true",
  })
  void nothingIsATextOfSomeForms(String form, boolean isGood) {
    assertThat(TextForm.problem(form, "") == null).isEqualTo(isGood);
  }

  @ParameterizedTest
  @CsvSource({
    "dns-label, 63, 64",
    "service-name, 63, 64",
    "label-value, 63, 64",
    "port-name, 15, 16",
    "config-key, 253, 254",
  })
  void longestAndTooLong(String form, int longest, int tooLong) {
    assertThat(TextForm.problem(form, "a".repeat(longest))).isNull();
    assertThat(TextForm.problem(form, "a".repeat(tooLong))).isNotNull();
  }

  @Test
  void aNameOfADomainHas253Characters() {
    assertThat(TextForm.isSubdomain("a.".repeat(126) + "a")).isTrue();
    assertThat(TextForm.isSubdomain("a.".repeat(126) + "ab")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a, true",
    "a.b/c, true",
    "a.b/C_d, true",
    "/a, false",
    "a/, false",
    "A/b, false",
    "a/b/c, false",
    "-a, false",
    "'', false",
  })
  void aKeyOfALabelMayBelongToADomain(String text, boolean isGood) {
    assertThat(TextForm.labelKey(text))
        .isEqualTo(isGood ? null : "be a name, or a domain, `/` and a name");
  }

  @ParameterizedTest
  @CsvSource({
    "cpu, true",
    "memory, true",
    "ephemeral-storage, true",
    "storage, true",
    "hugepages-2Mi, true",
    "nvidia.com/gpu, true",
    "/gpu, false",
    "disk, false",
    "CPU, false",
  })
  void amountsAreOfWhatContainersMayAskFor(String text, boolean isGood) {
    assertThat(TextForm.resourceName(text))
        .isEqualTo(
            isGood ? null : "be `cpu`, `memory`, `ephemeral-storage` or the name of a device");
  }

  @Test
  void saysWhatATextMustDo() {
    assertThat(TextForm.problem("dns-label", "A"))
        .isEqualTo(
            "have at most 63 lower-case letters, digits and `-`, and begin and end with a letter or"
                + " digit");
    assertThat(TextForm.problem("image-repository", "a b")).isEqualTo("have no blanks");
    assertThat(TextForm.problem("quantity", "x"))
        .isEqualTo("be an amount such as `500m`, `2` or `512Mi`");
    assertThat(TextForm.problem("whole-or-percent", "x"))
        .isEqualTo("be a whole number or a percentage such as `25%`");
  }
}
