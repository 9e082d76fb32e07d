package org.readout.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.readout.quantity.Amounts.Amount;
import org.readout.timex.Piece;

/** Numbers that count nothing: parts of names, numbers of lists and clauses, scores, pronouns. */
final class NotCounts {

  private static final Set<String> NUMBERED =
      Set.of(
          "no",
          "number",
          "article",
          "section",
          "chapter",
          "phase",
          "type",
          "mark",
          "day",
          "level",
          "page",
          "part",
          "act",
          "line",
          "room",
          "gate",
          "flight",
          "resolution",
          "channel",
          "route",
          "highway",
          "group",
          "round",
          "step",
          "stage",
          "tier",
          "volume",
          "version",
          "clause",
          "item",
          "paragraph",
          "building",
          "rule",
          "category",
          "zone",
          "area",
          "unit",
          "year",
          "grade");
  private static final Set<String> AFTER_ONE =
      Set.of("day", "thing", "another", "side", "hand", "of");

  private NotCounts() {}

  /** {@return whether the amount only looks like a quantity} */
  static boolean test(List<Piece> pieces, Amount amount, boolean bounded) {
    if (!amount.unit().isEmpty()) {
      return glued(pieces, amount.first());
    }
    return glued(pieces, amount.first())
        || suffix(pieces, amount.end())
        || numbered(pieces, amount.first())
        || listed(pieces, amount)
        || !bounded && year(pieces, amount)
        || hyphenated(pieces, amount)
        || one(pieces, amount, bounded)
        || named(pieces, amount)
        || ofGroup(pieces, amount)
        || dialled(pieces, amount);
  }

  /** "F-16", "Covid-19", "3-2", "9/11": something is glued to the front. */
  private static boolean glued(List<Piece> pieces, int first) {
    if (first == 0 || !pieces.get(first).glued()) {
      return false;
    }
    Piece before = pieces.get(first - 1);
    boolean joined = first > 1 && before.glued() && !pieces.get(first - 2).is("(");
    return before.kind() == Piece.Kind.WORD
        || Set.of("/", "_", "#", ":", "*").contains(before.low())
        || joined && Set.of("-", ".", ",").contains(before.low());
  }

  /** "5G", "7th", "3D", "9/11", "401(k)". */
  private static boolean suffix(List<Piece> pieces, int end) {
    if (end >= pieces.size() || !pieces.get(end).glued()) {
      return false;
    }
    Piece next = pieces.get(end);
    boolean clause =
        next.is("(")
            && end + 2 < pieces.size()
            && pieces.get(end + 1).low().length() == 1
            && pieces.get(end + 2).is(")");
    return clause || next.kind() == Piece.Kind.WORD || Set.of("/", "_", ":").contains(next.low());
  }

  private static boolean numbered(List<Piece> pieces, int first) {
    if (first == 0) {
      return false;
    }
    boolean dot = pieces.get(first - 1).is(".") && first > 1;
    String before = pieces.get(dot ? first - 2 : first - 1).low();
    return dot ? before.equals("no") : before.equals("#") || NUMBERED.contains(before);
  }

  /** "1. Sign the deal", "(2) Withdraw". */
  private static boolean listed(List<Piece> pieces, Amount amount) {
    boolean opens = amount.first() == 0 || amount.first() == 1 && pieces.get(0).is("(");
    return opens
        && (amount.end() >= pieces.size()
            || Set.of(".", ")").contains(pieces.get(amount.end()).low()));
  }

  private static boolean year(List<Piece> pieces, Amount amount) {
    boolean four =
        amount.end() == amount.first() + 1
            && pieces.get(amount.first()).kind() == Piece.Kind.DIGITS
            && pieces.get(amount.first()).low().length() == 4;
    if (!four || amount.value().intValue() < 1400 || amount.value().intValue() > 2100) {
      return false;
    }
    boolean recent = amount.value().intValue() > 1900 && amount.value().intValue() < 2040;
    return recent || amount.end() >= pieces.size() || !things(pieces.get(amount.end()));
  }

  /** "Two-way trade", "one-China policy", "a 3-2 vote". */
  private static boolean hyphenated(List<Piece> pieces, Amount amount) {
    int end = amount.end();
    if (end + 1 >= pieces.size() || !pieces.get(end).is("-") || !pieces.get(end).glued()) {
      return false;
    }
    Piece next = pieces.get(end + 1);
    boolean words = pieces.get(amount.first()).kind() == Piece.Kind.WORD;
    return next.glued() && (words || next.kind() == Piece.Kind.DIGITS || next.capital());
  }

  private static boolean one(List<Piece> pieces, Amount amount, boolean bounded) {
    boolean one =
        amount.value().compareTo(BigDecimal.ONE) == 0 && pieces.get(amount.first()).is("one");
    if (!one || bounded) {
      return amount.value().signum() == 0;
    }
    return amount.end() >= pieces.size()
        || AFTER_ONE.contains(pieces.get(amount.end()).low())
        || pieces.get(amount.end()).capital()
        || pieces.get(amount.end()).kind() != Piece.Kind.WORD;
  }

  /** "Boeing 737": the number stands after a proper noun and counts nothing plural. */
  private static boolean named(List<Piece> pieces, Amount amount) {
    boolean after =
        amount.first() > 1
            && pieces.get(amount.first() - 1).capital()
            && pieces.get(amount.first()).kind() == Piece.Kind.DIGITS;
    return after && (amount.end() >= pieces.size() || !things(pieces.get(amount.end())));
  }

  /** "The Group of 20". */
  private static boolean ofGroup(List<Piece> pieces, Amount amount) {
    int of = amount.first() - 1;
    return of > 0
        && pieces.get(of).is("of")
        && pieces.get(of - 1).capital()
        && Set.of("group", "gang", "council", "committee").contains(pieces.get(of - 1).low());
  }

  private static boolean things(Piece piece) {
    return piece.kind() == Piece.Kind.WORD
        && piece.low().length() > 3
        && (piece.low().endsWith("s") || Set.of("people", "troops").contains(piece.low()));
  }

  /** "0800 056" is to be dialled. */
  private static boolean dialled(List<Piece> pieces, Amount amount) {
    String low = pieces.get(amount.first()).low();
    boolean second =
        amount.first() > 0 && pieces.get(amount.first() - 1).kind() == Piece.Kind.DIGITS;
    return second || low.length() > 1 && low.charAt(0) == '0' && amount.end() == amount.first() + 1;
  }
}
