package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "own.a;        own: {a: true};       true",
        "own.a;        own: {a: false};      false",
        "own.a;        own: {a: ''};         false",
        "own.a;        own: {a: x};          true",
        "own.a;        own: {a: {}};         false",
        "own.a;        own: {a: {b: 1}};     true",
        "own.a;        own: {a: []};         false",
        "own.a;        own: {a: [1]};        true",
        "own.a;        own: 1;               false",
        "own.a;        x: 1;                 false",
        "own;          own: 1;               true",
        "!own.a;       own: {a: true};       false",
        "!own.a;       own: {a: false};      true",
        "!own.a;       x: 1;                 true",
        "own.a=x;      own: {a: x};          true",
        "own.a=x;      own: {a: y};          false",
        "own.a=x|y;    own: {a: x};          true",
        "own.a=x|y;    own: {a: ' y '};      true",
        "own.a=x|y|z;  own: {a: y};          true",
        "own.a=x|y;    own: {a: z};          false",
        "own.a=x|y;    own: {a: x|y};        false",
        "own.a=;       own: {a: ''};         true",
        "own.a=x|;     own: {a: ''};         true",
        "own.a=x;      own: {a: [x]};        false",
        "own.a=x;      x: 1;                 false",
        "own.a.b.c=1;  own: {a: {b: {c: 1}}}; true",
      })
  void holds(String condition, String values, boolean expected) {
    assertThat(new Condition(condition).holds(Written.of(values).effective().root()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.b;       `a.b` is on;         !a.b",
        "!a.b;      `a.b` is off;        a.b",
      })
  void isToldAndTurnedAround(String condition, String words, String negated) {
    assertThat(new Condition(condition).describe()).isEqualTo(words);
    assertThat(new Condition(condition).negated()).isEqualTo(new Condition(negated));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"a=x; `a` is `x`", "a=x|y; `a` is `x` or `y`"})
  void isToldWithItsTexts(String condition, String words) {
    assertThat(new Condition(condition).describe()).isEqualTo(words);
  }
}
