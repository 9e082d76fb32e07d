package org.readout.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.readout.article.Span;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** A sentence with what hangs on each of its words, looked up once. */
final class Tree {
  private final Sentence sentence;
  private final String[] lemmas;
  private final String[] relations;
  private final int[][] children;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    List<Token> tokens = sentence.tokens();
    lemmas = new String[tokens.size()];
    relations = new String[tokens.size()];
    int[] counts = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
      relations[i] = token.baseRelation();
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    children = new int[tokens.size()][];
    for (int i = 0; i < tokens.size(); i++) {
      children[i] = new int[counts[i]];
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      int head = tokens.get(i).head();
      if (head >= 0) {
        children[head][--counts[head]] = i;
      }
    }
  }

  /** {@return the sentence} */
  Sentence sentence() {
    return sentence;
  }

  /** {@return a word's lemma in lower case} */
  String lemma(int index) {
    return lemmas[index];
  }

  /** {@return a word's relation to its head, without subtype} */
  String relation(int index) {
    return relations[index];
  }

  /** {@return indexes of what hangs on a word, in order; not to be changed} */
  int[] children(int index) {
    return children[index];
  }

  /** {@return from the first to the last word of what hangs on a word, directly or not} */
  Span phrase(int top) {
    Span span = sentence.tokens().get(top).span();
    Deque<Integer> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      int word = open.pop();
      span = span.cover(sentence.tokens().get(word).span());
      for (int child : children[word]) {
        open.push(child);
      }
    }
    return span;
  }

  /** {@return index of the first word of what hangs on a word, directly or not} */
  int first(int top) {
    int first = top;
    Deque<Integer> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      int word = open.pop();
      first = Math.min(first, word);
      for (int child : children[word]) {
        open.push(child);
      }
    }
    return first;
  }

  /** {@return the clauses of all words, in order} */
  List<Clause> clauses() {
    return IntStream.range(0, lemmas.length).mapToObj(i -> new Clause(this, i)).toList();
  }
}
