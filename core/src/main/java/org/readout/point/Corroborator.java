package org.readout.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.article.Citation;
import org.readout.comparison.AnswerComparator;
import org.readout.comparison.Stand;
import org.readout.entity.Entity;
import org.readout.event.Modality;
import org.readout.likeness.Support;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.quantity.Quantity;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.statement.SentenceTree;
import org.readout.statement.Statement;
import org.readout.statement.StatementFinder;
import org.readout.story.Account;
import org.readout.story.Story;

/**
 * Finds the reports that tell what one of them states: all clauses of all reports are looked
 * through, not only those that answer the same point. A report that shares only the place, the day
 * or the subject does not tell it.
 */
public final class Corroborator {

  /** Clauses of one report, and of all, that are weighed for a statement. */
  private static final int OF_ONE = 3;

  private static final int OF_ALL = 60;

  /** Words that more than this share of the clauses have say nothing of what a clause is about. */
  private static final double COMMON = 0.2;

  private static final int FEW = 40;

  /** Letters that "person" and "persons" share. */
  private static final int STEM = 5;

  /** How likely an answer to the same question must tell a statement. */
  private static final double LIKELY = 0.5;

  /** How likely a clause of any other question must. */
  private static final double SURE = 0.75;

  /** How likely two lines must answer one question to say the same. */
  private static final double SAME = 0.7;

