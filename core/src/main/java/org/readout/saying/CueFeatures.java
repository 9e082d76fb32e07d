package org.readout.saying;

import org.readout.sentence.Pos;

/** What a linear model sees of a word that may tell that somebody says or thinks something. */
final class CueFeatures {

  static final int MODEL = 1;

  private static final int SUBJECT = "nsubj".hashCode();
  private static final int PASSIVE_SUBJECT = "nsubj:pass".hashCode();
  private static final int OPEN = "xcomp".hashCode();
  private static final int CONJUNCT = "conj".hashCode();
  private static final int RELATIVE = "acl:relcl".hashCode();
  private static final int CASE = "case".hashCode();
  private static final int COLON = ":".hashCode();

  /** So many steps up the tree it is looked for a word that says. */
  private static final int STEPS = 6;

  /** So far on both sides it is looked for quotation marks. */
  private static final int NEAR = 4;

  private static final int WINDOW = 5;

  private final Row row;
  private final Bag bag;

  CueFeatures(Row row, Bag bag) {
    this.row = row;
    this.bag = bag;
  }

  /** {@return whether a word can be a cue at all} */
  static boolean isCandidate(Row row, int at) {
    return switch (Pos.values()[row.pos[at]]) {
      case VERB, NOUN, ADJ -> true;
      case PROPN -> row.kind[at] == 0;
      case ADV -> row.sentence.tokens().get(at).form().endsWith("ly");
      case PUNCT -> row.lower[at] == COLON && at > 0;
      case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, SCONJ, SYM, X -> false;
    };
  }

  /** Fills the bag with the features of the word at {@code at}. */
  void fill(int at) {
    bag.start(MODEL);
    int lemma = row.lemma[at];
    int tag = row.tag[at];
    bag.add(1, 0);
    bag.add(2, lemma);
    bag.add(3, lemma, tag);
    bag.add(4, lemma, row.relation[at]);
    bag.add(5, tag, row.relation[at]);
    bag.add(6, row.suffix[at], row.pos[at]);
    bag.add(7, lemma, row.pos[at]);
    around(at, lemma, tag);
    above(at, lemma);
    below(at, lemma);
    subject(at, lemma, tag);
    marks(at, lemma, tag);
    window(at);
  }

  /** Adds which words stand within five words of it, and on which side. */
  private void window(int at) {
    for (int near = Math.max(0, at - WINDOW); near <= at + WINDOW && near < row.size; near++) {
      if (near != at) {
        bag.add(60, row.lemma[near], near < at ? 1 : 2, row.pos[at]);
      }
    }
  }

  private void around(int at, int lemma, int tag) {
    bag.add(10, row.lower(at + 1), tag);
    bag.add(11, row.lower(at + 1), lemma);
    bag.add(12, row.lower(at - 1), tag);
    bag.add(13, row.lower(at - 1), lemma);
    bag.add(14, row.pos(at - 1), row.pos(at + 1), tag);
    bag.add(15, row.lower(at + 1), row.lower(at + 2), row.pos[at]);
    bag.add(16, row.lower(at - 1), row.lower(at - 2), row.pos[at]);
    bag.add(17, row.pos(at + 1), row.pos(at + 2), lemma);
    bag.add(18, row.kind(at - 1), row.kind(at + 1), tag);
    bag.add(19, row.kind(at - 1), lemma);
  }

  private void above(int at, int lemma) {
    int head = row.head[at];
    bag.add(20, row.lemma(head), row.relation[at]);
    bag.add(21, row.pos(head), row.relation[at], row.pos[at]);
    bag.add(22, row.lemma(head), lemma);
    int below = at;
    for (int step = 0; step < STEPS && head >= 0; step++) {
      if (row.is(head, Pos.VERB)) {
        bag.add(23, row.lemma[head], row.relation[below]);
        bag.add(24, row.lemma[head], step);
        return;
      }
      below = head;
      head = row.head[head];
    }
    bag.add(25, tag(at));
  }

  private int tag(int at) {
    return row.tag[at];
  }

  private void below(int at, int lemma) {
    int all = 0;
    for (int child : row.children.get(at)) {
      int relation = row.relation[child];
      int side = child < at ? 0 : 1;
      bag.add(30, relation, side, row.pos[at]);
      bag.add(31, relation, side, lemma);
      bag.add(32, relation, row.lemma[child], row.pos[at]);
      bag.add(33, relation, row.pos[child], lemma);
      int preposition = preposition(child);
      if (preposition != Row.NONE) {
        bag.add(34, relation, preposition, lemma);
        bag.add(35, preposition, row.pos[at], row.kind[child]);
      }
      all += row.mark[child] ? 0 : Bag.mix(relation, side);
    }
    bag.add(36, all, row.pos[at]);
  }

  private int preposition(int at) {
    for (int child : row.children.get(at)) {
      if (row.relation[child] == CASE) {
        return row.lemma[child];
      }
    }
    return Row.NONE;
  }

  private void subject(int at, int lemma, int tag) {
    int subject = subject(row, at);
    int kind = row.kind(subject);
    int how = kind == 0 ? 100 + row.pos[subject] : kind;
    bag.add(40, how, tag);
    bag.add(41, how, lemma);
    bag.add(42, row.lemma(subject), tag);
    bag.add(43, row.lemma(subject), lemma);
  }

  /** {@return the subject of a verb, also through "wants to" and "and said"; -1 without one} */
  static int subject(Row row, int at) {
    int verb = at;
    for (int step = 0; step < STEPS && verb >= 0; step++) {
      for (int child : row.children.get(verb)) {
        if (row.relation[child] == SUBJECT || row.relation[child] == PASSIVE_SUBJECT) {
          return child;
        }
      }
      int relation = row.relation[verb];
      if (relation == RELATIVE) {
        return row.head[verb];
      }
      if (relation != OPEN && relation != CONJUNCT) {
        return -1;
      }
      verb = row.head[verb];
    }
    return -1;
  }

  private void marks(int at, int lemma, int tag) {
    int quoted = row.quoted(at);
    int before = 0;
    int after = 0;
    for (int step = 1; step <= NEAR; step++) {
      before |= row.quoted(at - step) << step;
      after |= row.quoted(at + step) << step;
    }
    bag.add(50, quoted, tag);
    bag.add(51, quoted, before, after);
    bag.add(52, Math.min(1, before) + 2 * Math.min(1, after), lemma);
    bag.add(53, at == 0 ? 1 : at == row.size - 1 ? 2 : 0, tag);
  }
}
