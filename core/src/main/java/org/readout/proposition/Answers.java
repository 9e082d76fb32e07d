package org.readout.proposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Span;
import org.readout.quantity.Ordinal;
import org.readout.quotation.Quotation;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.timex.DateRange;
import org.readout.timex.IsoDuration;
import org.readout.timex.Timex;

/** Turns time expressions, quantities and ordinals into answers that can be compared. */
final class Answers {

  /** "In six years" is rounded: the true length may be off by so much. */
  private static final double ROUNDING = 0.2;

  /** A stretch longer than this dates nothing. */
  private static final int MONTH = 31;

  private static final int HOUR = 60;
  private static final int LAST_MINUTE = 24 * HOUR - 1;

  /** "At 6 am" is said of ten past six too. */
  private static final int ROUND = 15;

  private static final int ABOUT = 20;
  private static final int JUST = 6;
  private static final int SHORTLY = 20;

  private static final Pattern CLOCK = Pattern.compile("(.*)T(\\d\\d):(\\d\\d)(?::\\d\\d)?(\\S*)");
  private static final Pattern MINUTES = Pattern.compile("\\d[:.h]\\d\\d|\\d{4}");

  private static final Pattern DECADE = Pattern.compile("\\d{3}X");

  private static final Set<String> DEICTIC =
      Set.of("today", "yesterday", "tomorrow", "tonight", "now", "this", "last", "next");

  /** A time of day without its day: "6.10 a.m.", "06:00 GMT". */
  private static final Pattern BARE =
      Pattern.compile("(?:at )?[\\d:.h]+ ?(?:[ap]\\.?m\\.?|o['’]clock|gmt|utc|local|time| )*");

  /** So many days before the report, a time of day without its day may lie. */
  private static final int BACK = 2;

  private static final Pattern RANGE = Pattern.compile("\\d ?(?:-|–|to|or) ?-? ?\\d");

  /** So many characters before a length, its lower end may stand. */
  private static final int SPREAD = 8;

  private Answers() {}

  /** {@return what a time expression answers: a day, a time of day, a length; maybe several} */
  static List<Answer> of(Account account, Sentence sentence, Timex timex) {
    List<Answer> answers = new ArrayList<>();
    Optional<DateRange> range =
        timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME
            ? DateRange.ofValue(timex.value())
            : Optional.empty();
    if (range.isPresent() && range.get().days() <= MONTH && !isQuotedDay(account, timex)) {
      answers.add(new Answer.Dates(range.get(), words(account, timex), timex.value()));
      if (timex.value().contains("/")) {
        answers.add(new Answer.Length(days(range.get().days()), timex.value()));
      }
      clock(account, sentence, timex, range.get()).ifPresent(answers::add);
    }
    if (timex.type() == Timex.Type.DURATION && !isSpread(account, timex)) {
      IsoDuration.ofValue(timex.value())
          .ifPresent(duration -> answers.add(new Answer.Length(duration, timex.value())));
    }
    return answers;
  }

  /** {@return whether two lengths are told in one: "40 to 60 hours"} */
  private static boolean isSpread(Account account, Timex timex) {
    int start = Math.max(0, timex.span().start() - SPREAD);
    String words = new Span(start, timex.span().end()).of(account.article().text());
    return RANGE.matcher(words).find();
  }

  /** Whose "today" a quoted one is, the report's date does not tell. */
  private static boolean isQuotedDay(Account account, Timex timex) {
    String words = words(account, timex);
    int space = words.indexOf(' ');
    return DEICTIC.contains(space < 0 ? words : words.substring(0, space))
        && account.quotations().stream()
            .anyMatch(q -> q.kind() != Quotation.Kind.INDIRECT && q.span().contains(timex.span()));
  }

  private static String words(Account account, Timex timex) {
    return account.article().words(timex.span()).toLowerCase(Locale.ROOT);
  }

  private static IsoDuration days(long days) {
    return new IsoDuration(BigDecimal.valueOf(days), ChronoUnit.DAYS);
  }

