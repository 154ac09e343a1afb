package io.portkeylint.yaml;

import io.portkeylint.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a values file gave.
 *
 * @param root the values of all its documents, merged as Helm 4 merges them; null when the file is
 *     refused, an empty mapping when it is empty
 * @param comments in the order of the text; complete only when the file is not refused
 * @param problems in the order of the text
 */
public record YamlFile(
    Source source,
    @Nullable YamlMapping root,
    List<YamlComment> comments,
    List<YamlProblem> problems) {

  public YamlFile {
    comments = List.copyOf(comments);
    problems = List.copyOf(problems);
  }
}
