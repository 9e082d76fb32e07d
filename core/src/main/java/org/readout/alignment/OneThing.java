package org.readout.alignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.quantity.Quantity;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.word.WordVectors;

/**
 * Says whether two different answers can be answers to one question, so that one of them must be
 * wrong. Two numbers near each other are told of two things far more often than of one: what they
 * belong to, who does it and what it is done to must fit, and it must be nothing that happens again
 * every day.
 */
final class OneThing {

  /** Nobody who counts the same things is off by more. */
  private static final double FURTHEST = 3;

  /** Smaller ranks are those of other members of the series: a third test, a fourth test. */
  private static final int HIGH = 5;

  private static final int MOST_DAYS = 2;
  private static final double RELATED = 0.45;
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");

  /** So far above a noun its subject stands: "joined the club, becoming its tenth member". */
  private static final int CLIMB = 3;

  private static final Set<String> ACTOR = Set.of("nsubj", "nmod:poss");
  private static final Set<String> DONE_TO = Set.of("obj", "nsubj:pass");
  private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass", "nmod");

  private static final Set<String> SUMS =
      Set.of(
          "combined",
          "combine",
          "together",
          "total",
          "totaling",
          "totalling",
          "altogether",
          "each");

  private static final Set<String> CHANGES =
      Set.of(
          "previous",
          "previously",
          "earlier",
          "initial",
          "initially",
          "original",
          "originally",
          "new",
          "revised",
          "raised",
          "latest",
          "former",
          "formerly",
          "old");

  private static final Set<String> NEARBY = Set.of("near", "by", "beside", "close to", "next to");

  /** Up to this sentence a report tells what it is about. */
  private static final int LEAD = 2;

  /** Reports further apart tell of different moments. */
  private static final int ONE_MOMENT = 4;

  private final Participants participants;
  private final WordVectors vectors;
  private final Again again = Again.load();
  private final Deeds deeds = Deeds.load();

  OneThing(Participants participants, WordVectors vectors) {
    this.participants = participants;
    this.vectors = vectors;
  }

  /** {@return whether two facts with different answers may answer one question} */
  boolean of(Fact a, Fact b) {
    return isNear(a.answer(), b.answer())
        && isPlain(a, b)
        && (isOneMoment(a, b) || isLasting(a.answer()))
        && has(SUMS, a) == has(SUMS, b)
        && has(CHANGES, a) == has(CHANGES, b)
        && !isRepeated(a)
        && !isRepeated(b)
        && fits(a, b);
  }

  boolean isSpeech(Fact fact) {
    return again.isSpeech(fact.trigger());
  }

  /** {@return whether a later report gives the same answer: a length, a place in a series} */
  private static boolean isLasting(Answer answer) {
    return answer instanceof Answer.Length
        || answer instanceof Answer.Rank
        || answer instanceof Answer.Dates;
  }

  /**
   * {@return whether one of the words stands beside the answer: "176 years combined" is a sum, "its
   * previous offer" another offer}
   */
  private static boolean has(Set<String> words, Fact fact) {
    return fact.proposition().tokens().stream()
        .anyMatch(token -> words.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  /** "Near" a town is loosely said of what is in it, but not of what the reports are about. */
  private static boolean isPlain(Fact a, Fact b) {
    return !(a.answer() instanceof Answer.Place)
        || a.proposition().sentence().index() <= LEAD && b.proposition().sentence().index() <= LEAD
        || !isNearby(a) && !isNearby(b);
  }

  private static boolean isNearby(Fact fact) {
    return fact.answer() instanceof Answer.Place place && NEARBY.contains(place.relation());
  }

  private static boolean isOneMoment(Fact a, Fact b) {
    Optional<LocalDate> left = a.proposition().account().article().published().date();
    Optional<LocalDate> right = b.proposition().account().article().published().date();
    return left.isEmpty()
        || right.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(left.get(), right.get())) <= ONE_MOMENT;
  }

  private boolean isRepeated(Fact fact) {
    return switch (fact.answer()) {
      case Answer.Dates dates -> again.isLasting(fact.trigger());
      case Answer.Count count -> again.isMarket(fact.trigger());
      case Answer.Length length -> false;
      case Answer.Rank rank -> false;
      case Answer.Clock clock -> again.isSpeech(fact.trigger());
      case Answer.Place place -> again.isSpeech(fact.trigger());
      case Answer.Office office -> false;
      case Answer.Name name -> false;
      case Answer.Claim claim -> false;
      case Answer.Words words -> false;
    };
  }

  private static boolean isNear(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates y && days(x, y);
      case Answer.Rank x ->
          b instanceof Answer.Rank y && ranks(x.ordinal().rank(), y.ordinal().rank());
      case Answer.Count x -> b instanceof Answer.Count y && counts(x.quantity(), y.quantity());
      case Answer.Length x ->
          b instanceof Answer.Length y && ratio(x.duration().days(), y.duration().days());
      case Answer.Clock x -> b instanceof Answer.Clock;
      case Answer.Place x ->
          b instanceof Answer.Place y
              && (x.name().equalsIgnoreCase(y.name()) || abroad(x.land(), y.land()));
      case Answer.Office x -> false;
      case Answer.Name x -> b instanceof Answer.Name;
      case Answer.Claim x -> false;
      case Answer.Words x -> false;
    };
  }

  /** {@return whether they are two days near each other, told in other words} */
  private static boolean days(Answer.Dates a, Answer.Dates b) {
    boolean plain = isDay(a) && isDay(b) && !a.words().equals(b.words());
    long apart = Math.abs(ChronoUnit.DAYS.between(a.range().first(), b.range().first()));
    return plain && apart <= MOST_DAYS;
  }

