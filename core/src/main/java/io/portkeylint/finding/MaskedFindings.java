package io.portkeylint.finding;

import io.portkeylint.secret.RepeatedSecrets;
import io.portkeylint.secret.Sensitivity;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Masks in findings what another key of the same deployment tells to be a secret, and what has the
 * form of one. A rule that quotes a value only sees the key it looks at, or a part of the value.
 */
public final class MaskedFindings {

  private MaskedFindings() {}

  /**
   * Replaces findings that quote a secret. Edits are left: they are never shown.
   *
   * @param values what tells of secrets, or null when there is none because a file is refused
   */
  public static void mask(List<Finding> findings, @Nullable EffectiveValues values) {
    if (findings.isEmpty()) {
      return;
    }
    RepeatedSecrets secrets = values == null ? RepeatedSecrets.NONE : RepeatedSecrets.of(values);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (quotesOneOf(secrets, finding)) {
        findings.set(i, masked(finding, secrets));
      }
    }
  }

  private static boolean quotesOneOf(RepeatedSecrets secrets, Finding finding) {
    boolean quotes =
        isIn(secrets, finding.message())
            || isIn(secrets, finding.primary().text())
            || !secrets.mask(finding.path()).equals(finding.path())
            || isIn(secrets, finding.why())
            || isIn(secrets, finding.help());
    for (Label label : finding.related()) {
      quotes |= isIn(secrets, label.text());
    }
    for (String note : finding.notes()) {
      quotes |= isIn(secrets, note);
    }
    for (Fix fix : finding.fixes()) {
      quotes |= isIn(secrets, fix.title());
    }
    return quotes;
  }

  private static Finding masked(Finding finding, RepeatedSecrets secrets) {
    List<Label> related = new ArrayList<>();
    for (Label label : finding.related()) {
      related.add(masked(label, secrets));
    }
    List<String> notes = new ArrayList<>();
    for (String note : finding.notes()) {
      notes.add(masked(secrets, note));
    }
    List<Fix> fixes = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      fixes.add(new Fix(masked(secrets, fix.title()), fix.safe(), fix.edits()));
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        masked(secrets, finding.message()),
        secrets.mask(finding.path()),
        masked(finding.primary(), secrets),
        related,
        masked(secrets, finding.why()),
        masked(secrets, finding.help()),
        notes,
        finding.history(),
        fixes);
  }

  private static boolean isIn(RepeatedSecrets secrets, String text) {
    return secrets.areIn(text) || Sensitivity.isSensitive(KeyPath.ROOT, text);
  }

  private static String masked(RepeatedSecrets secrets, String text) {
    return Sensitivity.masked(secrets.mask(text));
  }

  private static Label masked(Label label, RepeatedSecrets secrets) {
    return new Label(label.span(), masked(secrets, label.text()));
  }
}
