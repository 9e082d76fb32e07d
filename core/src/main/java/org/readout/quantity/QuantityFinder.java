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
import org.readout.sentence.Name;
import org.readout.sentence.NameType;
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
    List<Span> times = timexes.stream().map(Timex::span).toList();
    List<Span> persons =
        reading.names().stream()
            .filter(name -> name.type() == NameType.PERSON)
            .map(Name::span)
            .toList();
    List<Quantity> found = new ArrayList<>();
    int time = 0;
    int person = 0;
    for (Sentence sentence : reading.sentences()) {
      int lastTime = before(times, time, sentence);
      int lastPerson = before(persons, person, sentence);
      List<Span> people = persons.subList(person, lastPerson);
      find(new Line(article.text(), sentence, times.subList(time, lastTime), people), found);
      time = lastTime;
      person = lastPerson;
    }
    return List.copyOf(found);
  }

  /** Index of the first span from {@code first} on that begins after the sentence. */
  private static int before(List<Span> spans, int first, Sentence sentence) {
    int at = first;
    while (at < spans.size() && spans.get(at).start() < sentence.span().end()) {
      at++;
    }
    return at;
  }

  /** {@return the rules, for tests} */
  List<Term> terms() {
    return terms.all();
  }

  /** A sentence with its time expressions and the people it names. */
  private static final class Line {
    private final String text;
    private final Sentence sentence;
    private final List<Span> times;
    private final List<Span> persons;
    private final List<Piece> pieces;

    Line(String text, Sentence sentence, List<Span> times, List<Span> persons) {
      this.text = text;
      this.sentence = sentence;
      this.times = times;
      this.persons = persons;
      this.pieces = Piece.split(text, sentence.span());
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

  private void bothEnds(Line line, Amount low, Amount high, List<Quantity> found) {
    Optional<Span> of = counted(line, high);
    boolean aged = high.unit().isEmpty() && Ages.told(line.pieces, low.first());
    String unit = aged ? "year" : high.unit().isEmpty() ? low.unit() : high.unit();
    String what = of.map(span -> span.of(line.text)).orElse("");
    Span lowSpan = line.span(low.first(), low.end());
    Span highSpan = line.span(high.first(), high.end());
    found.add(new Quantity(lowSpan, plain(low.value()), unit, Bound.AT_LEAST, what, "range"));
    found.add(new Quantity(highSpan, plain(high.value()), unit, Bound.AT_MOST, what, "range"));
  }

  private Optional<Quantity> quantity(Line line, Amount told) {
    List<Piece> pieces = line.pieces;
    boolean below = isNegative(pieces, told);
    Amount amount = below ? told.negative() : told;
    int start = below ? told.first() - 1 : told.first();
    Optional<Term> before = terms.to(Kind.BEFORE, pieces, start);
    if (NotCounts.test(pieces, amount, before.isPresent())) {
      return Optional.empty();
    }
    Optional<Amount> age = Ages.of(pieces, amount, line.persons);
    if (age.isPresent()) {
      return Optional.of(build(line, age.get(), Bound.EXACT, amount.first(), Optional.empty()));
    }
    Optional<Term> after = terms.from(Kind.AFTER, pieces, amount.end());
    int first = start - before.map(term -> term.words().size()).orElse(0);
    int end = amount.end() + after.map(term -> term.words().size()).orElse(0);
    Amount whole = new Amount(amount.first(), end, amount.value(), amount.unit(), amount.rule());
    Bound bound =
        before.or(() -> after).map(term -> Bound.valueOf(term.value())).orElse(amount.bound());
    Optional<Span> of = counted(line, whole);
    boolean pronoun = of.isEmpty() && before.isEmpty() && pieces.get(first).is("one");
    return pronoun ? Optional.empty() : Optional.of(build(line, whole, bound, first, of));
  }

  /** "-3.2 percent", "minus 5 degrees"; a hyphen between two words is no sign. */
  private static boolean isNegative(List<Piece> pieces, Amount amount) {
    int sign = amount.first() - 1;
    if (sign < 0 || amount.unit().isEmpty()) {
      return false;
    }
    boolean hyphen =
        pieces.get(sign).is("-")
            && pieces.get(amount.first()).glued()
            && !(pieces.get(sign).glued() && sign > 0);
    return hyphen || pieces.get(sign).is("minus");
  }

  private static Quantity build(
      Line line, Amount amount, Bound bound, int first, Optional<Span> of) {
    Span span = line.span(first, amount.end());
    boolean adjacent =
        of.isPresent()
            && of.get().start() >= span.end()
            && line.text.substring(span.end(), of.get().start()).isBlank();
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

  /**
   * What is counted: the noun tied by a hyphen, the phrase that follows, or that follows "of" or
   * "in", else a word such as "dead", else what the subject counts.
   */
  private Optional<Span> counted(Line line, Amount amount) {
    List<Piece> pieces = line.pieces;
    int offset = pieces.get(amount.end() - 1).span().end();
    if (amount.end() < pieces.size() && pieces.get(amount.end()).is("-")) {
      offset = pieces.get(amount.end()).span().end();
      Optional<Span> tied = Counted.tied(line.sentence, offset);
      if (tied.isPresent() && amount.unit().isEmpty()) {
        return tied;
      }
    }
    if (terms.from(Kind.DIRECTION, pieces, amount.end()).isPresent()) {
      return Optional.empty();
    }
    Optional<Span> of = Counted.afterLink(line.sentence, offset, links(amount), line.times);
    boolean part = amount.unit().equals("%") && !amount.rule().equals(Shares.IN);
    if (of.isPresent() || part || amount.unit().equals("pp")) {
      return of;
    }
    Optional<Span> after = Counted.after(line.sentence, offset, line.times);
    return amount.unit().isEmpty() ? after.or(() -> people(line, amount)) : after;
  }

  private Optional<Span> people(Line line, Amount amount) {
    return terms
        .from(Kind.STATE, line.pieces, amount.end())
        .map(state -> line.span(amount.end(), amount.end() + state.words().size()))
        .or(() -> {
          int start = line.pieces.get(amount.first()).span().start();
          return Counted.subject(line.sentence, start);
        });
  }

  private static Set<String> links(Amount amount) {
    if (amount.rule().equals("share-half")) {
      return Set.of("of", "the", "its", "their", "all", "his", "her");
    }
    boolean money = amount.unit().length() == 3 && Character.isUpperCase(amount.unit().charAt(1));
    return money ? Set.of("of", "in") : Set.of("of");
  }
}
