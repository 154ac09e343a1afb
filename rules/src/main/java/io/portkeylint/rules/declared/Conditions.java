package io.portkeylint.rules.declared;

import io.portkeylint.model.GatewayValues;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Phase;
import io.portkeylint.rule.RuleContext;

/**
 * Judges the conditions of a declaration. What is not known, for instance a placeholder, meets
 * neither {@code when} nor the contrary of {@code unless}: the rule is silent.
 */
final class Conditions {

  private enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean value) {
      return value ? YES : NO;
    }
  }

  private Conditions() {}

  /** Reads the conditions up to their end, or to the first that keeps the rule silent. */
  static boolean hold(Cursor logic, RuleContext context) {
    for (String operator = logic.next(); !operator.equals("."); operator = logic.next()) {
      boolean unless = operator.charAt(0) == 'u';
      Truth truth = judge(operator.charAt(unless ? 1 : 0), logic, context);
      if (truth != (unless ? Truth.NO : Truth.YES)) {
        return false;
      }
    }
    return true;
  }

  private static Truth judge(char operator, Cursor logic, RuleContext context) {
    GatewayValues values = context.values();
    String name = logic.next();
    switch (operator) {
      case 'T':
        return flag(Settings.flag(values, name), true);
      case 'F':
        return flag(Settings.flag(values, name), false);
      case 'P':
        return present(values, name, true);
      case 'A':
        return present(values, name, false);
      case 'W':
        return Truth.of(Settings.text(values, name).isWritten());
      case 'D':
        return Truth.of(!Settings.text(values, name).isWritten());
      case '@':
        return Truth.of(values.platform().label().equals(name));
      case '#':
        return Truth.of((context.phase() == Phase.INITIAL) == name.equals("initial"));
      default:
        return text(operator, Settings.text(values, name), logic.nextList());
    }
  }

  private static Truth present(GatewayValues values, String name, boolean wanted) {
    boolean unclear =
        Settings.isVariable(name)
            && values.environment().variable(name) instanceof Setting.External<String> external
            && !external.certain();
    return unclear ? Truth.UNKNOWN : Truth.of(Settings.isPresent(values, name) == wanted);
  }

  private static Truth flag(Setting<Boolean> setting, boolean wanted) {
    Boolean known = setting.known();
    if (known == null) {
      return setting.isAbsent() ? Truth.of(!wanted) : Truth.UNKNOWN;
    }
    return Truth.of(known == wanted);
  }

  private static Truth text(char operator, Setting<String> setting, String[] operands) {
    String text = setting.isAbsent() ? "" : setting.known();
    if (text == null) {
      return Truth.UNKNOWN;
    }
    for (String operand : operands) {
      boolean met =
          switch (operator) {
            case '=', '!' -> text.equals(operand);
            case '^' -> text.startsWith(operand);
            case '$' -> text.endsWith(operand);
            case '*' -> text.contains(operand);
            case '<' -> VersionTag.isBelow(text, operand);
            default -> throw new IllegalStateException("no condition: " + operator);
          };
      if (met) {
        return Truth.of(operator != '!');
      }
    }
    return Truth.of(operator == '!');
  }
}