  private static final Set<Pos> CONTENT =
      EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.VERB, Pos.ADJ, Pos.NUM);

  private final Story story;
  private final Support support;
  private final AnswerComparator comparator = new AnswerComparator();
  private final Voices voices = new Voices();
  private final List<Proposition> clauses = new ArrayList<>();
  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** Where a report tells a statement, and how likely it does. */
  private record Teller(Assertion answer, double chance) {}

  /** How much a clause has in common with a statement. */
  private record Shared(int clause, double weight) {}

  /** Looks through the clauses of the story that {@code support} judges. */
  public Corroborator(Support support) {
    this.story = support.story();
    this.support = support;
    for (int place = 0; place < story.accounts().size(); place++) {
      Account account = story.accounts().get(place);
      places.put(account.article().id(), place);
      for (Sentence sentence : account.reading().sentences()) {
        for (Statement statement : StatementFinder.all(new SentenceTree(sentence))) {
          add(proposition(account, place, sentence, statement));
        }
      }
    }
  }

  private static Proposition proposition(
      Account account, int place, Sentence sentence, Statement statement) {
    int first = statement.words().getFirst();
    int end = statement.words().getLast() + 1;
    return new Proposition(account, place, sentence, first, end, statement.span());
  }

  private void add(Proposition clause) {
    for (String key : keys(clause)) {
      postings.computeIfAbsent(key, k -> new ArrayList<>()).add(clauses.size());
    }
    clauses.add(clause);
  }

  private Set<String> keys(Proposition clause) {
    Set<String> keys = new HashSet<>();
    String article = clause.account().article().id();
    for (Token token : clause.tokens()) {
      if (CONTENT.contains(token.pos())) {
        keys.add(token.lemma().toLowerCase(Locale.ROOT));
      }
      if (token.pos() == Pos.PRON || token.pos() == Pos.PROPN) {
        Optional<Entity> named = story.entities().at(article, token.span());
        named.ifPresent(entity -> keys.add("@" + entity.id()));
      }
    }
    return keys;
  }

  /**
   * {@return the clause of each other report that tells what is stated at {@code words}, in the
   * order of the reports}
   *
   * @param kin answers of other reports to the same question, which need less to be believed
   */
  public List<Assertion> tellers(Citation words, List<Assertion> kin) {
    Optional<Proposition> stated = clause(words);
    if (stated.isEmpty() || places.size() < 2) {
      return List.of();
    }
    Map<Integer, Teller> tellers = new TreeMap<>();
    for (Assertion answer : kin) {
      clause(answer.citation())
          .filter(other -> other.place() != stated.get().place() && !differ(stated.get(), other))
          .map(other -> new Teller(answer, support.chance(stated.get(), other)))
          .filter(teller -> teller.chance() >= LIKELY)
          .ifPresent(teller -> better(tellers, teller));
    }
    for (Proposition other : near(stated.get())) {
      double chance = support.chance(stated.get(), other);
      if (chance >= SURE && !differ(stated.get(), other)) {
        better(tellers, new Teller(assertion(other), chance));
      }
    }
    return tellers.values().stream().map(Teller::answer).toList();
  }

  /** {@return whether the two give another number of the same, as "two" and "six people"} */
  private boolean differ(Proposition a, Proposition b) {
    List<Quantity> others = figures(b);
    for (Quantity own : figures(a)) {
      List<Stand> stands =
          others.stream().filter(other -> areOfOne(own, other)).map(o -> stand(own, o)).toList();
      if (!stands.isEmpty() && stands.stream().allMatch(stand -> stand == Stand.RIVAL)) {
        return true;
      }
    }
    return false;
  }

  private Stand stand(Quantity a, Quantity b) {
    return comparator.compare(
        new Answer.Count(a, a.value().toString()), new Answer.Count(b, b.value().toString()));
  }

  private static List<Quantity> figures(Proposition clause) {
    return clause.account().quantities().stream()
        .filter(figure -> clause.span().contains(figure.span()))
        .toList();
  }

  private static boolean areOfOne(Quantity a, Quantity b) {
    String one = counted(a);
    return a.unit().equals(b.unit()) && (!a.unit().isEmpty() || one.equals(counted(b)));
  }

  /** {@return the first letters of the last word of what is counted} */
  private static String counted(Quantity figure) {
    String of = figure.of().strip().toLowerCase(Locale.ROOT);
    String last = of.substring(of.lastIndexOf(' ') + 1);
    return last.substring(0, Math.min(last.length(), STEM));
  }

  private void better(Map<Integer, Teller> tellers, Teller teller) {
    Integer place = places.get(teller.answer().citation().article());
    if (place != null) {
      tellers.merge(place, teller, (a, b) -> b.chance() > a.chance() ? b : a);
    }
  }

  /** {@return whether the words at {@code line} tell what is stated at {@code words} already} */
  public boolean repeats(Citation words, Citation line) {
    Optional<Proposition> stated = clause(words);
    Optional<Proposition> other = clause(line);
    return stated.isPresent()
        && other.isPresent()
        && (isSame(words, line)
            || support.chance(stated.get(), other.get()) >= LIKELY
            || support.onePoint(stated.get(), other.get()) >= SAME);
  }

  private static boolean isSame(Citation a, Citation b) {
    int shorter = Math.min(a.span().length(), b.span().length());
    return a.article().equals(b.article()) && 2 * a.span().shared(b.span()) > shorter;
  }

  private Assertion assertion(Proposition clause) {
    String voice = voices.voice(clause);
    return new Assertion(clause.citation(), clause.words(), voice, Modality.HAPPENED, false);
  }

  private Optional<Proposition> clause(Citation words) {
    Integer place = places.get(words.article());
    return place == null
        ? Optional.empty()
        : story.accounts().get(place).reading().sentences().stream()
            .filter(sentence -> sentence.span().overlaps(words.span()))
            .max(Comparator.comparingInt(sentence -> sentence.span().shared(words.span())))
            .map(sentence -> clause(words, place, sentence));
  }

  private Proposition clause(Citation words, int place, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() - 1 && tokens.get(first).span().end() <= words.span().start()) {
      first++;
    }
    int end = tokens.size();
    while (end > first + 1 && tokens.get(end - 1).span().start() >= words.span().end()) {
      end--;
    }
    return new Proposition(
        story.accounts().get(place),
        place,
        sentence,
        first,
        end,
        tokens.get(first).span().cover(tokens.get(end - 1).span()));
  }

  /** {@return the clauses of other reports that share most with a statement} */
  private List<Proposition> near(Proposition stated) {
    double[] weights = new double[clauses.size()];
    for (String key : keys(stated)) {
      List<Integer> sharing = postings.getOrDefault(key, List.of());
      if (sharing.size() <= Math.max(FEW, COMMON * clauses.size())) {
        double rarity = Math.log((double) clauses.size() / Math.max(1, sharing.size()));
        sharing.forEach(clause -> weights[clause] += rarity);
      }
    }
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && clauses.get(i).place() != stated.place()) {
        shared.add(new Shared(i, weights[i]));
      }
    }
    shared.sort(
        Comparator.comparingDouble(Shared::weight).reversed().thenComparingInt(Shared::clause));
    int[] taken = new int[story.accounts().size()];
    return shared.stream()
        .map(Shared::clause)
        .map(clauses::get)
        .filter(clause -> taken[clause.place()]++ < OF_ONE)
        .limit(OF_ALL)
        .toList();
  }
}
