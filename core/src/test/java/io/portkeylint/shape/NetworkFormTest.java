package io.portkeylint.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.20.30.40",
        "255.255.255.255",
        "::",
        "::1",
        "1::",
        "1:2:3:4:5:6:7:8",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "fe80::1",
        "ABCD:ef01::",
        "::ffff:10.0.0.1",
        "1:2:3:4:5:6:10.0.0.1",
        "1::10.0.0.1",
        "64:ff9b::192.0.2.33"
      })
  void areAddresses(String text) {
    assertThat(TextForm.problem("ip-address", text)).isNull();
    assertThat(TextForm.problem("host-name", text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "1.2.3",
        "1.2.3.4.5",
        "256.1.1.1",
        "1.1.1.256",
        "01.1.1.1",
        "1.1.1.01",
        "1..1.1",
        "1.1.1.",
        ".1.1.1",
        "1.1.1.1000",
        "1.1.1.a",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "::1:2:3:4:5:6:7:8",
        "1::2::3",
        ":",
        ":1",
        "1:",
        "12345::",
        "g::",
        "::10.0.0.256",
        "10.0.0.1::",
        "1:2:3:4:5:6:7:10.0.0.1",
        "::%eth0",
        "1:10.0.0.1:2::",
        ":::",
        "\uff11::",
        "::ffff:10.0.0.1:1"
      })
  void areNone(String text) {
    assertThat(TextForm.problem("ip-address", text)).isEqualTo("be an IP address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.0/8", "0.0.0.0/0", "1.2.3.4/32", "::/0", "fe80::/10", "::1/128", "::/99"})
  void areNetworks(String text) {
    assertThat(TextForm.problem("cidr", text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0",
        "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0/8",
        "/8",
        "10.0.0.0/8/8",
        "10.0.0.0/-1",
        "10.0.0.0/a",
        "::/129",
        "::/0128",
        "g::/8"
      })
  void areNoNetworks(String text) {
    assertThat(TextForm.problem("cidr", text)).isEqualTo("be a network such as `10.0.0.0/8`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/a", "/a/b.c", "/a/", "/.a", "/a./b", "/a..b", "/%20", "/...", "/a/.b/..c"})
  void arePaths(String text) {
    assertThat(TextForm.problem("url-path", text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//", "/a//b", "/./a", "/a/../b", "/a/.", "/a/..", "/%2f", "/a%2Fb"})
  void leadElsewhere(String text) {
    assertThat(TextForm.problem("url-path", text))
        .isEqualTo("be a path without `//`, `/./`, `/../` and `%2f`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "example.com        |",
        "a                  |",
        "https://a.b/c      | be a host name alone, without `https://`",
        "a.b:80             | be a host name alone, without a port",
        "a.b/c              | be a host name alone, without a path",
        "10.0.0.1           | be a host name, not an IP address",
        "*.example.com      | consist of lower-case letters, digits, `-` and `.`, and begin and end"
            + " with a letter or digit",
        "A.b                | consist of lower-case letters, digits, `-` and `.`, and begin and end"
            + " with a letter or digit",
      })
  void isAHostNameAlone(String text, String problem) {
    assertThat(TextForm.problem("host-name", text)).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a/b"})
  void aPathStartsWithASlash(String text) {
    assertThat(TextForm.problem("url-path", text)).isEqualTo("start with `/`");
  }
}
