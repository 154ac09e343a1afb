package io.portkeylint.rules.declared;

import io.portkeylint.model.GatewayValues;
import io.portkeylint.model.PassThrough;
import io.portkeylint.model.Setting;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds settings by the names and numbers that declarations use: a variable of {@code
 * environment.data} by its own name, any other value by its path. The numbers of variables are odd.
 */
final class Settings {

  /** Between the steps of a path in a compiled declaration. */
  private static final char STEP = '\u001e';

  /** The paths by number, made when they are first asked for. */
  private static final @Nullable KeyPath[] PATHS = new @Nullable KeyPath[Declarations.SETTINGS];

  private Settings() {}

  static Setting<String> text(GatewayValues values, int number) {
    return isVariable(number)
        ? values.environment().variable(Declarations.setting(number))
        : values.text(path(number));
  }

  static Setting<String> text(GatewayValues values, String name) {
    return isVariable(name) ? values.environment().variable(name) : values.text(path(name));
  }

  static Setting<Boolean> flag(GatewayValues values, int number) {
    return values.flag(path(number));
  }

  /** Whether anything supplies it: a value that is not empty, a list or mapping with entries. */
  static boolean isPresent(GatewayValues values, int number) {
    if (isVariable(number)) {
      return !text(values, number).isAbsent();
    }
    KeyPath path = path(number);
    PassThrough part = values.part(path);
    return part.value() instanceof Value.Scalar ? !values.text(path).isAbsent() : !part.isEmpty();
  }

  /** Whether it is in doubt, or only a source that nobody can look into could tell. */
  static boolean isUnclear(GatewayValues values, int number) {
    if (isVariable(number)) {
      Setting<String> setting = text(values, number);
      return values.isInDoubt(setting.path())
          || setting instanceof Setting.External<String> external && !external.certain();
    }
    return values.isInDoubt(path(number)) || values.part(path(number)).isUnclear();
  }

  static boolean isVariable(int number) {
    return (number & 1) != 0;
  }

  /** Where the values hold it. */
  static KeyPath place(int number) {
    return isVariable(number)
        ? KeyPath.of("environment.data").child(Declarations.setting(number))
        : path(number);
  }

  /** Variables alone begin with a capital letter. */
  private static boolean isVariable(String name) {
    return name.charAt(0) <= 'Z';
  }

  /** Two threads may make the same path; either will do. */
  static KeyPath path(int number) {
    KeyPath path = PATHS[number];
    if (path == null) {
      path = path(Declarations.setting(number));
      PATHS[number] = path;
    }
    return path;
  }

  private static KeyPath path(String name) {
    KeyPath path = KeyPath.ROOT;
    int start = 0;
    for (int end = name.indexOf(STEP); end >= 0; end = name.indexOf(STEP, start)) {
      path = path.child(name.substring(start, end));
      start = end + 1;
    }
    return path.child(name.substring(start));
  }
}
