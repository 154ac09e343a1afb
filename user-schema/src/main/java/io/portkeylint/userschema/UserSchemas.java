package io.portkeylint.userschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.SchemaValidator;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.MaskedFindings;
import io.portkeylint.values.EffectiveValues;
import java.util.ArrayList;
import java.util.List;

/** The validator of users' schemas; found as a service. */
public final class UserSchemas implements SchemaValidator {

  /** The validator looks for the schemas of the drafts where the thread's own loader looks. */
  @Override
  public List<Finding> check(List<Input.File> schemas, EffectiveValues values) {
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    thread.setContextClassLoader(UserSchemas.class.getClassLoader());
    try {
      return checkAll(schemas, values);
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  private static List<Finding> checkAll(List<Input.File> schemas, EffectiveValues values) {
    SchemaFiles files = SchemaFiles.read(schemas);
    JsonNode tree = ValuesAsJson.of(values.root());
    List<Finding> findings = new ArrayList<>();
    for (SchemaFile file : files.all()) {
      Violations violations = new Violations(files, file, values);
      for (Error error : validate(file, files.compile(file), tree)) {
        findings.add(violations.finding(error));
      }
    }
    MaskedFindings.mask(findings, values);
    return findings;
  }

  private static List<Error> validate(SchemaFile file, Schema schema, JsonNode values) {
    try {
      return schema.validate(values);
    } catch (SchemaException e) {
      throw file.isNoSchema(e);
    } catch (StackOverflowError e) {
      throw new UnreadableInputException(
          file.name() + ": the schema refers to itself without end", e);
    }
  }
}
