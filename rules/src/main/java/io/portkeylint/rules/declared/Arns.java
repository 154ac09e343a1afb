package io.portkeylint.rules.declared;

/** Forms of Amazon resource names. */
public final class Arns {

  private static final int LONGEST_ROLE_NAME = 64;

  /** The account of the hosted control plane, which the guide names for another purpose. */
  private static final String CONTROL_PLANE_ACCOUNT = "299329113195";

  private Arns() {}

  /** Whether the text is the full ARN of an IAM role, in any partition. */
  public static boolean isRole(String text) {
    String[] parts = text.split(":", -1);
    boolean shaped =
        parts.length == 6
            && parts[0].equals("arn")
            && parts[1].startsWith("aws")
            && parts[2].equals("iam")
            && parts[3].isEmpty()
            && isAccount(parts[4])
            && !parts[4].equals(CONTROL_PLANE_ACCOUNT)
            && parts[5].startsWith("role/");
    return shaped && isRoleName(parts[5].substring(parts[5].lastIndexOf('/') + 1));
  }

  private static boolean isAccount(String text) {
    if (text.length() != 12) {
      return false;
    }
    for (int i = 0; i < 12; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isRoleName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!word && "_+=,.@-".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST_ROLE_NAME;
  }
}
