package org.readout.sentence;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.readout.article.Span;

/** A sentence while it is being read: its words, and what each step has found out so far. */
final class Line {

  final Word[] words;
  final Span[] spans;
  final int size;
  final int[] tags;
  final int[] heads;
  final int[] relations;
  final int[] names;

  Line(Word[] words, Span[] spans) {
    this.words = words;
    this.spans = spans;
    this.size = words.length;
    this.tags = new int[size];
    this.heads = new int[size];
    this.relations = new int[size];
    this.names = new int[size];
  }

  /** {@return the word at {@code i}; before and after the sentence, one that marks its edge} */
  Word word(int i) {
    if (i < 0) {
      return Word.BEFORE;
    }
    return i < size ? words[i] : Word.AFTER;
  }

  /** {@return a random-looking number for a text, the same in every run} */
  static long atom(String text) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * 0x9e3779b97f4a7c15L;
      h ^= h >>> 29;
    }
    return mix(h);
  }

  /** The finaliser of MurmurHash3. */
  static long mix(long value) {
    long h = value;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  /** What can be told of a word by itself, as random-looking numbers that features are made of. */
  static final class Word {
    static final Word BEFORE = new Word("\u0001<", new long[7], -1);
    static final Word AFTER = new Word("\u0001>", new long[7], -1);

    final String form;
    final String lower;
    final long formAtom;
    final long lowerAtom;
    final long shape;
    final long suffix1;
    final long suffix2;
    final long suffix3;
    final long suffix4;
    final long prefix1;
    final long prefix2;
    final long prefix3;
    final long cluster4;
    final long cluster6;
    final long cluster8;
    final long cluster10;
    final long cluster12;
    final long cluster;
    final long mayBe;
    final int onlyTag;
    final boolean capital;

    /**
     * @param known what the lexicon tells
     * @param onlyTag the one tag that the word ever has, or -1
     */
    Word(String form, long[] known, int onlyTag) {
      this.form = form;
      this.lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
      this.formAtom = atom(form);
      this.lowerAtom = atom(lower);
      this.shape = atom(shape(form));
      int length = lower.length();
      this.suffix1 = atom("1" + lower.substring(Math.max(0, length - 1)));
      this.suffix2 = atom("2" + lower.substring(Math.max(0, length - 2)));
      this.suffix3 = atom("3" + lower.substring(Math.max(0, length - 3)));
      this.suffix4 = atom("4" + lower.substring(Math.max(0, length - 4)));
      this.prefix1 = atom("5" + lower.substring(0, Math.min(length, 1)));
      this.prefix2 = atom("6" + lower.substring(0, Math.min(length, 2)));
      this.prefix3 = atom("7" + lower.substring(0, Math.min(length, 3)));
      this.cluster4 = known[0];
      this.cluster6 = known[1];
      this.cluster8 = known[2];
      this.cluster10 = known[3];
      this.cluster12 = known[4];
      this.cluster = known[5];
      this.mayBe = known[6];
      this.onlyTag = onlyTag;
      this.capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    }

    /** "McDonald" is "XxXx", "F-16" is "X-d", "2019" is "dddd". */
    private static String shape(String form) {
      StringBuilder shape = new StringBuilder();
      char last = 0;
      int run = 0;
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        char kind = c;
        if (Character.isUpperCase(c)) {
          kind = 'X';
        } else if (Character.isLetter(c)) {
          kind = 'x';
        } else if (Character.isDigit(c)) {
          kind = 'd';
        }
        run = kind == last ? run + 1 : 0;
        last = kind;
        if (run < (kind == 'd' ? 4 : 2) && shape.length() < 10) {
          shape.append(kind);
        }
      }
      return shape.toString();
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
    private final long[][] atoms;

    Lexicon(int[] slots, String[] pairs) {
      this.slots = slots;
      this.mask = slots.length - 1;
      this.atoms = new long[pairs.length][];
      for (int i = 0; i < pairs.length; i++) {
        atoms[i] = atoms(pairs[i]);
      }
    }

    static Lexicon read(DataInputStream in, String[] pairs) throws IOException {
      int[] slots = new int[1 << in.readInt()];
      ByteBuffer.wrap(in.readNBytes(slots.length * 4)).asIntBuffer().get(slots);
      return new Lexicon(slots, pairs);
    }

    /** {@return numbers for five prefixes of the path, the path, and the tags} */
    private static long[] atoms(String pair) {
      int blank = pair.indexOf(' ');
      String path = pair.substring(0, blank);
      long[] atoms = new long[PREFIXES.length + 2];
      for (int i = 0; i < PREFIXES.length; i++) {
        atoms[i] = Line.atom(path.substring(0, Math.min(path.length(), PREFIXES[i])));
      }
      atoms[PREFIXES.length] = Line.atom("path " + path);
      atoms[PREFIXES.length + 1] = Line.atom("tags " + pair.substring(blank));
      return atoms;
    }

    /** {@return what is known of a word in lower case; the last pair stands for unknown words} */
    long[] find(String lower) {
      long key = Line.atom(digitless(lower));
      int at = (int) (key >>> 40) & mask;
      int print = print(key);
      while (slots[at] != 0) {
        if (slots[at] >>> 16 == print) {
          return atoms[slots[at] & 0xffff];
        }
        at = (at + 1) & mask;
      }
      return atoms[atoms.length - 1];
    }

    static int print(long key) {
      int print = (int) key & 0xffff;
      return print == 0 ? 1 : print;
    }

    /** Runs of digits are one 0 in the corpora. */
    static String digitless(String word) {
      StringBuilder plain = new StringBuilder(word.length());
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        boolean digit = c >= '0' && c <= '9';
        if (!digit) {
          plain.append(c);
        } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '0') {
          plain.append('0');
        }
      }
      return plain.toString();
    }
  }
}
