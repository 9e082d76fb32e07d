package org.readout.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** The noun phrase that a number counts. */
final class Counted {

  private static final Set<String> INSIDE =
      Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "HYPH", "POS", "AFX");
  private static final Set<String> OPENING = Set.of("DT", "PRP$", "PDT", "WDT");
  private static final Set<String> MOVING =
      Set.of(
          "rise",
          "stand",
          "climb",
          "reach",
          "grow",
          "increase",
          "jump",
          "hit",
          "pass",
          "exceed",
          "fall",
          "drop",
          "remain",
          "surpass",
          "swell",
          "top");
  private static final Set<String> TOTALS = Set.of("toll", "number", "total", "count", "tally");
  private static final int LONGEST = 7;

  private Counted() {}

  /**
   * {@return the noun phrase that follows {@code offset} at once, up to the next time expression}
   */
  static Optional<Span> after(Sentence sentence, int offset, List<Span> times) {
    List<Token> tokens = sentence.tokens();
    int first = tokenFrom(tokens, offset);
    return phrase(tokens, first, times, false)
        .filter(end -> end + 1 >= tokens.size() || !hyphen(tokens, end + 1))
        .map(end -> withOf(sentence, first, end, times));
  }

  /**
   * {@return the noun that a hyphen ties to the number: "a 300-seat chamber" counts seats; "a
   * 300-strong crowd" a crowd}
   */
  static Optional<Span> tied(Sentence sentence, int offset) {
    List<Token> tokens = sentence.tokens();
    int at = tokenFrom(tokens, offset);
    if (at < tokens.size() && low(tokens.get(at)).equals("strong")) {
      return after(sentence, tokens.get(at).span().end(), List.of());
    }
    return at < tokens.size() && tokens.get(at).tag().startsWith("NN")
        ? Optional.of(tokens.get(at).span())
        : Optional.empty();
  }

  /**
   * {@return what the subject of the verb above the number counts: "the number of refugees rose to
   * 40" refugees, "the death toll rose to 40" the death toll}
   */
  static Optional<Span> subject(Sentence sentence, int offset) {
    List<Token> tokens = sentence.tokens();
    int at = tokenFrom(tokens, offset);
    int verb = at < tokens.size() ? tokens.get(at).head() : -1;
    if (verb < 0 || !MOVING.contains(tokens.get(verb).lemma())) {
      return Optional.empty();
    }
    for (int child : sentence.children(verb)) {
      Token token = tokens.get(child);
      if (child < verb && token.baseRelation().equals("nsubj") && TOTALS.contains(token.lemma())) {
        return Optional.of(total(tokens, child));
      }
    }
    return Optional.empty();
  }

  private static Span total(List<Token> tokens, int noun) {
    boolean of = noun + 2 < tokens.size() && low(tokens.get(noun + 1)).equals("of");
    if (of) {
      Optional<Integer> end = phrase(tokens, noun + 2, List.of(), true);
      if (end.isPresent()) {
        return tokens.get(noun + 2).span().cover(tokens.get(end.get()).span());
      }
    }
    int first = noun;
    while (first > 0 && tokens.get(first - 1).tag().matches("NN|JJ")) {
      first--;
    }
    return tokens.get(first).span().cover(tokens.get(noun).span());
  }

  private static boolean hyphen(List<Token> tokens, int at) {
    return tokens.get(at).form().startsWith("-")
        && tokens.get(at).span().start() == tokens.get(at - 1).span().end();
  }

  /** {@return the noun phrase after a linking word at {@code offset}, without its article} */
  static Optional<Span> afterLink(
      Sentence sentence, int offset, Set<String> links, List<Span> times) {
    List<Token> tokens = sentence.tokens();
    int at = tokenFrom(tokens, offset);
    if (at >= tokens.size() || !links.contains(low(tokens.get(at)))) {
      return Optional.empty();
    }
    int first = at + 1;
    while (first < tokens.size() && OPENING.contains(tokens.get(first).tag())) {
      first++;
    }
    int start = first;
    return phrase(tokens, start, times, true)
        .map(end -> tokens.get(start).span().cover(tokens.get(end).span()));
  }

  /** Index of the last noun of the phrase that begins at {@code first}; owners may go before. */
  private static Optional<Integer> phrase(
      List<Token> tokens, int first, List<Span> times, boolean owners) {
    int noun = -1;
    for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
      Token token = tokens.get(i);
      boolean owner = token.tag().equals("POS") && !owners;
      if (!inside(tokens, i, first) || owner || timed(token, times)) {
        break;
      }
      noun = token.tag().startsWith("NN") ? i : noun;
    }
    return noun < 0 ? Optional.empty() : Optional.of(noun);
  }

  /** A common noun before a proper one ends the phrase: "one way Oslo could help". */
  private static boolean inside(List<Token> tokens, int at, int first) {
    String tag = tokens.get(at).tag();
    if (at > first && tag.equals("NNP") && tokens.get(at - 1).tag().matches("NNS?")) {
      return false;
    }
    boolean participle =
        at == first
            && tag.equals("VBD")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).tag().equals("NNS");
    return participle || INSIDE.contains(tag);
  }

  /** "Memorandums of understanding": the noun after "of" belongs to the kind of thing counted. */
  private static Span withOf(Sentence sentence, int first, int last, List<Span> times) {
    List<Token> tokens = sentence.tokens();
    Span span = tokens.get(first).span().cover(tokens.get(last).span());
    boolean of =
        last + 2 < tokens.size()
            && low(tokens.get(last + 1)).equals("of")
            && tokens.get(last + 2).tag().matches("NNS?|JJ")
            && !timed(tokens.get(last + 2), times);
    if (!of) {
      return span;
    }
    return phrase(tokens, last + 2, times, true)
        .map(end -> span.cover(tokens.get(end).span()))
        .orElse(span);
  }

  private static boolean timed(Token token, List<Span> times) {
    return times.stream().anyMatch(token.span()::overlaps);
  }

  private static String low(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static int tokenFrom(List<Token> tokens, int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= offset) {
        return i;
      }
    }
    return tokens.size();
  }
}
