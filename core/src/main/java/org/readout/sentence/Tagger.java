package org.readout.sentence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gives each word its part of speech, left to right: an averaged perceptron (Collins 2002) over
 * hashed features. The universal and the Penn tag are predicted as one label.
 */
final class Tagger {

  static final int MOST_FEATURES = 48;

  private final Table weights;
  private final int labels;
  private final long[] atoms;

  /**
   * @param labels such as {@code VERB/VBD}
   */
  Tagger(Table weights, String[] labels) {
    this.weights = weights;
    this.labels = labels.length;
    this.atoms = atoms(labels);
  }

  /** {@return one random-looking number per label, and one more for what lies outside} */
  static long[] atoms(String[] labels) {
    long[] atoms = new long[labels.length + 1];
    for (int i = 0; i < labels.length; i++) {
      atoms[i] = Line.atom("label " + labels[i]);
    }
    atoms[labels.length] = Line.atom("no label");
    return atoms;
  }

  void tag(Line line, Scratch scratch) {
    for (int i = 0; i < line.size; i++) {
      int only = line.words[i].onlyTag;
      if (only >= 0) {
        line.tags[i] = only;
        continue;
      }
      int count = features(line, i, atoms, scratch.features);
      Arrays.fill(scratch.scores, 0, labels, 0);
      weights.addRows(scratch.features, count, scratch.found, scratch.scores);
      line.tags[i] = best(scratch.scores, labels);
    }
  }

