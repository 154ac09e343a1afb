package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the table of values. */
class ValuePathTest {

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
}
