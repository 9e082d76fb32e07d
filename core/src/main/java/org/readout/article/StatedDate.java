package org.readout.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date with its year, as written in a line or in an address.
 *
 * @param date the day
 * @param start where its words begin in the line
 * @param end one past its words
 * @param words its words
 */
record StatedDate(LocalDate date, int start, int end, String words) {

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String YEAR = "((?:19|20)[0-9]{2})(?![0-9])";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})([-/.])([01]?[0-9])\\2([0-3]?[0-9])(?![0-9])");
  private static final Pattern MONTH_FIRST =
      pattern("\\b" + MONTH + " ([0-3]?[0-9])(?:st|nd|rd|th)?,? " + YEAR);
  private static final Pattern DAY_FIRST =
      pattern("(?<![0-9])([0-3]?[0-9])(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + ",?[ -]" + YEAR);
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![0-9])([0-3]?[0-9])([./])([0-3]?[0-9])\\2" + YEAR);
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)[0-9]{2})[/_-]?([01][0-9])[/_-]?([0-3][0-9])(?=[/_.-]|[^0-9]|$)");
  private static final Pattern IN_ADDRESS_NAMED =
      pattern("/((?:19|20)[0-9]{2})/([a-z]{3})/([0-3]?[0-9])(?:/|$)");
  private static final Pattern AROUND =
      pattern(
          "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b"
              + "|[0-9]{1,2}[:.h][0-9]{2}(?:[:.][0-9]{2})?(?:\\.[0-9]+)?z?|\\b[0-9]{1,2} ?[ap]\\.?m\\b\\.?|\\b[ap]\\.?m\\b\\.?"
              + "|\\b(?:gmt|utc|bst|est|edt|pst|pdt|cet|cest|et|ist|kst|jst|hkt|sgt|msk|cst|cdt)\\b"
              + "|[+-][0-9]{2}:?[0-9]{2}\\b|\\bt(?=[0-9])"
              + "|\\b(?:first|last|published|posted|updated|modified|created|issued|released|date"
              + "|dated|on|at|time|hours?|hrs|local|and|by|online|of|publication|publish)\\b");

  /** {@return the first date in {@code line}; empty when none is certain} */
  static Optional<StatedDate> in(String line) {
    return List.of(
            named(MONTH_FIRST.matcher(line), 3, 1, 2),
            named(DAY_FIRST.matcher(line), 3, 2, 1),
            numbers(line, YEAR_FIRST, 1, 3, 4),
            dayAndMonth(line))
        .stream()
        .flatMap(Optional::stream)
        .min((a, b) -> Integer.compare(a.start, b.start));
  }

  /** {@return the date in an address such as {@code https://example.org/2017/12/29/title}} */
  static Optional<StatedDate> inAddress(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    Optional<StatedDate> named = named(IN_ADDRESS_NAMED.matcher(path), 1, 2, 3);
    return named.isPresent() ? named : numbers(path, IN_ADDRESS, 1, 2, 3);
  }

  /**
   * {@return how many words of {@code line} belong neither to the date nor to its time or label}
   */
  int others(String line) {
    String rest = line.substring(0, start) + ' ' + line.substring(end);
    String bare = AROUND.matcher(rest).replaceAll(" ");
    return (int) Pattern.compile("[\\p{L}\\p{N}]+").matcher(bare).results().count();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static Optional<StatedDate> named(Matcher matcher, int year, int month, int day) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
    int number = MONTHS.indexOf(name) + 1;
    return of(matcher, matcher.group(year), Integer.toString(number), matcher.group(day));
  }

  private static Optional<StatedDate> numbers(
      String line, Pattern pattern, int year, int monthAndDay, int last) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find()
        ? of(matcher, matcher.group(year), matcher.group(monthAndDay), matcher.group(last))
        : Optional.empty();
  }

  /** "04.01.2026" has the day first; "04/01/2026" may be either, so it tells nothing. */
  private static Optional<StatedDate> dayAndMonth(String line) {
    Matcher matcher = NUMBERS.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    boolean dayFirst = matcher.group(2).equals(".") || first > 12 || first == second;
    if (!dayFirst && second <= 12) {
      return Optional.empty();
    }
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    return of(matcher, matcher.group(4), Integer.toString(month), Integer.toString(day));
  }

  private static Optional<StatedDate> of(Matcher at, String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new StatedDate(date, at.start(), at.end(), at.group()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
