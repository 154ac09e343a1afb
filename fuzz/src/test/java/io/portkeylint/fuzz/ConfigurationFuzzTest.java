package io.portkeylint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Any text as a configuration file. */
class ConfigurationFuzzTest {

  @BeforeAll
  static void makeFolder() throws IOException {
    AnyConfiguration.makeFolder();
  }

  @AfterAll
  static void removeFolder() throws IOException {
    AnyConfiguration.removeFolder();
  }

  @DictionaryEntries({
    "@@",
    "chartVersion",
    "failOn",
    "severities",
    "ignores",
    "rules",
    "paths",
    "reason",
    "until",
    "files",
    "deployments",
    "values",
    "set",
    "partial",
    "platform",
    "phase",
    "extraVariables",
    "output",
    "format",
    "PK310",
    "error",
    "off",
    ": ",
    "- ",
    "baseline"
  })
  @FuzzTest(maxDuration = "30m")
  void text(byte[] bytes) throws IOException {
    AnyConfiguration.check(bytes);
  }
}
