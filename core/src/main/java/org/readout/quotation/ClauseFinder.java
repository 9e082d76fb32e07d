package org.readout.quotation;

import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;

/** Finds the clause that tells, in the reporter's words, what was said. */
final class ClauseFinder {

  private static final Set<String> MARKERS = Set.of("that", "if", "whether");

  private final Words words;

  ClauseFinder(Words words) {
    this.words = words;
  }

  /** {@return what the verb at {@code verb} reports; {@code source} is who reports} */
  Optional<Span> clause(int verb, Optional<Source> source, CueLexicon.Kind kind) {
    Optional<Span> after = complement(verb, kind);
    return after.isPresent() ? after : source.flatMap(who -> before(verb, who));
  }

  private Optional<Span> complement(int verb, CueLexicon.Kind kind) {
    for (int child : words.children(verb)) {
      String relation = words.get(child).baseRelation();
      boolean open = relation.equals("xcomp") && kind != CueLexicon.Kind.SAY
          && words.is(child, Pos.VERB, Pos.AUX);
      if (child > verb && (relation.equals("ccomp") || open)) {
        int first = Math.max(words.left(child), verb + 1);
        return between(first, words.right(child));
      }
    }
    return Optional.empty();
  }

  /** {@return the part of the sentence before ", X said"} */
  private Optional<Span> before(int verb, Source source) {
    int start = words.first(words.sentence(verb));
    int cluster = Math.min(verb, source.first() < start ? verb : source.first());
    int mark = cluster - 1;
    boolean comma = mark > start && words.form(mark).equals(",");
    return comma && mark - start >= 2 && hasVerb(start, mark) && !startsClause(start)
        ? between(start, mark - 1)
        : Optional.empty();
  }

  private boolean startsClause(int start) {
    return words.is(start, Pos.SCONJ, Pos.ADP) || words.form(start).endsWith("ing");
  }

  private boolean hasVerb(int first, int end) {
    for (int at = first; at < end; at++) {
      if (words.is(at, Pos.VERB, Pos.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** {@return what "according to X" reports; {@code at} is its first word, {@code last} X's last} */
  Optional<Span> besides(int at, int last) {
    int sentence = words.sentence(at);
    int start = words.first(sentence);
    int end = words.end(sentence);
    if (at - start <= 1) {
      int comma = last + 1;
      return comma < end && words.isMark(comma) ? between(comma + 1, end - 1) : Optional.empty();
    }
    return hasVerb(start, at) ? between(start, at - 1) : Optional.empty();
  }

  /** {@return the characters of a stretch of words without marks and "that" at its ends} */
  Optional<Span> between(int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && (words.isMark(first) || MARKERS.contains(words.lower(first)))) {
      first++;
    }
    while (last >= first && words.isMark(last)) {
      last--;
    }
    return last < first ? Optional.empty() : Optional.of(words.span(first, last));
  }
}
