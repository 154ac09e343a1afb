package io.portkeylint.rules.declared;

import io.portkeylint.model.GatewayValues;
import io.portkeylint.model.PassThrough;
import io.portkeylint.model.Setting;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/**
 * Finds settings by the names that declarations use: a variable of {@code environment.data} by its
 * own name, any other value by its path.
 */
final class Settings {

  /** Between the steps of a path in a compiled declaration. */
  private static final char STEP = '\u001e';

  private Settings() {}

  static Setting<String> text(GatewayValues values, String name) {
    return isVariable(name) ? values.environment().variable(name) : values.text(path(name));
  }

  static Setting<Boolean> flag(GatewayValues values, String name) {
    return values.flag(path(name));
  }

  /** Whether anything supplies it: a value that is not empty, a list or mapping with entries. */
  static boolean isPresent(GatewayValues values, String name) {
    if (isVariable(name)) {
      return !values.environment().variable(name).isAbsent();
    }
    KeyPath path = path(name);
    PassThrough part = values.part(path);
    return part.value() instanceof Value.Scalar ? !values.text(path).isAbsent() : !part.isEmpty();
  }

  static boolean isVariable(String name) {
    char first = name.charAt(0);
    if (first < 'A' || first > 'Z') {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'a' && c <= 'z' || c == STEP) {
        return false;
      }
    }
    return true;
  }

  static KeyPath path(String name) {
    KeyPath path = KeyPath.ROOT;
    int start = 0;
    for (int end = name.indexOf(STEP); end >= 0; end = name.indexOf(STEP, start)) {
      path = path.child(name.substring(start, end));
      start = end + 1;
    }
    return path.child(name.substring(start));
  }
}
