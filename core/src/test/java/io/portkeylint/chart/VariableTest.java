package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line of the table, as it is written when the project is built. */
class VariableTest {

  @Test
  void isReadColumnByColumn() {
    String line =
        "x\tNAME\tcache\tboth\tenum\t\037one\037two\tone\ttrue\t05\ty\tbeta\t27\tOTHER\tCOPY\t2.1.3\tNEW";

    Variable variable = new Variable(new Columns(line, 2, line.length()));

    assertThat(variable).hasToString("NAME");
    assertThat(variable.name()).isEqualTo("NAME");
    assertThat(variable.group()).isEqualTo("cache");
    assertThat(variable.component()).isEqualTo("both");
    assertThat(variable.type()).isEqualTo("enum");
    assertThat(variable.allowed()).containsExactly("one", "two");
    assertThat(variable.defaultText()).isEqualTo("one");
    assertThat(variable.isSecret()).isTrue();
    assertThat(variable.secretWhen()).isEmpty();
    assertThat(variable.isNamedByChart()).isTrue();
    assertThat(variable.since()).isEqualTo(Chart.versions().get(0));
    assertThat(variable.until()).isEqualTo(Chart.versions().get(5));
    assertThat(variable.status()).isEqualTo("beta");
    assertThat(variable.isForwarded(Chart.versions().get(1))).isFalse();
    assertThat(variable.isForwarded(Chart.versions().get(2))).isTrue();
    assertThat(variable.isForwarded(Chart.versions().get(7))).isTrue();
    assertThat(variable.isForwarded(Chart.versions().get(8))).isFalse();
    assertThat(variable.forwardedAs()).isEqualTo("OTHER");
    assertThat(variable.copiedAs()).isEqualTo("COPY");
    assertThat(variable.gatewaySince()).hasToString("2.1.3");
    assertThat(variable.instead()).isEqualTo("NEW");
  }

  @Test
  void hasPlainOnesForColumnsThatAreNotThere() {
    String line = "NAME\t\t\t\t\t\tx=y\t3!\tnext line\n";

    Variable variable = new Variable(new Columns(line, 0, line.indexOf("next") - 1));

    assertThat(variable.allowed()).isEmpty();
    assertThat(variable.isSecret()).isFalse();
    assertThat(variable.secretWhen()).isEqualTo("x=y");
    assertThat(variable.isNamedByChart()).isFalse();
    assertThat(variable.since()).isEqualTo(Chart.versions().get(3));
    assertThat(variable.until()).isNull();
    assertThat(variable.isForwarded(Chart.newest())).isFalse();
    assertThat(variable.forwardedAs()).isEqualTo("NAME");
    assertThat(variable.gatewaySince()).isNull();
    assertThat(variable.instead()).isEmpty();
  }

  @Test
  void mayBeForwardedMoreThanOnce() {
    String line = "NAME\t\t\t\t\t\t\t\t\t\t024!\t";
    Variable variable = new Variable(new Columns(line, 0, line.length()));

    assertThat(variable.isForwarded(Chart.versions().get(2))).isTrue();
    assertThat(variable.isForwarded(Chart.versions().get(3))).isFalse();
    assertThat(variable.isForwarded(Chart.newest())).isTrue();
  }
}
