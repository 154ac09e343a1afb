package io.portkeylint;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fingerprints;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.report.SourceView;
import io.portkeylint.secret.RepeatedSecrets;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Occurrence;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reports need of a deployment's values when the values themselves are not kept: a run over a
 * thousand files has no room for a thousand trees.
 */
public final class Digest {

  private final SourceView view;
  private final Map<KeyPath, String> traits;
  private final Set<String> files;

  private Digest(SourceView view, Map<KeyPath, String> traits, Set<String> files) {
    this.view = view;
    this.traits = traits;
    this.files = files;
  }

  /** The result without its values; of a clean one, not even the texts stay. */
  static LintResult condense(LintResult result, EffectiveValues effective) {
    List<Finding> findings = new ArrayList<>(result.findings().size());
    List<Suppressed> suppressed = new ArrayList<>(result.suppressed().size());
    Set<Source> shown = new LinkedHashSet<>();
    Map<KeyPath, String> traits = new HashMap<>();
    boolean isClean = result.findings().isEmpty() && result.suppressed().isEmpty();
    RepeatedSecrets secrets = isClean ? RepeatedSecrets.NONE : RepeatedSecrets.of(effective);
    for (Finding finding : result.findings()) {
      findings.add(keep(finding, effective, secrets, shown, traits));
    }
    for (Suppressed one : result.suppressed()) {
      Finding finding = keep(one.finding(), effective, secrets, shown, traits);
      suppressed.add(new Suppressed(finding, one.kind(), one.reason(), one.named()));
    }
    List<Source> sources = new ArrayList<>(result.sources());
    for (int i = 0; i < sources.size(); i++) {
      if (shown.isEmpty()) {
        sources.set(i, Source.file(sources.get(i).name(), ""));
      }
    }
    SourceView view =
        shown.isEmpty() ? SourceView.of(null) : SourceView.of(effective, secrets).condensed(shown);
    Digest digest = new Digest(view, traits, files(effective));
    return new LintResult(
        result.chart(), sources, null, findings, suppressed, result.omitted(), digest);
  }

  private static Finding keep(
      Finding finding,
      EffectiveValues effective,
      RepeatedSecrets secrets,
      Set<Source> shown,
      Map<KeyPath, String> traits) {
    traits.put(finding.path(), Fingerprints.trait(finding.path(), effective, secrets));
    shown.add(finding.primary().span().source());
    for (Label label : finding.related()) {
      shown.add(label.span().source());
    }
    for (Fix fix : finding.fixes()) {
      for (TextEdit edit : fix.edits()) {
        shown.add(edit.span().source());
      }
    }
    if (finding.history().isEmpty()) {
      return finding;
    }
    List<Occurrence> history = new ArrayList<>();
    for (Occurrence place : finding.history()) {
      shown.add(place.source());
      history.add(new Occurrence(place.keySpan(), withoutChildren(place.node())));
    }
    return finding.withHistory(history);
  }

  /** Reports only say that it is a mapping or list. */
  private static YamlNode withoutChildren(YamlNode node) {
    if (node instanceof YamlMapping) {
      return new YamlMapping(node.span(), List.of());
    }
    return node instanceof YamlSequence ? new YamlSequence(node.span(), List.of()) : node;
  }

  static Set<String> files(@Nullable EffectiveValues effective) {
    Set<String> files = new HashSet<>();
    if (effective != null) {
      for (Layer layer : effective.layers()) {
        files.add(Fingerprints.file(layer.source()));
      }
    }
    return files;
  }

  SourceView view() {
    return view;
  }

  String trait(KeyPath path) {
    return traits.getOrDefault(path, "missing");
  }

  Set<String> files() {
    return files;
  }
}
