package org.readout.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.timex.Piece;

/** The words for bounds, currencies, units, shares and vague numbers: {@code terms.tsv}. */
final class Terms {

  /** Where a term stands and what it tells. */
  enum Kind {
    /** A bound before the number: "at least". */
    BEFORE,
    /** A bound after the number: "or more". */
    AFTER,
    /** A currency or another unit before the number: "US$", "magnitude". */
    SYMBOL,
    /** A currency after the number: "euros". */
    MONEY,
    /** A unit after the number: "km". */
    UNIT,
    /** A share of a whole: "two-thirds". */
    SHARE,
    /** A number of unknown size: "dozens of". */
    VAGUE,
    /** A number in itself: "half a million". */
    WHOLE,
    /** A state that stands for the people in it: "40 dead". */
    STATE,
    /** A direction, which nothing is counted of: "30 km north". */
    DIRECTION
  }

  /**
   * One row.
   *
   * @param id names the rule
   * @param kind where it stands
   * @param words its pieces
   * @param value what it stands for
   * @param example text and quantity
   */
  record Term(String id, Kind kind, List<String> words, String value, String example) {}

  private final List<Term> all = new ArrayList<>();
  private final Map<Kind, Map<String, List<Term>>> byFirst = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, List<Term>>> byLast = new EnumMap<>(Kind.class);

  Terms() {
    for (Kind kind : Kind.values()) {
      byFirst.put(kind, new HashMap<>());
      byLast.put(kind, new HashMap<>());
    }
    try (InputStream in = Terms.class.getResourceAsStream("terms.tsv");
        BufferedReader lines = reader(in)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader reader(@Nullable InputStream in) {
    if (in == null) {
      throw new IllegalStateException("no such table: terms.tsv");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private void add(String[] row) {
    if (row.length != 4) {
      throw new IllegalStateException("terms.tsv: not four columns: " + row[0]);
    }
    String[] value = row[2].split(" ", 2);
    Kind kind = Kind.valueOf(value[0]);
    Term term = new Term(row[0], kind, List.of(row[1].split(" ")), value[1], row[3]);
    all.add(term);
    terms(byFirst, kind).computeIfAbsent(term.words.getFirst(), k -> new ArrayList<>()).add(term);
    terms(byLast, kind).computeIfAbsent(term.words.getLast(), k -> new ArrayList<>()).add(term);
  }

  /** {@return all rows} */
  List<Term> all() {
    return List.copyOf(all);
  }

  private static Map<String, List<Term>> terms(
      Map<Kind, Map<String, List<Term>>> byKind, Kind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  /** {@return the longest term that begins at {@code at}} */
  Optional<Term> from(Kind kind, List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    return longest(
        terms(byFirst, kind).getOrDefault(pieces.get(at).low(), List.of()), pieces, at, 0);
  }

  /** {@return the longest term that ends before {@code end}} */
  Optional<Term> to(Kind kind, List<Piece> pieces, int end) {
    if (end <= 0) {
      return Optional.empty();
    }
    List<Term> ending = terms(byLast, kind).getOrDefault(pieces.get(end - 1).low(), List.of());
    return longest(ending, pieces, end, 1);
  }

  private static Optional<Term> longest(List<Term> terms, List<Piece> pieces, int at, int back) {
    Term best = null;
    for (Term term : terms) {
      int first = at - back * term.words.size();
      boolean longer = best == null || term.words.size() > best.words.size();
      if (longer && fits(term, pieces, first)) {
        best = term;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(Term term, List<Piece> pieces, int first) {
    if (first < 0 || first + term.words.size() > pieces.size()) {
      return false;
    }
    for (int i = 0; i < term.words.size(); i++) {
      if (!pieces.get(first + i).is(term.words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
