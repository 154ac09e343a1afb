package io.portkeylint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text as a comment for the tool, on a line of its own and behind values. */
class SuppressionFuzzTest {

  @DictionaryEntries({
    "@@",
    "ignore ",
    "ignore-file ",
    "PK310",
    "PK012",
    "PK020",
    "PK013",
    "container-port-equals-port",
    " until ",
    "2030-01-31",
    ": ",
    ", ",
    "portkey-lint-ignore"
  })
  @FuzzTest(maxDuration = "30m")
  void comments(byte[] bytes) {
    AnyComments.check(bytes);
  }
}
