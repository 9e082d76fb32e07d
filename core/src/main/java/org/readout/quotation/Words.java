package org.readout.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * All tokens of an article in one row, with heads, children and subtrees by their place in the row.
 */
final class Words {

  private final List<Token> tokens = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final int[] sentence;
  private final int[] sentenceStart;
  private final int[] left;
  private final int[] right;
  private final int[] heads;
  private final List<List<Integer>> children = new ArrayList<>();

  /** Takes a reading; cue verbs that were taken for another word are put right. */
  Words(Reading reading, CueLexicon lexicon) {
    List<Sentence> sentences = reading.sentences();
    int size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
    sentence = new int[size];
    sentenceStart = new int[sentences.size() + 1];
    left = new int[size];
    right = new int[size];
    heads = new int[size];
    for (int s = 0; s < sentences.size(); s++) {
      sentenceStart[s] = tokens.size();
      add(sentences.get(s), s, lexicon);
    }
    sentenceStart[sentences.size()] = size;
  }

  private void add(Sentence added, int index, CueLexicon lexicon) {
    int base = tokens.size();
    for (int i = 0; i < added.tokens().size(); i++) {
      Token token = added.tokens().get(i);
      int at = base + i;
      tokens.add(corrected(added.tokens(), i, lexicon));
      lower.add(token.form().toLowerCase(Locale.ROOT));
      children.add(new ArrayList<>(2));
      sentence[at] = index;
      left[at] = at;
      right[at] = at;
      heads[at] = token.head() < 0 ? -1 : base + token.head();
    }
    for (int at = base; at < tokens.size(); at++) {
      if (heads[at] >= 0) {
        children.get(heads[at]).add(at);
      }
      int steps = 0;
      for (int up = heads[at]; up >= 0 && steps < tokens.size(); up = heads[up], steps++) {
        left[up] = Math.min(left[up], at);
        right[up] = Math.max(right[up], at);
      }
    }
  }

  /** {@return the token, as a verb when it is "vowed" or "told" behind a noun or a mark} */
  private static Token corrected(List<Token> tokens, int at, CueLexicon lexicon) {
    Token token = tokens.get(at);
    String form = token.form().toLowerCase(Locale.ROOT);
    Optional<String> lemma = lexicon.lemma(form);
    if (lemma.isEmpty()) {
      return token;
    }
    boolean past = form.endsWith("ed") || form.endsWith("d") && !token.form().endsWith("ing");
    boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
    boolean other =
        !verb
            && past
            && at > 0
            && behindSubject(tokens.get(at - 1))
            && (at + 1 == tokens.size() || tokens.get(at + 1).pos() != Pos.NOUN);
    if (!verb && !other) {
      return token;
    }
    boolean bare = token.tag().equals("VB") && at > 0 && tokens.get(at - 1).pos() == Pos.NOUN;
    return new Token(
        token.span(),
        token.form(),
        Pos.VERB,
        verb && !bare ? token.tag() : "VBD",
        lemma.get(),
        token.head(),
        token.relation());
  }

  private static boolean behindSubject(Token before) {
    return switch (before.pos()) {
      case NOUN, PROPN, PRON, PUNCT -> true;
      default -> false;
    };
  }

  int size() {
    return tokens.size();
  }

  Token get(int at) {
    return tokens.get(at);
  }

  String form(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
  }

  String lemma(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lemma() : "";
  }

  /** {@return the lower-case form; empty outside the row} */
  String lower(int at) {
    return at >= 0 && at < lower.size() ? lower.get(at) : "";
  }

  boolean is(int at, Pos... wanted) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    for (Pos pos : wanted) {
      if (tokens.get(at).pos() == pos) {
        return true;
      }
    }
    return false;
  }

  /** {@return the head's place, -1 for a root} */
  int head(int at) {
    return heads[at];
  }

  String relation(int at) {
    return tokens.get(at).relation();
  }

  /** {@return the dependents, in order} */
  List<Integer> children(int at) {
    return children.get(at);
  }

  /** {@return the first word of the subtree} */
  int left(int at) {
    return left[at];
  }

  /** {@return the last word of the subtree} */
  int right(int at) {
    return right[at];
  }

  int sentence(int at) {
    return sentence[at];
  }

  int sentences() {
    return sentenceStart.length - 1;
  }

  /** {@return the first word of a sentence} */
  int first(int index) {
    return sentenceStart[index];
  }

  /** {@return one past the last word of a sentence} */
  int end(int index) {
    return sentenceStart[index + 1];
  }

  /** {@return the first word that starts at or after {@code offset}, the size when none does} */
  int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return the characters from word {@code first} to word {@code last}, both included} */
  Span span(int first, int last) {
    return tokens.get(first).span().cover(tokens.get(last).span());
  }

  /** {@return whether it is a hyphen inside a compound} */
  boolean isHyphen(int at) {
    return at >= 0
        && at < tokens.size()
        && (form(at).equals("-") || form(at).equals("–") || form(at).equals("‑"))
        && at > 0
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  /** {@return whether the word is a comma, quotation mark or other mark} */
  boolean isMark(int at) {
    return at >= 0
        && at < tokens.size()
        && !Character.isLetterOrDigit(tokens.get(at).form().charAt(0))
        && tokens.get(at).form().chars().noneMatch(Character::isLetterOrDigit);
  }
}
