package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import io.portkeylint.values.KeyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chart version tells of a path. */
class ChartPathsTest {

  private static final Chart NEWEST = Chart.of(Chart.newest());

  @Test
  void fieldsOfAnObjectOfKubernetesBelongToIt() {
    ValuePath probe = NEWEST.path("livenessProbe");
    ValuePath field = NEWEST.path("livenessProbe.httpGet");

    assertThat(probe.copiedInto()).isNotNull();
    assertThat(probe.object()).isNotEmpty();
    assertThat(probe.fields()).containsKeys("httpGet", "periodSeconds", "grpc");
    assertThat(NEWEST.reads(field)).isTrue();
    assertThat(NEWEST.definesKeysOf(probe)).isTrue();
    assertThat(NEWEST.definesKeysOf(NEWEST.path("podLabels"))).isFalse();
    assertThat(NEWEST.definesKeysOf(NEWEST.path("service.type"))).isFalse();
    assertThat(NEWEST.definesKeysOf(NEWEST.path("service"))).isTrue();
    assertThat(NEWEST.isObject(NEWEST.path("service"))).isFalse();
    assertThat(NEWEST.isObject(probe.copiedInto())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ingress.hosts          | ingress: {enabled: true}     | true",
        "ingress.hosts          | ingress: {enabled: false}    | false",
        "ingress.hosts[0].host  | ingress: {enabled: false}    | false",
        "service.port           | ingress: {enabled: false}    | true",
        "own.key                | ingress: {enabled: false}    | true",
        "dataservice.image.tag  | dataservice: {enabled: true} | true",
        "autoscaling.maxReplicas | autoscaling: {enabled: false} | false",
        "autoscaling.maxReplicas | autoscaling: {enabled: true} | true",
      })
  void isUsedWhenOtherValuesLetIt(String path, String values, boolean expected) {
    assertThat(NEWEST.isUsed(KeyPath.parse(path), Written.of(values).effective().root()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "livenessProbe.periodSeconds, true",
    "livenessProbe.failureThreshold, true",
    "service.port, false",
    "replicaCount, false",
  })
  void mayTakeZeroForNothing(String path, boolean expected) {
    assertThat(NEWEST.countsZeroAsUnset(NEWEST.path(path))).isEqualTo(expected);
  }

  @Test
  void rendersWithAnyKindWhereNobodyReadsIt() {
    assertThat(NEWEST.rendersAny(NEWEST.path("redis.name"))).isTrue();
    assertThat(NEWEST.rendersAny(NEWEST.path("service"))).isFalse();
  }

  @Test
  void whatOtherChartsCallItIsTold() {
    assertThat(Chart.elsewhere("ingress.hosts")).isEqualTo("use `ingress.hostname`");
    assertThat(Chart.elsewhere("nothing.of.the.kind")).isNull();
    assertThat(NEWEST).hasToString("chart 1.7.7");
    assertThat(NEWEST.path("service.type")).hasToString("type");
  }
}
