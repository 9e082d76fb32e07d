package org.readout.lab.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.article.Span;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Clauses on {@code gold/reading}: right when subject and arguments hang on the verb. A subject may
 * be inherited by a conjoined, controlled or participial verb, and a verb may hang on its subject.
 */
public final class ClauseScore {

  private final ReadingGold gold;
  private final Scheme scheme;
  private final PrintStream out;

  /**
   * @param gold the texts as an engine reads them
   * @param scheme the style of its trees
   * @param out where mistakes are printed
   */
  public ClauseScore(ReadingGold gold, Scheme scheme, PrintStream out) {
    this.gold = gold;
    this.scheme = scheme;
    this.out = out;
  }

  /** Prints every clause that is wrong, and returns the figures. */
  public Figures score() throws IOException {
    int right = 0;
    int all = 0;
    for (String[] row : gold.rows("clauses.tsv")) {
      all++;
      if (isRight(row)) {
        right++;
      } else {
        out.println("wrong\t" + row[0] + "\t" + row[1] + "\t" + row[row.length - 1]);
      }
    }
    double share = all == 0 ? 0 : (double) right / all;
    return new Figures("clauses", List.of(new Figures.Figure("right", share, all)));
  }

  private boolean isRight(String[] row) throws IOException {
    Span verb = new Span(0, 0);
    List<Span> subjects = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    for (String part : row) {
      String[] bits = part.split(":");
      if (bits.length == 3 && bits[0].length() == 1) {
        Span span = gold.span(row[0], bits[1], bits[2]);
        switch (bits[0]) {
          case "V" -> verb = span;
          case "S" -> subjects.add(span);
          default -> others.add(span);
        }
      }
    }
    for (Sentence sentence : gold.reading(row[0]).sentences()) {
      if (sentence.span().overlaps(verb)) {
        return isRight(sentence, verb, subjects, others);
      }
    }
    return false;
  }

  private boolean isRight(Sentence sentence, Span verb, List<Span> subjects, List<Span> others) {
    int at = first(sentence, verb);
    return at >= 0
        && subjects.stream().allMatch(span -> hasSubject(sentence, at, span))
        && others.stream().allMatch(span -> hasArgument(sentence, at, span));
  }

  private static int first(Sentence sentence, Span span) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasSubject(Sentence sentence, int verb, Span subject) {
    for (int at = verb, steps = 0; at >= 0 && steps < 6; steps++) {
      Token token = sentence.tokens().get(at);
      for (int child : sentence.children(at)) {
        String relation = sentence.tokens().get(child).baseRelation();
        if (scheme.subject().contains(relation) && scheme.meets(sentence, child, at(subject))) {
          return true;
        }
      }
      int head = token.head();
      boolean modifies = scheme.modify().contains(token.baseRelation());
      if (modifies && head >= 0 && sentence.tokens().get(head).span().overlaps(subject)) {
        return true;
      }
      at = scheme.inherit().contains(token.baseRelation()) ? head : -1;
    }
    return false;
  }

  private boolean hasArgument(Sentence sentence, int verb, Span argument) {
    Token token = sentence.tokens().get(verb);
    if (token.head() >= 0
        && scheme.modify().contains(token.baseRelation())
        && sentence.tokens().get(token.head()).span().overlaps(argument)) {
      return true;
    }
    for (int child : sentence.children(verb)) {
      if (scheme.meets(sentence, child, at(argument))) {
        return true;
      }
    }
    return false;
  }

  private static Predicate<Token> at(Span span) {
    return token -> token.span().overlaps(span);
  }
}