  static int best(int[] scores, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Room for one step's features and scores, used by one thread. */
  static final class Scratch {
    final long[] seen = new long[96];
    final long[] features = new long[256];
    final int[] found = new int[256];
    final int[] scores = new int[Table.LABELS];
  }

  private static long pair(long kind, long a, long b) {
    return Line.mix(kind + Long.rotateLeft(a, 17) + Long.rotateLeft(b, 41));
  }

  private static long one(long kind, long a) {
    return Long.rotateLeft(a, 23) + kind * 0x9e3779b97f4a7c15L;
  }

  /** Writes the features of the word at {@code i} and returns how many there are. */
  static int features(Line line, int i, long[] atoms, long[] f) {
    int outside = atoms.length - 1;
    long t1 = atoms[i > 0 ? line.tags[i - 1] : outside];
    long t2 = atoms[i > 1 ? line.tags[i - 2] : outside];
    Line.Word w = line.words[i];
    Line.Word p1 = line.word(i - 1);
    Line.Word p2 = line.word(i - 2);
    Line.Word n1 = line.word(i + 1);
    Line.Word n2 = line.word(i + 2);
    int k = 0;
    f[k++] = 0x51ed270b9f1c3d77L;
    f[k++] = one(1, w.formAtom);
    f[k++] = one(2, w.lowerAtom);
    f[k++] = one(3, w.shape);
    f[k++] = one(4, w.suffix1);
    f[k++] = one(5, w.suffix2);
    f[k++] = one(6, w.suffix3);
    f[k++] = one(7, w.suffix4);
    f[k++] = one(8, w.prefix1);
    f[k++] = one(9, w.prefix2);
    f[k++] = one(10, w.prefix3);
    f[k++] = one(11, w.cluster);
    f[k++] = pair(12, w.suffix2, w.shape);
    f[k++] = pair(13, w.suffix3, t1);
    f[k++] = one(14, t1);
    f[k++] = pair(15, t1, t2);
    f[k++] = pair(16, t1, w.lowerAtom);
    f[k++] = pair(17, t2, w.lowerAtom);
    f[k++] = one(18, p1.lowerAtom);
    f[k++] = one(19, p1.suffix3);
    f[k++] = one(20, p2.lowerAtom);
    f[k++] = one(21, n1.lowerAtom);
    f[k++] = one(22, n1.suffix3);
    f[k++] = one(23, n2.lowerAtom);
    f[k++] = one(24, n1.shape);
    f[k++] = pair(25, p1.lowerAtom, w.lowerAtom);
    f[k++] = pair(26, w.lowerAtom, n1.lowerAtom);
    f[k++] = pair(27, t1, n1.lowerAtom);
    f[k++] = pair(28, n1.lowerAtom, n2.lowerAtom);
    f[k++] = pair(29, t1, n1.suffix3);
    f[k++] = pair(30, w.shape, p1.shape);
    f[k++] = pair(31, w.shape, n1.shape);
    f[k++] = pair(32, t1, w.shape);
    f[k++] = one(33, n1.cluster);
    f[k++] = one(34, p1.cluster);
    f[k++] = pair(35, t1, n1.cluster);
    f[k++] = pair(36, w.cluster, n1.cluster8);
    f[k++] = pair(37, w.cluster, t1);
    f[k++] = pair(38, w.suffix3, n1.suffix2);
    f[k++] = one(39, w.cluster4);
    f[k++] = one(40, w.cluster6);
    f[k++] = one(41, w.cluster8);
    f[k++] = one(42, w.cluster12);
    f[k++] = one(43, w.mayBe);
    f[k++] = pair(44, w.mayBe, t1);
    f[k++] = pair(45, w.mayBe, n1.mayBe);
    f[k++] = pair(46, w.mayBe, w.suffix2);
    f[k++] = one(47, n1.mayBe);
    f[k++] = pair(48, p1.mayBe, w.mayBe);
    f[k++] = pair(49, n1.mayBe, n2.mayBe);
    f[k++] = pair(50, w.mayBe, w.shape);
    f[k++] = pair(51, t1 + Long.rotateLeft(t2, 9), w.mayBe);
    f[k++] = pair(52, t1 + Long.rotateLeft(w.mayBe, 9), n1.mayBe);
    f[k++] = one(53, n1.cluster8);
    f[k++] = one(54, p1.cluster8);
    f[k++] = one(55, n2.cluster8);
    return k;
  }

  /**
   * Finds the dictionary form of a tagged word by edits of its end, learnt from treebanks: the edit
   * kept for the whole word under this tag, else for its longest known ending.
   */
  static final class Lemmatizer {

    static final int LONGEST_ENDING = 5;

    private final Table edits;
    private final String[] scripts;
    private final boolean[] keepsCase;
    private final String[] verbEndings;
    private final long[] atoms;
    private final Lexicon lexicon;

    /**
     * @param scripts such as {@code 3y}: take three letters away, add "y"
     * @param labels of the tagger
     * @param lexicon tells which words are verbs
     */
    Lemmatizer(Table edits, String[] scripts, String[] labels, Lexicon lexicon) {
      this.edits = edits;
      this.scripts = scripts;
      this.lexicon = lexicon;
      this.verbEndings = new String[labels.length];
      this.atoms = Tagger.atoms(labels);
      this.keepsCase = new boolean[labels.length];
      for (int i = 0; i < labels.length; i++) {
        keepsCase[i] = keepsCase(labels[i]);
        verbEndings[i] = !isInflected(labels[i]) ? "" : labels[i].equals("VERB/VBG") ? "ing" : "ed";
      }
    }

    /** Names keep their capitals. */
    static boolean keepsCase(String label) {
      return label.startsWith("PROPN/") || label.startsWith("X/") || label.endsWith("/NNP");
    }

    /** Verbs ending in "-ing" or "-ed" have lost an "e" or doubled a letter, or not. */
    static boolean isInflected(String label) {
      return label.equals("VERB/VBG") || label.equals("VERB/VBD") || label.equals("VERB/VBN");
    }

    String lemma(Line.Word word, int tag) {
      if (word.lemmaTag != tag) {
        word.lemma = find(word, tag);
        word.lemmaTag = tag;
      }
      return word.lemma;
    }

    private String find(Line.Word word, int tag) {
      String base = keepsCase[tag] ? word.form : word.lower;
      int script = edits.number(whole(word.lowerAtom, atoms[tag]));
      if (script >= 0) {
        return apply(scripts[script], base);
      }
      for (int length = LONGEST_ENDING; script < 0 && length >= 0; length--) {
        if (length < word.lower.length()) {
          script = edits.number(ending(word.lower, length, atoms[tag]));
        }
      }
      String lemma = script < 0 ? base : apply(scripts[script], base);
      String ending = verbEndings[tag];
      return ending.isEmpty() || !base.endsWith(ending) ? lemma : verb(lemma, base, ending);
    }

    /** "Shaking" comes from "shake", for "shak" is no word: the first verb that could be meant. */
    private String verb(String lemma, String form, String ending) {
      if (lexicon.hasTags(lemma)) {
        return lemma;
      }
      String stem = form.substring(0, form.length() - ending.length());
      int last = stem.length() - 1;
      boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
      String single = doubled ? stem.substring(0, last) : stem;
      for (String known : new String[] {stem + "e", stem, single}) {
        if (lexicon.isVerb(known)) {
          return known;
        }
      }
      return lexicon.hasTags(single) ? single : lemma;
    }

    static long whole(long lower, long tag) {
      return Line.mix(lower + Long.rotateLeft(tag, 11));
    }

    static long ending(String lower, int length, long tag) {
      long end = Line.atom('\t', lower, lower.length() - length, lower.length());
      return Line.mix(end + Long.rotateLeft(tag, 11));
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

  /**
   * What large corpora tell of words: the Brown cluster (a path of bits; words with a common prefix
   * of the path occur in like places) and the tags that a word was ever given. 32 bits a word: half
   * of them tell words from one another, half name the pair of cluster and tags.
   */
  static final class Lexicon {

    private static final int[] PREFIXES = {4, 6, 8, 10, 12};

    private final int[] slots;
    private final int mask;
    private final int[] ends;
    private final byte[] pairs;

    /**
     * @param ends one past the end of each pair in {@code pairs}
     * @param pairs such as {@code 0110 NN,VB}, one after the other, in ASCII
     */
    Lexicon(int[] slots, int[] ends, byte[] pairs) {
      this.slots = slots;
      this.mask = slots.length - 1;
      this.ends = ends;
      this.pairs = pairs;
    }

    static Lexicon read(Reader.Source in) throws IOException {
      int bits = in.number();
      int pairs = in.number();
      int[] slots = in.ints(1 << bits);
      int[] ends = in.ints(pairs);
      return new Lexicon(slots, ends, in.bytes(ends[pairs - 1]));
    }

    /** {@return numbers for five prefixes of the path, the path, and the tags} */
    private long[] atoms(int number) {
      String pair = pair(number);
      int blank = pair.indexOf(' ');
      long[] atoms = new long[PREFIXES.length + 2];
      for (int i = 0; i < PREFIXES.length; i++) {
        atoms[i] = Line.atom(pair, 0, Math.min(blank, PREFIXES[i]));
      }
      atoms[PREFIXES.length] = Line.atom("path " + pair.substring(0, blank));
      atoms[PREFIXES.length + 1] = Line.atom("tags " + pair.substring(blank));
      return atoms;
    }

    /** {@return what is known of a word in lower case} */
    long[] find(String lower) {
      return atoms(number(lower));
    }

    /** {@return whether a word in lower case is ever the plain form of a verb} */
    boolean isVerb(String lower) {
      return Arrays.asList(tags(lower).split(",")).contains("VB");
    }

    /** {@return whether it is known how a word in lower case is used} */
    boolean hasTags(String lower) {
      return !tags(lower).isEmpty() && !tags(lower).equals("?");
    }

    private String tags(String lower) {
      String pair = pair(number(lower));
      return pair.substring(pair.indexOf(' ') + 1);
    }

    private String pair(int number) {
      int start = number == 0 ? 0 : ends[number - 1];
      return new String(pairs, start, ends[number] - start, StandardCharsets.ISO_8859_1);
    }

    /** {@return the number of a word's pair; the last pair stands for unknown words} */
    private int number(String lower) {
      long key = digitless(lower);
      int at = (int) (key >>> 40) & mask;
      int print = print(key);
      while (slots[at] != 0) {
        if (slots[at] >>> 16 == print) {
          return slots[at] & 0xffff;
        }
        at = (at + 1) & mask;
      }
      return ends.length - 1;
    }

    static int print(long key) {
      int print = (int) key & 0xffff;
      return print == 0 ? 1 : print;
    }

    /** {@return the number of a word in which runs of digits are one 0, as in the corpora} */
    private static long digitless(String word) {
      long h = Line.START;
      char last = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        char plain = c >= '0' && c <= '9' ? '0' : c;
        if (plain != '0' || last != '0') {
          h = Line.step(h, plain);
        }
        last = plain;
      }
      return Line.mix(h);
    }
  }
}
