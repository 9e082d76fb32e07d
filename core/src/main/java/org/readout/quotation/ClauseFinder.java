package org.readout.quotation;

import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;

/** Finds the clause that tells, in the reporter's words, what was said. */
final class ClauseFinder {

  private static final Set<String> MARKERS = Set.of("that", "if", "whether");

  private static final Set<String> TIMES = CueLexicon.words("times");

  private static final Set<String> PARTICIPLES = CueLexicon.words("participles");

  /** Verbs whose objects are those spoken to or nothing that was said. */
  private static final Set<String> NO_OBJECT = CueLexicon.words("no-object");

  private static final Set<String> JOINTS = CueLexicon.words("joints");

  private static final Set<String> SAYS = CueLexicon.words("says");

  private static final int JOINT = 9;
  private static final int LONGEST_BETWEEN = 25;
  private static final int THAT = 9;
  private static final int SUBJECT = 24;

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
    boolean relative = words.lower(verb - 2).equals("what") || words.lower(verb - 3).equals("what");
    int start = verb + 1;
    return start < end
            && !words.isMark(start)
            && !isPiece(verb)
            && !TIMES.contains(words.lower(start))
            && (relative || subjectAndVerb(start, end))
        ? between(start, clauseEnd(start, end))
        : Optional.empty();
  }

  /** "posted a clip of himself talking" */
  private boolean isPiece(int verb) {
    String lemma = words.lemma(verb);
    boolean posts = lemma.equals("post") || lemma.equals("tweet") || lemma.equals("share");
    return posts && words.is(verb + 1, Pos.DET, Pos.PRON);
  }

  /** {@return whether a noun and then a verb follow without any mark but a comma between them} */
  private boolean subjectAndVerb(int start, int end) {
    boolean noun = false;
    for (int at = start; at < Math.min(end, start + SUBJECT); at++) {
      if (words.isMark(at) && !(noun && (words.form(at).equals(",") || words.isHyphen(at)))) {
        return false;
      }
      if (words.is(at, Pos.VERB, Pos.AUX)) {
        return noun;
      }
      noun |=
          words.is(at, Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.NUM) || words.lower(at).equals("there");
      if (at == start && !noun && words.is(at, Pos.ADP, Pos.SCONJ, Pos.ADV)) {
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
      boolean joint = words.form(at - 1).equals(",") && JOINTS.contains(words.lower(at));
      boolean again = words.is(at, Pos.CCONJ) && saysAlso(at + 1, end);
      if (again || joint && saysAgain(at + 1, end)) {
        return at - 1;
      }
    }
    return end - 1;
  }

  /** {@return whether the same source says more: "and suggested that"} */
  private boolean saysAlso(int at, int end) {
    int verb = at < end && words.is(at, Pos.ADV) ? at + 1 : at;
    return verb < end
        && (SAYS.contains(words.lower(verb)) || PARTICIPLES.contains(words.lower(verb)));
  }

  /** {@return whether somebody else says something right behind: ", but Kim said"} */
  private boolean saysAgain(int from, int end) {
    for (int at = from + 1; at < Math.min(end, from + JOINT); at++) {
      if (SAYS.contains(words.lower(at))) {
        return true;
      }
      if (words.is(at, Pos.VERB, Pos.AUX) || words.isMark(at)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Span> complement(int verb, CueLexicon.Kind kind) {
    for (int child : words.children(verb)) {
      String relation = words.get(child).baseRelation();
      boolean open =
          relation.equals("xcomp")
              && kind != CueLexicon.Kind.SAY
              && words.is(child, Pos.VERB, Pos.AUX);
      boolean joined = words.isMark(verb + 1) && words.is(verb + 2, Pos.CCONJ);
      if (child > verb && !joined && (relation.equals("ccomp") || open)) {
        int first = Math.max(words.left(child), verb + 1);
        return between(first, words.right(child));
      }
    }
    return Optional.empty();
  }

  /** {@return the part of the sentence before ", X said"} */
  private Optional<Span> before(int verb, NounGroups.Source source) {
    int start = words.first(words.sentence(verb));
    int cluster = joined(Math.min(verb, source.first() < start ? verb : source.first()));
    int mark = cluster - 1;
    boolean comma = mark > start && words.form(mark).equals(",");
    int behind = Math.max(verb, source.last()) + 1;
    boolean closes =
        behind >= words.size()
            || words.sentence(behind) != words.sentence(verb)
            || words.isMark(behind);
    return comma && mark - start >= 2 && hasVerb(start, mark) && (closes || !startsClause(start))
        ? between(start, mark - 1)
        : Optional.empty();
  }

  /** {@return the first word of "the police and the fire brigade" for that of its second part} */
  private int joined(int first) {
    if (!words.lower(first - 1).equals("and")) {
      return first;
    }
    int at = first - 2;
    while (at > Math.max(0, first - JOINT)
        && words.is(at, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.DET, Pos.NUM)) {
      at--;
    }
    return words.form(at).equals(",") ? at + 1 : first;
  }

  /**
   * {@return what the verb is about when no clause tells it: "the plan" of "opposed the plan", "to
   * comment" of "declined to comment"}
   */
  Optional<Span> object(int verb, CueLexicon.Kind kind) {
    int end = words.end(words.sentence(verb));
    int first = verb + 1;
    if (first >= end || NO_OBJECT.contains(words.lemma(verb)) || words.isMark(first)) {
      return Optional.empty();
    }
    boolean stated = kind == CueLexicon.Kind.SAY;
    int last = -1;
    for (int child : words.children(verb)) {
      String relation = words.get(child).baseRelation();
      boolean core = relation.equals("obj") || relation.equals("xcomp") || relation.equals("ccomp");
      boolean loose = !stated && (relation.equals("obl") || relation.equals("advcl"));
      if (child > verb && (core || loose && !words.isMark(words.left(child) - 1))) {
        last = Math.max(last, words.right(child));
      }
    }
    return last < first || TIMES.contains(words.lower(first))
        ? Optional.empty()
        : between(first, Math.min(last, clauseEnd(first, end)));
  }

  /**
   * {@return all the words for a source, with what stands between it and its verb and what
   * describes a name behind the verb}
   */
  Span whole(NounGroups.Source source, int verb) {
    if (words.is(source.head(), Pos.PRON)) {
      return source.span();
    }
    int last = source.last();
    int end = words.end(words.sentence(source.head()));
    if (source.last() < verb) {
      last = beforeVerb(source, verb);
    } else {
      for (int at = last + 1; at < end && !stops(at, last); at++) {
        last = words.isMark(at) ? last : at;
      }
    }
    return words.span(source.first(), Math.max(source.last(), last));
  }

  private int beforeVerb(NounGroups.Source source, int verb) {
    int last = verb - 1;
    while (last > source.last()
        && (words.is(last, Pos.ADV, Pos.AUX, Pos.PART) || words.isMark(last))) {
      last--;
    }
    boolean far = last - source.last() > LONGEST_BETWEEN;
    boolean other = words.is(source.last() + 1, Pos.VERB, Pos.AUX, Pos.CCONJ);
    return far || other ? source.last() : last;
  }

  /** {@return whether the description of a source behind its verb ends before {@code at}} */
  private boolean stops(int at, int last) {
    String form = words.form(at);
    boolean mark = words.isMark(at) && !form.equals("-") && !form.equals("'");
    boolean described = form.equals(",") && words.is(at + 1, Pos.DET) && last == at - 1;
    boolean verb =
        words.is(at, Pos.AUX, Pos.SCONJ)
            || words.is(at, Pos.VERB) && !words.get(at).tag().equals("VBN");
    boolean time = TIMES.contains(words.lower(at)) || TIMES.contains(words.lower(at + 1));
    return mark && !described || verb || time || words.is(at, Pos.PRON);
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

  /**
   * {@return what "according to X" reports; {@code at} is its first word, {@code last} X's last}
   */
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
