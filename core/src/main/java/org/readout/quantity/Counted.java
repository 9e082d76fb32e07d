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
  private static final int LONGEST = 7;

  private Counted() {}

  /**
   * {@return the noun phrase that follows {@code offset} at once, up to the next time expression}
   */
  static Optional<Span> after(Sentence sentence, int offset, List<Span> times) {
    int first = tokenFrom(sentence.tokens(), offset);
    return phrase(sentence.tokens(), first, times).map(end -> withOf(sentence, first, end, times));
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
    return phrase(tokens, start, times)
        .map(end -> tokens.get(start).span().cover(tokens.get(end).span()));
  }

  /** Index of the last noun of the phrase that begins at {@code first}. */
  private static Optional<Integer> phrase(List<Token> tokens, int first, List<Span> times) {
    int noun = -1;
    for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
      Token token = tokens.get(i);
      if (!INSIDE.contains(token.tag()) || timed(token, times)) {
        break;
      }
      noun = token.tag().startsWith("NN") ? i : noun;
    }
    return noun < 0 ? Optional.empty() : Optional.of(noun);
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
    return phrase(tokens, last + 2, times)
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
