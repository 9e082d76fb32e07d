package org.readout.proposition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.article.Span;
import org.readout.event.PloverType;
import org.readout.lexicon.Happenings;
import org.readout.quantity.Ordinal;
import org.readout.quantity.Quantity;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.timex.Timex;

/** Finds the dates, lengths and numbers that propositions give, and what they belong to. */
public final class FactFinder {

  /** Verbs that tell when something is, not what. */
  private static final Set<String> LIGHT =
      Set.of(
          "run",
          "last",
          "take",
          "begin",
          "start",
          "end",
          "continue",
          "span",
          "stretch",
          "be",
          "happen",
          "occur");

  /** When a page or a post was put up: "2026-03-05 06:50", "a post by Anna (@anna) on Dec 22". */
  private static final Pattern STAMP =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]+\\d\\d:\\d\\d|(?:^|\\W)@\\p{L}");

  /** More words than these say more than one thing. */
  private static final int LONGEST = 20;

  private final PlaceFinder places = new PlaceFinder();
  private final LeaderFinder leaders = new LeaderFinder();

  /** {@return the facts in {@code propositions}, in their order} */
  public List<Fact> find(List<Proposition> propositions) {
    List<Fact> facts = new ArrayList<>();
    Map<Account, List<Answer.Rank>> ranks = new IdentityHashMap<>();
    for (Proposition proposition : propositions) {
      ranks.computeIfAbsent(proposition.account(), Answers::ranks).stream()
          .filter(rank -> proposition.holds(rank.ordinal().span()))
          .forEach(rank -> facts.add(ofRank(proposition, rank)));
      proposition.account().timexes().stream()
          .filter(timex -> proposition.holds(timex.span()) && !isBase(proposition, timex))
          .forEach(timex -> facts.addAll(ofTimex(proposition, timex)));
      proposition.account().quantities().stream()
          .filter(quantity -> proposition.holds(quantity.span()))
          .forEach(quantity -> ofQuantity(proposition, quantity).ifPresent(facts::add));
      facts.addAll(leaders.find(proposition));
      places.find(proposition).forEach(place -> ofPlace(proposition, place).ifPresent(facts::add));
    }
    return facts;
  }

  /** {@return whether an ordinal is counted from it: "the first in six years"} */
  private static boolean isBase(Proposition proposition, Timex timex) {
    return proposition.account().ordinals().stream()
        .anyMatch(ordinal -> ordinal.span().overlaps(timex.span()));
  }

  /** The date of a dateline or of a line above a report belongs to nothing that is told. */
  private static List<Fact> ofTimex(Proposition proposition, Timex timex) {
    Optional<Token> trigger = timeTrigger(proposition.sentence(), timex);
    boolean stamp = STAMP.matcher(proposition.words()).find();
    if (stamp || trigger.isEmpty() || timex.span().contains(trigger.get().span())) {
      return List.of();
    }
    Proposition words = withTrigger(proposition, trigger.get());
    return Answers.of(proposition.account(), proposition.sentence(), timex).stream()
        .map(answer -> new Fact(words, answer, trigger.get()))
        .toList();
  }

  /** "Stuck on a flight for 8 hours": what goes on for a time is told by a verb. */
  private static Optional<Token> timeTrigger(Sentence sentence, Timex timex) {
    Optional<Token> trigger = trigger(sentence, timex.span());
    int at = top(sentence, timex.span());
    int head = at < 0 ? -1 : sentence.tokens().get(at).head();
    boolean stretch =
        timex.type() == Timex.Type.DURATION
            && head >= 0
            && sentence.tokens().get(head).pos() == Pos.NOUN
            && sentence.children(at).stream()
                .anyMatch(child -> sentence.tokens().get(child).lemma().equals("for"));
    return stretch
        ? verbAbove(sentence, head)
        : trigger.map(token -> told(sentence, token, timex.span()));
  }

  /**
   * {@return what a time belongs to where the tree hangs it elsewhere: to the verb in "On Friday
   * marines seized", to "resign" in "will resign on Friday, her office said"}
   */
  private static Token told(Sentence sentence, Token trigger, Span time) {
    List<Token> tokens = sentence.tokens();
    int head = trigger.head();
    boolean subject =
        trigger.pos() == Pos.NOUN
            && trigger.baseRelation().equals("nsubj")
            && head >= 0
            && tokens.get(head).pos() == Pos.VERB
            && !Happenings.contains(trigger.lemma());
    if (subject
        && (time.start() < trigger.span().start()
            || time.start() > tokens.get(head).span().start())) {
      return LIGHT.contains(tokens.get(head).lemma()) ? trigger : tokens.get(head);
    }
    boolean later = trigger.pos() == Pos.VERB && trigger.span().start() > time.end();
    return later ? verbBefore(sentence, time).orElse(trigger) : trigger;
  }

  /** {@return the last verb before a time that a comma follows} */
  private static Optional<Token> verbBefore(Sentence sentence, Span time) {
    Optional<Token> verb = Optional.empty();
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= time.end()) {
        return token.form().equals(",") ? verb : Optional.empty();
      }
      boolean tells = token.pos() == Pos.VERB && token.span().start() < time.start();
      verb = tells ? Optional.of(token) : verb;
    }
    return Optional.empty();
  }

  private static Optional<Token> verbAbove(Sentence sentence, int noun) {
    for (int i = noun; i >= 0; i = sentence.tokens().get(i).head()) {
      if (sentence.tokens().get(i).pos() == Pos.VERB) {
        return Optional.of(sentence.tokens().get(i));
      }
    }
    return Optional.empty();
  }

  private static Fact ofRank(Proposition proposition, Answer.Rank rank) {
    Sentence sentence = proposition.sentence();
    Span span = rank.ordinal().span();
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span()) && rank.ordinal().of().endsWith(token.form())) {
        boolean bare = token.tag().equals("JJS");
        int at = sentence.tokens().indexOf(token);
        Token noun = bare ? sentence.tokens().get(subject(sentence, at)) : token;
        return new Fact(proposition, rank, noun);
      }
    }
    return new Fact(proposition, rank, ranked(sentence, rank.ordinal()));
  }

  /**
   * {@return the noun that an ordinal describes: "test" of "the sixth and most powerful test"; the
   * last one before an ordinal that stands alone}
   */
  private static Token ranked(Sentence sentence, Ordinal ordinal) {
    for (Token token : sentence.tokens()) {
      boolean describes = token.relation().equals("amod") && token.head() >= 0;
      if (describes && isRankWord(ordinal, token.span())) {
        return sentence.tokens().get(token.head());
      }
    }
    return nounBefore(sentence, ordinal.span().start());
  }

  /** {@return whether a word is of the rank itself, not of whose it is or since when} */
  private static boolean isRankWord(Ordinal ordinal, Span word) {
    return ordinal.span().contains(word)
        && ordinal.by().filter(by -> by.contains(word)).isEmpty()
        && ordinal.base().filter(base -> base.contains(word)).isEmpty();
  }

  /** {@return the noun that an ordinal without a noun stands for: the last one before it} */
  private static Token nounBefore(Sentence sentence, int offset) {
    Token last = sentence.tokens().getFirst();
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= offset) {
        break;
      }
      last = token.pos() == Pos.NOUN ? token : last;
    }
    return last;
  }

  private static Optional<Fact> ofQuantity(Proposition proposition, Quantity quantity) {
    Answer answer = Answer.Count.of(quantity);
    return trigger(proposition.sentence(), quantity.span())
        .map(trigger -> new Fact(withTrigger(proposition, trigger), answer, trigger));
  }

  /** {@return the words with what the answer belongs to, when that stands close outside} */
  private static Proposition withTrigger(Proposition proposition, Token trigger) {
    List<Token> tokens = proposition.sentence().tokens();
    int at = tokens.indexOf(trigger);
    int first = Math.min(proposition.first(), at);
    int end = Math.max(proposition.end(), at + 1);
    if (at < 0 || proposition.holds(at) || end - first > LONGEST) {
      return proposition;
    }
    Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return new Proposition(
        proposition.account(), proposition.place(), proposition.sentence(), first, end, span);
  }

  private static Optional<Fact> ofPlace(Proposition proposition, PlaceFinder.Where place) {
    return trigger(proposition.sentence(), place.span())
        .filter(trigger -> takesPlace(proposition, trigger))
        .map(trigger -> new Fact(proposition, place.answer(), trigger));
  }

  /** {@return whether it can be asked where it was: an uproar or an influence is nowhere} */
  private static boolean takesPlace(Proposition proposition, Token trigger) {
    return trigger.pos() == Pos.VERB
        || Happenings.contains(trigger.lemma())
        || proposition.account().events().stream()
            .anyMatch(event ->
                event.type() != PloverType.UNCODED && event.trigger().overlaps(trigger.span()));
  }

  /**
   * {@return the first verb or noun outside {@code span} above its words; inside, its last noun}
   */
  private static Optional<Token> trigger(Sentence sentence, Span span) {
    int at = top(sentence, span);
    if (at < 0) {
      return Optional.empty();
    }
    for (int i = at; i >= 0; i = sentence.tokens().get(i).head()) {
      Token token = sentence.tokens().get(i);
      boolean outside = !span.contains(token.span());
      boolean tells = token.pos() == Pos.VERB || token.pos() == Pos.NOUN;
      if (outside && tells) {
        return Optional.of(LIGHT.contains(token.lemma()) ? timed(sentence, i) : token);
      }
    }
    return Optional.of(sentence.tokens().get(subject(sentence, at)));
  }

  /** {@return what a verb that only tells the time is about: "visit" of "the visit runs from"} */
  private static Token timed(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .map(child -> sentence.tokens().get(child))
        .filter(token -> token.baseRelation().equals("nsubj") && token.pos() == Pos.NOUN)
        .findFirst()
        .orElse(sentence.tokens().get(verb));
  }

  /**
   * {@return the subject of what stands above a token: "meeting" of "the meeting is the second"}
   */
  private static int subject(Sentence sentence, int at) {
    for (int i = at; i >= 0; i = sentence.tokens().get(i).head()) {
      for (int child : sentence.children(i)) {
        if (sentence.tokens().get(child).baseRelation().equals("nsubj")) {
          return child;
        }
      }
    }
    return at;
  }

  /** {@return the token in {@code span} whose head lies outside; the last of them} */
  private static int top(Sentence sentence, Span span) {
    int top = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int head = sentence.tokens().get(i).head();
      boolean inside = span.overlaps(sentence.tokens().get(i).span());
      if (inside && (head < 0 || !span.overlaps(sentence.tokens().get(head).span()))) {
        top = i;
      }
    }
    return top;
  }
}
