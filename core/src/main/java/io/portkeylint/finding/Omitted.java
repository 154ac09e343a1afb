package io.portkeylint.finding;

/**
 * Findings that were counted and then left out because there were too many.
 *
 * @param errors how many of that severity, from 0; likewise the others
 */
public record Omitted(int errors, int warnings, int infos) {

  /** Nothing was left out. */
  public static final Omitted NONE = new Omitted(0, 0, 0);

  /** Number of those of exactly this severity. */
  public int count(Severity severity) {
    if (severity == Severity.ERROR) {
      return errors;
    }
    return severity == Severity.WARNING ? warnings : infos;
  }

  /** Number of those that are at least this serious. */
  public int atLeast(Severity least) {
    int count = 0;
    for (Severity severity : Severity.values()) {
      count += severity.isAtLeast(least) ? count(severity) : 0;
    }
    return count;
  }

  /** The same with one more. */
  public Omitted with(Severity severity) {
    return new Omitted(
        errors + (severity == Severity.ERROR ? 1 : 0),
        warnings + (severity == Severity.WARNING ? 1 : 0),
        infos + (severity == Severity.INFO ? 1 : 0));
  }

  /** Both together. */
  public Omitted plus(Omitted other) {
    return new Omitted(errors + other.errors, warnings + other.warnings, infos + other.infos);
  }

  /** Number of all of them. */
  public int all() {
    return errors + warnings + infos;
  }
}
