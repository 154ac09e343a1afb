package io.portkeylint.secret;

import io.portkeylint.values.KeyPath;
import io.portkeylint.values.StandIn;
import java.util.Arrays;
import java.util.List;

/** The one place that decides whether a value must not be shown. */
public final class Sensitivity {

  private Sensitivity() {}

  /**
   * Judges by the key, and by the form of the text. Text that only stands for a secret, such as a
   * placeholder or the path of a mounted file, may be shown.
   */
  public static boolean isSensitive(KeyPath path, String text) {
    return isSensitive(path, isSensitiveKey(path), text);
  }

  /**
   * The same for who walks down a tree and so knows what was judged above.
   *
   * @param isKeySensitive what {@link #isSensitiveKey(KeyPath)} says of the path
   */
  public static boolean isSensitive(KeyPath path, boolean isKeySensitive, String text) {
    return !text.isEmpty()
        && (SecretForms.matches(text)
            || (isKeySensitive || isLogin(path, text)) && !isHarmless(path, text));
  }

  /** Whether something in the text must not be shown, though the rest of it may. */
  public static boolean isSensitiveWithin(KeyPath path, String text) {
    return isSensitive(path, text) || Assignments.holdSecret(text);
  }

  /** A text of the tool's own that may quote a part of a value: credentials in it are masked. */
  public static String masked(String text) {
    if (!SecretForms.matches(text)) {
      return text;
    }
    int file = SecretForms.fileStart(text);
    boolean[] hidden = new boolean[text.length()];
    Arrays.fill(hidden, file < 0 ? hidden.length : file, hidden.length, true);
    List<Integer> places = SecretForms.places(text);
    for (int i = 0; i < places.size(); i += 2) {
      Arrays.fill(hidden, places.get(i), places.get(i + 1), true);
    }
    StringBuilder masked = new StringBuilder(text.length());
    for (int i = 0; i < hidden.length; i++) {
      if (!hidden[i]) {
        masked.append(text.charAt(i));
      } else if (i == 0 || !hidden[i - 1]) {
        masked.append(Shown.MASK);
      }
    }
    return masked.toString();
  }

  /**
   * Where a text, whatever it is, holds credentials that have a form of their own: start and end of
   * each, one behind the other in the list.
   */
  public static List<Integer> places(String text) {
    return SecretForms.matches(text) ? SecretForms.places(text) : List.of();
  }

  /** Whether values under this path are secrets, whatever they look like. */
  public static boolean isSensitiveKey(KeyPath path) {
    for (KeyPath step = path; step != null; step = step.parent()) {
      if (isSensitiveStep(step)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last key of a path makes secrets of what is under it. */
  public static boolean isSensitiveStep(KeyPath path) {
    String key = path.key();
    KeyPath parent = path.parent();
    return key != null
        && parent != null
        && (SecretNames.matches(key) || isVariableValue(key, parent));
  }

  /** The value of a variable in a list: its name stands beside it, not above it. */
  private static boolean isVariableValue(String key, KeyPath parent) {
    KeyPath list = parent.parent();
    if (!key.equals("value") || parent.key() != null || list == null) {
      return false;
    }
    String name = list.key();
    return "env".equals(name) || "extraEnv".equals(name) || "data".equals(name);
  }

  /** A text where the chart wants a mapping with a login, or a switch: likely the secret itself. */
  private static boolean isLogin(KeyPath path, String text) {
    if (text.startsWith("[") || text.startsWith("{")) {
      return false;
    }
    KeyPath parent = path.parent();
    String key = path.key() == null && parent != null ? parent.key() : path.key();
    return "imageCredentials".equals(key) || "authKey".equals(key) || "secret".equals(key);
  }

  private static boolean isHarmless(KeyPath path, String text) {
    switch (StandIn.of(text)) {
      case PLACEHOLDER:
      case PLACEHOLDER_WORD:
        return PlaceholderWords.areAllOf(text, path);
      case TEMPLATED:
        // A template with a default, such as ${NAME:-default}, may hold the secret itself.
        return isBareTemplate(text);
      default:
        break;
    }
    switch (text) {
      case "true", "false", "null", "~":
        return true;
      default:
        return StandIn.isFilePath(text);
    }
  }

  private static boolean isBareTemplate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '"' || c == '\'' || c == '=') {
        return text.startsWith("ENC[") || text.startsWith("ref+") || text.startsWith("<path:");
      }
    }
    return true;
  }
}
