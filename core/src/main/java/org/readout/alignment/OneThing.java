package org.readout.alignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.likeness.Participants;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.quantity.Quantity;
import org.readout.story.Account;
import org.readout.timex.DateRange;
import org.readout.timex.Timex;
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
  private static final int MOST_ONCE = 60;
  private static final int MOST_MONTHS = 300;
  private static final Pattern CLOCK = Pattern.compile("T\\d");
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

  /** What is told of a day so long before the report is not its news. */
  private static final int WEEKS = 14;

  private static final Pattern NIGHT =
      Pattern.compile("\\b(?:night|midnight|overnight|evening|dawn|early|late)\\b");

  private static final Pattern OFFSET =
      Pattern.compile(
          "\\b(?:within|more than|less than|better than|at least|up to|plus or minus)\\b"
              + "|\\b\\p{L}+ or \\p{L}+ (?:minutes|hours|days|weeks|months|years)\\b"
              + "|\\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:into|after|before|later|earlier|ago)\\b");

  private static final String SINCE = "since ";

  /** A time in so many first letters of a sentence is told for all of it. */
  private static final int OPENING = 24;

  /** Nouns of which one follows the other: who tells of the ninth may go on to the tenth. */
  private static final Set<String> SERIES =
      Set.of(
          "day", "week", "month", "year", "minute", "hour", "inning", "game", "match", "round",
          "set", "quarter", "half", "over", "lap", "leg", "stage", "floor", "time", "attempt");

  private final Again again = Again.load();
  private final Deeds deeds = Deeds.load();
  private final Parts parts;

  OneThing(Participants participants, WordVectors vectors) {
    this.parts = new Parts(participants, vectors, deeds);
  }

  /** {@return whether two facts with different answers may answer one question} */
  boolean of(Fact a, Fact b) {
    return isNear(a, b)
        && isPlain(a, b)
        && (isOneMoment(a, b) || isLasting(a.answer()))
        && isOneTime(a, b)
        && has(SUMS, a) == has(SUMS, b)
        && has(CHANGES, a) == has(CHANGES, b)
        && !isRepeated(a)
        && !isRepeated(b)
        && parts.fit(a, b);
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

  /** "In 2019 two people were killed" is told of another accident than that of this week. */
  private static boolean isOneTime(Fact a, Fact b) {
    return a.answer() instanceof Answer.Dates || isLongAgo(a) == isLongAgo(b);
  }

  /** {@return whether its words tell a time weeks before the report, other than "since 2019"} */
  private static boolean isLongAgo(Fact fact) {
    Account account = fact.proposition().account();
    Optional<LocalDate> told = account.article().published().date();
    int opening = fact.proposition().sentence().span().start() + OPENING;
    return account.timexes().stream()
        .filter(timex -> timex.type() == Timex.Type.DATE)
        .filter(timex -> fact.proposition().sentence().span().contains(timex.span()))
        .filter(timex ->
            fact.proposition().span().contains(timex.span()) || timex.span().end() < opening)
        .filter(timex -> !isBase(account, timex))
        .map(timex -> DateRange.ofValue(timex.value()))
        .flatMap(Optional::stream)
        .anyMatch(
            days -> told.filter(day -> days.last().plusDays(WEEKS).isBefore(day)).isPresent());
  }

  private static boolean isBase(Account account, Timex timex) {
    int start = Math.max(0, timex.span().start() - SINCE.length());
    return account.article().text().startsWith(SINCE, start)
        || account.ordinals().stream().anyMatch(o -> o.span().overlaps(timex.span()));
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

  private boolean isNear(Fact left, Fact right) {
    Answer b = right.answer();
    return switch (left.answer()) {
      case Answer.Dates x -> b instanceof Answer.Dates y && days(left, x, right, y);
      case Answer.Rank x ->
          b instanceof Answer.Rank y
              && ranks(x.ordinal().rank(), y.ordinal().rank())
              && (x.ordinal().rank() == y.ordinal().rank() || !isSeries(left) && !isSeries(right));
      case Answer.Count x -> b instanceof Answer.Count y && counts(x.quantity(), y.quantity());
      case Answer.Length x ->
          b instanceof Answer.Length y
              && !isOffset(left)
              && !isOffset(right)
              && ratio(x.duration().days(), y.duration().days());
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

  /**
   * {@return whether they are two days near each other, told in other words; of what is done once,
   * any two days or months}
   */
  private boolean days(Fact left, Answer.Dates a, Fact right, Answer.Dates b) {
    if (a.words().equals(b.words()) || isClock(a) || isClock(b)) {
      return false;
    }
    boolean days = a.range().days() == 1 && b.range().days() == 1;
    long apart = Math.abs(ChronoUnit.DAYS.between(a.range().first(), b.range().first()));
    boolean night = apart == 1 && (isPart(left, a) || isPart(right, b));
    boolean near =
        days && apart <= MOST_DAYS
            || apart <= (days ? MOST_ONCE : MOST_MONTHS) && isOnce(left, right);
    return !night && near;
  }

  /** {@return whether both tell what is done once, to one and the same thing} */
  private boolean isOnce(Fact a, Fact b) {
    if (!deeds.isOnce(a) || !deeds.isOnce(b)) {
      return false;
    }
    return parts.areOneObject(a, b);
  }

  /** {@return whether it tells a time of day, which is compared as such} */
  private static boolean isClock(Answer.Dates dates) {
    return CLOCK.matcher(dates.value()).find();
  }

  /** A night belongs to two days, and so may the evening and the morning. */
  private static boolean isPart(Fact fact, Answer.Dates dates) {
    return dates.value().indexOf('T') >= 0 || NIGHT.matcher(fact.proposition().words()).find();
  }

  private static boolean abroad(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  /**
   * {@return whether it is no plain length: "four hours into the flight" is a moment of it, "six or
   * seven hours" and "within an hour" are bounds}
   */
  private static boolean isOffset(Fact fact) {
    return OFFSET.matcher(fact.proposition().words()).find();
  }

  private static boolean isSeries(Fact fact) {
    return SERIES.contains(fact.trigger().lemma().toLowerCase(Locale.ROOT));
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
}
