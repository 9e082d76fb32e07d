package org.readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * A word of a tree and what hangs on it.
 *
 * @param tree the sentence
 * @param head index of the word: a verb, an adjective or a noun that tells an event
 */
record Clause(Tree tree, int head) {
  /** {@return the sentence it stands in} */
  Sentence sentence() {
    return tree.sentence();
  }

  /** {@return another word of the same sentence} */
  Clause at(int index) {
    return new Clause(tree, index);
  }

  /** {@return the word} */
  Token token() {
    return sentence().tokens().get(head);
  }

  /** {@return the word's lemma in lower case} */
  String lemma() {
    return lemma(head);
  }

  /** {@return a word's lemma in lower case} */
  String lemma(int index) {
    return tree.lemma(index);
  }

  /** {@return a word as it stands, in lower case} */
  String form(int index) {
    return sentence().tokens().get(index).form().toLowerCase(Locale.ROOT);
  }

  /** {@return the relation of the word to its governor, without subtype} */
  String relation() {
    return tree.relation(head);
  }

  /** {@return the clause or noun on which this one hangs; empty at the root} */
  Optional<Clause> governor() {
    int above = token().head();
    return above < 0 ? Optional.empty() : Optional.of(at(above));
  }

  /** {@return indexes of what hangs on the word, in order} */
  int[] children() {
    return tree.children(head);
  }

  /** {@return indexes of what hangs on the word by one of these relations, subtypes included} */
  List<Integer> children(Set<String> relations) {
    List<Integer> found = new ArrayList<>();
    for (int i : tree.children(head)) {
      if (relations.contains(tree.relation(i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** {@return the first child that hangs by {@code relation}, subtypes included} */
  Optional<Integer> child(String relation) {
    for (int i : tree.children(head)) {
      if (tree.relation(i).equals(relation)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** {@return whether a child is as wanted} */
  boolean hasChild(Predicate<Token> wanted) {
    for (int i : tree.children(head)) {
      if (wanted.test(sentence().tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a child by one of these relations has this lemma or form} */
  boolean hasChild(Set<String> relations, String word) {
    return children(relations).stream()
        .anyMatch(i -> lemma(i).equals(word) || form(i).equals(word));
  }

  /** {@return whether it is an infinitive with "to"} */
  boolean isInfinitive() {
    return token().head() != head
        && hasChild(t ->
            t.form().equalsIgnoreCase("to")
                && (t.tag().equals("TO") || t.baseRelation().equals("mark"))
                && !t.baseRelation().equals("case"));
  }

  /** {@return whether it is in the passive voice} */
  boolean isPassive() {
    return hasChild(t -> t.relation().equals("aux:pass") || t.relation().endsWith("subj:pass"));
  }

  /** {@return whether the word is a pronoun} */
  boolean isPronoun() {
    return token().pos() == Pos.PRON || token().tag().startsWith("PRP");
  }

  /** {@return whether it has a subject of its own} */
  boolean hasSubject() {
    return hasChild(t -> t.baseRelation().equals("nsubj") || t.baseRelation().equals("csubj"));
  }
}