  private static Optional<Answer> clock(
      Account account, Sentence sentence, Timex timex, DateRange day) {
    Matcher clock = CLOCK.matcher(timex.value());
    if (!clock.matches()) {
      return Optional.empty();
    }
    int minute = Integer.parseInt(clock.group(2)) * HOUR + Integer.parseInt(clock.group(3));
    String words = words(account, timex);
    boolean exact = MINUTES.matcher(words).find();
    int[] range = range(before(sentence, timex) + " " + words, minute, exact ? 0 : ROUND);
    int from = Math.max(0, range[0]);
    int to = Math.min(LAST_MINUTE, range[1]);
    DateRange days = BARE.matcher(words).matches() ? around(day) : day;
    return from > to
        ? Optional.empty()
        : Optional.of(new Answer.Clock(days, from, to, !clock.group(4).isEmpty(), timex.value()));
  }

  /**
   * {@return the days that may be meant where none is told: "at 6 am" is seldom of the report's}
   */
  private static DateRange around(DateRange day) {
    return new DateRange(day.first().minusDays(BACK), day.last());
  }

  /** {@return the three words before a time expression, lower case} */
  private static String before(Sentence sentence, Timex timex) {
    Deque<String> words = new ArrayDeque<>();
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= timex.span().start()) {
        break;
      }
      words.add(token.form().toLowerCase(Locale.ROOT));
      if (words.size() > 3) {
        words.removeFirst();
      }
    }
    return " " + String.join(" ", words);
  }

  /** {@return first and last minute that are meant; {@code slack} where none is told} */
  private static int[] range(String words, int minute, int slack) {
    if (ends(words, "just after")) {
      return new int[] {minute, minute + Math.max(JUST, slack)};
    }
    if (ends(words, "just before")) {
      return new int[] {minute - Math.max(JUST, slack), minute};
    }
    if (ends(words, "shortly after") || ends(words, "soon after")) {
      return new int[] {minute, minute + SHORTLY};
    }
    if (ends(words, "shortly before")) {
      return new int[] {minute - SHORTLY, minute};
    }
    if (ends(words, "after")) {
      return new int[] {minute, LAST_MINUTE};
    }
    if (ends(words, "before") || ends(words, "by")) {
      return new int[] {0, minute};
    }
    boolean about = ends(words, "about") || ends(words, "around") || ends(words, "approximately");
    int some = about ? ABOUT : slack;
    return new int[] {minute - some, minute + some};
  }

  private static boolean ends(String words, String bound) {
    return words.contains(" " + bound + " ");
  }

  /** {@return the ranks in an article, in the order of the text} */
  static List<Answer.Rank> ranks(Account account) {
    List<Answer.Rank> ranks = new ArrayList<>();
    for (Ordinal ordinal : account.ordinals()) {
      ranks.add(rank(account, ordinal));
    }
    return ranks;
  }

  private static Answer.Rank rank(Account account, Ordinal ordinal) {
    String rank = ordinal.rank() == Ordinal.LAST ? "last" : english(ordinal.rank());
    Optional<Timex> timex =
        ordinal
            .base()
            .flatMap(base ->
                account.timexes().stream().filter(t -> base.overlaps(t.span())).findFirst());
    if (timex.isEmpty()) {
      return new Answer.Rank(ordinal, Optional.empty(), rank);
    }
    boolean length = timex.get().type() == Timex.Type.DURATION;
    String value =
        rank + (length ? " in " + length(timex.get()) : " since " + told(timex.get().value()));
    return new Answer.Rank(ordinal, base(account, timex.get()), value);
  }

  /** {@return a date as people write it: "1950s" for 195X} */
  private static String told(String value) {
    return DECADE.matcher(value).matches() ? value.substring(0, 3) + "0s" : value;
  }

  private static String english(int rank) {
    boolean teen = rank % 100 / 10 == 1;
    return rank
        + switch (teen ? 0 : rank % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private static String length(Timex timex) {
    return IsoDuration.ofValue(timex.value())
        .map(ago ->
            ago.amount().toPlainString() + " " + ago.unit().toString().toLowerCase(Locale.ROOT))
        .orElse(timex.value());
  }

  private static Optional<DateRange> base(Account account, Timex timex) {
    if (timex.type() != Timex.Type.DURATION) {
      return DateRange.ofValue(timex.value());
    }
    Optional<LocalDate> told = account.article().published().date();
    return IsoDuration.ofValue(timex.value()).flatMap(ago -> told.map(day -> before(day, ago)));
  }

  private static DateRange before(LocalDate day, IsoDuration ago) {
    long longest = Math.round(ago.days() * (1 + ROUNDING));
    long shortest = Math.round(ago.days() * (1 - ROUNDING));
    return new DateRange(day.minusDays(longest), day.minusDays(shortest));
  }
}
