package io.portkeylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.TextEdit;
import io.portkeylint.model.Setting;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables, {@code ;} stands for a line end, and {@code -} for a change that is not made. */
class EditsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image: {tag: a} # x      | image.tag | b          | image: {tag: b} # x",
        "image: {tag: a}          | image.tag | a/b-c.d_e  | image: {tag: a/b-c.d_e}",
        "image: {tag: a}          | image.tag | /x:8       | image: {tag: /x:8}",
        "image: {tag: a}          | image.tag | az AZ      | image: {tag: \"az AZ\"}",
        "image: {tag: a}          | image.tag | aZ09       | image: {tag: aZ09}",
        "image: {tag: a}          | image.tag | x:         | image: {tag: \"x:\"}",
        "image: {tag: a}          | image.tag | 'x: y'     | image: {tag: \"x: y\"}",
        "image: {tag: a}          | image.tag | 8          | image: {tag: \"8\"}",
        "image: {tag: a}          | image.tag | -a         | image: {tag: \"-a\"}",
        "image: {tag: a}          | image.tag | a@b        | image: {tag: \"a@b\"}",
        "image: {tag: a}          | image.tag | a[b        | image: {tag: \"a[b\"}",
        "image: {tag: a}          | image.tag | [b         | image: {tag: \"[b\"}",
        "image: {tag: a}          | image.tag | Yes        | image: {tag: \"Yes\"}",
        "image: {tag: a}          | image.tag | off        | image: {tag: \"off\"}",
        "image: {tag: a}          | image.tag | Null       | image: {tag: \"Null\"}",
        "image: {tag: a}          | image.tag | ''         | image: {tag: \"\"}",
        "image: {tag: a}          | image.tag | a\"b\\c    | image: {tag: \"a\\\"b\\\\c\"}",
        "image: {tag: \"a\"}      | image.tag | b          | image: {tag: \"b\"}",
        "image: {tag: 'a'}        | image.tag | b          | image: {tag: \"b\"}",
        "x: &a t;image: {tag: *a} | image.tag | b          | x: &a t;image: {tag: b}",
        "replicaCount: 1          | image.tag | b          | -",
      })
  void replacesATextInItsQuotes(String text, String path, String value, String expected) {
    assertThat(shown(Edits.replace(Written.of(lines(text)).text(path), value))).isEqualTo(expected);
  }

  /** Where it ends is a matter of indentation, and what fits into it is, too. */
  @Test
  void leavesBlocksOfText() {
    assertThat(Edits.replace(Written.of("image:\n  tag: |\n    a\n").text("image.tag"), "b"))
        .isNull();
    assertThat(Edits.replace(Written.of("image:\n  tag: >\n    a\n").text("image.tag"), "b"))
        .isNull();
    assertThat(Edits.remove(Written.of("a:\n  b: |\n    x\n\nc: 1\n").text("a.b"))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "image: {tag: 'a'} ! image.tag ! true ! image: {tag: true}",
        "image:;  tag: |;    a;b: 1 ! image.tag ! 8 ! image:;  tag: 8;b: 1",
        "image: {a: 1} ! image ! 8 ! -",
        "x: &a t;image: {tag: *a} ! image.tag ! 8 ! x: &a t;image: {tag: 8}",
        "x: &a {tag: t};image: *a ! image.tag ! 8 ! x: &a {tag: 8};image: *a",
      })
  void replacesAValueByAnyYaml(String text, String path, String yaml, String expected) {
    assertThat(shown(Edits.replaceByYaml(Written.of(lines(text)).text(path), yaml)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image: {tagg: a}       | image.tagg | tag | image: {tag: a}",
        "image:;  'tagg' : a;   | image.tagg | tag | image:;  tag : a;",
        "image: {tagg: a}       | image.tagg | y   | image: {\"y\": a}",
        "x: &a t;image: {t: *a} | image.t    | tag | x: &a t;image: {tag: *a}",
        "x: &a {t: t};image: *a | image.t    | tag | x: &a {tag: t};image: *a",
        "a: 1                   | b          | c   | -",
      })
  void renamesAKey(String text, String path, String key, String expected) {
    assertThat(shown(Edits.rename(Written.of(lines(text)).text(path), key))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "service:;  port: 80;         | service.type  | NodePort | service:;  type: NodePort;  port: 80;",
        "service:; # x;  port: 80     | service.type  | a | service:; # x;  type: a;  port: 80",
        "service: {port: 80}          | service.type  | a | service: {type: a, port: 80}",
        "service: {port: 80}          | service.y     | a | service: {\"y\": a, port: 80}",
        "service: {}                  | service.type  | a | -",
        "service:                     | service.type  | a | -",
        "replicaCount: 1              | service.type  | a | -",
        "replicaCount: 1              | maxSurge      | a | -",
        "redis:;  a: 1                | redis.resources.b | a | -",
        "redis:;  resources:;    c: 1 | redis.resources.b | a | redis:;  resources:;    b: a;    c: 1",
        "x: &a {b: 1};service: *a     | service.type  | a | -",
        "x: &a {b: 1};service: {<<: *a} | service.type | a | -",
        "? service;: port: 80         | service.type  | a | -",
        "extraEnv: [{name: a}]        | extraEnv[0].value | a | -",
      })
  void insertsAKeyBeforeTheFirstOne(String text, String path, String yaml, String expected) {
    Written written = Written.of(lines(text));

    assertThat(shown(Edits.insert(written.effective(), KeyPath.parse(path), yaml)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "service:;  type: a;  port: 80;      | service.port | service:;  type: a;",
        "service:;  port: 80;  type: a;      | service.port | service:;  type: a;",
        "service:;  port: 80 # x;  type: a   | service.port | service:;  type: a",
        "service:;  type: a;  port: 80       | service.port | service:;  type: a;",
        "service:;  port: 80;                | service.port | service:;  {};",
        "service:;  port: 80 # x;a: 1;       | service.port | service:;  {} # x;a: 1;",
        "service:;  # x;;  port: 80;         | service.port | service:;  # x;;  {};",
        "a:;  b:;    c: 1;  # x;;  y: 1;     | a.b.c        | a:;  b:;    {};  # x;;  y: 1;",
        "a: 1;b: 2;                          | a            | b: 2;",
        "a: 1;                               | a            | ''",
        "service: {port: 80}                 | service.port | -",
        "service: {a: b,;  port: 80};        | service.port | -",
        "service: {a: b,;  port: 80,; c: d}; | service.port | -",
        "service:;  list:;  - a;  port: 80;  | service.port | service:;  list:;  - a;",
        "x: &a t;b: *a;                      | b            | x: &a t;",
        "x: &a {c: t};b: *a;                 | b.c          | -",
        "a: 1                                | b            | -",
      })
  void removesAKeyWithItsLine(String text, String path, String expected) {
    assertThat(shown(Edits.remove(Written.of(lines(text)).text(path)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extraEnv:;- name: a;  value: b;     | extraEnv[0].value | extraEnv:;- name: a;",
        "extraEnv:;  -  name: a;     value: b | extraEnv[0].value | extraEnv:;  -  name: a;",
        "extraEnv:;- value: b;  name: a;     | extraEnv[0].value | -",
      })
  void removesAKeyOfAnItem(String text, String path, String expected) {
    KeyPath item = KeyPath.parse(path);
    Value value = Written.of(lines(text)).effective().at(item);
    assertThat(value).isNotNull();
    Setting<String> setting = new Setting.Known<>(item, "b", "b", value.winner(), List.of());

    assertThat(shown(Edits.remove(setting))).isEqualTo(expected);
  }

  @Test
  void nothingOfAnArgumentOrADefaultIsChanged() {
    Written written = Written.withArgument("image.tag=x", "image: {tag: a}");

    assertThat(Edits.replace(written.text("image.tag"), "b")).isNull();
    assertThat(Edits.replaceByYaml(written.text("image.tag"), "b")).isNull();
    assertThat(Edits.rename(written.text("image.tag"), "b")).isNull();
    assertThat(Edits.remove(written.text("image.tag"))).isNull();
    assertThat(Edits.replace(written.text("service.type"), "b")).isNull();
    assertThat(Edits.remove(written.text("service.type"))).isNull();
  }

  private static String lines(String text) {
    return text.replace(';', '\n');
  }

  private static String shown(TextEdit edit) {
    return edit == null ? "-" : Written.after(edit).replace('\n', ';');
  }
}
