package io.portkeylint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.values.KeyPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<PASSWORD>            | REDIS_PASSWORD | true",
        "<Hunter2>             | REDIS_PASSWORD | false",
        "<your-redis-password> | REDIS_PASSWORD | true",
        "<ACME_PASSWORD>       | REDIS_PASSWORD | false",
        "<ACME_PASSWORD>       | ACME_PASSWORD  | true",
        "<ACM_PASSWORD>        | ACME_PASSWORD  | false",
        "xxxx                  | A_TOKEN        | true",
        "****                  | A_TOKEN        | true",
        "...                   | A_TOKEN        | true",
        "changeme              | A_TOKEN        | true",
        "CHANGE ME             | A_TOKEN        | true",
        "<a b c>               | A_TOKEN        | true",
        "<from vault>          | A_TOKEN        | true",
        "<the value of the client secret> | A_TOKEN | true",
        "<s3cr3t>              | A_TOKEN        | false",
        "<set by hunter>       | A_TOKEN        | false",
        "<hunter set by>       | A_TOKEN        | false",
        "<acme>                | acme.token[0]  | false",
        "<acme token>          | acme-token[0]  | true",
      })
  void areThoseThatPeopleUseOrOfTheKey(String text, String path, boolean isPlaceholder) {
    assertThat(PlaceholderWords.areAllOf(text, KeyPath.parse(path))).isEqualTo(isPlaceholder);
  }
}
