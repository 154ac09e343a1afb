package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.config.RulePolicy.SeverityChange;
import io.portkeylint.config.SeverityOption;
import io.portkeylint.finding.RuleInfo;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that judge values have in common: by what. */
abstract class JudgingMojo extends DeploymentMojo {

  /**
   * How serious a rule is, a family such as <code>PK3</code>, or a topic: <code>error</code>,
   * <code>warning</code>, <code>info</code> or <code>off</code>, for instance <code>PK311=off
   * </code>. They add to those of the configuration.
   */
  @Parameter(property = "portkey.severities")
  List<String> severities = List.of();

  /**
   * Variables of <code>environment.data</code> that your own image reads. By default those of the
   * configuration.
   */
  @Parameter(property = "portkey.extraVariables")
  List<String> extraVariables = List.of();

  /**
   * JSON Schemas of your own that the merged values must fit as well: files of draft-07, 2019-09 or
   * 2020-12. By default those of the configuration.
   */
  @Parameter(property = "portkey.schemas")
  List<File> schemas = List.of();

  @Override
  LintRequest completed(LintRequest plain) {
    LintRequest request = schemas.isEmpty() ? plain : plain.schemas(List.of());
    for (File schema : schemas) {
      request = request.schema(schema.toPath(), names().of(schema.toPath()));
    }
    if (severities.isEmpty() && extraVariables.isEmpty()) {
      return request;
    }
    RulePolicy given = request.policy() == null ? RulePolicy.NONE : request.policy();
    RulePolicy policy = given.withSeverities(changes());
    return request.policy(
        extraVariables.isEmpty() ? policy : policy.withExtraVariables(Set.copyOf(extraVariables)));
  }

  private List<SeverityChange> changes() {
    List<RuleInfo> rules = Linter.standard().ruleInfos();
    List<SeverityChange> changes = new ArrayList<>();
    for (String severity : severities) {
      try {
        changes.add(SeverityOption.parse(severity, "severities", rules));
      } catch (IllegalArgumentException e) {
        throw new UnreadableInputException("severities: `" + severity + "`: " + e.getMessage(), e);
      }
    }
    return changes;
  }
}
