package org.readout.sentence;

import java.util.Locale;

/** A sentence while it is being read: its words, and what each step has found out so far. */
final class Line {

  final Word[] words;
  final int[] starts;
  final int size;
  final int[] tags;
  final int[] heads;
  final int[] relations;
  final int[] names;

  Line(Word[] words, int[] starts) {
    this.words = words;
    this.starts = starts;
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
    static final Word BEFORE = new Word("\u0001<", -1, -1);
    static final Word AFTER = new Word("\u0001>", -1, -1);

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
    final long cluster;
    final int onlyTag;
    final boolean capital;

    /**
     * @param cluster number of the word's cluster, or -1
     * @param onlyTag the one tag that the word ever has, or -1
     */
    Word(String form, int cluster, int onlyTag) {
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
      this.cluster = mix(cluster + 7919L);
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
}
