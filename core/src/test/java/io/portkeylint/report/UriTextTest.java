package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "values.yaml         | values.yaml                     | false",
        "deploy/a b.yaml     | deploy/a%20b.yaml               | false",
        "a:b.yaml            | a%3Ab.yaml                      | false",
        "../x~_-.9           | ../x~_-.9                       | false",
        "AZaz09              | AZaz09                          | false",
        "@[`{/               | %40%5B%60%7B/                   | false",
        "é😀                 | %C3%A9%F0%9F%98%80              | false",
        "/etc/values.yaml    | file:///etc/values.yaml         | true",
        "//host/share/v.yaml | file://host/share/v.yaml        | true",
        "C:/a b/v.yaml       | file:///C:/a%20b/v.yaml         | true",
        "c:/                 | file:///c:/                     | true",
        "c:                  | c%3A                            | false",
        "c:x                 | c%3Ax                           | false",
        "c-/                 | c-/                             | false",
        "1:/x                | 1%3A/x                          | false",
      })
  void aPathIsAReference(String path, String uri, boolean isAbsolute) {
    assertThat(UriText.of(path)).isEqualTo(uri);
    assertThat(UriText.isAbsolute(path)).isEqualTo(isAbsolute);
  }
}
