package org.readout.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.event.EventRules.Rule;
import org.readout.event.ModalityRules.Where;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.timex.Timex;

/**
 * Finds who did what to whom, when and where.
 *
 * <p>A clause is coded by its verb and what hangs on it, or by an event noun with a party, a date
 * or a place; the rows of {@code verbs.tsv} say how. A verb that no row codes is {@link
 * PloverType#UNCODED} when a named party acts.
 */
public final class EventFinder {
  private static final Set<String> OBJECTS = Set.of("obj", "nsubj", "obl");

  private final EventRules rules = EventRules.load();
  private final ModalityRules words = ModalityRules.load();
  private final ModalityFinder modality = new ModalityFinder();
  private final PartyNouns nouns = PartyNouns.load();

  /**
   * {@return the events of an article, in the order of their triggers}
   *
   * @param entities tells which mentions are places
   * @param timexes the article's time expressions
   */
  public List<Event> find(MentionedArticle article, Entities entities, List<Timex> timexes) {
    Slots slots = new Slots(article, entities, timexes, nouns);
    Set<String> muted = rules.muted(article.reading());
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : article.reading().sentences()) {
      Tree tree = new Tree(sentence);
      find(tree, slots.in(tree), events, muted);
    }
    return List.copyOf(events);
  }

  private void find(Tree tree, Slots.InSentence slots, List<Event> events, Set<String> muted) {
    Set<Integer> taken = new HashSet<>();
    List<Event> found = new ArrayList<>();
    List<Clause> clauses = tree.clauses();
    for (Clause clause : clauses) {
      boolean told = !clause.relation().equals("amod") && !muted.contains(clause.lemma());
      if (clause.token().pos() == Pos.VERB && told) {
        verb(clause, slots, taken).ifPresent(found::add);
      }
    }
    for (Clause clause : clauses) {
      boolean told = !slots.isDate(clause.token().span()) && !muted.contains(clause.lemma());
      if (clause.token().pos() == Pos.NOUN && told && !taken.contains(clause.head())) {
        noun(clause, slots).ifPresent(found::add);
      }
    }
    found.removeIf(event -> event.type() != PloverType.UNCODED && isNobodys(event));
    found.sort((a, b) -> a.trigger().compareTo(b.trigger()));
    events.addAll(found);
  }

  /**
   * What nobody does to nobody, nowhere and never, is mostly no event: "a much requested feature".
   */
  private static boolean isNobodys(Event event) {
    boolean bare = event.date().isEmpty() && event.place().isEmpty();
    return bare && event.actor().isEmpty() && event.recipient().isEmpty();
  }

  private Optional<Event> verb(Clause verb, Slots.InSentence slots, Set<Integer> taken) {
    Optional<Rule> rule = rules.find(verb, false);
    boolean coded = rule.filter(Rule::isCoded).isPresent();
    Arguments arguments = Arguments.ofVerb(verb, coded && rule.get().isMutual());
    if (coded) {
      verb.children(OBJECTS).stream().filter(i -> rule.get().names(verb, i)).forEach(taken::add);
      Slots.Filled parties = slots.fill(verb, arguments);
      return rule.get().needsParties() && !parties.isBetweenParties()
          ? Optional.empty()
          : Optional.of(event(verb, rule, parties));
    }
    Optional<Integer> carried = carried(verb);
    if (carried.isPresent()) {
      taken.add(carried.get());
      Clause noun = verb.at(carried.get());
      Optional<Rule> nounRule = rules.find(noun, true);
      Arguments carrier = Arguments.ofVerb(verb, nounRule.filter(Rule::isMutual).isPresent());
      Arguments parties = Arguments.ofNoun(noun).fallingBackTo(carrier, carried.get());
      return Optional.of(event(noun, nounRule, slots.fill(verb, parties)));
    }
    Slots.Filled filled = slots.fill(verb, arguments);
    return rule.isEmpty() && filled.actor().filter(slots::isNamed).isPresent()
        ? Optional.of(event(verb, Optional.empty(), filled))
        : Optional.empty();
  }

  /** "Held talks": the noun that tells what was held. */
  private Optional<Integer> carried(Clause verb) {
    if (words.at(Where.LIGHT, verb.lemma()).isEmpty()) {
      return Optional.empty();
    }
    return verb.children(Set.of("obj", "nsubj")).stream()
        .filter(i -> verb.sentence().tokens().get(i).pos() == Pos.NOUN)
        .filter(i -> rules.find(verb.at(i), true).isPresent())
        .findFirst();
  }

  private Optional<Event> noun(Clause noun, Slots.InSentence slots) {
    Optional<Rule> rule = rules.find(noun, true);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    Slots.Filled filled = slots.fill(noun, Arguments.ofNoun(noun));
    return filled.isEmpty() ? Optional.empty() : Optional.of(event(noun, rule, filled));
  }

  private Event event(Clause clause, Optional<Rule> rule, Slots.Filled filled) {
    Optional<String> mode = rule.map(Rule::mode).filter(word -> !word.isEmpty());
    Span trigger = clause.token().span();
    boolean visit = mode.filter("visit"::equals).isPresent();
    return new Event(
        rule.map(Rule::type).orElse(PloverType.UNCODED),
        mode,
        filled.actor(),
        visit ? filled.recipient().or(filled::place) : filled.recipient(),
        filled.date(),
        filled.place(),
        modality.of(clause.tree(), clause.head()),
        trigger,
        clause.sentence().index(),
        filled.clause().cover(trigger),
        rule.map(Rule::id).orElse("uncoded"));
  }
}
