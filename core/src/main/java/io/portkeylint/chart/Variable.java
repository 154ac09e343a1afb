package io.portkeylint.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An environment variable that a document or a template names. */
public final class Variable {

  private final String name;
  private final String group;
  private final String component;
  private final String type;
  private final List<String> allowed;
  private final String defaultText;
  private final String secret;
  private final VersionRange known;
  private final boolean namedByChart;
  private final String status;
  private final String forwarded;
  private final String forwardedAs;
  private final String copiedAs;
  private final String gatewaySince;
  private final String instead;

  Variable(Columns line) {
    name = line.next();
    group = line.next();
    component = line.next();
    type = line.next();
    allowed = line.nextList();
    defaultText = line.next();
    secret = line.next();
    known = VersionRange.at(line.next(), 0, VersionRange.ALWAYS);
    namedByChart = !line.next().isEmpty();
    status = line.next();
    forwarded = line.next();
    forwardedAs = line.next();
    copiedAs = line.next();
    gatewaySince = line.next();
    instead = line.next();
  }

  /** May end in {@code *}: then it stands for all names that begin so. */
  public String name() {
    return name;
  }

  /** The matter it belongs to, for instance {@code cache}. */
  public String group() {
    return group;
  }

  /** Who reads it: {@code gateway}, {@code dataservice}, {@code both}, {@code platform}, … */
  public String component() {
    return component;
  }

  /** {@code string}, {@code int}, {@code float}, {@code bool}, {@code url}, {@code enum}, … */
  public String type() {
    return type;
  }

  /** The texts that a document allows; empty for any. */
  public List<String> allowed() {
    return allowed;
  }

  /** What the application takes when it is not set; empty when no document says so. */
  public String defaultText() {
    return defaultText;
  }

  /** Whether it always holds a credential. */
  public boolean isSecret() {
    return secret.equals("true");
  }

  /** Under which condition it holds a credential; empty for always or never. */
  public String secretWhen() {
    return isSecret() ? "" : secret;
  }

  /** Whether values, templates or documents of a chart name it at all. */
  public boolean isNamedByChart() {
    return namedByChart;
  }

  /** The first chart version that names it. */
  public ChartVersion since() {
    return ChartData.versions().get(known.first());
  }

  /** The last chart version that names it, or null when the newest does. */
  public @Nullable ChartVersion until() {
    return known.last() == VersionRange.OPEN ? null : ChartData.versions().get(known.last());
  }

  /** {@code retired}, {@code beta}, {@code superseded spelling}, …; empty for ordinary ones. */
  public String status() {
    return status;
  }

  /** Whether the chart hands the value in {@code environment.data} to the data service as well. */
  public boolean isForwarded(ChartVersion chart) {
    int position = ChartData.versions().indexOf(chart);
    for (int i = 0; i < forwarded.length(); i += 2) {
      if (VersionRange.at(forwarded, i, VersionRange.NEVER).contains(position)) {
        return true;
      }
    }
    return false;
  }

  /** The name that it has on the data service; usually the same. */
  public String forwardedAs() {
    return forwardedAs.isEmpty() ? name : forwardedAs;
  }

  /** A second variable of the data service with the same value; empty for none. */
  public String copiedAs() {
    return copiedAs;
  }

  /** The first version of the gateway's image that reads it, or null when that is not told. */
  public @Nullable ChartVersion gatewaySince() {
    return gatewaySince.isEmpty() ? null : ChartVersion.parse(gatewaySince);
  }

  /** The variable that took its place; empty for none. */
  public String instead() {
    return instead;
  }

  @Override
  public String toString() {
    return name;
  }
}
