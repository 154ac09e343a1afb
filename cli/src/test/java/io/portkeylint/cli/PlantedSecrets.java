package io.portkeylint.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A values file with random secrets in every place where people put them, and the same file with
 * other secrets of the same length and kind.
 */
final class PlantedSecrets {

  private static final String VARIABLE = "environment.data: ";

  /** Where secrets stand; {@code @} is one, each line another unless it says so. */
  private static final String[] PLACES = {
    "environment.data: REDIS_PASSWORD: @",
    "environment.data: REDIS_PASSWORD: \"@\" # was @ before",
    "environment.data: PORTKEY_CLIENT_AUTH: '@'",
    "environment.data: REDIS_URL: redis://user:@@cache.example:6379",
    "environment.data: REDIS_URL: 'rediss://:@@cache.example:6380'",
    "environment.data: MONGO_DB_CONNECTION_URL: mongodb://u:@@db.example/x",
    "environment.data: AZURE_STORAGE_KEY: |\n        @\n        @",
    "environment.data: AWS_ASSUME_ROLE_SECRET_ACCESS_KEY: >-\n        @",
    "environment.data: REDIS_PASSWROD: @",
    "environment.data: REDIS_PASSWORD: <@>",
    "environment.data: REDIS_PASSWORD: ${PASSWORD:-@}",
    "environment.data: PORT: '8080 password=@'",
    "environment.data: OTEL_EXPORTER_OTLP_HEADERS: authorization=@",
    "data: {REDIS_PASSWORD: @, CACHE_STORE: nowhere}",
    "env: [REDIS_PASSWORD=@]",
    "secret: @",
    "imageCredentials: @",
    "imageCredentials: [{name: x, registry: r, username: u, password: @, pasword: @}]",
    "imageCredentials: [{name: x, registry: 'https://u:@@r.example', username: u}]",
    "extraEnv: [{name: MY_TOKEN, value: @}, {name: OTHER, value: '@'}]",
    "extraEnv: [{name: MY_TOKEN, value: 5, wrong: \"--password=@\"}]",
    "args: [--token, @]",
    "unknown: {apiKey: @, inner: [{clientSecret: @}]}",
    "unknownToken: @",
    "adminPassword:\n  deep:\n    deeper: @",
    "podAnnotations: {a: '{\"password\": \"@\"}', b: '{\"auths\": {\"r\": {\"auth\": \"@\"}}}'}",
    "service: {containerPort: 8080, annotations: {x: 'Bearer: token=@'}}",
    "service:\n  containerPort: 8080 # portkey-lint-ignore PK310: it wants password=@",
    "config: |\n  password: @\n  other: 1",
    "tls: |\n  -----BEGIN PRIVATE KEY-----\n  @\n  -----END PRIVATE KEY-----",
    "# password: @",
    "# portkey-lint-ignore PK310: password=@",
    "# portkey-lint-ignore PK310 token=@",
    "vaultConfig: {token: @, vaultToken: @}",
    "serviceAccount: {password: &shared @}\nnameOverride: *shared",
    "moreToken: &key \"@\"\nother:\n  *key : 1\n  deeper: [{*key : {a: 1}}]\nresources: {*key : 1}",
  };

  /** What keeps a file from being YAML, or from being what Helm reads. */
  private static final String[] FAULTS = {
    "a: b: c",
    "\tx: 1",
    "x: \"open",
    "x: [1, 2",
    "x: {a: 1",
    "- item",
    "x: *nowhere",
    "? - a",
    "x: !!int z",
    "@: 1",
    "x: 'it's'",
    "  : :",
    "<<<<<<< HEAD",
    "%YAML 3.0",
    "&a &b x: 1",
    "x: |9\n  y",
  };

  private static final int KINDS = 6;

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder twin = new StringBuilder();
  private final List<String> secrets = new ArrayList<>();
  private final String argument;
  private final String twinArgument;

