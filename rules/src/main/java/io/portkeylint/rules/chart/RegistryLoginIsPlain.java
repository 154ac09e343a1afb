package io.portkeylint.rules.chart;

import io.portkeylint.chart.Condition;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;

/** The login is pasted into JSON. */
public final class RegistryLoginIsPlain implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK064", "registry-login-is-plain")
          .topic(Topic.IMAGES)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("User and password of a registry hold neither a quotation mark nor a backslash.")
          .why(
              "the chart pastes the login into JSON as it is, so the pull secret is not JSON and is refused")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final KeyPath CREDENTIALS = KeyPath.of("imageCredentials");

  @Override
  public void check(RuleContext context) {
    List<Value> items = Merged.of(context).items("imageCredentials");
    for (int i = 0; i < items.size(); i++) {
      Value item = items.get(i);
      if (Condition.isTruthy(Merged.part(item, "create"))
          && !Condition.isTruthy(Merged.part(item, "auth"))) {
        check(context, item, i, "username");
        check(context, item, i, "password");
      }
    }
  }

  private void check(RuleContext context, Value item, int index, String key) {
    Value value = Merged.part(item, key);
    String text = Merged.text(value);
    if (value != null && text != null && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)) {
      KeyPath path = CREDENTIALS.item(index).child(key);
      context.report(
          finding("`" + path + "` holds a quotation mark or a backslash")
              .at(path, value.winner().span(), "breaks the JSON of the pull secret")
              .help("write the login as `auth` (Base64 of `user:password`) in place of the two"));
    }
  }
}
