package io.portkeylint.rules.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The named formats, on texts that just have them and just have not. */
class FormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          port          | 1 65535 8787                        | 0 65536 08787 -1 8787.0 port 99999999999
          integer       | 0 -1 08 12345678901234567890        | - 1.0 1e3 x
          boolean       | true false                          | True yes 1 on
          url           | redis://h rediss://u:p@h:1 a+b.c-d://h | h:1 ://h 1a://h redis:// redis:///x
          http-url      | http://h https://h/p?q              | ftp://h http:// https:/h HTTP://h
          https-url     | https://h                           | http://h https://
          http-scheme   | http://x https://x                  | x.example.com ws://x
          host-name     | a.b Gateway.Example.com x1          | a..b -a a- a_b .a a.
          dns-label     | a a-b 0a                            | A a. -a a- a_b
          dns-subdomain | a.b-c.d                             | A.b a..b
          variable-name | A _a A1                             | 1A A-B A.B
          uuid          | 00000000-1111-4222-8333-44444444abCD | 00000000-1111-4222-8333-44444444444 00000000x1111-4222-8333-444444444444 g0000000-1111-4222-8333-444444444444
          arn-role      | arn:aws:iam::123456789012:role/a arn:aws-cn:iam::123456789012:role/p/a arn:aws-us-gov:iam::123456789012:role/x_+=,.@-y | arn:aws:iam::1234:role/a arn:aws:iam:us-east-1:123456789012:role/a arn:aws:iam::123456789012:policy/a arn:aws:iam::123456789012:role/ arn:aws:sts::123456789012:assumed-role/a/s arn:aws:iam::123456789012:root role/a
          not-arn       | user x:y                            | arn:aws:x
          aws-region    | us-east-1 us-gov-west-1 cn-northwest-1 eusc-de-east-1 | us-east-1a useast1 US-EAST-1 eastus us_east_1 us-east1 us--1
          bucket-name   | abc my.logs logs-1                  | ab My-logs my_logs -logs logs- a..b s3://x
          cache-name    | acme-cache A1                       | a--b a- 1a a.b a/b
          """)
  void aTextHasTheFormatOrNot(String format, String good, String bad) {
    for (String text : good.split(" ")) {
      assertThat(Formats.matches(format, text)).as(text).isTrue();
    }
    for (String text : bad.split(" ")) {
      assertThat(Formats.matches(format, text)).as(text).isFalse();
    }
    assertThat(Formats.matches(format, "")).isEqualTo(format.equals("not-arn"));
  }
}
