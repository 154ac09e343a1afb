package io.portkeylint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import io.portkeylint.values.KeyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secrets that stand elsewhere, too; {@code ;} stands for a line end in the tables. */
class RepeatedSecretsTest {

  private static final String TOKEN = "ghp_R7vQ2mXk9TbL4wZc8NfJ5hYd3GsP6rKa1EuB";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REDIS_PASSWORD: pa55word                | pa55word            | true",
        "REDIS_PASSWORD: pa55word                | pa55wor             | false",
        "REDIS_PASSWORD: pa55wor                 | pa55wor             | false",
        "REDIS_PASSWORD: &a pa55;b: *a           | pa55                | false",
        "x: &a pa55;REDIS_PASSWORD: *a           | pa55                | true",
        "REDIS_PASSWORD: pa55word;b: x-pa55word  | x-pa55word          | true",
        "REDIS_PASSWORD: pa55word;b: [x-pa55word] | x-pa55word         | true",
        "REDIS_PASSWORD: pa55word;b: x           | x                   | false",
        "REDIS_PASSWORD: 123456789               | 123456789           | true",
        "REDIS_PASSWORD: 12345678901             | 1.2345678901e+10    | true",
        "extraEnv: [{name: A, value: b-12345678}] | b-12345678         | false",
        "args: [--token, abc]                    | abc                 | true",
        "args: [--token=x, abc]                  | abc                 | false",
        "args: [token, abc]                      | abc                 | false",
        "args: [--name, abc]                     | abc                 | false",
        "secretKey: [REDIS_PASSWORD]             | REDIS_PASSWORD      | false",
        "secretKey: [OWN_VARIABLE]               | OWN_VARIABLE        | true",
        "a: redis://u:p@h                        | redis://u:p@h       | true",
        "a: b                                    | b                   | false",
      })
  void areKnownWhereverTheyStand(String values, String text, boolean isSecret) {
    assertThat(of(values).contains(text)).isEqualTo(isSecret);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REDIS_PASSWORD: pa55word | see pa55word here       | see ******** here",
        "REDIS_PASSWORD: pa55word | see `pa55word`          | see `********`",
        "REDIS_PASSWORD: pa55word | pa55word, pa55word      | ********, ********",
        "REDIS_PASSWORD: pa55word | pa55wor                 | pa55wor",
        "A_TOKEN: environment     | the environment of `x`  | the environment of `x`",
        "A_TOKEN: environment     | it is `environment`     | it is `********`",
        "A_TOKEN: environment     | it is `environments`    | it is `environments`",
        "A_TOKEN: ab-cd.ef_gh     | it is ab-cd.ef_gh       | it is ab-cd.ef_gh",
        "A_TOKEN: pa55word;B_TOKEN: pa55word-2 | pa55word-2 pa55word | ******** ********",
        "a: b                     | a b                     | a b",
      })
  void areMaskedInMessages(String values, String message, String masked) {
    RepeatedSecrets secrets = of(values);

    assertThat(secrets.mask(message)).isEqualTo(masked);
  }

  @Test
  void aLongOneIsMaskedAlsoWhereItIsCut() {
    String secret = "s3cret-" + "0123456789".repeat(7);
    RepeatedSecrets secrets = of("REDIS_PASSWORD: " + secret);
    String cut = Shown.plain(secret);

    assertThat(cut).contains("…");
    assertThat(secrets.areIn("it is " + cut)).isTrue();
    assertThat(secrets.mask("it is `" + cut + "`")).isEqualTo("it is `********`");
  }

  @Test
  void aKeyMayBeOne() {
    RepeatedSecrets secrets =
        of("REDIS_PASSWORD: pa55word;own: {pa55word: 1, x-pa55word-y: 2, plain-key: 3}");

    assertThat(secrets.isSecretKey("pa55word")).isTrue();
    assertThat(secrets.isSecretKey("x-pa55word-y")).isTrue();
    assertThat(secrets.isSecretKey("plain-key")).isFalse();
    assertThat(secrets.mask(KeyPath.parse("own.pa55word[1].a"))).hasToString("own.********[1].a");
    KeyPath plain = KeyPath.parse("own.plain-key[0]");
    assertThat(secrets.mask(plain)).isSameAs(plain);
  }

  @Test
  void aKeyOfTheFormOfATokenIsOneWithoutAnyOther() {
    RepeatedSecrets secrets = of("own: {" + TOKEN + ": 1}");

    assertThat(secrets.isSecretKey(TOKEN)).isTrue();
    assertThat(secrets.mask(KeyPath.of("own").child(TOKEN))).hasToString("own.********");
    assertThat(secrets.mask("key `own." + TOKEN + "`")).isEqualTo("key `own.********`");
  }

  @Test
  void aKeyThatIsANameIsMaskedInWhatIsQuoted() {
    RepeatedSecrets secrets = of("A_TOKEN: ownsecret;own: {ownsecret: 1}");

    assertThat(secrets.isSecretKey("ownsecret")).isTrue();
    assertThat(secrets.mask("ownsecret in `own.ownsecret` and `b`"))
        .isEqualTo("ownsecret in `own.********` and `b`");
  }

  @Test
  void aKeyOfTheChartIsNone() {
    assertThat(of("A_TOKEN: livenessProbe").isSecretKey("livenessProbe")).isFalse();
    assertThat(of("a: 1")).isSameAs(RepeatedSecrets.NONE);
    assertThat(RepeatedSecrets.NONE.contains("a")).isFalse();
  }

  @Test
  void aPathHoldsNoTokenWhateverElseIsKnown() {
    KeyPath list = KeyPath.parse("own[1]");

    assertThat(RepeatedSecrets.NONE.mask(list.child("a " + TOKEN).child("b")))
        .hasToString("own[1].********.b");
    assertThat(RepeatedSecrets.NONE.mask(list)).isSameAs(list);
  }

  private static RepeatedSecrets of(String values) {
    return RepeatedSecrets.of(Written.of(values.replace(';', '\n') + "\n").effective());
  }
}
