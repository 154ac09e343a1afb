package io.portkeylint.rules.images;

import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Image;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Gateway and data service are of versions that understand each other. */
public final class ImageVersions implements Rule {

  private static final ChartVersion GATEWAY_2_8 = new ChartVersion(2, 8, 0);
  private static final ChartVersion GATEWAY_2_1 = new ChartVersion(2, 1, 0);
  private static final ChartVersion DATA_1_7 = new ChartVersion(1, 7, 0);
  private static final ChartVersion DATA_1_5 = new ChartVersion(1, 5, 0);

  private static final RuleInfo INFO =
      RuleInfo.rule("PK612", "gateway-and-dataservice-versions")
          .topic(Topic.IMAGES)
          .source("change logs of gateway 2.8.0 and data service 1.7.0 and 1.5.0", Basis.STATED)
          .constraints("gateway-and-dataservice-versions")
          .summary("Gateway and data service have versions that go together.")
          .why("the two exchange data in a form that changed with these versions")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Image gatewayImage = context.values().images().gateway();
    Image dataImage = context.values().images().dataService();
    ChartVersion gateway = version(gatewayImage);
    ChartVersion data = version(dataImage);
    boolean written = gatewayImage.tag().isWritten() || dataImage.tag().isWritten();
    if (!context.values().dataService().enabled().is(true)
        || gateway == null
        || data == null
        || !written) {
      return;
    }
    boolean newGateway = gateway.compareTo(GATEWAY_2_8) >= 0;
    boolean newData = data.compareTo(DATA_1_7) >= 0;
    boolean tooOld = data.compareTo(DATA_1_5) >= 0 && gateway.compareTo(GATEWAY_2_1) < 0;
    if (newGateway == newData && !tooOld) {
      return;
    }
    Image place = dataImage.tag().isWritten() ? dataImage : gatewayImage;
    Image other = dataImage.tag().isWritten() ? gatewayImage : dataImage;
    context.report(
        finding("gateway " + gateway + " does not go with data service " + data)
            .at(
                place.tag(),
                tooOld
                    ? "data service 1.5.0 and later needs gateway 2.1.0"
                    : "gateway 2.8.0 and data service 1.7.0 go together")
            .related(other.tag(), "the other version")
            .help("upgrade the data service to 1.7.0 or later first, then the gateway"));
  }

  /** The version that a tag names, or null when it names none. */
  public static @Nullable ChartVersion version(Image image) {
    String tag = image.tag().known();
    if (tag == null) {
      return null;
    }
    int parts = 1;
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c == '.' && i > 0 && i + 1 < tag.length() && tag.charAt(i - 1) != '.') {
        parts++;
      } else if (c < '0' || c > '9') {
        return null;
      }
    }
    return parts == 3 && tag.length() <= 12 ? ChartVersion.parse(tag) : null;
  }
}
