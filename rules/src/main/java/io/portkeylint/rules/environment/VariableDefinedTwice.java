package io.portkeylint.rules.environment;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.PassThrough;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** A variable is not given in two lists. */
public final class VariableDefinedTwice implements Rule {

  private static final KeyPath DATA = KeyPath.of("environment.data");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK114", "variable-defined-twice")
          .topic(Topic.ENVIRONMENT)
          .severity(Severity.WARNING)
          .source("chart 1.7.7, template `gateway/deployment.yaml`", Basis.CHART)
          .constraints("variable-defined-twice")
          .summary("Every variable is given once.")
          .why("both entries are rendered into one list, and the API may refuse the second")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    PassThrough extra = context.values().workload().extraEnv();
    if (!(extra.value() instanceof Value.Sequence list)
        || !(context.effective().at(DATA) instanceof Value.Mapping variables)) {
      return;
    }
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i) instanceof Value.Mapping entry
          && entry.get("name") instanceof Value.Scalar name) {
        Value given = variables.get(name.scalar().text());
        if (given != null && given.winner().isWritten()) {
          context.report(
              finding("`" + name.scalar().text() + "` is given twice")
                  .at(extra.path().item(i).child("name"), name.winner().span(), "again here")
                  .related(given.winner().keyOrValueSpan(), "given here")
                  .help("remove one of the two"));
        }
      }
    }
  }
}
