package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Images;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** FIPS images are used for gateway and data service alike. */
public final class FipsImages implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK613", "fips-images-both")
          .topic(Topic.IMAGES)
          .severity(Severity.INFO)
          .source("guide \"FIPS compliant images\", \"Deploying via Helm\"", Basis.IMPLIED)
          .constraints("fips-images-both")
          .summary("With FIPS images, both images come from their registry.")
          .why("a data service from Docker Hub is not built with validated cryptography")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Images images = context.values().images();
    Setting<String> gateway = images.gateway().repository();
    Setting<String> data = images.dataService().repository();
    String gatewayName = gateway.known();
    String dataName = data.known();
    if (gatewayName == null
        || dataName == null
        || !context.values().dataService().enabled().is(true)
        || !gatewayName.endsWith("/gateway-enterprise")
        || ImageName.of(gatewayName).isOnDockerHub()
        || !ImageName.of(dataName).isOfPortkey()) {
      return;
    }
    context.report(
        finding("the gateway uses a FIPS image, the data service does not")
            .at(data.isWritten() ? data : gateway, "only one of the two images is a FIPS image")
            .help("set `images.dataserviceImage` to the FIPS image, 1.7.1 or later"));
  }
}
