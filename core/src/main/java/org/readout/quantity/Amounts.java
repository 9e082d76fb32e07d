package org.readout.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.quantity.Quantity.Bound;
import org.readout.quantity.Terms.Kind;
import org.readout.quantity.Terms.Term;
import org.readout.timex.Numeral;
import org.readout.timex.Piece;

/** Recognises a number with its unit at a place in the text. */
final class Amounts {

  /** Glued to digits; longer ones are part of the {@link Numeral}. */
  private static final Map<String, String> SCALES =
      Map.of("k", "1000", "m", "1000000", "b", "1000000000");

  private static final Map<String, String> DEGREES = Map.of("c", "°C", "f", "°F");

  private final Terms terms;
  private final Shares shares;

  Amounts(Terms terms) {
    this.terms = terms;
    this.shares = new Shares(terms);
  }

  /**
   * A number with its unit.
   *
   * @param first index of its first piece
   * @param end one past the index of its last piece
   * @param value the number
   * @param unit as in {@link Quantity}
   * @param rule what found it
   */
  record Amount(int first, int end, BigDecimal value, String unit, String rule) {

    Amount withUnit(int newEnd, String newUnit, String newRule) {
      return new Amount(first, newEnd, value, newUnit, newRule);
    }

    Amount negative() {
      return new Amount(first, end, value.negate(), unit, rule);
    }

    /** {@return the bound that lies in the amount itself} */
    Bound bound() {
      boolean vague = rule.startsWith("vague") && value.compareTo(BigDecimal.TWO) > 0;
      return vague ? Bound.ABOUT : Bound.EXACT;
    }
  }

  /** {@return the amount that begins at the piece {@code at}} */
  Optional<Amount> at(List<Piece> pieces, int at) {
    return phrase(pieces, at).or(() -> symbol(pieces, at)).or(() -> number(pieces, at));
  }

  private Optional<Amount> phrase(List<Piece> pieces, int at) {
    Optional<Term> whole =
        terms.from(Kind.WHOLE, pieces, at).or(() -> terms.from(Kind.VAGUE, pieces, at));
    if (whole.isPresent()) {
      return whole.map(term -> withUnit(pieces, amount(term, at)));
    }
    return shares.at(pieces, at);
  }

  private static Amount amount(Term term, int at) {
    return new Amount(at, at + term.words().size(), new BigDecimal(term.value()), "", term.id());
  }

  /** "Half a million dollars", "hundreds of miles". */
  private Amount withUnit(List<Piece> pieces, Amount amount) {
    return terms
        .from(Kind.MONEY, pieces, amount.end)
        .or(() -> terms.from(Kind.UNIT, pieces, amount.end))
        .map(unit -> amount.withUnit(amount.end + unit.words().size(), unit.value(), amount.rule))
        .orElse(amount);
  }

  private Optional<Amount> symbol(List<Piece> pieces, int at) {
    Optional<Term> symbol =
        terms.from(Kind.SYMBOL, pieces, at).filter(term -> isSymbol(pieces, at, term));
    if (symbol.isEmpty()) {
      return Optional.empty();
    }
    int number = at + symbol.get().words().size();
    if (number >= pieces.size() || pieces.get(number).kind() != Piece.Kind.DIGITS) {
      return Optional.empty();
    }
    return Numeral.at(pieces, number)
        .map(n -> new Amount(at, n.end(), n.value(), symbol.get().value(), symbol.get().id()))
        .map(money -> scaled(pieces, money, true));
  }

  /** "A$5" is Australian, "a $5 toll" is not; codes are written in capitals. */
  private static boolean isSymbol(List<Piece> pieces, int at, Term term) {
    Piece first = pieces.get(at);
    if (first.kind() != Piece.Kind.WORD || term.value().equals("magnitude")) {
      return true;
    }
    Piece last = pieces.get(at + term.words().size() - 1);
    return first.capital() && (last.kind() == Piece.Kind.WORD || last.glued());
  }

  private Optional<Amount> number(List<Piece> pieces, int at) {
    return Numeral.at(pieces, at)
        .map(n -> new Amount(at, n.end(), n.value(), "", "count"))
        .map(count -> scaled(pieces, count, false))
        .map(count -> measured(pieces, count));
  }

  /** "$5bn", "30k": the scale is glued to the digits. */
  private static Amount scaled(List<Piece> pieces, Amount amount, boolean money) {
    if (amount.end >= pieces.size() || !pieces.get(amount.end).glued()) {
      return amount;
    }
    String low = pieces.get(amount.end).low();
    String scale = SCALES.get(low);
    if (scale == null || !money && low.length() < 2) {
      return amount;
    }
    BigDecimal value = amount.value.multiply(new BigDecimal(scale));
    return new Amount(amount.first, amount.end + 1, value, amount.unit, amount.rule);
  }

  private Amount measured(List<Piece> pieces, Amount count) {
    boolean hyphen = count.end < pieces.size() && pieces.get(count.end).is("-");
    int unit = hyphen ? count.end + 1 : count.end;
    Optional<Amount> age = age(pieces, count, unit);
    if (age.isPresent()) {
      return age.get();
    }
    Optional<String> degrees = degrees(pieces, count.end);
    if (degrees.isPresent()) {
      return count.withUnit(count.end + 1, degrees.get(), "unit-degrees-glued");
    }
    return terms
        .from(Kind.MONEY, pieces, unit)
        .or(() -> terms.from(Kind.UNIT, pieces, unit))
        .filter(term -> !hyphen || term.words().getFirst().length() > 1)
        .map(term -> count.withUnit(unit + term.words().size(), term.value(), term.id()))
        .orElse(count);
  }

  /** "35C", "95F". */
  private static Optional<String> degrees(List<Piece> pieces, int at) {
    boolean letter = at < pieces.size() && pieces.get(at).glued() && pieces.get(at).capital();
    return letter ? Optional.ofNullable(DEGREES.get(pieces.get(at).low())) : Optional.empty();
  }

  /** "17-year-old", "17 years old". */
  private static Optional<Amount> age(List<Piece> pieces, Amount count, int unit) {
    for (String[] words :
        new String[][] {
          {"year", "-", "old"},
          {"years", "-", "old"},
          {"year", "old"},
          {"years", "old"},
          {"years", "of", "age"}
        }) {
      boolean fits = unit + words.length <= pieces.size();
      for (int i = 0; fits && i < words.length; i++) {
        fits = pieces.get(unit + i).is(words[i]);
      }
      if (fits) {
        return Optional.of(count.withUnit(unit + words.length, "year", "age"));
      }
    }
    return Optional.empty();
  }
}
