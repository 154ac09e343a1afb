package io.portkeylint;

import io.portkeylint.config.Choice;
import io.portkeylint.config.Ignore;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Source;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out what a policy says about the findings of one deployment. */
final class Judgement {

  private final RulePolicy policy;
  private final List<LintRequest.Input> inputs;
  private final List<Source> sources;

  private Judgement(RulePolicy policy, List<LintRequest.Input> inputs, List<Source> sources) {
    this.policy = policy;
    this.inputs = inputs;
    this.sources = sources;
  }

  /**
   * @param sources those of the request's inputs, in their order; further ones may follow
   */
  static Judgement of(RulePolicy policy, LintRequest request, List<Source> sources) {
    return new Judgement(policy, request.inputs(), sources);
  }

  /**
   * Findings of rules that are on, with their severities; those that are ignored are kept apart.
   */
  LintResult on(LintResult result) {
    List<Finding> kept = new ArrayList<>(result.findings().size());
    List<Suppressed> ignored = new ArrayList<>();
    for (Finding finding : result.findings()) {
      Finding judged = policy.judge(finding);
      Ignore ignore = judged == null ? null : policy.ignoring(judged, file(judged));
      if (judged != null && ignore != null) {
        Choice reason = ignore.reason();
        ignored.add(
            new Suppressed(judged, Suppressed.Kind.CONFIGURATION, reason.text(), reason.span()));
      } else if (judged != null) {
        kept.add(judged);
      }
    }
    return result.withSuppressed(kept, ignored);
  }

  private @Nullable Path file(Finding finding) {
    Source source = finding.primary().span().source();
    for (int i = 0; i < inputs.size(); i++) {
      if (sources.get(i) == source) {
        return path(inputs.get(i));
      }
    }
    return source.kind() == Source.Kind.FILE ? path(source.name()) : null;
  }

  private static @Nullable Path path(LintRequest.Input input) {
    return input instanceof LintRequest.Input.File file
        ? file.path()
        : path(((LintRequest.Input.Bytes) input).name());
  }

  private static @Nullable Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
