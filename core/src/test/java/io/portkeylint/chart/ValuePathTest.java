package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import io.portkeylint.values.KeyPath;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the table of values, and what a chart version tells of it. */
class ValuePathTest {

  private static final Chart NEWEST = Chart.of(Chart.newest());

  private static ValuePath line(String... columns) {
    String line = String.join("\t", columns);
    return new ValuePath(new Columns(line, 0, line.length()));
  }

  @Test
  void isReadColumnByColumn() {
    ValuePath path =
        line(
            "port",
            "TI",
            "0!2!35",
            "",
            "",
            "",
            "port-name",
            "1",
            "65535",
            "\037a\037b",
            "nrf",
            "\037x.y\037!z",
            "\037p",
            "\037i=1");

    assertThat(path.key()).isEqualTo("port");
    assertThat(path.known).isEqualTo(new VersionRange(0, VersionRange.OPEN));
    assertThat(path.inValues).isEqualTo(new VersionRange(2, VersionRange.OPEN));
    assertThat(path.dead).isEqualTo(new VersionRange(3, 5));
    assertThat(path.form()).isEqualTo("port-name");
    assertThat(path.min()).isEqualTo(1);
    assertThat(path.max()).isEqualTo(65535);
    assertThat(path.allowed()).containsExactly("a", "b");
    assertThat(path.isNullable()).isTrue();
    assertThat(path.isRequired()).isTrue();
    assertThat(path.isFixedAfterInstall()).isTrue();
    assertThat(path.usedWhen()).containsExactly(new Condition("x.y"), new Condition("!z"));
    assertThat(path.partsUsedWhen()).containsExactly(new Condition("p"));
    assertThat(path.ignoredWhen()).containsExactly(new Condition("i=1"));
    assertThat(path.object()).isEmpty();
    assertThat(path.copiedInto()).isNull();
    assertThat(path.isField()).isFalse();
  }

  @Test
  void columnsThatAreNotThereAllowEverything() {
    ValuePath path = line("port", "T");

    assertThat(path.known).isEqualTo(VersionRange.ALWAYS);
    assertThat(path.dead).isEqualTo(VersionRange.NEVER);
    assertThat(path.min()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(path.max()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(path.allowed()).isEmpty();
    assertThat(path.isNullable()).isFalse();
    assertThat(path.isRequired()).isFalse();
    assertThat(path.isFixedAfterInstall()).isFalse();
    assertThat(path.usedWhen()).isEmpty();
    assertThat(path.isText()).isTrue();
    assertThat(path.isSwitch()).isFalse();
  }

  /** Kinds in the order of {@link ValueKind}, without null, which means nothing anywhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T   | TEXT EMPTY_TEXT DIGITS      | text",
        "I   | WHOLE_NUMBER                | a whole number",
        "F   | WHOLE_NUMBER FRACTION       | something else",
        "S   | TRUE FALSE                  | `true` or `false`",
        "M   | MAP EMPTY_MAP               | a mapping",
        "N   | MAP EMPTY_MAP               | a mapping",
        "L   | LIST EMPTY_LIST             | a list",
        "TI  | TEXT EMPTY_TEXT DIGITS WHOLE_NUMBER | a number",
        "TIF | TEXT EMPTY_TEXT DIGITS WHOLE_NUMBER FRACTION | an amount",
        "TM  | TEXT EMPTY_TEXT DIGITS MAP EMPTY_MAP | text, or a mapping with a `name`",
      })
  void acceptsWhatItsLettersSay(String types, String kinds, String expected) {
    ValuePath path = line("x", types);

    for (ValueKind kind : ValueKind.values()) {
      boolean isNamed = Arrays.asList(kinds.split(" ")).contains(kind.name());
      assertThat(path.accepts(kind)).as("%s", kind).isEqualTo(isNamed || kind == ValueKind.NULL);
    }
    assertThat(path.expected()).isEqualTo(expected);
  }

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
    assertThat(Chart.elsewhere("nothing.of.the.kind")).isNull();
    assertThat(NEWEST).hasToString("chart 1.7.7");
    assertThat(NEWEST.path("service.type")).hasToString("type");
  }
}
