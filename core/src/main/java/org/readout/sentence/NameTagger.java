package org.readout.sentence;

import java.util.Arrays;

/**
 * Finds names, left to right: an averaged perceptron over hashed features that labels each word as
 * outside, or as the beginning, inside, last or only word of a name (Ratinov and Roth 2009).
 */
final class NameTagger {

  private final Table weights;
  private final String[] labels;
  private final long[] atoms;
  private final long[] tagAtoms;

  NameTagger(Table weights, String[] labels, String[] tags) {
    this.weights = weights;
    this.labels = labels;
    this.atoms = Tagger.atoms(labels);
    this.tagAtoms = Tagger.atoms(tags);
  }

  void tag(Line line, Tagger.Scratch scratch) {
    int previous = -1;
    for (int i = 0; i < line.size; i++) {
      int count = features(line, i, atoms, tagAtoms, scratch.features);
      Arrays.fill(scratch.scores, 0, labels.length, 0);
      weights.addRows(scratch.features, count, scratch.scores);
      previous = best(scratch.scores, previous, i == line.size - 1);
      line.names[i] = previous;
    }
  }

  private int best(int[] scores, int previous, boolean last) {
    int best = -1;
    for (int i = 0; i < labels.length; i++) {
      if (follows(previous < 0 ? "O" : labels[previous], labels[i], last)
          && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  /** {@return whether a label may come after another} */
  static boolean follows(String previous, String label, boolean last) {
    char before = previous.charAt(0);
    char now = label.charAt(0);
    boolean open = before == 'B' || before == 'I';
    boolean goesOn = now == 'I' || now == 'L';
    if (last && (now == 'B' || now == 'I')) {
      return false;
    }
    return open == goesOn && (!open || previous.substring(1).equals(label.substring(1)));
  }

  private static long pair(long kind, long a, long b) {
    return Line.mix(kind * 31 + Long.rotateLeft(a, 17) + Long.rotateLeft(b, 41));
  }

  private static long one(long kind, long a) {
    return Long.rotateLeft(a, 23) + kind * 0x9e3779b97f4a7c15L;
  }

  /** Writes the features of the word at {@code i} and returns how many there are. */
  static int features(Line line, int i, long[] atoms, long[] tagAtoms, long[] f) {
    int outside = atoms.length - 1;
    long l1 = atoms[i > 0 ? line.names[i - 1] : outside];
    long l2 = atoms[i > 1 ? line.names[i - 2] : outside];
    Line.Word w = line.words[i];
    int k = 0;
    f[k++] = one(100, l1);
    f[k++] = pair(101, l1, l2);
    for (int d = -2; d <= 2; d++) {
      Line.Word o = line.word(i + d);
      long tag = tagAtoms[i + d >= 0 && i + d < line.size ? line.tags[i + d] : tagAtoms.length - 1];
      int base = 10 * (d + 3);
      f[k++] = one(base, o.formAtom);
      f[k++] = one(base + 1, o.shape);
      f[k++] = one(base + 2, tag);
      f[k++] = one(base + 3, o.cluster);
      f[k++] = pair(base + 4, o.lowerAtom, l1);
      f[k++] = pair(base + 5, tag, l1);
      f[k++] = one(base + 6, o.suffix3);
    }
    Line.Word p = line.word(i - 1);
    Line.Word n = line.word(i + 1);
    f[k++] = one(60, w.lowerAtom);
    f[k++] = one(61, w.prefix3);
    f[k++] = one(62, w.suffix4);
    f[k++] = one(63, w.suffix2);
    f[k++] = pair(64, p.formAtom, w.formAtom);
    f[k++] = pair(65, w.formAtom, n.formAtom);
    f[k++] = pair(66, w.shape, n.shape);
    f[k++] = pair(67, p.shape, w.shape);
    f[k++] = pair(68, w.cluster, n.cluster);
    f[k++] = pair(69, p.cluster, w.cluster);
    f[k++] = pair(70, p.lowerAtom, w.shape);
    f[k++] = pair(71, n.lowerAtom, w.shape);
    f[k++] = pair(72, w.shape, i == 0 ? 1 : 0);
    return k;
  }
}