  PlantedSecrets(long seed, boolean isBroken) {
    this.random = new Random(seed);
    List<String> chosen = chosen(isBroken);
    int fault = isBroken ? random.nextInt(chosen.size()) : -1;
    for (int i = 0; i < chosen.size(); i++) {
      if (i == fault) {
        both(FAULTS[random.nextInt(FAULTS.length)].replace("@", "x") + "\n");
      }
      place(chosen.get(i));
    }
    int kind = random.nextInt(KINDS);
    argument = secret(kind, 20);
    twinArgument = secret(kind, 20);
    secrets.add(argument);
  }

  /** Variables first, under one key; no key twice unless the file is to be broken anyway. */
  private List<String> chosen(boolean isBroken) {
    List<String> shuffled = new ArrayList<>(List.of(PLACES));
    Collections.shuffle(shuffled, random);
    Set<String> keys = new HashSet<>();
    List<String> variables = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String place : shuffled.subList(0, 16)) {
      boolean isVariable = place.startsWith(VARIABLE);
      String line = isVariable ? place.substring(VARIABLE.length()) : place;
      if (isBroken || place.startsWith("#") || keys.add(line.substring(0, line.indexOf(':')))) {
        (isVariable ? variables : others).add(line);
      }
    }
    List<String> all = new ArrayList<>(others);
    if (!variables.isEmpty()) {
      all.add("environment:\n  create: true\n  data:");
      for (String variable : variables) {
        all.add("    " + variable);
      }
    }
    return all;
  }

  private void place(String rest) {
    // An at sign that belongs to a URL stands behind the one for the secret.
    boolean isUrl = rest.contains("@@");
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == '@') {
        plant();
        if (isUrl) {
          both("@");
          i++;
        }
      } else {
        both(rest.substring(i, i + 1));
      }
    }
    both("\n");
  }

  private void both(String same) {
    text.append(same);
    twin.append(same);
  }

  private void plant() {
    int kind = random.nextInt(KINDS);
    int length = 12 + random.nextInt(20);
    String secret = secret(kind, length);
    secrets.add(secret);
    text.append(secret);
    twin.append(secret(kind, length));
  }

  private String secret(int kind, int length) {
    return switch (kind) {
      case 0 -> letters("abcdefghijklmnopqrstuvwxyz", length);
      case 1 -> "Q" + letters("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789", length);
      case 2 -> "ghp_" + letters("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789", 36);
      case 5 -> "7" + letters("123456789", length);
      case 3 -> letters("abcdef", 4) + "-" + letters("0123456789abcdef", length) + "-z";
      default -> "z" + letters("abcdefghijkmnpqrstuvwxyz", length) + ".K+9/" + letters("xyz", 4);
    };
  }

  private String letters(String alphabet, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return letters.toString();
  }

  String text() {
    return text.toString();
  }

  /** The same file with other secrets. */
  String twin() {
    return twin.toString();
  }

  /** A secret that is not in the file, for arguments. */
  String argument() {
    return argument;
  }

  /** Another of its length and kind. */
  String twinArgument() {
    return twinArgument;
  }

  List<String> secrets() {
    return secrets;
  }

  /** The secrets that an output holds: as they are, encoded, or as a checksum. */
  List<String> in(String output) {
    List<String> found = new ArrayList<>();
    for (String secret : secrets) {
      for (String trace : traces(secret)) {
        if (output.contains(trace)) {
          found.add(secret + " as " + trace);
        }
      }
    }
    return found;
  }

  private static List<String> traces(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    List<String> traces = new ArrayList<>();
    traces.add(secret);
    // Half of it is too much as well.
    traces.add(secret.substring(0, Math.max(10, secret.length() / 2)));
    traces.add(secret.substring(Math.min(secret.length() - 10, secret.length() / 2)));
    traces.add(secret.replace("+", "%2B").replace("/", "%2F"));
    traces.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
    traces.add(HexFormat.of().formatHex(bytes));
    for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
      try {
        traces.add(HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
    CRC32 crc = new CRC32();
    crc.update(bytes);
    traces.add(String.format(Locale.ROOT, "%08x", crc.getValue()));
    return traces;
  }
}
