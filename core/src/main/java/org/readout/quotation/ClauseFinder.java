package org.readout.quotation;

import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;

/** Finds the clause that tells, in the reporter's words, what was said. */
final class ClauseFinder {

  private static final Set<String> MARKERS = Set.of("that", "if", "whether");

  /** Verbs after which a clause often stands without "that". */
  private static final Set<String> BARE = Set.of("say", "add", "claim", "insist", "confirm", "note",
      "warn", "admit", "believe", "report", "think", "state", "acknowledge", "deny", "predict");

  private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday",
      "friday", "saturday", "sunday", "today", "yesterday", "earlier", "later", "last", "this");

  private static final Set<String> PARTICIPLES =
      Set.of("saying", "adding", "noting", "warning", "claiming", "insisting", "tweeting",
          "calling", "describing", "stressing", "arguing", "telling", "writing", "citing");

  private static final int THAT = 9;
  private static final int SUBJECT = 14;

  private final Words words;

  ClauseFinder(Words words) {
    this.words = words;
  }

  /** {@return what the verb at {@code verb} reports; {@code source} is who reports} */
  Optional<Span> clause(int verb, Optional<NounGroups.Source> source, CueLexicon.Kind kind) {
    Optional<Span> after =
        kind == CueLexicon.Kind.SAY && source.filter(who -> who.head() < verb).isPresent()
            ? behind(verb).or(() -> complement(verb, kind))
            : complement(verb, kind);
    return after.isPresent() ? after : source.flatMap(who -> before(verb, who));
  }

  /**
   * {@return the rest of the sentence behind "said that", "said on Friday that" or "said", when a
   * clause begins there}
   */
  private Optional<Span> behind(int verb) {
    int end = words.end(words.sentence(verb));
    for (int at = verb + 1; at < Math.min(end, verb + THAT); at++) {
      if (words.lower(at).equals("that") && !words.isMark(at + 1)) {
        return between(at + 1, clauseEnd(at + 1, end));
      }
      if (words.isMark(at) || words.is(at, Pos.VERB, Pos.AUX)) {
        break;
      }
    }
    boolean says = BARE.contains(words.lemma(verb));
    boolean relative = words.lower(verb - 2).equals("what") || words.lower(verb - 3).equals("what");
    int start = verb + 1;
    return says && start < end && !words.isMark(start) && !TIMES.contains(words.lower(start))
        && (relative || subjectAndVerb(start, end))
        ? between(start, clauseEnd(start, end))
        : Optional.empty();
  }

  /** {@return whether a noun and then a verb follow without a mark between them} */
  private boolean subjectAndVerb(int start, int end) {
    boolean noun = false;
    for (int at = start; at < Math.min(end, start + SUBJECT) && !words.isMark(at); at++) {
      if (words.is(at, Pos.VERB, Pos.AUX)) {
        return noun;
      }
      noun |= words.is(at, Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.NUM);
      if (at == start && words.is(at, Pos.ADP, Pos.SCONJ, Pos.ADV)) {
        return false;
      }
    }
    return false;
  }

  /** {@return the last word of a clause: before ", saying" and before the sentence's last mark} */
  private int clauseEnd(int start, int end) {
    for (int at = start + 2; at < end; at++) {
      boolean participle = words.form(at - 1).equals(",") && words.get(at).tag().equals("VBG");
      if (participle && PARTICIPLES.contains(words.lower(at))) {
        return at - 2;
      }
    }
    return end - 1;
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
  private Optional<Span> before(int verb, NounGroups.Source source) {
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
