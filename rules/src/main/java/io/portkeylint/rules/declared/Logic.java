package io.portkeylint.rules.declared;

/**
 * Reads the logic of a compiled declaration. It is made of single characters: operators, counts,
 * and numbers of settings and words, which {@link Declarations} knows by heart. So of the hundreds
 * of declarations that a run steps through, no text is cut out or compared.
 */
final class Logic {

  private int at;

  /**
   * @param start where the declaration starts among all of them
   */
  Logic(int start) {
    at = start;
  }

  /** The next operator. */
  char next() {
    return Declarations.LOGIC.charAt(at++);
  }

  int nextCount() {
    return next();
  }

  /** The number of a setting, as {@link Settings} takes it. */
  int nextSetting() {
    return next();
  }

  /** Numbers of settings with their count in front. */
  int[] nextSettings() {
    int[] settings = new int[nextCount()];
    for (int i = 0; i < settings.length; i++) {
      settings[i] = nextSetting();
    }
    return settings;
  }

  String nextWord() {
    return Declarations.word(next());
  }

  /** Words with their count in front. */
  String[] nextWords() {
    String[] words = new String[nextCount()];
    for (int i = 0; i < words.length; i++) {
      words[i] = nextWord();
    }
    return words;
  }

  void skip(int count) {
    at += count;
  }

  /** Enters a row, and tells where it ends. */
  int nextRow() {
    int length = nextCount();
    return at + length;
  }

  /** Leaves a row, however much of it has been read. */
  void moveTo(int end) {
    at = end;
  }
}
