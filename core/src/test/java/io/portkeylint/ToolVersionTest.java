package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolVersionTest {

  @Test
  void theBuildHasWrittenIt() {
    assertThat(ToolVersion.get()).matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");
  }
}
