package org.readout.saying;

import java.util.Arrays;
import org.readout.sentence.Pos;

/**
 * What a linear model sees of each word round a cue when it looks for the words of one role. A word
 * is seen from the cue: the way to it through the tree, how far it is, and what stands between.
 */
final class SpanFeatures {

  /** So many words on both sides of a cue are looked at. */
  static final int REACH = 70;

  private static final int CHAIN = 4;
  private static final int CLIMB = 24;
  private static final int COMMA = ",".hashCode();
  private static final int CASE = "case".hashCode();

  private final Row row;
  private final Bag bag;
  private final int model;

  private int cue;
  private int first;
  private int end;
  private int[] path = new int[0];
  private int[] top = new int[0];
  private int[] commas = new int[0];
  private int[] verbs = new int[0];
  private int[] cases = new int[0];
  private final int[] chain = new int[CHAIN];
  private final int[] chainPath = new int[CHAIN];

  /**
   * @param model number of the role's weights
   */
  SpanFeatures(Row row, Bag bag, int model) {
    this.row = row;
    this.bag = bag;
    this.model = model;
  }

  /** Looks at the words round the one at {@code cue} from now on. */
  void at(int cue) {
    this.cue = cue;
    first = Math.max(0, cue - REACH);
    end = Math.min(row.size, cue + REACH + 1);
    int length = end - first;
    path = new int[length];
    top = new int[length];
    commas = new int[length];
    verbs = new int[length];
    cases = new int[length];
    climbFromCue();
    for (int at = first; at < end; at++) {
      way(at);
    }
    between();
  }

  private void climbFromCue() {
    Arrays.fill(chain, -1);
    int at = cue;
    int signature = 1;
    for (int step = 0; step < CHAIN && at >= 0; step++) {
      chain[step] = at;
      chainPath[step] = signature;
      signature = Bag.mix(signature, row.relation[at]);
      at = row.head[at];
    }
  }

  /** Notes how a word hangs together with the cue: up from the cue, then down to the word. */
  private void way(int at) {
    int below = -1;
    int up = at;
    for (int step = 0; step < CLIMB && up >= 0; step++) {
      for (int link = 0; link < CHAIN && chain[link] >= 0; link++) {
        if (chain[link] == up) {
          note(at, link, below);
          return;
        }
      }
      below = up;
      up = row.head[up];
    }
    note(at, -1, -1);
  }

  private void note(int at, int link, int below) {
    int down = below < 0 ? 3 : row.relation[below];
    int place = below < 0 ? 0 : below < cue ? 1 : 2;
    int up = link < 0 ? 5 : chainPath[link];
    path[at - first] = Bag.mix(Bag.mix(Bag.mix(up, down), place), at < cue ? 1 : 2);
    top[at - first] = below;
    cases[at - first] = below < 0 ? Row.NONE : preposition(below);
  }

  private int preposition(int at) {
    for (int child : row.children.get(at)) {
      if (row.relation[child] == CASE) {
        return row.lemma[child];
      }
    }
    return Row.NONE;
  }

  /** Counts commas and verbs between each word and the cue. */
  private void between() {
    for (int side = -1; side <= 1; side += 2) {
      int comma = 0;
      int verb = 0;
      for (int at = cue + side; at >= first && at < end; at += side) {
        commas[at - first] = Math.min(3, comma);
        verbs[at - first] = Math.min(3, verb);
        comma += row.lower[at] == COMMA ? 1 : 0;
        verb += row.is(at, Pos.VERB) || row.is(at, Pos.AUX) ? 1 : 0;
      }
    }
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  private int distance(int at) {
    int far = Math.abs(at - cue);
    int bucket = far < 5 ? far : far < 8 ? 5 : far < 13 ? 6 : far < 25 ? 7 : 8;
    return at < cue ? bucket : 16 + bucket;
  }

  /** Fills the bag with what speaks for the word at {@code at} being one of the role. */
  void inside(int at) {
    bag.start(model);
    int i = at - first;
    int way = path[i];
    int lemma = row.lemma[cue];
    int quoted = row.quoted(at) + 2 * row.quoted(cue);
    bag.add(1, way);
    bag.add(2, way, lemma);
    bag.add(3, way, row.tag[cue]);
    bag.add(4, way, row.pos[at], row.tag[cue]);
    bag.add(5, way, row.relation[at]);
    bag.add(6, distance(at), row.pos[cue]);
    bag.add(7, distance(at), row.pos[at], row.tag[cue]);
    bag.add(8, commas[i], verbs[i], at < cue ? 1 : 2);
    bag.add(9, quoted, at < cue ? 1 : 2, row.tag[cue]);
    bag.add(10, way, commas[i]);
    bag.add(11, row.lower[at], at < cue ? 1 : 2);
    bag.add(12, way, cases[i], lemma);
    bag.add(13, way, row.kind[at], row.tag[cue]);
    bag.add(14, commas[i], verbs[i], lemma + (at < cue ? 1 : 2));
    bag.add(15, way, quoted);
    bag.add(16, cases[i], row.pos[cue], at < cue ? 1 : 2);
  }

  /** Fills the bag with what speaks for the words beginning with the one at {@code at}. */
  void start(int at) {
    edge(at, at - 1, model + 1);
    int above = top[at - first];
    int opens = above >= 0 && row.left[above] == at ? row.relation[above] : 9;
    bag.add(10, opens, row.pos[cue]);
    bag.add(11, opens, row.lemma[cue]);
    bag.add(12, row.left[at] == at ? 1 : 2, row.pos[at]);
    bag.add(13, at == 0 ? 1 : at == cue + 1 ? 2 : 3, row.tag[cue]);
    bag.add(14, row.relation[at], row.pos[at]);
  }

  /** Fills the bag with what speaks for the words ending with the one at {@code at}. */
  void last(int at) {
    edge(at, at + 1, model + 2);
    int above = top[at - first];
    int closes = above >= 0 && row.right[above] == at ? row.relation[above] : 9;
    bag.add(10, closes, row.pos[cue]);
    bag.add(11, closes, row.lemma[cue]);
    bag.add(12, row.right[at] == at ? 1 : 2, row.pos[at]);
    bag.add(13, at >= row.size - 2 ? 1 : at == cue - 1 ? 2 : 3, row.tag[cue]);
    bag.add(14, row.has(at + 1) ? row.relation[at + 1] : 9, row.pos[at]);
  }

  private void edge(int at, int beside, int which) {
    bag.start(which);
    bag.add(1, at < cue ? 1 : 2);
    bag.add(2, row.pos[at], row.pos(beside), at < cue ? 1 : 2);
    bag.add(3, row.lower(beside), at < cue ? 1 : 2);
    bag.add(4, row.lower[at], at < cue ? 1 : 2);
    bag.add(5, row.lower(beside), row.pos[at]);
    bag.add(6, row.quoted(at), row.quoted(beside), at < cue ? 1 : 2);
    bag.add(7, path[at - first], row.lower(beside));
    bag.add(8, row.kind[at], row.kind(beside), row.pos[cue]);
    int way = beside >= first && beside < end ? path[beside - first] : 9;
    bag.add(9, path[at - first] == way ? 1 : 2, row.pos[at], row.pos(beside));
  }
}
