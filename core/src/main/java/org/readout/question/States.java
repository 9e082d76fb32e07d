package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.sentence.Token;

/** Turns a clause that says how something is into a question: "are the men safe". */
final class States {

  private static final Set<String> ADDED = Set.of("not", "n't", "also", "now", "still", "only");

  private States() {}

  /** {@return the question without its mark; empty without a subject and a state to ask of} */
  static Optional<String> question(Phrases phrases) {
    int top = phrases.proposition().top();
    if (phrases.child(top, "expl").isPresent()) {
      return existing(phrases, top);
    }
    return phrases.child(top, "cop").isEmpty()
        ? apposed(phrases, top)
        : subject(phrases, top).flatMap(who -> state(phrases, top).map(is -> of(is, who)));
  }

  private static Optional<String> subject(Phrases phrases, int top) {
    OptionalInt subject = phrases.child(top, "nsubj");
    return subject.isPresent() && phrases.isNamed(subject.getAsInt())
        ? Optional.of(phrases.words(subject.getAsInt()))
        : Optional.empty();
  }

  /** {@return "was there a bang" of "there was a bang"} */
  private static Optional<String> existing(Phrases phrases, int top) {
    OptionalInt subject = phrases.child(top, "nsubj");
    Token be = phrases.token(top);
    boolean simple = be.lemma().equals("be") && be.tag().startsWith("VB") && !isBare(be);
    return subject.isPresent() && simple && phrases.isNamed(subject.getAsInt())
        ? Optional.of(
            be.form().toLowerCase(Locale.ROOT).replaceFirst("^['’]s$", "is")
                + " there "
                + phrases.words(subject.getAsInt()))
        : Optional.empty();
  }

  private static boolean isBare(Token be) {
    return be.tag().equals("VB") || be.tag().equals("VBN") || be.tag().equals("VBG");
  }

  private static String of(List<String> state, String who) {
    return state.get(0) + " " + who + state.get(1) + " " + state.get(2);
  }

  /** {@return "are" of "are safe", what else belongs to the verb, and the state} */
  private static Optional<List<String>> state(Phrases phrases, int top) {
    List<Token> tokens = phrases.tokens();
    int cop = phrases.child(top, "cop").orElse(top);
    OptionalInt aux = phrases.child(top, "aux");
    int first = aux.isPresent() ? Math.min(aux.getAsInt(), cop) : cop;
    String verb = tokens.get(first).form().toLowerCase(Locale.ROOT);
    String more = first == cop ? "" : " " + tokens.get(cop).form().toLowerCase(Locale.ROOT);
    int from = cop + 1;
    while (from < top && ADDED.contains(tokens.get(from).form().toLowerCase(Locale.ROOT))) {
      from++;
    }
    boolean finite = tokens.get(first).tag().matches("MD|VB[DPZ]");
    boolean whole =
        finite && verb.chars().allMatch(Character::isLetter) && from <= top && cop < top;
    return whole
        ? phrases.rest(from, top).map(state -> List.of(verb, more, state))
        : Optional.empty();
  }

  /** {@return "is China its largest partner" of "China, its largest partner"} */
  private static Optional<String> apposed(Phrases phrases, int top) {
    Token token = phrases.token(top);
    return token.relation().equals("appos") && token.tag().equals("NN")
        ? phrases
            .name(token.head())
            .flatMap(who -> phrases.all(top).map(what -> "is " + who + " " + what))
        : Optional.empty();
  }
}
