package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;

/** A reference to a pull secret is its name, or a mapping with it. */
public final class PullSecretForm implements Rule {

  private static final KeyPath SECRETS = KeyPath.of("imagePullSecrets");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK615", "image-pull-secrets-form")
          .topic(Topic.IMAGES)
          .source("chart guide, \"Image Configuration\"", Basis.STATED)
          .since("1.7.0")
          .constraints("image-pull-secrets-form")
          .summary("References to pull secrets are names, or mappings with a `name`.")
          .why("an entry without a name is passed over without a word, and the image is not pulled")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    if (!(context.values().part(SECRETS).value() instanceof Value.Sequence list)) {
      return;
    }
    List<Value> items = list.items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Value.Mapping entry && entry.get("name") == null) {
        context.report(
            finding("an entry of `imagePullSecrets` has no `name`")
                .at(SECRETS.item(i), place(entry), "`name` is missing here")
                .help("write `- name: SECRET`, or the name alone"));
      }
    }
  }

  /** The first key, which stands for the entry whatever its style. */
  private static Span place(Value.Mapping entry) {
    for (Value value : entry.entries().values()) {
      return value.winner().keyOrValueSpan();
    }
    return entry.winner().span();
  }
}
