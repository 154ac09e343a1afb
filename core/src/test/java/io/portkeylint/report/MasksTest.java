package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetArgument;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as they are shown; a slash ends one. */
class MasksTest {

  private static final String TOKEN = "ghp_" + "0123456789abcdefghijklmnopqrstuvwxyz";

  /** Where the tree is known. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      value = {
        "cfg: pwd=hunter2                        ¦ cfg: pwd=********",
        "cfg: pwd = hunter2                      ¦ cfg: pwd = ********",
        "cfg: a pwd:hunter2                      ¦ cfg: a pwd:********",
        "cfg: my-pwd=hunter2                     ¦ cfg: my-pwd=********",
        "cfg: my.pwd=hunter2                     ¦ cfg: my.pwd=********",
        "cfg: MY_PWD=hunter2                     ¦ cfg: MY_PWD=********",
        "cfg: x 'pwd'=hunter2                    ¦ cfg: x 'pwd'=********",
        "cfg: x\"pwd\" =hunter2                  ¦ cfg: x\"pwd\" =********",
        "cfg: pwd='hunter2' x=1                  ¦ cfg: pwd=******** x=1",
        "cfg: pwd='hunter2                       ¦ cfg: pwd=********",
        "cfg: pwd=true                           ¦ cfg: pwd=true",
        "cfg: pwd=                               ¦ cfg: pwd=",
        "cfg: pwd=true key=1                     ¦ cfg: pwd=********",
        "cfg: user=hunter                        ¦ cfg: user=hunter",
        "cfg: =hunter                            ¦ cfg: =hunter",
        "cfg: \"pwd=hunter2\"                    ¦ cfg: \"pwd=********",
        "cfg: {pwd: hunter2, user: u}            ¦ cfg: {pwd: ********, user: u}",
        "cfg: {a: {pwd: hunter2}, user: u}       ¦ cfg: {a: {pwd: ********}, user: u}",
        "cfg: {\"pwd\": \"hunt,er2\", user: u}   ¦ cfg: {\"pwd\": ********, user: u}",
        "cfg: {pwd: [hunter2, hunter3], user: u} ¦ cfg: {pwd: ********, ********], user: u}",
        "cfg: [--pwd=hunter2, b]                 ¦ cfg: [--pwd=********, b]",
        "cfg: [--pwd=hunter2]                    ¦ cfg: [--pwd=********]",
        "- pwd: hunter2                          ¦ - pwd: ********",
        "cfg: [a, b] # pwd=hunter2               ¦ cfg: [a, b] # …",
        "cfg: a # portkey-lint-x pwd=hunter2     ¦ cfg: a # portkey-lint-x pwd=********",
        "cfg: a # portkey-lint-x pwd=true        ¦ cfg: a # portkey-lint-x pwd=true",
        "cfg: a # portkey-lint-x redis://u:p@h   ¦ cfg: a # ********",
        "pwd: &x hunter2                         ¦ pwd: ********",
        "pwd: {a: hunter2, b: 8787}/cfg: a       ¦ pwd: ********/cfg: a",
        "pwd:/  a: hunter2/  b:/    - hunter3/cfg: a ¦ pwd:/  a: ********/  b:/    - ********/cfg: a",
        "pwd:/- hunter2/cfg: a                   ¦ pwd:/- ********/cfg: a",
        "pwd: |/  hunter2/  hunter3//cfg: a      ¦ pwd: ********/  ********/  ********//cfg: a",
        "pwd: \"hunter2/  hunter3\"/cfg: a       ¦ pwd: ********/  ********/cfg: a",
        "cfg: \"a/  pwd=hunter2/  b\"/d: a       ¦ cfg: \"a/  pwd=********/  b\"/d: a",
        "cfg: 'a/  b' # x/d: a                   ¦ cfg: 'a/  b' # …/d: a",
        "cfg: |/  pwd: hunter2/  a: b/d: a       ¦ cfg: |/  pwd: ********/  a: b/d: a",
        "cfg: |/  [pwd: hunter2, a]/d: a         ¦ cfg: |/  [pwd: ********, a]/d: a",
        "cfg: >-/  a/  b pwd: hunter2/d: a       ¦ cfg: >-/  a/  b pwd: ********/d: a",
      })
  void ofValuesThatAreKnown(String written, String shown) {
    assertThat(shown(written, true)).isEqualTo(shown);
  }

  /** Where the file is no YAML. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      value = {
        "cfg: hunter2                   ¦ cfg: ********",
        "name: a: 80                    ¦ name: ********",
        "name: a                        ¦ name: a",
        "port: |                        ¦ port: |",
        "port: |-                       ¦ port: |-",
        "port: >+2                      ¦ port: >+2",
        "port: |2/  name: a             ¦ port: |2/  name: a",
        "cfg: |hunter2                  ¦ cfg: ********",
        "cfg: |0                        ¦ cfg: |0",
        "cfg: |9                        ¦ cfg: |9",
        "cfg: |:                        ¦ cfg: ********",
        "cfg: |/                        ¦ cfg: |/",
        "name: \"a/name: b/port: 1\"x/name: c ¦ name: \"a/********/********/name: c",
        "name: 'a/  b/name: c           ¦ name: 'a/  ********/********",
        "pwd: &hunter2                  ¦ pwd: ********",
        "pwd : !hunter2 x               ¦ pwd : ********",
        "- - name: a/    pwd: hunter2   ¦ - - name: a/    pwd: ********",
        "- pwd: a/  name: b/- name: c   ¦ - pwd: ********/  name: b/- name: c",
        "pwd:/- name: a/name: b         ¦ pwd:/- name: ********/name: b",
        "pwd: a/  name: b/name: c       ¦ pwd: ********/  ********/name: c",
        "pwd: a/name: b                 ¦ pwd: ********/name: b",
        "- a/- true                     ¦ - ********/- true",
        "hunter2                        ¦ ********",
      })
  void ofTextThatIsNotUnderstood(String written, String shown) {
    assertThat(shown(written, false)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      value = {
        "a.b=c,d=e                ¦ a.b=c,d=e",
        "a.pwd=hunter2,d=e        ¦ a.pwd=********,d=e",
        "a.pwd=hunt\\,er2,d=e     ¦ a.pwd=********,d=e",
        "a=b\\,c,pwd=hunter2      ¦ a=b\\,c,pwd=********",
        "a={b,pwd=hunter2}        ¦ a={b,pwd=********",
        "a=pwd:hunter2,d=e        ¦ a=pwd:********,d=e",
        "a=x pwd:hunter2,d=e      ¦ a=x pwd:********,d=e",
      })
  void ofArgumentsThatAreKnown(String written, String shown) {
    Source argument = Source.argument("--set #1", written);
    EffectiveValues values =
        Merger.merge(none(), List.of(), List.of(new SetArgument(SetArgument.Kind.SET, argument)));

    assertThat(SourceView.of(values).line(argument, 1).text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      value = {
        "a.b=c,d=e            ¦ a.b=********",
        "a.port=80,d=e        ¦ a.port=80,d=********",
        "name=c,port=80       ¦ name=c,port=80",
        "name=c\\,d,port=80   ¦ name=c\\,d,port=80",
        "a\\=b=1,port=80      ¦ a\\=b=1,port=80",
        "pwd=a,port=80        ¦ pwd=********,port=80",
        "port=80,hunter2      ¦ port=80,hunter2",
        "hunter2              ¦ ********",
        "name=a\\             ¦ name=a\\",
      })
  void ofArgumentsThatAreNot(String written, String shown) {
    Source argument = Source.argument("--set #1", written);

    assertThat(SourceView.of(null).line(argument, 1).text()).isEqualTo(shown);
  }

  @Test
  void aTokenIsMaskedAlsoWhereNoValueStands() {
    assertThat(shown(TOKEN + ": 1/a: &" + TOKEN + " b", true))
        .isEqualTo("********: 1/a: &******** b");
    assertThat(shown(TOKEN + ": 1", false)).isEqualTo("********: 1");
    assertThat(shown("- " + TOKEN + " : 1", false)).isEqualTo("- ******** : 1");
  }

  @Test
  void onRequestNothingIs() {
    Source source = Source.file("v.yaml", "pwd: hunter2 # x\n");
    SourceView view = SourceView.of(merged(source), SecretTexts.none());

    assertThat(view.line(source, 1).text()).isEqualTo("pwd: hunter2 # …");
    assertThat(Masks.of(source, SecretTexts.none()).count()).isZero();
  }

  private static String shown(String written, boolean isKnown) {
    Source source =
        Source.file("v.yaml", written.replace('/', '\n').replace(":\n\nu:p@h", "://u:p@h"));
    SourceView view = SourceView.of(isKnown ? merged(source) : null);
    StringBuilder shown = new StringBuilder();
    for (int line = 1; line <= source.lineCount(); line++) {
      shown.append(line == 1 ? "" : "/").append(view.line(source, line).text());
    }
    return shown.toString();
  }

  private static EffectiveValues merged(Source source) {
    YamlReader reader = new YamlReader(YamlLimits.STANDARD);
    // Helm takes a list at the top for no values; the line is shown all the same.
    boolean isList = source.text().startsWith("-");
    YamlMapping root =
        isList
            ? none().values()
            : Objects.requireNonNull(reader.read(source).root(), source.text());
    return Merger.merge(none(), List.of(new Layer(source, root)), List.of());
  }

  private static Layer none() {
    Source defaults = Source.defaults("defaults");
    return new Layer(defaults, new YamlMapping(defaults.span(0, 0), List.of()));
  }
}
