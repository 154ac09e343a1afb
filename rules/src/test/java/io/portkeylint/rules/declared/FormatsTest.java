package io.portkeylint.rules.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The named formats, on texts that just have them and just have not; a dot above is a blank. */
class FormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          port          | 1 65535 8787                        | 0 65536 08787 -1 8787.0 port 99999999999
          positive      | 1 999999999                         | 0 01 1000000000 -1 1.5 x
          integer       | 0 -1 08 9 12345678901234567890      | - 1.0 1e3 x 1/ 1:
          boolean       | true false                          | True yes 1 on
          url           | redis://h rediss://u:p@h:1 a+b.c-d://h a://h z://h A://h Z://h z0://h z9://h x://! | h:1 ://h 1a://h redis:// redis:///x `://h {://h @://h [://h a/://h a:://h x://a˙b
          http-url      | http://h https://h/p?q              | ftp://h http:// https:// https:/h HTTP://h http://h˙x
          https-url     | https://h                           | http://h https:// https:///p
          http-scheme   | http://x https://x                  | x.example.com ws://x
          host-name     | a.b Gateway.Example.com x1          | a..b -a a- a_b .a a.
          dns-label     | a a-b 0a z 9 0 az-09                | A a. -a a- a_b a` a{ a/ a:
          dns-subdomain | a.b-c.d                             | A.b a..b a.b.
          variable-name | A _a A1 a z Z A0 A9                 | 1A A-B A.B A` A{ A@ A[ A/ A:
          uuid          | 00000000-1111-4222-8333-44444444abCD 09afAF00-1111-4222-8333-444444444444 | 00000000-1111-4222-8333-44444444444 00000000x1111-4222-8333-444444444444 g0000000-1111-4222-8333-444444444444 G0000000-1111-4222-8333-444444444444 @0000000-1111-4222-8333-444444444444 `0000000-1111-4222-8333-444444444444 /0000000-1111-4222-8333-444444444444 :0000000-1111-4222-8333-444444444444 00000000-1111-4222-8333-4444-4444444
          arn-role      | arn:aws:iam::123456789012:role/a arn:aws-cn:iam::123456789012:role/p/a arn:aws-us-gov:iam::123456789012:role/x_+=,.@-y arn:aws:iam::012345678909:role/azAZ09 | arn:aws:iam::1234:role/a arn:aws:iam:us-east-1:123456789012:role/a arn:aws:iam::123456789012:policy/a arn:aws:iam::123456789012:role/ arn:aws:sts::123456789012:assumed-role/a/s arn:aws:iam::123456789012:root role/a arn:aws:iam::12345678901x:role/a arn:aws:iam::/23456789012:role/a arn:aws:iam::123456789012:role/a` arn:aws:iam::123456789012:role/a{ arn:aws:iam::123456789012:role/a[ arn:aws:iam::123456789012:role/a; arn:aws:iam::299329113195:role/a arn:azure:iam::123456789012:role/a
          not-arn       | user x:y                            | arn:aws:x
          load-balancer-name | a Z az-AZ-09 0 9 A z           | -a a- a_b a` a{ a@ a[ a/ a:
          gcp-service-account | a@p.iam.gserviceaccount.com portkey-gw@my-project.iam.gserviceaccount.com | @p.iam.gserviceaccount.com a@.iam.gserviceaccount.com a@iam.gserviceaccount.com a@p.example.com A@p.iam.gserviceaccount.com a@p_x.iam.gserviceaccount.com p.iam.gserviceaccount.com
          aws-region    | us-east-1 us-gov-west-1 cn-northwest-1 eusc-de-east-1 ab-z-99 us-a-0 | us-east-1a useast1 US-EAST-1 eastus us_east_1 us-east1 us--1 us-1 u-east-1 abcde-east-1 us-east- us-east-100 us-east-x us--east-1 u{-east-1 u`-east-1 us-east-/
          not-aws-region | us-east1 x                         | us-east-1
          bucket-name   | abc my.logs logs-1 a-z              | ab My-logs my_logs -logs logs- a..b s3://x .abc abc.
          cache-name    | acme-cache A1 a z9 Z A a0           | a--b a- 1a a.b a/b a` a{ a@ a[ a: -a
          redis-url     | redis://h:1 rediss://h:65535 redis://u:p@h:6379 redis://h:1/0 redis://p@ss@h:1 | redis://h redis://:6379 redis://h::1 http://h:1 redis://h:0 redis:// redis://h˙x:1 redis://h:x redis://h/a:1
          storage-account | abc a0z9                          | ab Abc a-b ab` ab{ ab/ ab:
          storage-container | abc a-b 0-9                     | ab a--b abc- -abc Abc a.b
          url-with-path | http://h/p https://h/p/q?x          | http://h http://h/ http://h/?q h/p ftp://h/p
          pairs         | a=b a=b,c=d a= a=b=c a=1,˙b=2       | =b a a=b,c a=b, ,
          login         | a:b a:b:c                           | :b a: a
          fraction      | 0 1 0.5 1.0 1.00 .5 0.0 0.09        | 1.1 2 -0.5 0. . 0,5 1.x 00 0.5x 10 x 1.01 0./ 0.:
          metric-labels | apiKeyName configName apiKeyName,configName apiKeyName,˙configName | x apiKeyName,x apiKeyName,
          """)
  void aTextHasTheFormatOrNot(String format, String good, String bad) {
    for (String text : good.split(" ")) {
      assertThat(Formats.matches(format, text.replace('˙', ' '))).as(text).isTrue();
    }
    for (String text : bad.split(" ")) {
      assertThat(Formats.matches(format, text.replace('˙', ' '))).as(text).isFalse();
    }
    assertThat(Formats.matches(format, "")).isEqualTo(format.startsWith("not-"));
  }

  @ParameterizedTest
  @CsvSource({
    "dns-label, '', 63",
    "dns-subdomain, a.b., 63",
    "bucket-name, '', 63",
    "storage-account, '', 24",
    "storage-container, '', 63",
    "load-balancer-name, '', 32",
    "cache-name, '', 50",
    "arn-role, arn:aws:iam::123456789012:role/path/, 64",
  })
  void aNameIsNoLongerThanAllowed(String format, String before, int longest) {
    assertThat(Formats.matches(format, before + "a".repeat(longest))).isTrue();
    assertThat(Formats.matches(format, before + "a".repeat(longest + 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"dns-subdomain", "host-name"})
  void aHostNameHasAtMost253Characters(String format) {
    String name = "a.".repeat(126) + "a";
    assertThat(Formats.matches(format, name)).isTrue();
    assertThat(Formats.matches(format, "a" + name)).isFalse();
  }
}
