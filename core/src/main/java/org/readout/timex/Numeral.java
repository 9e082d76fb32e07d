package org.readout.timex;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number written in digits, in words or in both: "12,400", "forty-two", "2.5 million", "2 1/2".
 *
 * @param end one past the index of its last piece
 * @param value the number
 */
public record Numeral(int end, BigDecimal value) {

  private static final int LONGEST = 15;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Map<String, Integer> ONES =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("thousand", new BigDecimal("1000")),
          Map.entry("lakh", new BigDecimal("100000")),
          Map.entry("million", new BigDecimal("1000000")),
          Map.entry("mn", new BigDecimal("1000000")),
          Map.entry("mln", new BigDecimal("1000000")),
          Map.entry("crore", new BigDecimal("10000000")),
          Map.entry("billion", new BigDecimal("1000000000")),
          Map.entry("bn", new BigDecimal("1000000000")),
          Map.entry("bln", new BigDecimal("1000000000")),
          Map.entry("trillion", new BigDecimal("1000000000000")),
          Map.entry("tn", new BigDecimal("1000000000000")),
          Map.entry("trn", new BigDecimal("1000000000000")));

  /** {@return the number that begins at the piece {@code at}} */
  public static Optional<Numeral> at(List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    return switch (pieces.get(at).kind()) {
      case DIGITS -> digits(pieces, at);
      case WORD -> words(pieces, at);
      case MARK -> Optional.empty();
    };
  }

  private static Optional<Numeral> digits(List<Piece> pieces, int at) {
    StringBuilder number = new StringBuilder(pieces.get(at).low());
    int end = at + 1;
    while (joined(pieces, end, ",") && pieces.get(end + 1).low().length() == 3) {
      number.append(pieces.get(end + 1).low());
      end += 2;
    }
    if (joined(pieces, end, ".") || decimalComma(pieces, end)) {
      number.append('.').append(pieces.get(end + 1).low());
      end += 2;
    }
    if (number.length() > LONGEST) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.toString());
    if (fraction(pieces, end)) {
      BigDecimal over = new BigDecimal(pieces.get(end + 2).low());
      BigDecimal part = new BigDecimal(pieces.get(end).low());
      value = value.add(part.divide(over, MathContext.DECIMAL32));
      end += 3;
    }
    return Optional.of(scaled(pieces, end, value));
  }

  /** Whether "1/2" stands at {@code at}, apart from what comes before. */
  private static boolean fraction(List<Piece> pieces, int at) {
    return at + 2 < pieces.size()
        && !pieces.get(at).glued()
        && pieces.get(at).low().length() == 1
        && pieces.get(at).kind() == Piece.Kind.DIGITS
        && joined(pieces, at + 1, "/")
        && pieces.get(at + 2).low().length() == 1
        && !pieces.get(at + 2).is("0");
  }

  /** "1,5 million", as papers of the Continent write it. */
  private static boolean decimalComma(List<Piece> pieces, int at) {
    return joined(pieces, at, ",")
        && pieces.get(at + 1).low().length() < 3
        && at + 2 < pieces.size()
        && SCALES.containsKey(pieces.get(at + 2).low());
  }

  private static boolean joined(List<Piece> pieces, int at, String mark) {
    return at + 1 < pieces.size()
        && pieces.get(at).is(mark)
        && pieces.get(at).glued()
        && pieces.get(at + 1).kind() == Piece.Kind.DIGITS
        && pieces.get(at + 1).glued();
  }

  private static Numeral scaled(List<Piece> pieces, int end, BigDecimal value) {
    int scale = end < pieces.size() && pieces.get(end).is("-") ? end + 1 : end;
    if (scale < pieces.size() && SCALES.containsKey(pieces.get(scale).low())) {
      return new Numeral(scale + 1, value.multiply(SCALES.get(pieces.get(scale).low())));
    }
    return new Numeral(end, value);
  }

  private static Optional<Numeral> words(List<Piece> pieces, int at) {
    boolean article = article(pieces, at);
    Words words = new Words(article);
    int end = article ? at + 1 : at;
    int last = at;
    while (end < pieces.size() && end - at < LONGEST) {
      if (words.take(pieces.get(end).low())) {
        last = ++end;
      } else if (words.mayLink(pieces.get(end)) && last == end) {
        end++;
      } else {
        break;
      }
    }
    if (last == at) {
      return Optional.empty();
    }
    return Optional.of(half(pieces, new Numeral(last, words.value())));
  }

  /** Whether "a" begins a number here: "a dozen", "a hundred". */
  private static boolean article(List<Piece> pieces, int at) {
    if (at + 1 >= pieces.size() || !pieces.get(at).is("a")) {
      return false;
    }
    String next = pieces.get(at + 1).low();
    return next.equals("hundred") || next.equals("dozen") || SCALES.containsKey(next);
  }

  private static Numeral half(List<Piece> pieces, Numeral whole) {
    int at = whole.end;
    boolean told =
        at + 2 < pieces.size()
            && pieces.get(at).is("and")
            && pieces.get(at + 1).is("a")
            && pieces.get(at + 2).is("half");
    return told ? scaled(pieces, at + 3, whole.value.add(HALF)) : whole;
  }

  /** Adds up number words. */
  private static final class Words {
    private BigDecimal total = BigDecimal.ZERO;
    private int current;
    private boolean open;
    private boolean started;
    private char last = ' ';
    private final boolean article;

    Words(boolean article) {
      this.article = article;
    }

    boolean take(String word) {
      if (ONES.containsKey(word) && (last == ' ' || last == 't' || last == 'h' || last == 's')) {
        int one = ONES.get(word);
        if (last == 't' && (one == 0 || one > 9)) {
          return false;
        }
        return add(one, 'o');
      }
      if (TENS.containsKey(word) && (last == ' ' || last == 'h' || last == 's')) {
        return add(TENS.get(word), 't');
      }
      if (last == ' ' && !article) {
        return false;
      }
      if (word.equals("hundred") && current < 100 && last != 'h') {
        current = Math.max(1, current) * 100;
        return mark('h');
      }
      if (word.equals("dozen") && current < 100 && last != 'h') {
        current = Math.max(1, current) * 12;
        return mark('d');
      }
      if (SCALES.containsKey(word) && last != 'd') {
        total = scale(SCALES.get(word));
        current = 0;
        return mark('s');
      }
      return false;
    }

    private BigDecimal scale(BigDecimal scale) {
      if (current == 0 && started) {
        return total.multiply(scale);
      }
      return total.add(BigDecimal.valueOf(Math.max(1, current)).multiply(scale));
    }

    private boolean add(int value, char kind) {
      current += value;
      return mark(kind);
    }

    private boolean mark(char kind) {
      last = kind;
      started = true;
      open = true;
      return true;
    }

    /** Whether {@code piece} may link two number words: "forty-two", "a hundred and ten". */
    boolean mayLink(Piece piece) {
      boolean hyphen = piece.is("-") && piece.glued() && last == 't';
      boolean and = piece.is("and") && (last == 'h' || last == 's');
      boolean link = open && (hyphen || and);
      open = false;
      return link;
    }

    BigDecimal value() {
      return total.add(BigDecimal.valueOf(current));
    }
  }
}
