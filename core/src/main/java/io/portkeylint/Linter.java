package io.portkeylint;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartFinder;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.chart.Dependency;
import io.portkeylint.chart.FoundChart;
import io.portkeylint.chart.UnknownChartVersionException;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.file.FileRules;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.MaskedFindings;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleProvider;
import io.portkeylint.shape.ShapeCheck;
import io.portkeylint.source.Source;
import io.portkeylint.suppression.SuppressionMark;
import io.portkeylint.suppression.SuppressionRules;
import io.portkeylint.suppression.Suppressions;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetFiles;
import io.portkeylint.values.Umbrella;
import io.portkeylint.values.UnknownDefaults;
import io.portkeylint.values.WrongArgumentException;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks deployments of the gateway chart. Immutable and thread-safe. */
public final class Linter {

  private final List<Rule> rules;
  private final @Nullable SchemaValidator validator;
  private final InputReader inputs = new InputReader(YamlLimits.STANDARD);

  /** Decides which suppressions have expired; null for the day of the system. */
  private final @Nullable LocalDate today;

  private Linter(List<Rule> rules, @Nullable LocalDate today, @Nullable SchemaValidator validator) {
    this.rules = List.copyOf(rules);
    this.today = today;
    this.validator = validator;
  }

  /** With the rules of every {@link RuleProvider} on the class path. */
  public static Linter standard() {
    List<Rule> rules = new ArrayList<>();
    for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
      rules.addAll(provider.rules());
    }
    return new Linter(rules, null, null);
  }

  /** With exactly these rules. */
  public static Linter of(List<Rule> rules) {
    return new Linter(rules, null, null);
  }

  /** The same, for which suppressions expire as of a day and not as of today. */
  public Linter asOf(LocalDate day) {
    return new Linter(rules, day, validator);
  }

  /**
   * The same, with what checks the schemas of a request. Without it, the one on the class path
   * does.
   */
  public Linter with(SchemaValidator other) {
    return new Linter(rules, today, other);
  }

  public List<Rule> rules() {
    return rules;
  }

  /** Everything that can report something, by id: also what looks at files, keys and comments. */
  public List<RuleInfo> ruleInfos() {
    Map<String, RuleInfo> infos = new TreeMap<>();
    add(FileRules.all(), infos);
    add(ShapeCheck.rules(), infos);
    add(SuppressionRules.all(), infos);
    for (Rule rule : rules) {
      infos.put(rule.info().id(), rule.info());
    }
    return new ArrayList<>(infos.values());
  }

  private static void add(List<RuleInfo> some, Map<String, RuleInfo> infos) {
    for (RuleInfo info : some) {
      infos.put(info.id(), info);
    }
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
      Finding other = root == null ? null : FileRules.otherFile(root);
      if (other != null) {
        findings.add(other);
      } else if (root != null) {
        layers.add(new Layer(file.source(), root));
      }
    }
    FoundChart found = chart(request);
    ChosenChart chosen = found.chart();
    EffectiveValues effective = null;
    if (layers.size() == files.size()) {
      Chart chart = Chart.of(chosen.version());
      Umbrella umbrella = umbrella(found.dependency(), request, layers, sources);
      effective = merge(chart, layers, request, umbrella);
      findings.addAll(new DeploymentCheck(rules, effective, chart, request).run());
      if (!request.schemas().isEmpty()) {
        List<Finding> violations = validator().check(request.schemas(), effective);
        findings.addAll(violations);
      }
    }
    MaskedFindings.mask(findings, effective);
    if (findings.size() > 1) {
      findings.sort(new ReportOrder(sources));
    }
    LintResult result = new LintResult(chosen, sources, effective, findings);
    if (SuppressionMark.isIn(files)) {
      result = suppress(result, files);
    }
    RulePolicy policy = request.policy();
    return policy == null ? result : Judgement.of(policy, request, sources).on(result);
  }

  private LintResult suppress(LintResult all, List<YamlFile> files) {
    LocalDate day = today == null ? LocalDate.now(ZoneId.systemDefault()) : today;
    boolean isComplete = all.effective() != null;
    Suppressions.Outcome outcome =
        Suppressions.apply(files, all.findings(), ruleInfos(), isComplete, day);
    List<Finding> rest = new ArrayList<>(outcome.findings());
    rest.sort(new ReportOrder(all.sources()));
    return all.withSuppressed(rest, outcome.suppressed());
  }

  private SchemaValidator validator() {
    if (validator != null) {
      return validator;
    }
    for (SchemaValidator found : ServiceLoader.load(SchemaValidator.class)) {
      return found;
    }
    throw new UnreadableInputException(
        "checking with a schema needs portkey-lint-user-schema on the class path");
  }

  private static FoundChart chart(LintRequest request) {
    Path first = null;
    for (LintRequest.Input input : request.inputs()) {
      if (first == null && input instanceof LintRequest.Input.File file) {
        first = file.path();
      }
    }
    try {
      return ChartFinder.find(request.chartVersion(), request.chartVersionOrigin(), first);
    } catch (UnknownChartVersionException e) {
      throw new UnreadableInputException(e.getMessage(), e);
    }
  }

  /**
   * The chart that the files are written for when it depends on the gateway chart, with its own
   * values unless they are among the files. Null when the files hold no key of that dependency.
   */
  private @Nullable Umbrella umbrella(
      @Nullable Dependency dependency,
      LintRequest request,
      List<Layer> files,
      List<Source> sources) {
    if (dependency == null || !Umbrella.isMentioned(dependency.key(), files)) {
      return null;
    }
    Path values = dependency.values();
    if (values == null || isAmong(request.inputs(), values)) {
      return new Umbrella(dependency.key(), null);
    }
    String name = values.toString().replace('\\', '/');
    try {
      YamlFile own = values == null ? null : inputs.read(new LintRequest.Input.File(values, name));
      YamlMapping root = own == null ? null : own.root();
      if (own == null || root == null) {
        return new Umbrella(dependency.key(), null);
      }
      sources.add(own.source());
      return new Umbrella(dependency.key(), new Layer(own.source(), root));
    } catch (UnreadableInputException e) {
      return new Umbrella(dependency.key(), null);
    }
  }

  private static boolean isAmong(List<LintRequest.Input> inputs, Path values) {
    Path wanted = values.toAbsolutePath().normalize();
    for (LintRequest.Input input : inputs) {
      if (input instanceof LintRequest.Input.File file
          && file.path().toAbsolutePath().normalize().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static EffectiveValues merge(
      Chart chart, List<Layer> files, LintRequest request, @Nullable Umbrella umbrella) {
    try {
      SetFiles setFiles = SetFiles.in(request.setFilesFolder());
      if (request.isPartial()) {
        Layer unknown = UnknownDefaults.of(chart.defaults());
        return Merger.merge(unknown, files, request.arguments(), setFiles, umbrella).asPartial();
      }
      return Merger.merge(chart.defaults(), files, request.arguments(), setFiles, umbrella);
    } catch (WrongArgumentException e) {
      throw new UnreadableInputException(e.getMessage(), e);
    }
  }
}
