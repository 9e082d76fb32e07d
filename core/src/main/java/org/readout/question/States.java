package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.proposition.Proposition;
import org.readout.sentence.Token;

/** Turns a clause that says how something is into a question: "are the men safe". */
final class States {

  private static final Set<String> ADDED = Set.of("not", "n't", "also", "now", "still", "only");

  private States() {}

  /** {@return the question without its mark; empty without a subject and a state to ask of} */
  static Optional<String> question(Proposition proposition) {
    Phrases phrases = new Phrases(proposition);
    int top = proposition.top();
    return phrases.child(top, "cop").isEmpty()
        ? apposed(phrases, top)
        : phrases
            .subject(top, "nsubj")
            .flatMap(who -> state(proposition, phrases, top).map(is -> of(is, who)));
  }

  private static String of(List<String> state, String who) {
    return state.get(0) + " " + who + state.get(1) + " " + state.get(2);
  }

  /** {@return "are" of "are safe", what else belongs to the verb, and the state} */
  private static Optional<List<String>> state(Proposition proposition, Phrases phrases, int top) {
    List<Token> tokens = proposition.sentence().tokens();
    int cop = phrases.child(top, "cop").orElse(top);
    OptionalInt aux = phrases.child(top, "aux");
    int first = aux.isPresent() ? Math.min(aux.getAsInt(), cop) : cop;
    String verb = tokens.get(first).form().toLowerCase(Locale.ROOT);
    String more = first == cop ? "" : " " + tokens.get(cop).form().toLowerCase(Locale.ROOT);
    int from = cop + 1;
    while (from < top && ADDED.contains(tokens.get(from).form().toLowerCase(Locale.ROOT))) {
      from++;
    }
    boolean whole = verb.chars().allMatch(Character::isLetter) && from <= top && cop < top;
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
