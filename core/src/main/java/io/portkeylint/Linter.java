package io.portkeylint;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersions;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.chart.UnknownChartVersionException;
import io.portkeylint.file.FileRules;
import io.portkeylint.file.InputReader;
import io.portkeylint.finding.Finding;
import io.portkeylint.model.GatewayValues;
import io.portkeylint.rule.Phase;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.rule.RuleProvider;
import io.portkeylint.shape.ShapeCheck;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetFiles;
import io.portkeylint.values.WrongArgumentException;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Checks deployments of the gateway chart. Immutable and thread-safe. */
public final class Linter {

  private final List<Rule> rules;
  private final InputReader inputs = new InputReader(YamlLimits.STANDARD);

  private Linter(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** With the rules of every {@link RuleProvider} on the class path. */
  public static Linter standard() {
    List<Rule> rules = new ArrayList<>();
    for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
      rules.addAll(provider.rules());
    }
    return new Linter(rules);
  }

  /** With exactly these rules. */
  public static Linter of(List<Rule> rules) {
    return new Linter(rules);
  }

  public List<Rule> rules() {
    return rules;
  }

  /**
   * Checks one deployment.
   *
   * @throws UnreadableInputException when an input cannot be read or the chart version is unknown
   */
  public LintResult lint(LintRequest request) {
    List<YamlFile> files = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Layer> layers = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (LintRequest.Input input : request.inputs()) {
      YamlFile file = inputs.read(input);
      files.add(file);
      sources.add(file.source());
      for (YamlProblem problem : file.problems()) {
        findings.add(FileRules.finding(problem));
      }
      YamlMapping root = file.root();
      if (root != null) {
        layers.add(new Layer(file.source(), root));
      }
    }
    ChosenChart chosen = chart(request);
    EffectiveValues effective = null;
    if (layers.size() == files.size()) {
      Chart chart = Chart.of(chosen.version());
      effective = merge(chart, layers, request);
      check(effective, chart, request.phase(), findings);
    }
    findings.sort(new ReportOrder(sources));
    return new LintResult(chosen, sources, effective, findings);
  }

  private static ChosenChart chart(LintRequest request) {
    String wanted = request.chartVersion();
    if (wanted == null) {
      return ChartVersions.newest();
    }
    try {
      return ChartVersions.resolve(wanted, "--chart-version");
    } catch (UnknownChartVersionException e) {
      throw new UnreadableInputException(e.getMessage(), e);
    }
  }

  private static EffectiveValues merge(Chart chart, List<Layer> files, LintRequest request) {
    try {
      SetFiles setFiles = SetFiles.in(Path.of(""));
      return Merger.merge(chart.defaults(), files, request.arguments(), setFiles, null);
    } catch (WrongArgumentException e) {
      throw new UnreadableInputException(e.getMessage(), e);
    }
  }

  private void check(EffectiveValues values, Chart chart, Phase phase, List<Finding> findings) {
    ShapeCheck.run(values, chart, findings);
    GatewayValues model = new GatewayValues(values, chart.version());
    RuleContext context = new RuleContext(model, values, chart.version(), phase, findings);
    for (Rule rule : rules) {
      if (rule.appliesTo(chart.version())) {
        rule.check(context);
      }
    }
  }
}
