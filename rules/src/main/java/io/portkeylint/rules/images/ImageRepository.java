package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Images;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.Value;

/** Portkey's images on Docker Hub are spelled as they are. */
public final class ImageRepository implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK605", "image-repository")
          .topic(Topic.IMAGES)
          .severity(Severity.WARNING)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.EXAMPLE)
          .constraints("gateway-image-repository", "dataservice-image-repository")
          .summary("Images on Docker Hub have the names under which Portkey publishes them.")
          .why("Docker Hub has no other image of Portkey, so it is not pulled and no pod starts")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Images images = context.values().images();
    look(context, images.gateway().repository(), "portkeyai/gateway_enterprise");
    if (context.values().dataService().enabled().is(true)) {
      look(context, images.dataService().repository(), "portkeyai/data-service");
    }
  }

  /** A number is reported by its type. */
  private static boolean isText(RuleContext context, Setting<String> repository) {
    return context.effective().at(repository.path()) instanceof Value.Scalar value
        && value.scalar().isString();
  }

  /** Only names on Docker Hub are known; a mirror may call its copies anything. */
  private void look(RuleContext context, Setting<String> repository, String wanted) {
    String known = repository.known();
    if (known == null || !repository.isWritten()) {
      return;
    }
    if (known.isEmpty() || known.indexOf(' ') >= 0 || !isText(context, repository)) {
      // No name at all: reported as such.
      return;
    }
    ImageName name = ImageName.of(known);
    boolean fips = name.path().endsWith("-fips") || name.path().contains("/fips");
    if (!name.isOnDockerHub() || name.path().equals(wanted) || fips) {
      return;
    }
    String full = "docker.io/" + wanted;
    context.report(
        finding(repository.quoted() + " is no image of Portkey on Docker Hub")
            .at(repository, "published as `" + full + "`")
            .help("write `" + full + "`, or the full name of a mirror with its registry")
            .fix("write `" + full + "`", false, Edits.replace(repository, full)));
  }
}
