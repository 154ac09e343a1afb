package io.portkeylint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text as an argument of {@code --set} and its siblings, over a file with maps and lists. */
class SetArgumentFuzzTest {

  @DictionaryEntries({
    "@@",
    "[0]",
    "={",
    "}",
    ",",
    "\\\\,",
    "\\\\.",
    "null",
    "true",
    "[-1]",
    "[99999]",
    "{\\x22a\\x22:",
    "\\\\u",
    "service.",
    "imageCredentials[0].",
    "environment.data."
  })
  @FuzzTest(maxDuration = "30m")
  void argument(byte[] bytes) {
    AnyArgument.check(bytes);
  }
}
