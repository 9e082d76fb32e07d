package org.readout.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.mention.Mention;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** A sentence as rows of numbers, from which features are put together without any strings. */
final class Row {

  /** Stands for a word outside the sentence. */
  static final int NONE = 7;

  private static final int QUOTED = 1;

  final Sentence sentence;
  final int size;
  final int[] lower;
  final int[] lemma;
  final int[] suffix;
  final int[] tag;
  final int[] relation;
  final int[] head;
  final int[] left;
  final int[] right;
  final byte[] pos;
  final byte[] kind;
  final boolean[] quoted;
  final boolean[] mark;
  final List<List<Integer>> children = new ArrayList<>();

  /**
   * @param sentence what is read
   * @param mentions those in the sentence
   * @param quoted for each token, whether it stands between quotation marks
   */
  Row(Sentence sentence, List<Mention> mentions, boolean[] quoted) {
    this.sentence = sentence;
    this.size = sentence.tokens().size();
    this.quoted = quoted;
    lower = new int[size];
    lemma = new int[size];
    suffix = new int[size];
    tag = new int[size];
    relation = new int[size];
    head = new int[size];
    left = new int[size];
    right = new int[size];
    pos = new byte[size];
    kind = new byte[size];
    mark = new boolean[size];
    mentions.forEach(this::name);
    for (int at = 0; at < size; at++) {
      fill(at, sentence.tokens().get(at));
    }
    subtrees();
  }

  private void name(Mention mention) {
    for (int at = mention.head(); at >= 0; at--) {
      Token token = sentence.tokens().get(at);
      if (token.span().start() < mention.span().start()) {
        return;
      }
      byte code = (byte) (1 + mention.type().ordinal() + 8 * mention.kind().ordinal());
      kind[at] = kind[at] == 0 || at == mention.head() ? code : kind[at];
    }
  }

  private void fill(int at, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean name = token.pos() == Pos.PROPN;
    boolean number = token.pos() == Pos.NUM;
    String known = name ? "#name" : number ? "#number" : token.lemma().toLowerCase(Locale.ROOT);
    lower[at] = (name ? "#name" : number ? "#number" : form).hashCode();
    lemma[at] = known.hashCode();
    suffix[at] = known.substring(Math.max(0, known.length() - 3)).hashCode();
    tag[at] = token.tag().hashCode();
    relation[at] = token.relation().hashCode();
    head[at] = token.head();
    pos[at] = (byte) token.pos().ordinal();
    mark[at] = form.chars().noneMatch(Character::isLetterOrDigit);
    children.add(new ArrayList<>(2));
  }

  /** Finds children and the ends of subtrees, each token once, from the leaves up. */
  private void subtrees() {
    int[] open = new int[size];
    for (int at = 0; at < size; at++) {
      left[at] = at;
      right[at] = at;
      if (head[at] >= 0) {
        children.get(head[at]).add(at);
        open[head[at]]++;
      }
    }
    int[] ready = new int[size];
    int count = 0;
    for (int at = 0; at < size; at++) {
      if (open[at] == 0) {
        ready[count++] = at;
      }
    }
    for (int i = 0; i < count; i++) {
      int up = head[ready[i]];
      if (up >= 0) {
        left[up] = Math.min(left[up], left[ready[i]]);
        right[up] = Math.max(right[up], right[ready[i]]);
        if (--open[up] == 0) {
          ready[count++] = up;
        }
      }
    }
  }

  int lower(int at) {
    return has(at) ? lower[at] : NONE;
  }

  int lemma(int at) {
    return has(at) ? lemma[at] : NONE;
  }

  int tag(int at) {
    return has(at) ? tag[at] : NONE;
  }

  int pos(int at) {
    return has(at) ? pos[at] : -1;
  }

  int kind(int at) {
    return has(at) ? kind[at] : -1;
  }

  int quoted(int at) {
    return has(at) && quoted[at] ? QUOTED : 0;
  }

  boolean has(int at) {
    return at >= 0 && at < size;
  }

  boolean is(int at, Pos wanted) {
    return has(at) && pos[at] == wanted.ordinal();
  }
}
