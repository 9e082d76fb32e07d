package org.readout.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.quantity.Amounts.Amount;
import org.readout.timex.Piece;

/** Numbers that tell how old somebody is, without a unit: "Lund, 44, said", "aged 54 to 65". */
final class Ages {

  private static final int OLDEST = 115;
  private static final Set<String> BEFORE = Set.of("aged", "age", "ages");
  private static final Set<String> TURNING = Set.of("turn", "turns", "turned", "turning");

  private Ages() {}

  /** {@return the age, when the amount is one} */
  static Optional<Amount> of(List<Piece> pieces, Amount amount, List<Span> persons) {
    int first = amount.first();
    boolean young = amount.value().scale() <= 0 && amount.value().intValue() <= OLDEST;
    if (!young || !amount.rule().equals("count") || first == 0) {
      return Optional.empty();
    }
    boolean age =
        told(pieces, first)
            || apposed(pieces, amount)
            || named(pieces, amount, persons)
            || turned(pieces, amount);
    return age ? Optional.of(amount.withUnit(amount.end(), "year", "age")) : Optional.empty();
  }

  /** {@return whether "aged" stands before the piece} */
  static boolean told(List<Piece> pieces, int first) {
    return first > 0 && BEFORE.contains(pieces.get(first - 1).low());
  }

  /** "The man, 44, left", "Lund, then 44, left". */
  private static boolean apposed(List<Piece> pieces, Amount amount) {
    int comma = amount.first() - (pieces.get(amount.first() - 1).is("then") ? 2 : 1);
    return comma > 0
        && pieces.get(comma).is(",")
        && pieces.get(comma - 1).kind() == Piece.Kind.WORD
        && pieces.get(amount.first()).kind() == Piece.Kind.DIGITS
        && amount.end() < pieces.size()
        && pieces.get(amount.end()).is(",");
  }

  /** "Ada Lund, 44." and "Ada Lund (44)". */
  private static boolean named(List<Piece> pieces, Amount amount, List<Span> persons) {
    int mark = amount.first() - 1;
    if (mark < 1 || !(pieces.get(mark).is(",") || pieces.get(mark).is("("))) {
      return false;
    }
    Span before = pieces.get(mark - 1).span();
    boolean closed =
        amount.end() >= pieces.size()
            || pieces.get(amount.end()).kind() == Piece.Kind.MARK
                && !pieces.get(amount.end()).is("-");
    return closed && persons.stream().anyMatch(before::overlaps);
  }

  /** "He turned 70 in May." */
  private static boolean turned(List<Piece> pieces, Amount amount) {
    boolean alone =
        amount.end() >= pieces.size()
            || pieces.get(amount.end()).kind() == Piece.Kind.MARK
            || Set.of("in", "on", "this", "last", "next").contains(pieces.get(amount.end()).low());
    return alone && TURNING.contains(pieces.get(amount.first() - 1).low());
  }
}
