package io.portkeylint.rules.declared;

/** A kind of check, run once the conditions of a declaration hold. */
interface Check {

  /**
   * Reports each target that the declaration does not allow.
   *
   * @param logic stands behind the targets, before what belongs to this kind of check
   */
  void run(Case declared, int[] targets, Logic logic);
}
