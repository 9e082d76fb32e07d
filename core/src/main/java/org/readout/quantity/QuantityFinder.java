package org.readout.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Span;
import org.readout.quantity.Amounts.Amount;
import org.readout.quantity.Quantity.Bound;
import org.readout.quantity.Terms.Kind;
import org.readout.quantity.Terms.Term;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.timex.Numeral;
import org.readout.timex.Piece;
import org.readout.timex.Timex;
import org.readout.timex.TimexFinder;

/**
 * Finds numbers with their units, bounds and what they count.
 *
 * <p>Time expressions, numbers in names, of lists and of articles of law are left out. "Dozens" is
 * 24, "hundreds" 200: twice the word's value, {@link Bound#ABOUT}. Of a range each end is a
 * quantity of its own, at least and at most.
 */
public final class QuantityFinder {

  private final Terms terms = new Terms();
  private final Amounts amounts = new Amounts(terms);
  private final TimexFinder times = new TimexFinder();

  /** {@return the quantities of an article, in the order of the text, without overlaps} */
  public List<Quantity> find(Article article, Reading reading) {
    return find(article, reading, times.find(article, reading));
  }

  /** {@return the same, with the time expressions already found} */
  public List<Quantity> find(Article article, Reading reading, List<Timex> timexes) {
    List<Span> spans = timexes.stream().map(Timex::span).toList();
    List<Quantity> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      List<Span> inside = new ArrayList<>();
      while (next < spans.size() && spans.get(next).start() < sentence.span().end()) {
        inside.add(spans.get(next++));
      }
      find(new Line(article.text(), sentence, inside), found);
    }
    return List.copyOf(found);
  }

  /** {@return the rules, for tests} */
  List<Term> terms() {
    return terms.all();
  }

  /** A sentence with its time expressions. */
  private record Line(String text, Sentence sentence, List<Span> times, List<Piece> pieces) {

    Line(String text, Sentence sentence, List<Span> times) {
      this(text, sentence, times, Piece.split(text, sentence.span()));
    }

    Span span(int first, int end) {
      return pieces.get(first).span().cover(pieces.get(end - 1).span());
    }

    boolean isTime(Span span) {
      return times.stream().anyMatch(span::overlaps);
    }
  }

  private void find(Line line, List<Quantity> found) {
    int at = 0;
    while (at < line.pieces.size()) {
      Optional<Amount> amount = amounts.at(line.pieces, at);
      if (amount.isEmpty()) {
        at++;
        continue;
      }
      at = amount.get().end();
      if (line.isTime(line.pieces.get(amount.get().first()).span())) {
        continue;
      }
      Optional<Amount> second = range(line, amount.get());
      if (second.isPresent()) {
        at = second.get().end();
        bothEnds(line, amount.get(), second.get(), found);
      } else {
        quantity(line, amount.get()).ifPresent(found::add);
      }
    }
  }

  /** The upper end, when the amount begins a range: "10 to 15", "10-15", "between 10 and 15". */
  private Optional<Amount> range(Line line, Amount low) {
    List<Piece> pieces = line.pieces;
    if (low.end() + 1 >= pieces.size() || !low.rule().equals("count") && !isMoney(low)) {
      return Optional.empty();
    }
    Piece link = pieces.get(low.end());
    boolean between = low.first() > 0 && pieces.get(low.first() - 1).is("between");
    if (!(link.is("to") || link.is("-") || link.is("and") && between)) {
      return Optional.empty();
    }
    return amounts
        .at(pieces, low.end() + 1)
        .filter(high -> Numeral.at(pieces, low.end() + 1).isPresent() || isMoney(high))
        .filter(high -> high.value().compareTo(low.value()) > 0)
        .filter(high -> !line.isTime(line.span(low.first(), high.end())))
        .filter(high -> !NotCounts.test(pieces, low, true) || link.is("-"))
        .filter(high -> low.first() == 0 || !pieces.get(low.first()).glued());
  }

  private static boolean isMoney(Amount amount) {
    return amount.rule().startsWith("symbol");
  }

  private static void bothEnds(Line line, Amount low, Amount high, List<Quantity> found) {
    Optional<Span> of = counted(line, high);
    String unit = high.unit().isEmpty() ? low.unit() : high.unit();
    String what = of.map(span -> span.of(line.text)).orElse("");
    Span lowSpan = line.span(low.first(), low.end());
    Span highSpan = line.span(high.first(), high.end());
    found.add(new Quantity(lowSpan, plain(low.value()), unit, Bound.AT_LEAST, what, "range"));
    found.add(new Quantity(highSpan, plain(high.value()), unit, Bound.AT_MOST, what, "range"));
  }

  private Optional<Quantity> quantity(Line line, Amount amount) {
    List<Piece> pieces = line.pieces;
    Optional<Term> before = terms.to(Kind.BEFORE, pieces, amount.first());
    if (NotCounts.test(pieces, amount, before.isPresent())) {
      return Optional.empty();
    }
    Optional<Amount> age = age(line, amount);
    if (age.isPresent()) {
      return Optional.of(build(line, age.get(), Bound.EXACT, amount.first(), Optional.empty()));
    }
    Optional<Term> after = terms.from(Kind.AFTER, pieces, amount.end());
    int first = amount.first() - before.map(term -> term.words().size()).orElse(0);
    int end = amount.end() + after.map(term -> term.words().size()).orElse(0);
    Amount whole = new Amount(amount.first(), end, amount.value(), amount.unit(), amount.rule());
    Bound bound =
        before.or(() -> after).map(term -> Bound.valueOf(term.value())).orElse(amount.bound());
    Optional<Span> of = counted(line, whole);
    boolean pronoun = of.isEmpty() && before.isEmpty() && pieces.get(first).is("one");
    return pronoun ? Optional.empty() : Optional.of(build(line, whole, bound, first, of));
  }

  private static Quantity build(
      Line line, Amount amount, Bound bound, int first, Optional<Span> of) {
    Span span = line.span(first, amount.end());
    boolean adjacent =
        of.isPresent() && line.text.substring(span.end(), of.get().start()).isBlank();
    return new Quantity(
        adjacent ? span.cover(of.get()) : span,
        plain(amount.value()),
        amount.unit(),
        bound,
        of.map(words -> words.of(line.text)).orElse(""),
        amount.rule());
  }

  /** Without zeros after the point, so that equal numbers are equal. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** What is counted: the noun phrase that follows, or that follows "of" or "in". */
  private static Optional<Span> counted(Line line, Amount amount) {
    int offset = line.pieces.get(amount.end() - 1).span().end();
    if (amount.end() < line.pieces.size() && line.pieces.get(amount.end()).is("-")) {
      offset = line.pieces.get(amount.end()).span().end();
    }
    int after = offset;
    boolean part = amount.unit().equals("%") || amount.unit().equals("pp");
    boolean money = amount.unit().length() == 3 && Character.isUpperCase(amount.unit().charAt(1));
    Set<String> links = money ? Set.of("of", "in") : Set.of("of");
    Optional<Span> of = Counted.afterLink(line.sentence, after, links, line.times);
    return of.isPresent() || part ? of : Counted.after(line.sentence, after, line.times);
  }

  /** "Aged 17", and "Kim, 44, said". */
  private static Optional<Amount> age(Line line, Amount amount) {
    List<Piece> pieces = line.pieces;
    int first = amount.first();
    boolean young = amount.value().scale() <= 0 && amount.value().intValue() <= 110;
    if (!young || !amount.rule().equals("count") || first == 0) {
      return Optional.empty();
    }
    boolean aged = Set.of("aged", "age").contains(pieces.get(first - 1).low());
    boolean apposed =
        first > 1
            && pieces.get(first - 1).is(",")
            && pieces.get(first - 2).capital()
            && amount.end() < pieces.size()
            && pieces.get(amount.end()).is(",")
            && pieces.get(first).kind() == Piece.Kind.DIGITS;
    return aged || apposed
        ? Optional.of(amount.withUnit(amount.end(), "year", "age"))
        : Optional.empty();
  }
}
