package org.readout.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.quantity.Amounts.Amount;
import org.readout.quantity.Terms.Kind;
import org.readout.quantity.Terms.Term;
import org.readout.timex.Numeral;
import org.readout.timex.Piece;

/** Shares of a whole, told as fractions or as so many of so many; they become percentages. */
final class Shares {

  /** The rule of "four in ten", whose noun follows at once. */
  static final String IN = "share-in";

  private static final Set<String> WHOLES = Set.of("10", "20", "100", "1000", "10000");
  private static final Set<String> OWNERS = Set.of("the", "its", "their", "all", "his", "her");

  /** "A third time" is no share, even after "almost". */
  private static final Set<String> RANKED =
      Set.of(
          "time",
          "term",
          "party",
          "country",
          "century",
          "hour",
          "year",
          "day",
          "week",
          "round",
          "way",
          "person",
          "straight",
          "consecutive",
          "mile");

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final Terms terms;

  Shares(Terms terms) {
    this.terms = terms;
  }

  /** {@return the share that begins at the piece {@code at}} */
  Optional<Amount> at(List<Piece> pieces, int at) {
    Optional<Term> term = terms.from(Kind.SHARE, pieces, at);
    if (term.isEmpty()) {
      return soManyIn(pieces, at);
    }
    BigDecimal value = new BigDecimal(term.get().value());
    int end = at + term.get().words().size();
    return ofUnit(pieces, at, end, term.get())
        .or(() ->
            isShare(pieces, at, end, term.get())
                ? Optional.of(new Amount(at, end, value, "%", term.get().id()))
                : Optional.empty());
  }

  /** "A quarter of a percentage point", "half a mile". */
  private Optional<Amount> ofUnit(List<Piece> pieces, int at, int end, Term share) {
    int article = end < pieces.size() && pieces.get(end).is("of") ? end + 1 : end;
    boolean half = share.id().equals("share-half");
    if (article >= pieces.size() || !pieces.get(article).is("a") || article == end && !half) {
      return Optional.empty();
    }
    return terms
        .from(Kind.UNIT, pieces, article + 1)
        .map(unit ->
            new Amount(
                at,
                article + 1 + unit.words().size(),
                new BigDecimal(share.value()).movePointLeft(2),
                unit.value(),
                share.id()));
  }

  /** "A third" is a share of something, or after a bound, or after "by"; so is "half the". */
  private boolean isShare(List<Piece> pieces, int at, int end, Term share) {
    boolean bounded = terms.to(Kind.BEFORE, pieces, at).isPresent();
    boolean by = at > 0 && pieces.get(at - 1).is("by");
    if (end >= pieces.size()) {
      return bounded || by;
    }
    Piece next = pieces.get(end);
    boolean half = share.id().equals("share-half");
    return next.is("of")
        || half && OWNERS.contains(next.low())
        || (bounded || by) && !RANKED.contains(next.low()) && !next.is("-") && !next.is("a");
  }

  /** "One in five", "six in 10", "nine out of ten". */
  private static Optional<Amount> soManyIn(List<Piece> pieces, int at) {
    Optional<Numeral> part = Numeral.at(pieces, at);
    if (part.isEmpty() || part.get().end() + 1 >= pieces.size()) {
      return Optional.empty();
    }
    int link = part.get().end();
    boolean outOf = pieces.get(link).is("out") && pieces.get(link + 1).is("of");
    Optional<Numeral> whole =
        outOf || pieces.get(link).is("in")
            ? Numeral.at(pieces, link + (outOf ? 2 : 1))
            : Optional.empty();
    return whole
        .filter(of -> isWhole(part.get().value(), of.value(), outOf))
        .map(of -> new Amount(at, of.end(), percent(part.get().value(), of.value()), "%", IN));
  }

  private static boolean isWhole(BigDecimal part, BigDecimal whole, boolean outOf) {
    boolean small = whole.compareTo(BigDecimal.TEN) <= 0;
    boolean one = part.compareTo(BigDecimal.ONE) == 0;
    return part.signum() > 0
        && part.compareTo(whole) < 0
        && (WHOLES.contains(whole.toPlainString()) || small && (one || outOf));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
  }
}
