package io.portkeylint.rules.declared;

import io.portkeylint.model.GatewayValues;
import io.portkeylint.model.Setting;
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

  /** Added to the operator of a condition under {@code unless}. */
  private static final char UNLESS = 0x80;

  private Conditions() {}

  /** Reads the conditions up to their end, or to the first that keeps the rule silent. */
  static boolean hold(Logic logic, RuleContext context) {
    for (char operator = logic.next(); operator != '.'; operator = logic.next()) {
      boolean unless = operator >= UNLESS;
      Truth truth = judge((char) (unless ? operator - UNLESS : operator), logic, context);
      if (truth != (unless ? Truth.NO : Truth.YES)) {
        return false;
      }
    }
    return true;
  }

  /** Reads the conditions up to their end, without judging them. */
  static void skip(Logic logic) {
    for (char operator = logic.next(); operator != '.'; operator = logic.next()) {
      logic.skip(1);
      switch ((char) (operator >= UNLESS ? operator - UNLESS : operator)) {
        case 'T', 'F', 'P', 'A', 'W', 'D' -> {}
        default -> logic.skip(logic.nextCount());
      }
    }
  }

  private static Truth judge(char operator, Logic logic, RuleContext context) {
    GatewayValues values = context.values();
    switch (operator) {
      case 'T':
        return flag(Settings.flag(values, logic.nextSetting()), true);
      case 'F':
        return flag(Settings.flag(values, logic.nextSetting()), false);
      case 'P':
        return present(values, logic.nextSetting(), true);
      case 'A':
        return present(values, logic.nextSetting(), false);
      case 'W':
        return Truth.of(Settings.text(values, logic.nextSetting()).isWritten());
      case 'D':
        return Truth.of(!Settings.text(values, logic.nextSetting()).isWritten());
      default:
        return text(operator, Settings.text(values, logic.nextSetting()), logic);
    }
  }

  private static Truth present(GatewayValues values, int setting, boolean wanted) {
    return Settings.isUnclear(values, setting)
        ? Truth.UNKNOWN
        : Truth.of(Settings.isPresent(values, setting) == wanted);
  }

  private static Truth flag(Setting<Boolean> setting, boolean wanted) {
    Boolean known = setting.known();
    if (known == null) {
      return setting.isAbsent() ? Truth.of(!wanted) : Truth.UNKNOWN;
    }
    return Truth.of(known == wanted);
  }

  /** One of the operands is enough; those behind it are stepped over. */
  private static Truth text(char operator, Setting<String> setting, Logic logic) {
    String text = setting.isAbsent() ? "" : setting.known();
    int operands = logic.nextCount();
    if (text == null) {
      return Truth.UNKNOWN;
    }
    for (int left = operands - 1; left >= 0; left--) {
      String operand = logic.nextWord();
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
        logic.skip(left);
        return Truth.of(operator != '!');
      }
    }
    return Truth.of(operator == '!');
  }
}
