package org.readout.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.alignment.Group;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.entity.Role;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;

/** Groups what different articles call one person: "President Anna Berg", "Berg, the premier". */
public final class OfficeGrouper {

  private static final Set<String> DEPUTIES = Set.of("vice", "deputy", "assistant", "under");

  private OfficeGrouper() {}

  /**
   * {@return one group for each person to whom articles give offices that nobody holds together}
   */
  public static List<Group<Fact>> group(Story story) {
    List<Group<Fact>> groups = new ArrayList<>();
    for (Entity entity : story.entities().all()) {
      if (entity.type() == Entity.Type.PERSON) {
        List<Fact> facts = facts(story, entity);
        if (facts.size() > 1) {
          groups.add(new Group<>(facts, 1));
        }
      }
    }
    return groups;
  }

  private static boolean differ(List<Fact> facts) {
    AnswerComparator comparator = new AnswerComparator();
    return facts.stream()
        .anyMatch(a ->
            facts.stream()
                .anyMatch(b -> comparator.compare(a.answer(), b.answer()) == Stand.RIVAL));
  }

  private static List<Fact> facts(Story story, Entity person) {
    TreeMap<Integer, Fact> byPlace = new TreeMap<>();
    for (Role role : person.roles()) {
      for (Citation evidence : role.evidence()) {
        int place = place(story, evidence.article());
        if (place >= 0 && !byPlace.containsKey(place)) {
          fact(story, place, role, evidence.span()).ifPresent(fact -> byPlace.put(place, fact));
        }
      }
    }
    return List.copyOf(byPlace.values());
  }

  static int place(Story story, String article) {
    for (int i = 0; i < story.accounts().size(); i++) {
      if (story.accounts().get(i).article().id().equals(article)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Fact> fact(Story story, int place, Role role, Span span) {
    Account account = story.accounts().get(place);
    if (isPartOfTitle(account.article().words(span), role.title())) {
      return Optional.empty();
    }
    Optional<String> country = role.of().filter(id -> isCountry(story.entities(), id));
    Answer answer =
        new Answer.Office(
            role.title(),
            country,
            role.former(),
            account.article().published().date(),
            role.title() + country.map(id -> " of " + name(story.entities(), id)).orElse(""));
    return fact(account, place, span, answer);
  }

  /** {@return an answer with the words of one sentence that give it} */
  static Optional<Fact> fact(Account account, int place, Span span, Answer answer) {
    return account.reading().sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .findFirst()
        .map(sentence -> fact(account, place, sentence, span, answer));
  }

  private static Fact fact(
      Account account, int place, Sentence sentence, Span span, Answer answer) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() - 1 && tokens.get(first).span().end() <= span.start()) {
      first++;
    }
    int end = first + 1;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    Proposition words = new Proposition(account, place, sentence, first, end, span);
    return new Fact(words, answer, tokens.get(first));
  }

  /**
   * {@return whether the words name another office that holds the title's words: "Vice President"}
   */
  private static boolean isPartOfTitle(String words, String title) {
    String told = words.toLowerCase(Locale.ROOT).replace('-', ' ');
    return DEPUTIES.stream()
        .anyMatch(deputy -> !title.startsWith(deputy) && told.contains(deputy + " " + title));
  }

  private static boolean isCountry(Entities entities, String id) {
    return entities.get(id).filter(entity -> entity.type() == Entity.Type.COUNTRY).isPresent();
  }

  private static String name(Entities entities, String id) {
    return entities.get(id).map(Entity::name).orElse(id);
  }
}
