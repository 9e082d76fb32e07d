package org.readout.timex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the members of each class at a place in the text, by form or by word list. */
final class Shapes {

  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final Set<String> COUNTED = Set.of("people", "men", "women", "children", "troops");
  private static final Set<String> FULL = Set.of("may", "june", "july", "march", "april");

  private final Lexicon lexicon;

  Shapes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What fits a class.
   *
   * @param value what it stands for
   * @param end one past the index of its last piece
   */
  record Fit(String value, int end) {}

  /** {@return whether any class but a noun can begin here: most words begin none} */
  boolean mayBegin(List<Piece> pieces, int at) {
    return pieces.get(at).kind() != Piece.Kind.WORD
        || pieces.get(at).low().length() <= 2
        || lexicon.isWord(pieces.get(at).low())
        || Numeral.at(pieces, at).isPresent();
  }

  /** {@return what fits {@code type} from the piece {@code at} on} */
  @Nullable Fit at(String type, List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return null;
    }
    return switch (type) {
      case "DAY" -> day(pieces, at);
      case "NN" -> number(pieces, at, 1, 12);
      case "YEAR" -> year(pieces, at);
      case "LONEYEAR" -> loneYear(pieces, at);
      case "DECADE" -> decade(pieces, at);
      case "NUM" -> numeral(pieces, at);
      case "HOUR" -> number(pieces, at, 0, 24);
      case "DOTTED" -> dotted(pieces, at);
      case "MINUTE" -> minute(pieces, at);
      case "HHMM" -> hourMinute(pieces, at);
      case "AMPM" -> halfOfDay(pieces, at);
      case "ORD" -> ordinal(pieces, at);
      case "HALF" -> word("ORD", pieces, at, Set.of("1", "2"));
      case "QQ" -> numbered(pieces, at, "q", "1234");
      case "HH" -> numbered(pieces, at, "h", "12");
      case "YY" -> shortEnd(pieces, at);
      case "MONTH" -> month(pieces, at);
      case "LONEMONTH" -> loneMonth(pieces, at);
      case "NOUN" -> noun(pieces, at);
      case "SEASON" -> named(pieces, at) ? null : word(type, pieces, at, Set.of());
      default -> word(type, pieces, at, Set.of());
    };
  }

  private @Nullable Fit word(String type, List<Piece> pieces, int at, Set<String> only) {
    String value = lexicon.value(type, pieces.get(at).low());
    return value == null || (!only.isEmpty() && !only.contains(value))
        ? null
        : new Fit(value, at + 1);
  }

  private static @Nullable Fit number(List<Piece> pieces, int at, int least, int most) {
    Piece piece = pieces.get(at);
    if (piece.kind() != Piece.Kind.DIGITS || piece.low().length() > 2 || inNumber(pieces, at)) {
      return null;
    }
    int value = Integer.parseInt(piece.low());
    return value < least || value > most ? null : new Fit(two(value), at + 1);
  }

  private static @Nullable Fit day(List<Piece> pieces, int at) {
    Fit number = number(pieces, at, 1, 31);
    if (number == null) {
      return null;
    }
    int end = number.end();
    if (gluedWord(pieces, end) || glued(pieces, end, "%")) {
      return SUFFIXES.contains(pieces.get(end).low()) ? new Fit(number.value(), end + 1) : null;
    }
    return number;
  }

  private static @Nullable Fit minute(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    Fit number = number(pieces, at, 0, 59);
    return number != null && piece.glued() && piece.low().length() == 2 ? number : null;
  }

  /** "7.30" as British papers write a time of day. */
  private static @Nullable Fit dotted(List<Piece> pieces, int at) {
    boolean fits =
        at + 2 < pieces.size()
            && pieces.get(at).low().matches("\\d{1,2}")
            && glued(pieces, at + 1, ".")
            && pieces.get(at + 2).glued()
            && pieces.get(at + 2).low().matches("[0-5]\\d");
    return fits ? new Fit(pieces.get(at).low() + ":" + pieces.get(at + 2).low(), at + 3) : null;
  }

  private static @Nullable Fit hourMinute(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    boolean fits =
        piece.kind() == Piece.Kind.DIGITS
            && piece.low().length() == 4
            && piece.low().compareTo("2400") <= 0
            && piece.low().charAt(2) < '6';
    return fits
        ? new Fit(piece.low().substring(0, 2) + ":" + piece.low().substring(2), at + 1)
        : null;
  }

  private @Nullable Fit year(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.is("'") && at + 1 < pieces.size() && shortYear(pieces.get(at + 1))) {
      return gluedWord(pieces, at + 2) ? null : new Fit(century(pieces.get(at + 1)), at + 2);
    }
    if (piece.kind() == Piece.Kind.WORD) {
      return spelledYear(pieces, at);
    }
    boolean fits =
        piece.low().length() == 4
            && piece.kind() == Piece.Kind.DIGITS
            && piece.low().compareTo("1400") >= 0
            && piece.low().compareTo("2200") < 0
            && !inNumber(pieces, at)
            && !gluedWord(pieces, at + 1);
    return fits ? new Fit(piece.low(), at + 1) : null;
  }

  /** A number that is rather a year than a count of what follows it. */
  private @Nullable Fit loneYear(List<Piece> pieces, int at) {
    Fit year = year(pieces, at);
    if (year == null || !counted(pieces, year.end())) {
      return year;
    }
    boolean recent = year.value().compareTo("2001") >= 0 && year.value().compareTo("2040") < 0;
    return recent && !COUNTED.contains(pieces.get(year.end()).low()) ? year : null;
  }

  private static boolean shortYear(Piece piece) {
    return piece.kind() == Piece.Kind.DIGITS && piece.low().length() == 2 && piece.glued();
  }

  private static String century(Piece piece) {
    return (piece.low().compareTo("30") < 0 ? "20" : "19") + piece.low();
  }

  /** "nineteen ninety-four", "twenty twenty-six", "two thousand five". */
  private static @Nullable Fit spelledYear(List<Piece> pieces, int at) {
    boolean teen = Set.of("eighteen", "nineteen").contains(pieces.get(at).low());
    boolean twenty = pieces.get(at).is("twenty");
    Optional<Numeral> rest = teen || twenty ? Numeral.at(pieces, at + 1) : Numeral.at(pieces, at);
    if (rest.isEmpty()) {
      return null;
    }
    int value = rest.get().value().intValue();
    int end = rest.get().end();
    if (teen || twenty) {
      int hundreds = twenty ? 20 : pieces.get(at).is("eighteen") ? 18 : 19;
      return value >= 10 && value < 100 ? new Fit("" + (hundreds * 100 + value), end) : null;
    }
    boolean told = pieces.get(at).is("two") && value >= 2000 && value < 2030;
    return told && rest.get().value().scale() <= 0 ? new Fit("" + value, end) : null;
  }

  private @Nullable Fit decade(List<Piece> pieces, int at) {
    boolean cut = pieces.get(at).is("'");
    int digits = cut ? at + 1 : at;
    if (digits >= pieces.size() || pieces.get(digits).kind() != Piece.Kind.DIGITS) {
      return null;
    }
    String low = pieces.get(digits).low();
    if (low.length() != (cut ? 2 : 4) || !low.endsWith("0")) {
      return null;
    }
    int s = glued(pieces, digits + 1, "'") ? digits + 2 : digits + 1;
    if (!glued(pieces, s, "s")) {
      return null;
    }
    String year = cut ? century(pieces.get(digits)) : low;
    return new Fit(year.substring(0, 3), s + 1);
  }

  private static @Nullable Fit numeral(List<Piece> pieces, int at) {
    return Numeral.at(pieces, at)
        .map(numeral -> new Fit(numeral.value().toPlainString(), numeral.end()))
        .orElse(null);
  }

  private static @Nullable Fit halfOfDay(List<Piece> pieces, int at) {
    String low = pieces.get(at).low();
    if (low.equals("am") || low.equals("pm")) {
      return new Fit(low, at + 1);
    }
    if (!(low.equals("a") || low.equals("p")) || !glued(pieces, at + 1, ".")) {
      return null;
    }
    if (!glued(pieces, at + 2, "m")) {
      return null;
    }
    return new Fit(low + "m", glued(pieces, at + 3, ".") ? at + 4 : at + 3);
  }

  private @Nullable Fit ordinal(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.kind() != Piece.Kind.DIGITS) {
      return word("ORD", pieces, at, Set.of());
    }
    boolean suffix = gluedWord(pieces, at + 1) && SUFFIXES.contains(pieces.get(at + 1).low());
    return suffix && piece.low().length() <= 3 ? new Fit(piece.low(), at + 2) : null;
  }

  /** "Q3", "H1". */
  private static @Nullable Fit numbered(List<Piece> pieces, int at, String letter, String numbers) {
    if (!pieces.get(at).is(letter) || at + 1 >= pieces.size()) {
      return null;
    }
    Piece number = pieces.get(at + 1);
    boolean fits = number.glued() && number.low().length() == 1 && numbers.contains(number.low());
    return fits && !gluedWord(pieces, at + 2) ? new Fit(number.low(), at + 2) : null;
  }

  /** The second year of "2015-19": two digits that are no month. */
  private static @Nullable Fit shortEnd(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    boolean fits =
        shortYear(piece)
            && piece.low().compareTo("12") > 0
            && at > 0
            && pieces.get(at - 1).glued()
            && !gluedWord(pieces, at + 1)
            && !glued(pieces, at + 1, "-")
            && !glued(pieces, at + 1, "%");
    return fits ? new Fit(piece.low(), at + 1) : null;
  }

  private @Nullable Fit month(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    String value = piece.capital() ? lexicon.value("MONTH", piece.low()) : null;
    if (value == null) {
      return null;
    }
    boolean abbreviated = piece.low().length() <= 4 && !FULL.contains(piece.low());
    return new Fit(value, abbreviated && glued(pieces, at + 1, ".") ? at + 2 : at + 1);
  }

  /** A month by its full name or with a stop: "Jan" alone may be a person. */
  private @Nullable Fit loneMonth(List<Piece> pieces, int at) {
    Fit month = month(pieces, at);
    boolean told =
        month != null && (pieces.get(month.end() - 1).is(".") || pieces.get(at).low().length() > 4)
            || FULL.contains(pieces.get(at).low());
    return told ? month : null;
  }

  /** "The Winter Olympics": a name that only begins with a season. */
  private static boolean named(List<Piece> pieces, int at) {
    return pieces.get(at).capital()
        && at + 1 < pieces.size()
        && pieces.get(at + 1).capital()
        && !pieces.get(at + 1).glued();
  }

  private static @Nullable Fit noun(List<Piece> pieces, int at) {
    boolean fits = pieces.get(at).kind() == Piece.Kind.WORD && !counted(pieces, at);
    return fits && !pieces.get(at).glued() ? new Fit("", at + 1) : null;
  }

  /** Whether the word at {@code at} looks like things counted by the number before it. */
  private static boolean counted(List<Piece> pieces, int at) {
    if (at >= pieces.size() || pieces.get(at).kind() != Piece.Kind.WORD) {
      return false;
    }
    Piece piece = pieces.get(at);
    return COUNTED.contains(piece.low())
        || (piece.low().length() > 3 && piece.low().endsWith("s") && !piece.capital());
  }

  /** Whether the digits at {@code at} are part of a longer number, such as "2,026" or "1.5". */
  private static boolean inNumber(List<Piece> pieces, int at) {
    return mark(pieces, at - 1, at) || mark(pieces, at + 1, at + 2);
  }

  private static boolean mark(List<Piece> pieces, int mark, int next) {
    if (mark < 0 || next >= pieces.size()) {
      return false;
    }
    Piece piece = pieces.get(mark);
    if (piece.is("$") || piece.is("#") || piece.is("\u20ac") || piece.is("\u00a3")) {
      return mark < next && pieces.get(next).glued() && !piece.glued();
    }
    boolean joins = piece.is(",") || piece.is(".");
    boolean digits = pieces.get(next).kind() == Piece.Kind.DIGITS && pieces.get(next).glued();
    return joins && piece.glued() && digits && !dottedDate(pieces, mark);
  }

  /** "Jan.13": the stop belongs to the month. */
  private static boolean dottedDate(List<Piece> pieces, int mark) {
    return mark > 0 && pieces.get(mark - 1).kind() == Piece.Kind.WORD;
  }

  private static boolean gluedWord(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).glued() && pieces.get(at).kind() == Piece.Kind.WORD;
  }

  private static boolean glued(List<Piece> pieces, int at, String low) {
    return at < pieces.size() && pieces.get(at).glued() && pieces.get(at).is(low);
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : "" + value;
  }
}
