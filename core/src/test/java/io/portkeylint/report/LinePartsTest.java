package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines, a dot for each blank in front: indentation, dash, key and value, each as it is cut out.
 */
class LinePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '@',
      value = {
        "name: a                 ; 0;       ; name     ; a",
        "··name:   a b           ; 2;       ; name     ; a b",
        "name : a                ; 0;       ; name     ; a",
        "name:                   ; 0;       ; name     ; ",
        "name:a                  ; 0;       ;          ; name:a",
        "- a                     ; 0; item  ;          ; a",
        "··- name: a             ; 2; item  ; name     ; a",
        "- - a                   ; 0; item  ;          ; a",
        "-                       ; 0; item  ;          ; ",
        "-a                      ; 0;       ;          ; -a",
        "---                     ; 0;       ;          ; ---",
        "\"a: b\": c             ; 0;       ; \"a: b\" ; c",
        "'a' : c                 ; 0;       ; 'a'      ; c",
        "'it''s': c              ; 0;       ; 'it''s'  ; c",
        "\"a\\\"b\": c           ; 0;       ; \"a\\\"b\"; c",
        "\"a\"b: c               ; 0;       ;          ; \"a\"b: c",
        "\"a\":c                 ; 0;       ;          ; \"a\":c",
        "\"a: b                  ; 0;       ;          ; \"a: b",
        "{a: b}                  ; 0;       ;          ; {a: b}",
        "[a: b]                  ; 0;       ;          ; [a: b]",
        "a#b: c                  ; 0;       ; a#b      ; c",
        "a #b: c                 ; 0;       ;          ; a",
        "a: &x b                 ; 0;       ; a        ; b",
        "a: !!str b              ; 0;       ; a        ; b",
        "a: !t &x  b             ; 0;       ; a        ; b",
        "a: &x                   ; 0;       ; a        ; ",
        "a: b # c                ; 0;       ; a        ; b",
        "a: b#c                  ; 0;       ; a        ; b#c",
        "a: # c                  ; 0;       ; a        ; ",
        "a: \"b # c\" # d        ; 0;       ; a        ; \"b # c\"",
        "a: 'b # c' # d          ; 0;       ; a        ; 'b # c'",
        "a: \"b # c              ; 0;       ; a        ; \"b # c",
        "a: it's # c             ; 0;       ; a        ; it's",
        "a: {b: \"c # d\"} # e   ; 0;       ; a        ; {b: \"c # d\"}",
        "a: {b: [\"# d\",'# e']} # e ; 0;   ; a        ; {b: [\"# d\",'# e']}",
        "a: b \"c # d\" # e      ; 0;       ; a        ; b \"c # d\"",
        "a: b:\"# d\" # e        ; 0;       ; a        ; b:\"# d\"",
        "a:\tb\t# c              ; 0;       ; a        ; b",
        "# a: b                  ; 0;       ;          ; ",
        "@@                      ; 0;       ;          ; ",
      })
  void areToldByTheirLook(String shown, int indent, String item, String key, String value) {
    String line = shown.replace('·', ' ');
    Source source = Source.file("v.yaml", "first: 1\n" + line + "\n");
    LineParts parts = LineParts.of(source, 2);
    String text = source.text();

    assertThat(parts.indent()).isEqualTo(indent);
    assertThat(parts.item()).isEqualTo(item != null);
    assertThat(parts.hasKey()).isEqualTo(key != null);
    assertThat(text.substring(parts.content(), parts.keyEnd())).isEqualTo(key == null ? "" : key);
    assertThat(parts.hasValue()).isEqualTo(value != null);
    assertThat(text.substring(parts.value(), parts.end())).isEqualTo(value == null ? "" : value);
    assertThat(parts.isVoid()).isEqualTo(item == null && key == null && value == null);
    int hash = line.lastIndexOf(" #") < 0 ? line.lastIndexOf("\t#") : line.lastIndexOf(" #");
    boolean isComment = hash >= 0 && !line.endsWith("\"b # c") || line.startsWith("#");
    assertThat(parts.comment())
        .isEqualTo(isComment ? source.lineStart(2) + hash + 1 : source.lineEnd(2));
  }

  @Test
  void quotesAreTakenOff() {
    assertThat(LineParts.unquote("\"ab\"", 0, 4)).isEqualTo("ab");
    assertThat(LineParts.unquote("'ab", 0, 3)).isEqualTo("ab");
    assertThat(LineParts.unquote("'ab\"", 0, 4)).isEqualTo("ab\"");
    assertThat(LineParts.unquote("'", 0, 1)).isEmpty();
    assertThat(LineParts.unquote("xaby", 1, 3)).isEqualTo("ab");
    assertThat(LineParts.unquote("ab", 1, 1)).isEmpty();
  }

  @Test
  void quotesEndWhereYamlEndsThem() {
    assertThat(LineParts.quoteEnd("x\"a\\\"b\" c", 1, 9)).isEqualTo(7);
    assertThat(LineParts.quoteEnd("'a''b' c", 0, 8)).isEqualTo(6);
    assertThat(LineParts.quoteEnd("'a\\' c'", 0, 7)).isEqualTo(4);
    assertThat(LineParts.quoteEnd("\"a'b\"", 0, 5)).isEqualTo(5);
    assertThat(LineParts.quoteEnd("\"ab\"", 0, 3)).isEqualTo(-1);
    assertThat(LineParts.quoteEnd("  b' c", '\'', 2, 6)).isEqualTo(4);
  }

  @Test
  void blanksAreTabsToo() {
    assertThat(LineParts.skipBlanks("a \t b", 1, 5)).isEqualTo(4);
    assertThat(LineParts.skipBlanks("a \t b", 1, 3)).isEqualTo(3);
    assertThat(LineParts.skipBlanks("ab", 1, 2)).isEqualTo(1);
  }
}
