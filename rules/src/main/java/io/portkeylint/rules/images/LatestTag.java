package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Image;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** A pinned tag makes a deployment repeatable. */
public final class LatestTag implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK607", "image-tag-latest-unpinned")
          .topic(Topic.IMAGES)
          .severity(Severity.INFO)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.EXAMPLE)
          .constraints("image-tag-latest-unpinned")
          .summary("Image tags name a version.")
          .why("`latest` is another image after each release, so pods of one deployment may differ")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    look(context, context.values().images().gateway());
    if (context.values().dataService().enabled().is(true)) {
      look(context, context.values().images().dataService());
    }
  }

  private void look(RuleContext context, Image image) {
    if (image.tag().is("latest") && image.tag().isWritten()) {
      context.report(
          finding("the tag `latest` is not pinned to a version")
              .at(image.tag(), "moves with every release")
              .help("write the version to deploy, or remove the tag to get the chart's own")
              .note("the guides' own samples use `latest`"));
    }
  }
}
