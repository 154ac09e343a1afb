package io.portkeylint.secret;

import io.portkeylint.values.KeyPath;
import org.jspecify.annotations.Nullable;

/**
 * Tells a placeholder from a secret that only has its form, such as {@code <Hunter2>}: under a
 * sensitive key a placeholder is shown when all of its words are those that people use for it, or
 * words of the key.
 */
final class PlaceholderWords {

  private PlaceholderWords() {}

  static boolean areAllOf(String text, KeyPath path) {
    String words = SecretNames.words(letters(text));
    String key = key(path);
    String keyWords = key == null ? "" : " " + SecretNames.words(key) + " ";
    int start = 0;
    while (start < words.length()) {
      int stop = words.indexOf(' ', start);
      stop = stop < 0 ? words.length() : stop;
      String word = words.substring(start, stop);
      if (!word.isEmpty() && !isUsual(word) && !keyWords.contains(" " + word + " ")) {
        return false;
      }
      start = stop + 1;
    }
    return true;
  }

  private static @Nullable String key(KeyPath path) {
    KeyPath parent = path.parent();
    return path.key() == null && parent != null ? parent.key() : path.key();
  }

  /** The text without what encloses it. */
  private static String letters(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isMark(text.charAt(start))) {
      start++;
    }
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isMark(char c) {
    return c == '<' || c == '>' || c == '*' || c == '.' || c == 'x' || c == 'X';
  }

  private static boolean isUsual(String word) {
    if (word.length() == 1) {
      return true;
    }
    switch (word) {
      case "change", "changeme", "replace", "replaceme", "fixme", "todo", "tbd", "insert", "enter":
      case "paste", "put", "fill", "set", "add", "provide", "provided", "shared", "received", "see":
      case "generated", "redacted", "hidden", "removed", "example", "sample", "placeholder":
      case "by",
      "from",
      "in",
      "of",
      "for",
      "to",
      "with",
      "the",
      "an",
      "and",
      "or",
      "at",
      "here",
      "me":
      case "my",
      "your",
      "our",
      "own",
      "new",
      "this",
      "is",
      "value",
      "text",
      "string",
      "nil",
      "none":
      case "password", "passwd", "passphrase", "pass", "pwd", "secret", "secrets", "key", "keys":
      case "token", "tokens", "credential", "credentials", "auth", "login", "user", "username":
      case "api", "access", "private", "public", "master", "signing", "encryption", "license":
      case "licence", "jwt", "hmac", "base64", "encoded", "pem", "certificate", "cert", "json":
      case "id", "name", "account", "client", "tenant", "role", "arn", "service", "organisation":
      case "organization",
      "bucket",
      "region",
      "storage",
      "container",
      "cluster",
      "host",
      "hostname":
      case "url",
      "uri",
      "endpoint",
      "port",
      "connection",
      "conn",
      "store",
      "memory",
      "cache",
      "log":
      case "portkey",
      "docker",
      "redis",
      "aws",
      "s3",
      "gcp",
      "gcs",
      "azure",
      "entra",
      "iam",
      "vault":
      case "minio", "milvus", "clickhouse", "mongo", "pinecone", "elasticache", "openai", "bedrock":
      case "kubernetes",
      "k8s",
      "1password",
      "embedding",
      "embeddings",
      "model",
      "registry",
      "image":
        return true;
      default:
        return false;
    }
  }
}
