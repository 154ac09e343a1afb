package io.portkeylint.jsonschema;

import java.util.ArrayList;
import java.util.List;

/**
 * The form of a text as regular expressions that Helm, editors and Java read alike: without looking
 * ahead or back, and without classes that depend on the engine.
 *
 * @param whole what the text as a whole is; empty for anything
 * @param somewhere what must occur in it; empty for nothing
 * @param nowhere what must not occur in it; empty for nothing
 * @param longest most characters, 0 for any number
 */
record TextPattern(String whole, String somewhere, String nowhere, int longest) {

  static final TextPattern ANY = new TextPattern("", "", "", 0);

  private static final String LABEL = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
  private static final String SUBDOMAIN = LABEL + "(?:\\." + LABEL + ")*";
  private static final String QUALIFIED = "[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
  private static final String IPV6 = ipv6();

  /** The form of the key of a label or an annotation; the domain is at most 253 long. */
  static final TextPattern LABEL_KEY =
      new TextPattern("(?:" + SUBDOMAIN + "/)?" + QUALIFIED, "^(?:[^/]{1,253}/)?[^/]*$", "", 0);

  static final TextPattern RESOURCE_NAME =
      new TextPattern(
          "[\\s\\S]+/[\\s\\S]*|hugepages-[\\s\\S]*|cpu|memory|ephemeral-storage|storage",
          "",
          "",
          0);

  /** The name of a variable, which must not turn into something else when YAML reads it. */
  static final TextPattern VARIABLE_KEY =
      new TextPattern("[-A-Za-z0-9_.]{1,253}", "", "^\\.$|^\\.\\.|" + turned(), 0);

  /** What a form of the data asks of a text that is not empty. */
  static TextPattern of(String form) {
    return switch (form) {
      case "object-name" -> new TextPattern(SUBDOMAIN, "", "", 253);
      case "dns-label" -> new TextPattern(LABEL, "", "", 63);
      case "service-name" -> new TextPattern("[a-z](?:[-a-z0-9]*[a-z0-9])?", "", "", 63);
      case "label-value" -> new TextPattern(QUALIFIED, "", "", 63);
      case "quantity" ->
          new TextPattern(
              "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[numkMGTPE]|[KMGTPE]i|[eE][-+]?[0-9]+)?",
              "",
              "",
              0);
      case "ip-address" -> new TextPattern(IPV4 + "|" + IPV6, "", "", 0);
      case "cidr" ->
          new TextPattern(
              IPV4
                  + "/(?:0{0,2}[0-9]|0?[12][0-9]|0?3[0-2])|(?:"
                  + IPV6
                  + ")/(?:0{0,2}[0-9]|0?[1-9][0-9]|1[01][0-9]|12[0-8])",
              "",
              "",
              0);
      case "url-path" -> new TextPattern("/[\\s\\S]*", "", "//|/\\./|/\\.\\./|/\\.\\.?$|%2[fF]", 0);
      case "host-name" -> new TextPattern(SUBDOMAIN, "", "^" + IPV4 + "$", 253);
      case "port-name" -> new TextPattern("[a-z0-9]+(?:-[a-z0-9]+)*", "[a-z]", "", 15);
      case "variable-name" -> new TextPattern("[-A-Za-z_.][-A-Za-z0-9_.]*", "", "", 0);
      case "config-key" -> new TextPattern("[-A-Za-z0-9_.]{1,253}", "", "^\\.$|^\\.\\.", 0);
      case "image-repository" -> new TextPattern("", "", "[\\x00-\\x20]", 0);
      case "whole-or-percent" -> new TextPattern("[0-9]+%?", "", "", 0);
      default -> ANY;
    };
  }

  /** The same, for a text that a template prints without quotes into YAML. */
  TextPattern printedPlain() {
    String turned = turned() + "|" + breaking();
    return new TextPattern(
        whole, somewhere, nowhere.isEmpty() ? turned : nowhere + "|" + turned, longest);
  }

  /** Puts the keywords of JSON Schema that say the same. */
  void describe(JsonTree schema, boolean emptyIsFine) {
    if (!whole.isEmpty()) {
      schema.put("pattern", "^(?:" + whole + ")" + (emptyIsFine ? "?$" : "$"));
    }
    if (!somewhere.isEmpty()) {
      schema.add(
          "allOf", new JsonTree().put("pattern", emptyIsFine ? "^$|" + somewhere : somewhere));
    }
    if (!nowhere.isEmpty()) {
      schema.add("allOf", new JsonTree().put("not", noText(nowhere)));
    }
    if (longest > 0) {
      schema.put("maxLength", longest);
    }
  }

  /** Without the type, a pattern would match everything that is not a text. */
  private static JsonTree noText(String pattern) {
    return new JsonTree().put("type", "string").put("pattern", pattern);
  }

  /** Words and numbers that YAML reads as something else than text. */
  private static String turned() {
    return "^(?:true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y|false|False|FALSE|no|No|NO|off|Off|OFF|n|N"
        + "|null|Null|NULL|~|[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)$";
  }

  private static String breaking() {
    return "^[*&!%@`{\\[|>#\"']|^- |^\\? |: | #|:$|\\n";
  }

  /** Eight groups of four digits; {@code ::} for those left out, the last two as an IPv4. */
  private static String ipv6() {
    String group = "[0-9a-fA-F]{1,4}";
    List<String> forms = new ArrayList<>();
    forms.add("(?:" + group + ":){7}" + group);
    forms.add("(?:" + group + ":){6}" + IPV4);
    for (int left = 0; left <= 7; left++) {
      int right = 7 - left;
      String head = left == 0 ? ":" : group + "(?::" + group + "){" + (left - 1) + "}:";
      String tail =
          right == 0 ? ":" : ":(?:" + group + "(?::" + group + "){0," + (right - 1) + "})?";
      forms.add(head + tail);
      if (right >= 2) {
        forms.add(head + ":(?:" + group + ":){0," + (right - 2) + "}" + IPV4);
      }
    }
    return String.join("|", forms);
  }
}
