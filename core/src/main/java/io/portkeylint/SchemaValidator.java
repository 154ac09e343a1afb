package io.portkeylint;

import io.portkeylint.finding.Finding;
import io.portkeylint.values.EffectiveValues;
import java.util.List;

/**
 * Checks merged values with JSON Schemas that users wrote. Its one implementation brings a library
 * along, so it is a part of its own, looked for only when a request names a schema.
 */
public interface SchemaValidator {

  /**
   * Finds all violations, each at the line of the value.
   *
   * @param schemas files of draft 7, 2019-09 or 2020-12; they may refer to each other and to other
   *     local files
   * @param values merged over the chart's own
   * @throws UnreadableInputException when one cannot be read, is no schema, or refers to something
   *     that is no local file
   */
  List<Finding> check(List<LintRequest.Input.File> schemas, EffectiveValues values);
}
