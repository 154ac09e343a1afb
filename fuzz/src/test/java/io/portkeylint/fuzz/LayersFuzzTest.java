package io.portkeylint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any texts as layers of a deployment, through all that a run does. */
class LayersFuzzTest {

  @DictionaryEntries({
    "@@",
    "\\x0A%%\\x0A",
    "--set ",
    "service",
    "containerPort",
    "environment",
    "create",
    "data",
    "REDIS_URL",
    "CACHE_STORE",
    "imageCredentials",
    "serviceAccount",
    "ingress",
    "annotations",
    "enabled",
    "true",
    "null",
    "existingSecret",
    "secretKeys",
    "extraEnv",
    "<NAME>",
    "${X}",
    ": ",
    "- ",
    "\\x0A  ",
    "dataservice",
    "# portkey-lint-ignore",
    "&a ",
    "*a",
    "<<: *a"
  })
  @FuzzTest(maxDuration = "30m")
  void text(byte[] bytes) {
    AnyLayers.check(bytes);
  }
}
