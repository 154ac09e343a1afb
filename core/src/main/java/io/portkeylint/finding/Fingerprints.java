package io.portkeylint.finding;

import io.portkeylint.secret.RepeatedSecrets;
import io.portkeylint.secret.Sensitivity;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names findings so that they are known again after the file has changed around them: by rule,
 * file, key path and value, never by line; findings about a whole file by what they name. Of a
 * sensitive value nothing goes in but its key path. Findings that have all of this in common are
 * counted, in the order in which they are asked for; so each run makes its own. Not thread-safe.
 */
public final class Fingerprints {

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final String HEX = "0123456789abcdef";

  private final Map<String, Integer> given = new HashMap<>();
  private @Nullable EffectiveValues values;
  private RepeatedSecrets secrets = RepeatedSecrets.NONE;

  /**
   * The fingerprint of the run's next finding: 16 hexadecimal digits, and a number when it is not
   * the first of its kind.
   *
   * @param effective the values that the finding is about, or null when they could not be read
   */
  @SuppressWarnings("ReferenceEquality") // Whether they are the ones that were looked into.
  public String next(Finding finding, @Nullable EffectiveValues effective) {
    if (effective != values || effective == null) {
      values = effective;
      secrets = effective == null ? RepeatedSecrets.NONE : RepeatedSecrets.of(effective);
    }
    return nextOf(finding, trait(finding.path(), effective, secrets));
  }

  /**
   * The same for values that are known by what tells them apart.
   *
   * @param trait what {@link #trait} said of the finding's path
   */
  public String nextOf(Finding finding, String trait) {
    long hash = OFFSET_BASIS;
    hash = mix(hash, finding.rule().id());
    hash = mix(hash, file(finding.primary().span().source()));
    hash = mix(hash, finding.path().toString());
    hash = mix(hash, trait);
    if (finding.path().equals(KeyPath.ROOT)) {
      hash = mix(hash, names(finding.message()));
    }
    String print = hexadecimal(hash);
    Integer before = given.get(print);
    int number = before == null ? 1 : before + 1;
    given.put(print, number);
    return number == 1 ? print : print + "-" + number;
  }

  /** A file's name. An argument is known by its option: which one it is changes easily. */
  public static String file(Source source) {
    String name = source.name();
    name = name.startsWith("./") ? name.substring(2) : name;
    int number = source.kind() == Source.Kind.ARGUMENT ? name.indexOf(" #") : -1;
    return number < 0 ? name : name.substring(0, number);
  }

  /**
   * What of a value goes into a fingerprint; not for people.
   *
   * @param effective the values, or null when they could not be read
   * @param secrets those of the values
   */
  public static String trait(
      KeyPath path, @Nullable EffectiveValues effective, RepeatedSecrets secrets) {
    if (effective == null) {
      return "unread";
    }
    Value value = effective.at(path);
    if (value == null) {
      return "missing";
    }
    if (value instanceof Value.Scalar scalar) {
      return trait(path, scalar.scalar(), secrets);
    }
    return value instanceof Value.Mapping ? "mapping" : "list";
  }

  private static String trait(KeyPath path, YamlScalar scalar, RepeatedSecrets secrets) {
    String text = scalar.text();
    boolean isHidden =
        isAlias(scalar.span())
            || Sensitivity.isSensitiveWithin(path, text)
            || secrets.contains(text);
    return isHidden ? "set" : "=" + text.strip();
  }

  /** What a sentence about a whole file names; its other words may change with the tool. */
  private static String names(String message) {
    StringBuilder names = new StringBuilder();
    int open = message.indexOf('`');
    while (open >= 0) {
      int close = message.indexOf('`', open + 1);
      if (close < 0) {
        return names.toString();
      }
      names.append(message, open, close);
      open = message.indexOf('`', close + 1);
    }
    return names.toString();
  }

  /** The text of an alias stands elsewhere, perhaps as a secret. */
  private static boolean isAlias(Span span) {
    return span.start() < span.end() && span.source().text().charAt(span.start()) == '*';
  }

  /**
   * FNV-1a over the text and an end mark; it has to tell findings apart, not to withstand anyone.
   */
  private static long mix(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hash = (hash ^ c & 0xff) * PRIME;
      hash = (hash ^ c >> 8) * PRIME;
    }
    return (hash ^ 0x1ff) * PRIME;
  }

  private static String hexadecimal(long hash) {
    char[] digits = new char[16];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = HEX.charAt((int) (hash >>> 60 - 4 * i) & 15);
    }
    return new String(digits);
  }
}
