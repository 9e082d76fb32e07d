package org.readout.sentence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static final long START = 0xcbf29ce484222325L;

  /** {@return a random-looking number for a text, the same in every run} */
  static long atom(String text) {
    return atom(START, text, 0, text.length());
  }

  /** {@return the number of a text that is a letter for its kind, then a part of another text} */
  static long atom(char kind, String text, int from, int to) {
    return atom(step(START, kind), text, from, to);
  }

  private static long atom(long start, String text, int from, int to) {
    long h = start;
    for (int i = from; i < to; i++) {
      h = step(h, text.charAt(i));
    }
    return mix(h);
  }

  private static long step(long hash, char c) {
    long h = (hash ^ c) * 0x9e3779b97f4a7c15L;
    return h ^ h >>> 29;
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
    final boolean marked;

    /**
     * @param known what the lexicon tells
     * @param onlyTag the one tag that the word ever has, or -1
     */
    Word(String form, long[] known, int onlyTag) {
      this.form = form;
      this.lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
      this.formAtom = atom(form);
      this.lowerAtom = atom(lower);
      this.shape = shape(form);
      int length = lower.length();
      this.suffix1 = atom('1', lower, Math.max(0, length - 1), length);
      this.suffix2 = atom('2', lower, Math.max(0, length - 2), length);
      this.suffix3 = atom('3', lower, Math.max(0, length - 3), length);
      this.suffix4 = atom('4', lower, Math.max(0, length - 4), length);
      this.prefix1 = atom('5', lower, 0, Math.min(length, 1));
      this.prefix2 = atom('6', lower, 0, Math.min(length, 2));
      this.prefix3 = atom('7', lower, 0, Math.min(length, 3));
      this.cluster4 = known[0];
      this.cluster6 = known[1];
      this.cluster8 = known[2];
      this.cluster10 = known[3];
      this.cluster12 = known[4];
      this.cluster = known[5];
      this.mayBe = known[6];
      this.onlyTag = onlyTag;
      this.capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
      this.marked = form.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** "McDonald" is "XxXx", "F-16" is "X-d", "2019" is "dddd". */
    private static long shape(String form) {
      long shape = START;
      int size = 0;
      char last = 0;
      int run = 0;
      for (int i = 0; i < form.length() && size < 10; i++) {
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
        if (run < (kind == 'd' ? 4 : 2)) {
          shape = step(shape, kind);
          size++;
        }
      }
      return mix(shape);
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
      int start = number == 0 ? 0 : ends[number - 1];
      String pair = new String(pairs, start, ends[number] - start, StandardCharsets.ISO_8859_1);
      int blank = pair.indexOf(' ');
      long[] atoms = new long[PREFIXES.length + 2];
      for (int i = 0; i < PREFIXES.length; i++) {
        atoms[i] = Line.atom(START, pair, 0, Math.min(blank, PREFIXES[i]));
      }
      atoms[PREFIXES.length] = Line.atom("path " + pair.substring(0, blank));
      atoms[PREFIXES.length + 1] = Line.atom("tags " + pair.substring(blank));
      return atoms;
    }

    /** {@return what is known of a word in lower case; the last pair stands for unknown words} */
    long[] find(String lower) {
      long key = digitless(lower);
      int at = (int) (key >>> 40) & mask;
      int print = print(key);
      while (slots[at] != 0) {
        if (slots[at] >>> 16 == print) {
          return atoms(slots[at] & 0xffff);
        }
        at = (at + 1) & mask;
      }
      return atoms(ends.length - 1);
    }

    static int print(long key) {
      int print = (int) key & 0xffff;
      return print == 0 ? 1 : print;
    }

    /** {@return the number of a word in which runs of digits are one 0, as in the corpora} */
    private static long digitless(String word) {
      long h = START;
      char last = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        char plain = c >= '0' && c <= '9' ? '0' : c;
        if (plain != '0' || last != '0') {
          h = step(h, plain);
        }
        last = plain;
      }
      return mix(h);
    }
  }
}
