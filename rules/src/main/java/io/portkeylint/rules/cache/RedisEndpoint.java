package io.portkeylint.rules.cache;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the host of a Redis URL tells about the cache, by the forms of AWS host names. A host of no
 * known form, such as a name of one's own, tells nothing.
 *
 * @param id the name of the replication group or serverless cache; empty for other forms
 * @param mark the part of the host that gives the form away, as it is written in lower case
 * @param encryption whether the cache encrypts in transit
 * @param region the AWS region; empty when the host does not tell
 */
record RedisEndpoint(Form form, String id, String mark, Encryption encryption, String region) {

  /** Whether a cache encrypts in transit, as far as its endpoint tells. */
  enum Encryption {
    ON,
    OFF,
    UNKNOWN
  }

  /** Forms of endpoints, named as the ElastiCache user guide names them. */
  enum Form {
    CONFIGURATION("a configuration endpoint"),
    PRIMARY("a primary endpoint"),
    READER("a reader endpoint"),
    NODE("the endpoint of one node"),
    SERVERLESS("a serverless endpoint"),
    MEMCACHED("a Memcached endpoint"),
    OTHER("another host");

    private final String label;

    Form(String label) {
      this.label = label;
    }

    /** With its article, for a message. */
    String label() {
      return label;
    }
  }

  private static final RedisEndpoint OTHER =
      new RedisEndpoint(Form.OTHER, "", "", Encryption.UNKNOWN, "");

  static RedisEndpoint of(@Nullable String url) {
    String host = url == null ? "" : host(url);
    if (host.endsWith(".cn")) {
      host = host.substring(0, host.length() - 3);
    }
    if (host.endsWith(".cache.amazonaws.com")) {
      String own = host.substring(0, host.length() - ".cache.amazonaws.com".length());
      return ofElastiCache(own.split("\\.", -1));
    }
    boolean memoryDb = host.endsWith(".amazonaws.com") && host.contains(".memorydb.");
    return memoryDb && host.startsWith("clustercfg.")
        ? new RedisEndpoint(Form.CONFIGURATION, "", "clustercfg", Encryption.UNKNOWN, "")
        : OTHER;
  }

  /** The host of a URL, in lower case; the text itself when it has no scheme. */
  static String host(String url) {
    int scheme = url.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < url.length() && url.charAt(end) != '/' && url.charAt(end) != '?') {
      end++;
    }
    int login = url.lastIndexOf('@', end - 1);
    start = login >= start ? login + 1 : start;
    int port = url.indexOf(':', start);
    return url.substring(start, port >= 0 && port < end ? port : end).toLowerCase(Locale.ROOT);
  }

  private static RedisEndpoint ofElastiCache(String[] parts) {
    String region = AwsRegionCodes.region(parts[parts.length - 1]);
    if (parts.length >= 3 && parts[parts.length - 2].equals("serverless")) {
      int hash = parts[0].lastIndexOf('-');
      String id = hash > 0 ? parts[0].substring(0, hash) : parts[0];
      return encrypted(Form.SERVERLESS, id, "serverless", region);
    }
    if (parts.length == 4) {
      switch (parts[0]) {
        case "clustercfg":
          return encrypted(Form.CONFIGURATION, parts[1], "clustercfg", region);
        case "master":
          return encrypted(Form.PRIMARY, parts[1], "master", region);
        case "replica":
          return encrypted(Form.READER, parts[1], "replica", region);
        default:
          break;
      }
      return switch (parts[2]) {
        case "clustercfg" -> plain(Form.CONFIGURATION, parts[0], "clustercfg", region);
        case "cfg" ->
            new RedisEndpoint(Form.MEMCACHED, parts[0], "cfg", Encryption.UNKNOWN, region);
        case "0001" -> plain(Form.NODE, parts[0], "0001", region);
        default -> encrypted(Form.NODE, parts[1], parts[0], region);
      };
    }
    if (parts.length == 5 && parts[2].equals("ng") && parts[3].equals("0001")) {
      boolean reader = parts[0].endsWith("-ro");
      String id = reader ? parts[0].substring(0, parts[0].length() - 3) : parts[0];
      return plain(reader ? Form.READER : Form.PRIMARY, id, "ng.0001", region);
    }
    return OTHER;
  }

  private static RedisEndpoint encrypted(Form form, String id, String mark, String region) {
    return new RedisEndpoint(form, id, mark, Encryption.ON, region);
  }

  private static RedisEndpoint plain(Form form, String id, String mark, String region) {
    return new RedisEndpoint(form, id, mark, Encryption.OFF, region);
  }

  /**
   * Whether a node endpoint is that of a member of a replication group or shard, whose id ends in
   * {@code -001} or {@code -0001-001}; others stand alone.
   *
   * @param host as {@link #host} gives it
   */
  boolean isMember(String host) {
    int dot = host.indexOf('.');
    int hyphen = host.lastIndexOf('-', dot);
    if (form != Form.NODE || hyphen < 0 || dot - hyphen != 4) {
      return false;
    }
    for (int i = hyphen + 1; i < dot; i++) {
      if (host.charAt(i) < '0' || host.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
