package io.portkeylint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes at all, as a values file. */
class ReaderFuzzTest {

  @DictionaryEntries({
    ": ",
    "- ",
    "? ",
    "&a ",
    "*a",
    "<<: *a",
    "!!str ",
    "!!binary ",
    "|-\\x0A",
    ">2+\\x0A",
    "---\\x0A",
    "...\\x0A",
    "%YAML 1.1\\x0A",
    "%TAG ! x\\x0A",
    "\\xC2\\x85",
    "\\xE2\\x80\\xA8",
    "\\xEF\\xBB\\xBF",
    "\\x22A\\x22",
    "''",
    "0x1F",
    ".inf",
    "~",
    "\\x0D\\x0A",
    "\\x09",
    "# c"
  })
  @FuzzTest(maxDuration = "30m")
  void bytes(byte[] bytes) {
    AnyBytes.check(bytes);
  }
}
