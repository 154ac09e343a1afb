package io.portkeylint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises keys whose values are secrets, by the words that they are made of. */
final class SecretNames {

  /** A power of two; enough for the keys of a large file. */
  private static final int REMEMBERED = 2048;

  /**
   * The last judgements, by hash: each check and each report asks for every key on the way to each
   * value. Two threads may judge the same key, to the same end.
   */
  private static final @Nullable Judgement[] JUDGEMENTS = new @Nullable Judgement[REMEMBERED];

  private SecretNames() {}

  /** Judges one key, such as {@code REDIS_PASSWORD}, {@code secretKey} or {@code api-key}. */
  static boolean matches(String key) {
    int hash = key.hashCode();
    int slot = (hash ^ hash >>> 11 ^ hash >>> 22) & REMEMBERED - 1;
    Judgement known = JUDGEMENTS[slot];
    if (known == null || !known.key.equals(key)) {
      known = new Judgement(key, judge(key));
      JUDGEMENTS[slot] = known;
    }
    return known.isSecret;
  }

  /** Final fields, so that other threads see it whole. */
  private static final class Judgement {
    private final String key;
    private final boolean isSecret;

    Judgement(String key, boolean isSecret) {
      this.key = key;
      this.isSecret = isSecret;
    }
  }

  private static boolean judge(String key) {
    if (isException(key)) {
      return false;
    }
    String words = words(key);
    int end = words.length();
    String before = "";
    for (int start = 0; start < end; ) {
      int stop = words.indexOf(' ', start);
      if (stop < 0) {
        stop = end;
      }
      String word = words.substring(start, stop);
      if (isSecretWord(word) || isSecretPair(before, word)) {
        return true;
      }
      before = word;
      start = stop + 1;
    }
    return before.equals("auth") || before.equals("pass");
  }

  /** Names with a secret word that hold a name, a switch or a number. */
  private static boolean isException(String key) {
    switch (key) {
      case "secret",
      "secretKeys",
      "secretRef",
      "secretKeyRef",
      "secretName",
      "secretPath",
      "existingSecret",
      "existingSecretName",
      "kubernetesSecret",
      "imagePullSecrets",
      "imageCredentials",
      "serviceAccountToken",
      "automountServiceAccountToken",
      "tokenExpirationSeconds",
      "nodePublishSecretRef",
      "secretProviderClass":
        return true;
      default:
        return key.endsWith("MAX_TOKENS") || key.endsWith("_SECRET_NAME") || key.contains("://");
    }
  }

  private static boolean isSecretWord(String word) {
    switch (word) {
      case "password",
      "passwd",
      "paswd",
      "passwort",
      "pwd",
      "passphrase",
      "secret",
      "secrets",
      "token",
      "apikey",
      "credential",
      "credentials",
      "cred",
      "creds",
      "dockerconfigjson":
        return true;
      default:
        return isPassword(word);
    }
  }

  /** Also when it is slightly misspelt: then more than ever nobody expects the value to show. */
  private static boolean isPassword(String word) {
    if (word.startsWith("passw")) {
      return true;
    }
    int start = word.indexOf("pas");
    return start >= 0 && (word.endsWith("word") || word.endsWith("words")) && word.length() > 6;
  }

  private static boolean isSecretPair(String before, String word) {
    switch (word) {
      case "key":
        switch (before) {
          case "api",
          "redis",
          "private",
          "access",
          "storage",
          "account",
          "shared",
          "encryption",
          "customer",
          "master",
          "license",
          "licence",
          "signing",
          "tls",
          "ssl":
            return true;
          default:
            return false;
        }
      case "auth":
        return before.equals("client");
      case "id":
        return before.equals("external");
      case "headers":
        return before.equals("otlp");
      case "string":
        return before.equals("connection") || before.equals("conn");
      case "url":
      case "uri":
        return before.equals("connection") || before.equals("conn");
      default:
        return false;
    }
  }

  /** The words of a key in lower case, with one blank between them. */
  static String words(String key) {
    StringBuilder words = new StringBuilder(key.length() + 4);
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '_' || c == '-' || c == '.' || c == '/' || c == ' ') {
        c = ' ';
      } else if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(key.charAt(i - 1))) {
        words.append(' ');
      }
      words.append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT).trim();
  }
}
