package com.example.lint;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Clusters of this company pull images from its own registry only. */
public final class OwnRegistry implements Rule {

  private static final String REGISTRY = "registry.example.com/";

  private static final RuleInfo INFO =
      RuleInfo.rule("ACME001", "image-from-own-registry")
          .topic(Topic.IMAGES)
          .severity(Severity.ERROR)
          .summary("Images come from the registry of the company.")
          .why("the nodes reach no other registry, so the pods never start")
          .source("platform handbook, \"Images\"", Basis.STATED)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> repository = context.values().images().gateway().repository();
    // Null for a placeholder, a template, and a value of another type: then this rule has no say.
    String name = repository.known();
    if (name != null && !name.startsWith(REGISTRY)) {
      String own = REGISTRY + name.substring(name.indexOf('/') + 1);
      context.report(
          finding("the image " + repository.quoted() + " comes from another registry")
              .at(repository, "must start with `" + REGISTRY + "`")
              .help("mirror the image and write `" + own + "`")
              .fix("use the mirror", false, Edits.replace(repository, own)));
    }
  }
}
