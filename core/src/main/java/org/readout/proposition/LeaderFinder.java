package org.readout.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.mention.Mention;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Finds who is said to lead what: "the delegation led by Berg", "Berg chaired the talks". */
final class LeaderFinder {

  private static final Map<String, String> PAST =
      Map.of(
          "lead", "led",
          "head", "headed",
          "chair", "chaired",
          "host", "hosted",
          "command", "commanded",
          "captain", "captained",
          "coach", "coached");

  private static final Set<String> BESIDE = Set.of("amod", "compound", "nmod:poss", "nummod");

  /** {@return the leaders that a proposition names, each with the word for what is led} */
  List<Fact> find(Proposition proposition) {
    List<Fact> facts = new ArrayList<>();
    Sentence sentence = proposition.sentence();
    for (int i = proposition.first(); i < proposition.end(); i++) {
      Token verb = sentence.tokens().get(i);
      String past = PAST.get(verb.lemma());
      Optional<Token> led = past == null ? Optional.empty() : led(sentence, i);
      Optional<Mention> leader = led.isEmpty() ? Optional.empty() : leader(proposition, i);
      if (leader.isPresent()) {
        String who = proposition.account().article().words(leader.get().span());
        Answer answer = new Answer.Name(who, past + " the " + phrase(sentence, led.get()));
        facts.add(new Fact(proposition, answer, led.get()));
      }
    }
    return facts;
  }

  /** {@return the noun for what is led; pronouns may be anything} */
  private static Optional<Token> led(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    boolean led = token.tag().equals("VBN") && token.baseRelation().equals("acl");
    return (led && token.head() >= 0
            ? Optional.of(sentence.tokens().get(token.head()))
            : child(sentence, verb, "nsubj:pass").or(() -> child(sentence, verb, "obj")))
        .filter(noun -> noun.pos() == Pos.NOUN);
  }

  private static Optional<Token> child(Sentence sentence, int verb, String relation) {
    return sentence.children(verb).stream()
        .map(child -> sentence.tokens().get(child))
        .filter(token -> token.relation().equals(relation))
        .findFirst();
  }

  private static Optional<Mention> leader(Proposition proposition, int verb) {
    Sentence sentence = proposition.sentence();
    boolean passive = sentence.tokens().get(verb).tag().equals("VBN");
    for (Mention mention : proposition.account().mentions()) {
      boolean named =
          mention.sentence() == sentence.index()
              && mention.kind() == Mention.Kind.NAME
              && mention.type() == Mention.Type.PERSON;
      if (named && sentence.tokens().get(mention.head()).head() == verb) {
        Token head = sentence.tokens().get(mention.head());
        boolean agent = passive && head.baseRelation().equals("obl") && isBy(sentence, mention);
        if (agent || !passive && head.relation().equals("nsubj")) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBy(Sentence sentence, Mention mention) {
    return sentence.children(mention.head()).stream()
        .anyMatch(child -> sentence.tokens().get(child).lemma().equals("by"));
  }

  /** {@return the noun with what stands before it: another delegation has another name} */
  private static String phrase(Sentence sentence, Token noun) {
    StringBuilder words = new StringBuilder();
    int head = sentence.tokens().indexOf(noun);
    for (int child : sentence.children(head)) {
      Token token = sentence.tokens().get(child);
      if (child < head && BESIDE.contains(token.relation())) {
        words.append(token.form()).append(' ');
      }
    }
    return words.append(noun.form().toLowerCase(Locale.ROOT)).toString();
  }
}
