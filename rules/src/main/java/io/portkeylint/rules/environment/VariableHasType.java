package io.portkeylint.rules.environment;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.Variable;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and switches among the variables are such; where a rule knows more, that one speaks. */
public final class VariableHasType implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK148", "variable-has-type")
          .topic(Topic.ENVIRONMENT)
          .severity(Severity.WARNING)
          .source("the variables that chart and product documents name", Basis.IMPLIED)
          .summary("A variable that holds a number or a switch has such a value.")
          .why("the gateway cannot use the value: the setting stays as if it were not there")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Chart chart = Chart.of(context.chart());
    for (Setting<String> setting : context.values().environment().variables()) {
      String name = setting.path().key();
      String value = setting.known();
      if (name == null || value == null || !setting.isWritten()) {
        continue;
      }
      Variable variable = chart.variable(name);
      String wanted = variable == null ? null : wanted(variable.type(), value.strip());
      if (wanted != null) {
        context.report(
            finding("`" + name + "` is " + setting.quoted() + ", not " + wanted)
                .at(setting, "must be " + wanted)
                .help("write " + wanted));
      }
    }
  }

  /** What the value has to be, or null when it is that. */
  private static @Nullable String wanted(String type, String value) {
    return switch (type) {
      case "int" -> isNumber(value, false) ? null : "a whole number";
      case "float" -> isNumber(value, true) ? null : "a number";
      case "bool" -> isSwitch(value) ? null : "`true` or `false`";
      default -> null;
    };
  }

  private static boolean isNumber(String value, boolean fraction) {
    boolean digit = false;
    boolean point = !fraction;
    for (int i = value.startsWith("-") ? 1 : 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        return false;
      }
    }
    return digit;
  }

  /** Other words for on and off are left to the rules of the variables that care. */
  private static boolean isSwitch(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "false", "on", "off", "yes", "no", "1", "0" -> true;
      default -> false;
    };
  }
}