  private static boolean isDay(Answer.Dates dates) {
    return dates.range().days() == 1 && dates.value().indexOf('T') < 0;
  }

  private static boolean abroad(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static boolean ranks(int a, int b) {
    return a == b || Math.min(a, b) >= HIGH && Math.abs(a - b) <= 2;
  }

  private static boolean counts(Quantity a, Quantity b) {
    boolean share = a.unit().equals("%") && a.of().isEmpty();
    boolean bare = a.unit().isEmpty() && a.of().isEmpty();
    return !share
        && !bare
        && a.unit().equals(b.unit())
        && isOneKind(a.of(), b.of())
        && ratio(a.value().abs().doubleValue(), b.value().abs().doubleValue());
  }

  /** {@return whether the same things are counted: "demonstrators", "demonstrators in Oslo"} */
  private static boolean isOneKind(String a, String b) {
    String shorter = (a.length() <= b.length() ? a : b).toLowerCase(Locale.ROOT);
    String longer = (a.length() <= b.length() ? b : a).toLowerCase(Locale.ROOT);
    return longer.equals(shorter) || !shorter.isEmpty() && longer.startsWith(shorter + " ");
  }

  private static boolean ratio(double a, double b) {
    return Math.max(a, b) <= FURTHEST * Math.min(a, b);
  }

  /**
   * {@return whether whoever does it, and whatever it is done to, may be the same} Days and amounts
   * need one of them to be told in both.
   */
  private boolean fits(Fact a, Fact b) {
    Optional<Token> actor = actor(a);
    Optional<Token> object = object(a);
    Optional<Token> otherActor = actor(b);
    Optional<Token> otherObject = object(b);
    boolean told =
        actor.isPresent() && otherActor.isPresent()
            || object.isPresent() && otherObject.isPresent();
    return (told || !needsMore(a.answer()))
        && !differ(a, actor, b, otherActor)
        && !differ(a, object, b, otherObject);
  }

  /** {@return who does it; who is, or becomes, what a rank belongs to} */
  private Optional<Token> actor(Fact fact) {
    if (!(fact.answer() instanceof Answer.Rank)) {
      return slot(fact, ACTOR);
    }
    Sentence sentence = fact.proposition().sentence();
    List<Token> tokens = sentence.tokens();
    int at = tokens.indexOf(fact.trigger());
    for (int i = 0; i < CLIMB && at >= 0; i++) {
      Optional<Token> subject =
          sentence.children(at).stream()
              .map(tokens::get)
              .filter(token -> SUBJECT.contains(token.relation()))
              .reduce((first, last) -> last);
      if (subject.isPresent()) {
        return subject.filter(token -> isKnown(sentence, token));
      }
      at = tokens.get(at).head();
    }
    return Optional.empty();
  }

  private static boolean needsMore(Answer answer) {
    return answer instanceof Answer.Dates || isAmount(answer);
  }

  private static boolean isAmount(Answer answer) {
    return answer instanceof Answer.Count count && !count.quantity().unit().isEmpty();
  }

  private boolean differ(Fact a, Optional<Token> left, Fact b, Optional<Token> right) {
    return left.isPresent() && right.isPresent() && differ(a, left.get(), b, right.get());
  }

  private boolean differ(Fact a, Token left, Fact b, Token right) {
    Optional<Entity> x = participants.at(a.proposition().sentence(), left);
    Optional<Entity> y = participants.at(b.proposition().sentence(), right);
    if (x.isPresent() && y.isPresent()) {
      return x.get() != y.get();
    }
    return !deeds.areOne(left, right) && nearness(vectors, left, right) < RELATED;
  }

  /** {@return how near the meanings of two words are} */
  static double nearness(WordVectors vectors, Token a, Token b) {
    String left = a.lemma().toLowerCase(Locale.ROOT);
    String right = b.lemma().toLowerCase(Locale.ROOT);
    if (left.equals(right)) {
      return 1;
    }
    int x = vectors.row(left);
    int y = vectors.row(right);
    return x < 0 || y < 0 ? 0 : Math.max(0, vectors.cosine(x, y));
  }

  /** {@return what it is done to: "ship" of "seized the ship", "the ship seized on Monday"} */
  private Optional<Token> object(Fact fact) {
    List<Token> tokens = fact.proposition().sentence().tokens();
    int head = fact.trigger().head();
    boolean participle =
        fact.trigger().baseRelation().equals("acl")
            && head >= 0
            && tokens.get(head).pos() != Pos.VERB;
    return slot(fact, isAmount(fact.answer()) ? DONE_TO : OBJECT)
        .or(() -> participle ? Optional.of(tokens.get(head)) : Optional.empty());
  }

  /** {@return what hangs on the trigger in a slot, unless it is the answer itself} */
  private Optional<Token> slot(Fact fact, Set<String> relations) {
    Sentence sentence = fact.proposition().sentence();
    List<Token> tokens = sentence.tokens();
    int at = tokens.indexOf(fact.trigger());
    return sentence.children(Math.max(at, 0)).stream()
        .map(tokens::get)
        .filter(token -> relations.contains(token.relation()))
        .filter(token -> !isCounted(fact, token))
        .filter(token -> isKnown(sentence, token))
        .findFirst();
  }

  /** {@return whether it names something: whom "its" or "they" mean may not be known} */
  private boolean isKnown(Sentence sentence, Token token) {
    return token.pos() != Pos.PRON && !token.tag().startsWith("PRP")
        || participants.at(sentence, token).isPresent();
  }

  private static boolean isCounted(Fact fact, Token token) {
    return fact.answer() instanceof Answer.Count count
        && count.quantity().span().overlaps(token.span());
  }
}
