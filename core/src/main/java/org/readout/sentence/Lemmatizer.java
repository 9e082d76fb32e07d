package org.readout.sentence;

/**
 * Finds the dictionary form of a tagged word by edits of its end, learnt from treebanks: the edit
 * kept for the whole word under this tag, else for its longest known ending.
 */
final class Lemmatizer {

  static final int LONGEST_ENDING = 5;

  private final Table edits;
  private final String[] scripts;
  private final boolean[] keepsCase;
  private final long[] atoms;

  /**
   * @param scripts such as {@code 3y}: take three letters away, add "y"
   * @param labels of the tagger
   */
  Lemmatizer(Table edits, String[] scripts, String[] labels) {
    this.edits = edits;
    this.scripts = scripts;
    this.atoms = Tagger.atoms(labels);
    this.keepsCase = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      keepsCase[i] = keepsCase(labels[i]);
    }
  }

  /** Names keep their capitals. */
  static boolean keepsCase(String label) {
    return label.startsWith("PROPN/") || label.startsWith("X/") || label.endsWith("/NNP");
  }

  String lemma(Line.Word word, int tag) {
    String base = keepsCase[tag] ? word.form : word.lower;
    int script = edits.number(whole(word.lower, atoms[tag]));
    for (int length = LONGEST_ENDING; script < 0 && length >= 0; length--) {
      if (length < word.lower.length()) {
        script = edits.number(ending(word.lower, length, atoms[tag]));
      }
    }
    return script < 0 ? base : apply(scripts[script], base);
  }

  static long whole(String lower, long tag) {
    return Line.mix(Line.atom(lower) + Long.rotateLeft(tag, 11));
  }

  static long ending(String lower, int length, long tag) {
    String end = lower.substring(lower.length() - length);
    return Line.mix(Line.atom("-" + end) + Long.rotateLeft(tag, 11));
  }

  static String apply(String script, String base) {
    int cut = script.charAt(0) - '0';
    if (cut > base.length()) {
      return base;
    }
    String lemma = base.substring(0, base.length() - cut) + script.substring(1);
    return lemma.isEmpty() ? base : lemma;
  }
}
