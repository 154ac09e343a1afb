package io.portkeylint.finding;

import io.portkeylint.chart.ChartRange;
import java.util.List;

/**
 * What is known of a rule without running it.
 *
 * @param id {@code PK} and three digits, never reused; {@code schema:} and a name for users' own
 * @param name kebab-case; states what must hold
 * @param topic where it is listed
 * @param severity of its findings, unless one says otherwise
 * @param summary what must hold, one sentence
 * @param why what happens in the cluster when it does not, one or two sentences
 * @param source document and section, for instance {@code EKS guide, "MCP Gateway (Optional)"}
 * @param basis how the source supports it
 * @param charts the chart versions to which it applies
 * @param platform the managed Kubernetes that it belongs to, {@code eks}, {@code aks} or {@code
 *     gke}; empty for any
 * @param constraints ids of the documented constraints that it implements
 */
public record RuleInfo(
    String id,
    String name,
    Topic topic,
    Severity severity,
    String summary,
    String why,
    String source,
    Basis basis,
    ChartRange charts,
    String platform,
    List<String> constraints) {

  /** How the ids of users' own schemas begin. */
  public static final String OWN_SCHEMA = "schema:";

  public RuleInfo {
    constraints = List.copyOf(constraints);
  }

  public static Builder rule(String id, String name) {
    return new Builder(id, name);
  }

  /** Whether it has a page of its own; false for what a schema of the user's own asks for. */
  public boolean isOurs() {
    return id.startsWith("PK");
  }

  /** The source with its basis and chart range, as a report shows it. */
  public String citation() {
    String range = charts.describe();
    String cited = source.isEmpty() ? "" : source + " (" + basis.label() + ")";
    return cited.isEmpty() || range.isEmpty() ? cited + range : cited + "; " + range;
  }

  /** Collects the parts of a {@link RuleInfo}; what is not given has a plain default. */
  public static final class Builder {
    private final String id;
    private final String name;
    private Topic topic = Topic.VALUES;
    private Severity severity = Severity.ERROR;
    private String summary = "";
    private String why = "";
    private String source = "";
    private Basis basis = Basis.STATED;
    private ChartRange charts = ChartRange.ALL;
    private String platform = "";
    private List<String> constraints = List.of();

    private Builder(String id, String name) {
      this.id = id;
      this.name = name;
    }

    public Builder topic(Topic value) {
      topic = value;
      return this;
    }

    public Builder severity(Severity value) {
      severity = value;
      return this;
    }

    /** What must hold. */
    public Builder summary(String value) {
      summary = value;
      return this;
    }

    /** What happens in the cluster when it does not hold. */
    public Builder why(String value) {
      why = value;
      return this;
    }

    public Builder source(String document, Basis support) {
      source = document;
      basis = support;
      return this;
    }

    /** The first chart version to which the rule applies. */
    public Builder since(String version) {
      charts = ChartRange.since(version);
      return this;
    }

    public Builder charts(ChartRange range) {
      charts = range;
      return this;
    }

    /** The managed Kubernetes that it belongs to: {@code eks}, {@code aks} or {@code gke}. */
    public Builder platform(String label) {
      platform = label;
      return this;
    }

    public Builder constraints(String... ids) {
      constraints = List.of(ids);
      return this;
    }

    public RuleInfo build() {
      return new RuleInfo(
          id, name, topic, severity, summary, why, source, basis, charts, platform, constraints);
    }
  }
}
