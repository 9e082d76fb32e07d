package org.readout.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.entity.Entity;
import org.readout.mention.Mention;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timex.DateRange;
import org.readout.timex.Timex;

/**
 * A time expression of a report with the clause that tells what is at that time.
 *
 * @param account the report
 * @param timex the expression
 * @param clause what is then
 * @param days the days it can mean
 */
record Told(Account account, Timex timex, Clause clause, DateRange days) {

  /** {@return the dated clauses of a report, in the order of the text} */
  static List<Told> of(Account account) {
    List<Told> told = new ArrayList<>();
    int at = 0;
    List<Sentence> sentences = account.reading().sentences();
    for (Timex timex : account.timexes()) {
      while (at < sentences.size() && sentences.get(at).span().end() <= timex.span().start()) {
        at++;
      }
      if (at < sentences.size() && dated(timex)) {
        of(account, sentences.get(at), timex).ifPresent(told::add);
      }
    }
    return told;
  }

  private static boolean dated(Timex timex) {
    return switch (timex.type()) {
      case DATE, TIME -> true;
      case DURATION, SET -> false;
    };
  }

  private static Optional<Told> of(Account account, Sentence sentence, Timex timex) {
    Optional<DateRange> days = DateRange.ofValue(timex.value());
    if (days.isEmpty() || !sentence.span().contains(timex.span())) {
      return Optional.empty();
    }
    return Clause.around(sentence, timex.span())
        .map(clause -> new Told(account, timex, clause, days.get()));
  }

  /** {@return how many words lie between the time and its verb in the tree} */
  int steps() {
    List<Token> tokens = clause.sentence().tokens();
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).span().overlaps(timex.span())) {
      at++;
    }
    int steps = 0;
    while (at >= 0 && at < tokens.size() && at != clause.head() && steps < tokens.size()) {
      at = tokens.get(at).head();
      steps++;
    }
    return steps;
  }

  /** {@return whether both name one thing at one time: "next month's launch"} */
  boolean repeats(Told other) {
    return timex.value().equals(other.timex.value()) && words().equalsIgnoreCase(other.words());
  }

  /** {@return the words of the clause on one line} */
  String words() {
    return account.article().line(clause.span());
  }

  /** {@return the names of the people, bodies and countries in the clause} */
  Set<String> actors(Story story) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : account.mentions()) {
      if (clause.span().contains(mention.span())) {
        entity(story, mention).filter(Told::acts).map(Entity::name).ifPresent(names::add);
      }
    }
    return names;
  }

  /** {@return the name of the place in the clause after "in", "at" or "to"} */
  Optional<String> place(Story story) {
    String text = account.article().text();
    for (Mention mention : account.mentions()) {
      Span span = mention.span();
      if (clause.span().contains(span) && mention.kind() == Mention.Kind.NAME) {
        String before =
            text.substring(Math.max(clause.span().start(), span.start() - 4), span.start());
        boolean place = entity(story, mention).map(Told::isPlace).orElse(false);
        if (place && before.matches("(?s).*\\b(in|at|to)\\s")) {
          return entity(story, mention).map(Entity::name);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> entity(Story story, Mention mention) {
    return story.entities().at(account.article().id(), mention.span());
  }

  private static boolean acts(Entity entity) {
    return entity.type() != Entity.Type.PLACE;
  }

  private static boolean isPlace(Entity entity) {
    return entity.type() == Entity.Type.PLACE || entity.type() == Entity.Type.COUNTRY;
  }
}
