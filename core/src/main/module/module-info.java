/** The engine: reads values as Helm does, and checks them with the rules that it finds. */
module io.portkeylint.core {
  requires io.portkeylint.schemas;
  requires static org.jspecify;

  exports io.portkeylint;
  exports io.portkeylint.baseline;
  exports io.portkeylint.chart;
  exports io.portkeylint.config;
  exports io.portkeylint.finding;
  exports io.portkeylint.model;
  exports io.portkeylint.report;
  exports io.portkeylint.rule;
  exports io.portkeylint.secret;
  exports io.portkeylint.source;
  exports io.portkeylint.values;
  exports io.portkeylint.yaml;
  exports io.portkeylint.shape to io.portkeylint.rules;

  uses io.portkeylint.SchemaValidator;
  uses io.portkeylint.rule.RuleProvider;
}
