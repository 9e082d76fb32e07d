package org.readout.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * The clause that a time expression belongs to, without the clauses that hang on it.
 *
 * @param sentence the sentence
 * @param head index of its verb, or of the noun that names the event
 * @param span from its subject to its last word
 */
record Clause(Sentence sentence, int head, Span span) {

  /** Longer sentences are lists or rubbish. */
  private static final int LONGEST = 250;

  private static final int LONGEST_SUBJECT = 12;
  private static final Set<String> APART =
      Set.of("advcl", "ccomp", "parataxis", "acl", "conj", "appos", "punct", "cc", "mark", "dep");
  private static final Set<String> SUBJECT = Set.of("nsubj", "csubj", "expl");
  private static final Set<String> CARRIES = Set.of("xcomp", "conj", "aux", "cop");

  /**
   * {@return the clause around the words at {@code time}; empty when no verb or noun carries it}
   */
  static Optional<Clause> around(Sentence sentence, Span time) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() > LONGEST) {
      return Optional.empty();
    }
    int inside = first(tokens, time);
    if (inside < 0) {
      return Optional.empty();
    }
    int named = named(tokens, inside, time);
    if (named >= 0) {
      return Optional.of(tokens.get(named))
          .filter(Occasions::names)
          .map(n -> noun(sentence, named));
    }
    int head = head(tokens, inside, time);
    return head < 0 ? Optional.empty() : Optional.of(of(sentence, head, time));
  }

  /** {@return the clause of the verb at {@code head}, stretched to cover {@code time}} */
  static Clause of(Sentence sentence, int head, Span time) {
    List<Token> tokens = sentence.tokens();
    int top = top(tokens, head);
    Span span = core(sentence, head).cover(time);
    if (top != head) {
      span = span.cover(tokens.get(top).span());
    }
    span = subject(sentence, top).map(span::cover).orElse(span);
    return new Clause(sentence, head, trim(tokens, span));
  }

  /** {@return index of the subject of its verb, or -1} */
  int subject() {
    List<Token> tokens = sentence.tokens();
    int top = top(tokens, head);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == top && SUBJECT.contains(tokens.get(i).baseRelation())) {
        return i;
      }
    }
    return -1;
  }

  /** "Monday's summit": the noun with what belongs to it. */
  private static Clause noun(Sentence sentence, int noun) {
    Span whole = Cut.nominal(sentence.tokens(), core(sentence, noun));
    return new Clause(sentence, noun, trim(sentence.tokens(), whole));
  }

  /** Index of the noun before which the time stands, "the 2012 election", or -1. */
  private static int named(List<Token> tokens, int inside, Span time) {
    int at = inside;
    while (at >= 0 && tokens.get(at).span().overlaps(time)) {
      at = tokens.get(at).head();
    }
    boolean noun =
        at >= 0 && (tokens.get(at).pos() == Pos.NOUN || tokens.get(at).pos() == Pos.PROPN);
    return noun && tokens.get(at).span().start() >= time.end() ? at : -1;
  }

  /** {@return the clause of the infinitive at {@code head} from its "to" on} */
  static Clause infinitive(Sentence sentence, int head) {
    Span whole = core(sentence, head);
    int start = sentence.tokens().get(head - 1).span().start();
    return new Clause(sentence, head, trim(sentence.tokens(), new Span(start, whole.end())));
  }

  private static int first(List<Token> tokens, Span time) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(time)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest verb above, else the noun on which the expression hangs. */
  private static int head(List<Token> tokens, int inside, Span time) {
    int noun = -1;
    int at = inside;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      Token token = tokens.get(at);
      boolean outside = !token.span().overlaps(time);
      if (outside && (token.pos() == Pos.VERB || predicative(tokens, at))) {
        return at;
      }
      if (outside && noun < 0 && (token.pos() == Pos.NOUN || token.pos() == Pos.PROPN)) {
        noun = at;
      }
      at = token.head();
    }
    return noun;
  }

  /** "Elections are due in June": an adjective or noun with a copula is a predicate. */
  private static boolean predicative(List<Token> tokens, int at) {
    for (Token token : tokens) {
      if (token.head() == at && token.baseRelation().equals("cop")) {
        return true;
      }
    }
    return false;
  }

  /** The verb that has the subject: of "plans to launch", "plans". */
  private static int top(List<Token> tokens, int head) {
    int at = head;
    for (int steps = 0; steps < tokens.size() && !hasSubject(tokens, at); steps++) {
      Token token = tokens.get(at);
      if (token.head() < 0 || !carried(tokens, at)) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  /** "Plans to launch", "is due to be restored": what is above has the subject. */
  private static boolean carried(List<Token> tokens, int at) {
    String relation = tokens.get(at).baseRelation();
    if (CARRIES.contains(relation)) {
      return true;
    }
    return relation.equals("advcl")
        && tokens.stream().anyMatch(t -> t.head() == at && (t.tag().equals("TO") || on(t)));
  }

  /** "Focus on building": the preposition belongs to the verb above. */
  private static boolean on(Token token) {
    return token.baseRelation().equals("mark") && token.form().equals("on");
  }

  private static boolean hasSubject(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && SUBJECT.contains(t.baseRelation()));
  }

  private static Optional<Span> subject(Sentence sentence, int top) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == top && SUBJECT.contains(token.baseRelation())) {
        Span whole = core(sentence, i);
        long words = tokens.stream().filter(t -> whole.contains(t.span())).count();
        return Optional.of(words > LONGEST_SUBJECT ? token.span() : whole);
      }
    }
    return Optional.empty();
  }

  /** {@return the words under {@code top} that no clause of their own holds} */
  static Span core(Sentence sentence, int top) {
    List<Token> tokens = sentence.tokens();
    Span span = tokens.get(top).span();
    for (int i = 0; i < tokens.size(); i++) {
      if (belongs(tokens, top, i)) {
        span = span.cover(tokens.get(i).span());
      }
    }
    return span;
  }

  private static boolean belongs(List<Token> tokens, int top, int below) {
    int at = below;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == top) {
        return true;
      }
      if (APART.contains(tokens.get(at).baseRelation())) {
        return false;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** Without marks and conjunctions at the ends. */
  private static Span trim(List<Token> tokens, Span span) {
    List<Token> inside = tokens.stream().filter(t -> span.contains(t.span())).toList();
    int first = 0;
    int last = inside.size() - 1;
    while (first < last && loose(inside.get(first))) {
      first++;
    }
    while (last > first && inside.get(last).pos() == Pos.PUNCT) {
      last--;
    }
    return inside.isEmpty() ? span : inside.get(first).span().cover(inside.get(last).span());
  }

  private static boolean loose(Token token) {
    return switch (token.pos()) {
      case PUNCT, CCONJ, SCONJ -> true;
      case PRON, ADP -> token.form().equals("that");
      case ADJ, ADV, AUX, DET, INTJ, NOUN, NUM, PART, PROPN, SYM, VERB, X -> false;
    };
  }
}
