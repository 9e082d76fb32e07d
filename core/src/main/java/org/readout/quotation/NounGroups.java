package org.readout.quotation;

import java.util.Optional;
import org.readout.article.Span;
import org.readout.sentence.Pos;

/** Noun groups by their words: "a spokeswoman for the ministry", "Mayor Jane Doe". */
final class NounGroups {

  private static final int HOPS = 4;
  private static final int LONGEST = 14;

  private final Words words;
  private final Voices voices;

  NounGroups(Words words, Voices voices) {
    this.words = words;
    this.voices = voices;
  }

  /** {@return the group that ends with the word at {@code end}, when it can speak} */
  Optional<Source> endingAt(int end) {
    return endingAt(end, false);
  }

  /** {@return the same; {@code anyNoun} takes nouns that are not known to speak} */
  Optional<Source> endingAt(int end, boolean anyNoun) {
    if (end < 0 || end >= words.size() || voices.quoted(end)) {
      return Optional.empty();
    }
    if (words.is(end, Pos.PRON)) {
      return voices.speaks(end) ? Optional.of(source(end, end, end)) : Optional.empty();
    }
    int first = start(end);
    if (first < 0) {
      return Optional.empty();
    }
    boolean titled = voices.person(end) && voices.named(end) && !voices.person(first);
    return (titled ? Optional.<Source>empty() : ahead(first, end))
        .or(() ->
            voices.speaks(end) || anyNoun && words.is(end, Pos.NOUN, Pos.ADJ)
                ? Optional.of(source(first, end, end))
                : Optional.empty())
        .map(this::besideName);
  }

  /** {@return the name before "a fellow at the institute" in place of it} */
  private Source besideName(Source source) {
    int comma = source.first() - 1;
    boolean beside =
        same(comma - 1, source.head())
            && words.form(comma).equals(",")
            && voices.named(comma - 1)
            && (voices.person(comma - 1) || voices.named(comma - 2))
            && !voices.named(source.head());
    int first = beside ? start(comma - 1) : -1;
    return first < 0 ? source : source(first, comma - 1, source.last());
  }

  /** {@return the group before "of", "for" or "at" whose head is a person or a text} */
  private Optional<Source> ahead(int first, int end) {
    int start = first;
    Optional<Source> body = Optional.empty();
    for (int hop = 0; hop < HOPS; hop++) {
      int joint = start - 1;
      int head = joint - 1;
      if (!same(joint, end) || !same(head, end) || !SourceFinder.joins(words.lower(joint))) {
        return body;
      }
      int before = start(head);
      if (before < 0) {
        return body;
      }
      boolean located = words.lower(joint).equals("in") && voices.body(head);
      if (voices.person(head) || voices.text(head)) {
        return Optional.of(source(before, head, end));
      }
      body = located && body.isEmpty() ? Optional.of(source(before, head, end)) : body;
      start = before;
    }
    return body;
  }

  /** {@return the group that starts with the word at {@code start}, when it can speak} */
  Optional<Source> startingAt(int start) {
    return startingAt(start, false);
  }

  /** {@return the same; {@code anyNoun} takes nouns that are not known to speak} */
  Optional<Source> startingAt(int start, boolean anyNoun) {
    if (start >= words.size() || voices.quoted(start) || !part(start)) {
      return Optional.empty();
    }
    if (words.is(start, Pos.PRON) && !words.relation(start).equals("nmod:poss")) {
      return voices.speaks(start) || anyNoun
          ? Optional.of(source(start, start, start))
          : Optional.empty();
    }
    int head = start;
    while (same(head + 1, start)
        && part(head + 1)
        && head - start < LONGEST
        && !Voices.DATES.contains(words.lower(head + 1))) {
      head++;
    }
    int name = head + 2;
    boolean beside =
        words.form(head + 1).equals(",")
            && same(name, start)
            && voices.named(name)
            && !voices.named(head);
    if (beside) {
      while (same(name + 1, start) && (voices.named(name + 1) || words.isHyphen(name + 1))) {
        name++;
      }
      return Optional.of(source(start, name, name));
    }
    return voices.speaks(head) || anyNoun && words.is(head, Pos.NOUN, Pos.PROPN)
        ? Optional.of(source(start, head, head))
        : Optional.empty();
  }

  /** {@return the name in "her husband, John Doe," in place of the noun} */
  Source nameBehind(Source source, int end) {
    int first = source.head() + 2;
    int last = first;
    if (voices.named(source.head()) || first >= end || !words.form(first - 1).equals(",")) {
      return source;
    }
    while (last < end && (voices.named(last) || words.isHyphen(last))) {
      last++;
    }
    return last > first && words.isMark(last) ? source(first, last - 1, last - 1) : source;
  }

  /** {@return the group round a word that the tree gives} */
  Optional<Source> round(int head, int verb) {
    int end = head;
    while (same(end + 1, head)
        && end + 1 != verb
        && (words.get(end + 1).baseRelation().equals("flat") || words.isHyphen(end + 1))) {
      end++;
    }
    if (words.is(head, Pos.PRON)) {
      return Optional.of(source(head, head, head));
    }
    int first = start(head);
    return Optional.of(source(first < 0 ? head : first, end, end));
  }

  private Source source(int first, int head, int last) {
    return new Source(first, head, last, words.span(first, last));
  }

  /** {@return the first word of the group with the last word {@code end}, -1 for no noun} */
  private int start(int end) {
    if (!part(end) || words.is(end, Pos.DET) || words.isHyphen(end)) {
      return -1;
    }
    int first = end;
    while (same(first - 1, end) && part(first - 1) && end - first < LONGEST) {
      first--;
      if (words.is(first, Pos.DET)) {
        break;
      }
    }
    return first;
  }

  private boolean part(int at) {
    if (voices.quoted(at) || Voices.DATES.contains(words.lower(at))) {
      return false;
    }
    boolean own = words.is(at, Pos.PRON) && words.relation(at).equals("nmod:poss");
    return words.is(at, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.DET, Pos.NUM)
        || own
        || isDescribing(at)
        || words.isHyphen(at)
        || isPossessive(at)
        || voices.named(at)
        || words.is(at, Pos.X);
  }

  /** "a published report" */
  private boolean isDescribing(int at) {
    return words.is(at, Pos.VERB)
        && Character.isLowerCase(words.form(at).charAt(0))
        && words.relation(at).equals("amod")
        && words.is(at + 1, Pos.NOUN, Pos.ADJ);
  }

  private boolean isPossessive(int at) {
    String form = words.form(at);
    return form.equals("'s") || form.equals("’s") || words.get(at).tag().equals("POS");
  }

  private boolean same(int at, int as) {
    return at >= 0 && at < words.size() && words.sentence(at) == words.sentence(as);
  }

  /**
   * The words for who said something.
   *
   * @param first first word of the noun group
   * @param head its last word, or the pronoun
   * @param last last word, with "of the ministry" behind the head
   * @param span the characters of all of it
   */
  record Source(int first, int head, int last, Span span) {}
}
