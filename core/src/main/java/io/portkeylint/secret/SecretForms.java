package io.portkeylint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises credentials by their form, wherever they stand in a text. Each form starts with a
 * fixed text, at the start of a word, and goes on with a run of one alphabet. A text is read once
 * for all of them: every text of a deployment is judged here, and most hold none.
 */
final class SecretForms {

  /**
   * A fixed start, the letters that may follow, and how many of them at least. Where none has to
   * follow, the start is telling enough to stand anywhere.
   */
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

  /** Letters of base 64 in an Azure storage key. */
  private static final int STORAGE_KEY = 86;

  private static final int ASCII = 128;

  /** How many digits may follow the letter of an escape in YAML. */
  private static final int[] ESCAPES = {0, 2, 4, 8};

  /** The forms by the first letter of their start; most letters have none. */
  private static final Form[][] BY_LETTER = byLetter();

  private SecretForms() {}

  private static Form[][] byLetter() {
    Form[][] forms = new Form[ASCII][0];
    for (Form form : FORMS) {
      char letter = form.start.charAt(0);
      Form[] others = forms[letter];
      Form[] all = new Form[others.length + 1];
      System.arraycopy(others, 0, all, 0, others.length);
      all[others.length] = form;
      forms[letter] = all;
    }
    return forms;
  }

  static boolean matches(String text) {
    int length = text.length();
    if (length < 8) {
      return false;
    }
    // A call for each letter would be most of the work.
    char[] letters = text.toCharArray();
    boolean isInWord = false;
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      if (c >= ASCII) {
        isInWord = Character.isLetterOrDigit(c);
        continue;
      }
      Form[] forms = BY_LETTER[c];
      if (forms.length > 0 && startsOne(forms, text, i, isInWord)
          || c == ':' && isUrlWithPassword(text, i)
          || c == '=' && endsStorageKey(text, i)) {
        return true;
      }
      isInWord = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return false;
  }

  private static boolean startsOne(Form[] forms, String text, int at, boolean isInWord) {
    return startingAt(forms, text, at, isInWord) != null;
  }

  private static @Nullable Form startingAt(Form[] forms, String text, int at, boolean isInWord) {
    for (Form form : forms) {
      if (text.startsWith(form.start, at)
          && goesOn(form, text, at)
          && (!isInWord || form.length == 0 || isBehindEscape(text, at))) {
        return form;
      }
    }
    return null;
  }

  /** In a file that cannot be read, {@code \x06} before a token is text, and no part of a word. */
  private static boolean isBehindEscape(String text, int at) {
    for (int digits : ESCAPES) {
      int letter = at - digits - 1;
      if (letter > 0 && text.charAt(letter - 1) == '\\' && areHexDigits(text, letter + 1, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areHexDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where credentials stand: start and end of each, one behind the other in the list. They may
   * overlap. Of a key file only the start can be seen, so it is left out.
   */
  static List<Integer> places(String text) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isInWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      Form form = c < ASCII ? startingAt(BY_LETTER[c], text, i, isInWord) : null;
      if (form != null && form.length > 0) {
        int end = runEnd(form.alphabet, text, i + form.start.length());
        places.add(i);
        places.add(end);
        i = end - 1;
      } else if (c == ':' && isUrlWithPassword(text, i)) {
        places.add(i + 3);
        places.add(text.indexOf('@', i));
      } else if (c == '=' && endsStorageKey(text, i)) {
        places.add(i - STORAGE_KEY);
        places.add(i + 2);
      }
    }
    return places;
  }

  /** Where the first key file starts, or -1. */
  static int fileStart(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Form form = c < ASCII ? startingAt(BY_LETTER[c], text, i, false) : null;
      if (form != null && form.length == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int runEnd(Alphabet alphabet, String text, int start) {
    int end = start;
    while (end < text.length() && isIn(alphabet, text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Form form, String text, int at) {
    int run = at + form.start.length();
    int end = run + form.length;
    if (end > text.length()) {
      return false;
    }
    for (int i = run; i < end; i++) {
      if (!isIn(form.alphabet, text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a colon is that of a URL that carries a password: {@code scheme://user:password@host}.
   * Passwords are written as they are, so a slash does not end one; but it ends a port.
   */
  private static boolean isUrlWithPassword(String text, int at) {
    if (!text.startsWith("://", at)) {
      return false;
    }
    int from = at + 3;
    int colon = -1;
    int end = Math.min(text.length(), from + LONGEST_LOGIN);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' && colon < 0) {
        colon = i;
      } else if (c == '@') {
        return colon >= 0 && i > colon + 1 && !isReference(text, colon + 1, i);
      } else if (c <= ' ' || isPathStart(c) && (colon < 0 || isNumber(text, colon + 1, i))) {
        return false;
      }
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

  /** Whether two equals signs end an Azure storage key: 86 letters of base 64 before them. */
  private static boolean endsStorageKey(String text, int at) {
    if (!text.startsWith("==", at)) {
      return false;
    }
    int start = at;
    while (start > 0 && isIn(Alphabet.BASE64, text.charAt(start - 1))) {
      start--;
    }
    return at - start == STORAGE_KEY;
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
