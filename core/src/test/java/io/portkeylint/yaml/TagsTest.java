package io.portkeylint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tags, with their values as text where they are none of YAML's own; {@code ;} stands for a line
 * end. Helm cuts files at document marks first, so no directive ever has the document that must
 * follow. But it looks at the first one behind the values.
 */
class TagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: !!str 1;                                       | STRING",
        "a: !<tag:yaml.org,2002:str> 1;                    | STRING",
        "a: !<tag:yaml.org%2C2002:str> 1;                  | STRING",
        "a: !!s%74r 1;                                     | STRING",
        "a: !!float 1;                                     | FLOAT",
        "a: ! 1;                                           | STRING",
        "a: !own 1;                                        | STRING",
        "a: !!timestamp 2001-12-14;                        | STRING",
        "%TAG !e! tag:yaml.org,2002:;---;a: !f!str 1;      | refused",
        "%TAG !e! tag:yaml.org,2002:;---;a: !e!str 1;      | refused",
        "%TAG !e! a:;%TAG !e! b:;---;a: 1;                 | refused",
        "%TAG !e tag:yaml.org,2002:;---;a: 1;              | refused",
        "%TAG e! tag:yaml.org,2002:;---;a: 1;              | refused",
        "%TAG !e!tag:yaml.org,2002:;---;a: 1;              | refused",
        "%TAG !e!;---;a: 1;                                | refused",
        "%TAG !e! a: b;---;a: 1;                           | refused",
        "%NEW x;---;a: 1;                                  | refused",
        "% TAG !e! a:;---;a: 1;                            | refused",
        "a: !<tag:yaml.org,2002:str 1;                     | refused",
        "a: !!s%7 1;                                       | refused",
        "a: !!s%zz 1;                                      | refused",
        "a: !e!str 1;                                      | refused",
        "a: !!str,b 1;                                     | STRING",
        "a: !!timestamp 2001-13-14;                        | refused",
        "a: !!int x;                                       | refused",
        "a: 1;%YAML 1.1;                 | FLOAT",
        "a: 1;%YAML 12.34  ;             | FLOAT",
        "a: 1;%YAML\t1.1#c;               | FLOAT",
        "a: 1;%YAML 1.1 # c;             | FLOAT",
        "a: 1;%YAML 1.1;%NEW;            | FLOAT",
        "a: 1;...;%YAML;                 | FLOAT",
        "a: 1;%TAG !e! x:;               | FLOAT",
        "a: 1;%TAG\t!e!\tx%41 # c;         | FLOAT",
        "a: 1;%TAG !! x[1];%TAG !! y;    | FLOAT",
        "a: 1;%TAG ! !x;                 | FLOAT",
        "a: 1;%YAML;                     | refused",
        "a: 1;%YAML x;                   | refused",
        "a: 1;%YAML 1;                   | refused",
        "a: 1;%YAML 1.;                  | refused",
        "a: 1;%YAML .1;                  | refused",
        "a: 1;%YAML 1.1.1;               | refused",
        "a: 1;%YAML 123.1;               | refused",
        "a: 1;%YAML 1.123;               | refused",
        "a: 1;%YAML 1.1 c;               | refused",
        "a: 1;%YAML 1.1x;                | refused",
        "a: 1;%YAML1.1;                  | refused",
        "a: 1;%TAG !e x:;                | refused",
        "a: 1;%TAG !e!x y;               | refused",
        "a: 1;%TAG !e!;                  | refused",
        "a: 1;%TAG !e! x:#c;             | refused",
        "a: 1;%TAG !e! x: y;             | refused",
        "a: 1;%TAG !e! x%4;              | refused",
        "a: 1;%TAG !e! x%;               | refused",
        "a: 1;%TAG !e! <x>;              | refused",
        "a: 1;%TAGS !e! x;               | refused",
        "a: 1;%;                         | refused",
      })
  void decideOnTypes(String text, String type) {
    byte[] bytes = text.replace(';', '\n').getBytes(StandardCharsets.UTF_8);
    YamlFile file = new YamlReader(YamlLimits.STANDARD).read("values.yaml", bytes);

    YamlMapping root = file.root();
    String read = root == null ? "refused" : ((YamlScalar) root.entry("a").value()).type().name();
    assertThat(read).isEqualTo(type);
  }
}
