package io.portkeylint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

  @ParameterizedTest
  @CsvSource({
    "replicacount, replicaCount",
    "replica_count, replicaCount",
    "replica-Cuont, replicaCount",
    "replicCout, replicaCount",
    "rxplicyCount, replicaCount",
    "xreplicaCounty, replicaCount",
    "REPLICACOUNTER, replicaCount",
    "zervices, service",
    "SERVER_MODUS, SERVER_MODE",
  })
  void twoSlipsAreForgiven(String written, String meant) {
    assertThat(found(written, meant)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "xreplicaCountyz, replicaCount",
    "rxplicyCoont, replicaCount",
    "tnuoCacilper, replicaCount",
    "repli, replicaCount",
    "tls, dns",
    "prot, sort",
  })
  void threeSlipsAndTwoInAShortNameAreNot(String written, String other) {
    assertThat(found(written, other)).isNull();
  }

  @Test
  void ofTwoThatAreEquallyNearNoneIsMeant() {
    assertThat(found("hosts", "hosta", "hostb")).isNull();
    assertThat(found("hosts", "hosta", "hostb", "host_s")).isEqualTo("host_s");
  }

  private static String found(String written, String... candidates) {
    NearMiss miss = NearMiss.ofKey(written);
    for (String candidate : candidates) {
      miss.consider(candidate);
    }
    return miss.found();
  }
}
