package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Image;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** A tag that moves is pulled again each time. */
public final class LatestNeedsAlways implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK608", "image-tag-latest-needs-always")
          .topic(Topic.IMAGES)
          .severity(Severity.WARNING)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.EXAMPLE)
          .constraints("image-tag-latest-needs-always")
          .summary("The tag `latest` goes with the pull policy `Always`.")
          .why("a node that has some `latest` already goes on running it, whatever its age")
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
    String policy = image.pullPolicy().known();
    boolean cached = "IfNotPresent".equals(policy) || "Never".equals(policy);
    if (!cached || !image.tag().is("latest") || !image.tag().isWritten()) {
      return;
    }
    TextEdit edit =
        image.pullPolicy().isWritten()
            ? Edits.replace(image.pullPolicy(), "Always")
            : Edits.insert(context.effective(), image.pullPolicy().path(), "Always");
    context.report(
        finding("the tag is `latest`, but the pull policy is `" + policy + "`")
            .at(
                image.pullPolicy().isWritten() ? image.pullPolicy() : image.tag(),
                "needs `pullPolicy: Always`")
            .related(image.tag(), "moves with every release")
            .help("set `pullPolicy: Always`, or pin the tag")
            .fix("set `pullPolicy: Always`", true, edit));
  }
}
