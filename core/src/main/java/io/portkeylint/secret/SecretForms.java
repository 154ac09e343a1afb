package io.portkeylint.secret;

/**
 * Recognises credentials by their form, wherever they stand in a text. Each form starts with a
 * fixed text and goes on with a run of one alphabet, so that a text is read once per form.
 */
final class SecretForms {

  /** A fixed start, the letters that may follow, and how many of them at least. */
  private record Form(String start, Alphabet alphabet, int length) {}

  private enum Alphabet {
    UPPER_AND_DIGITS,
    WORD,
    WORD_AND_DASH,
    BASE64,
    VALUE
  }

  private static final Form[] FORMS = {
    new Form("AKIA", Alphabet.UPPER_AND_DIGITS, 16),
    new Form("ASIA", Alphabet.UPPER_AND_DIGITS, 16),
    new Form("ABIA", Alphabet.UPPER_AND_DIGITS, 16),
    new Form("ACCA", Alphabet.UPPER_AND_DIGITS, 16),
    new Form("GOOG", Alphabet.UPPER_AND_DIGITS, 20),
    new Form("AIza", Alphabet.WORD_AND_DASH, 35),
    new Form("ghp_", Alphabet.WORD, 36),
    new Form("gho_", Alphabet.WORD, 36),
    new Form("ghu_", Alphabet.WORD, 36),
    new Form("ghs_", Alphabet.WORD, 36),
    new Form("ghr_", Alphabet.WORD, 36),
    new Form("github_pat_", Alphabet.WORD, 40),
    new Form("glpat-", Alphabet.WORD_AND_DASH, 20),
    new Form("gldt-", Alphabet.WORD_AND_DASH, 20),
    new Form("dckr_pat_", Alphabet.WORD_AND_DASH, 24),
    new Form("dckr_oat_", Alphabet.WORD_AND_DASH, 24),
    new Form("client-auth-", Alphabet.WORD_AND_DASH, 16),
    new Form("sk-", Alphabet.WORD_AND_DASH, 20),
    new Form("xoxb-", Alphabet.WORD_AND_DASH, 10),
    new Form("xoxp-", Alphabet.WORD_AND_DASH, 10),
    new Form("xoxa-", Alphabet.WORD_AND_DASH, 10),
    new Form("xoxs-", Alphabet.WORD_AND_DASH, 10),
    new Form("hooks.slack.com/services/", Alphabet.VALUE, 20),
    new Form("hvs.", Alphabet.WORD_AND_DASH, 24),
    new Form("hvb.", Alphabet.WORD_AND_DASH, 24),
    new Form("hvr.", Alphabet.WORD_AND_DASH, 24),
    new Form("AGE-SECRET-KEY-1", Alphabet.UPPER_AND_DIGITS, 40),
    new Form("npm_", Alphabet.WORD, 36),
    new Form("eyJ", Alphabet.WORD_AND_DASH, 40),
    new Form("AccountKey=", Alphabet.BASE64, 20),
    new Form("SharedAccessKey=", Alphabet.BASE64, 20),
    new Form("SharedAccessSignature=", Alphabet.VALUE, 20),
    new Form("sig=", Alphabet.VALUE, 40),
    new Form("PRIVATE KEY-----", Alphabet.VALUE, 0),
    new Form("PRIVATE KEY BLOCK-----", Alphabet.VALUE, 0),
    new Form("\"auths\"", Alphabet.VALUE, 0),
  };

  private static final int LONGEST_LOGIN = 256;

  private SecretForms() {}

  static boolean matches(String text) {
    if (text.length() < 8) {
      return false;
    }
    for (Form form : FORMS) {
      boolean fits = form.start.length() + form.length <= text.length();
      if (fits && occurs(form, text)) {
        return true;
      }
    }
    return hasUrlPassword(text) || isStorageKey(text);
  }

  private static boolean occurs(Form form, String text) {
    int at = text.indexOf(form.start);
    while (at >= 0) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts || form.length == 0) {
        int run = at + form.start.length();
        int end = run;
        while (end < text.length() && isIn(form.alphabet, text.charAt(end))) {
          end++;
        }
        if (end - run >= form.length) {
          return true;
        }
      }
      at = text.indexOf(form.start, at + 1);
    }
    return false;
  }

  /**
   * Whether a URL in the text carries a password: {@code scheme://user:password@host}. Passwords
   * are written as they are, so a slash does not end one; but it ends a port.
   */
  private static boolean hasUrlPassword(String text) {
    int scheme = text.indexOf("://");
    while (scheme >= 0) {
      int from = scheme + 3;
      int colon = -1;
      int end = Math.min(text.length(), from + LONGEST_LOGIN);
      for (int i = from; i < end; i++) {
        char c = text.charAt(i);
        if (c == ':' && colon < 0) {
          colon = i;
        } else if (c == '@') {
          if (colon >= 0 && i > colon + 1 && !isReference(text, colon + 1, i)) {
            return true;
          }
          break;
        } else if (c <= ' ' || isPathStart(c) && (colon < 0 || isNumber(text, colon + 1, i))) {
          break;
        }
      }
      scheme = text.indexOf("://", from);
    }
    return false;
  }

  private static boolean isPathStart(char c) {
    return c == '/' || c == '?' || c == '#';
  }

  private static boolean isNumber(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isReference(String text, int start, int end) {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    return first == '<' && last == '>' || first == '$' && (last == '}' || last == ')');
  }

  /** An Azure storage key: 86 letters of base 64 and two equals signs. */
  private static boolean isStorageKey(String text) {
    int end = text.indexOf("==");
    while (end >= 0) {
      int start = end;
      while (start > 0 && isIn(Alphabet.BASE64, text.charAt(start - 1))) {
        start--;
      }
      if (end - start == 86) {
        return true;
      }
      end = text.indexOf("==", end + 2);
    }
    return false;
  }

  private static boolean isIn(Alphabet alphabet, char c) {
    boolean digit = c >= '0' && c <= '9';
    boolean upper = c >= 'A' && c <= 'Z';
    boolean lower = c >= 'a' && c <= 'z';
    return switch (alphabet) {
      case UPPER_AND_DIGITS -> upper || digit;
      case WORD -> upper || lower || digit || c == '_';
      case WORD_AND_DASH -> upper || lower || digit || c == '_' || c == '-' || c == '.';
      case BASE64 -> upper || lower || digit || c == '+' || c == '/';
      case VALUE -> c > ' ';
    };
  }
}
