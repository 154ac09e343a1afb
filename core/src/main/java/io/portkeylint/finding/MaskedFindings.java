package io.portkeylint.finding;

import io.portkeylint.secret.RepeatedSecrets;
import io.portkeylint.values.EffectiveValues;
import java.util.ArrayList;
import java.util.List;

/**
 * Masks in findings what another key of the same deployment tells to be a secret. A rule that
 * quotes a value only sees the key it looks at.
 */
public final class MaskedFindings {

  private MaskedFindings() {}

  /** Replaces findings that quote a secret of the values. Edits are left: they are never shown. */
  public static void mask(List<Finding> findings, EffectiveValues values) {
    RepeatedSecrets secrets =
        findings.isEmpty() ? RepeatedSecrets.NONE : RepeatedSecrets.of(values);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (quotesOneOf(secrets, finding)) {
        findings.set(i, masked(finding, secrets));
      }
    }
  }

  private static boolean quotesOneOf(RepeatedSecrets secrets, Finding finding) {
    boolean quotes =
        secrets.areIn(finding.message())
            || secrets.areIn(finding.primary().text())
            || !secrets.mask(finding.path()).equals(finding.path())
            || secrets.areIn(finding.why())
            || secrets.areIn(finding.help());
    for (Label label : finding.related()) {
      quotes |= secrets.areIn(label.text());
    }
    for (String note : finding.notes()) {
      quotes |= secrets.areIn(note);
    }
    for (Fix fix : finding.fixes()) {
      quotes |= secrets.areIn(fix.title());
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
      notes.add(secrets.mask(note));
    }
    List<Fix> fixes = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      fixes.add(new Fix(secrets.mask(fix.title()), fix.safe(), fix.edits()));
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        secrets.mask(finding.message()),
        secrets.mask(finding.path()),
        masked(finding.primary(), secrets),
        related,
        secrets.mask(finding.why()),
        secrets.mask(finding.help()),
        notes,
        finding.history(),
        fixes);
  }

  private static Label masked(Label label, RepeatedSecrets secrets) {
    return new Label(label.span(), secrets.mask(label.text()));
  }
}
