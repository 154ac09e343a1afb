/** The rules for the gateway; found by the engine. */
module io.portkeylint.rules {
  requires io.portkeylint.core;
  requires static org.jspecify;

  exports io.portkeylint.rules;

  provides io.portkeylint.rule.RuleProvider with io.portkeylint.rules.StandardRules;
}
