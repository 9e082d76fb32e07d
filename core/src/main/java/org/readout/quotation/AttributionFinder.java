package org.readout.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;

/** Finds who says, writes or holds what, by the cues of {@link CueLexicon} and the trees. */
final class AttributionFinder {

  /** Verbs with the person spoken to as their object. */
  private static final Set<String> TO_SOMEBODY = CueLexicon.words("to-somebody");

  /** Verbs that often only show or point; they need a source that can speak. */
  private static final Set<String> NOT_SPEECH_AFTER = CueLexicon.words("not-speech-after");

  /** Verbs that tell no speech before "to" and another verb: "continued to work". */
  private static final Set<String> DOING = CueLexicon.words("doing");

  private final Words words;
  private final CueLexicon lexicon;
  private final Voices voices;
  private final SourceFinder sources;
  private final ClauseFinder clauses;

  AttributionFinder(Words words, Voices voices, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.voices = voices;
    this.sources = new SourceFinder(words, voices);
    this.clauses = new ClauseFinder(words);
  }

  NounGroups groups() {
    return sources.groups();
  }

  /** {@return all of them, in the order of their cues} */
  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (words.lower(at).equals("according") && words.lower(at + 1).equals("to")) {
        phrase(at, at + 2, "according").ifPresent(found::add);
      } else if (words.is(at, Pos.VERB) || says(at)) {
        verb(at).ifPresent(found::add);
      } else if (words.form(at).equals(":")) {
        headline(at).ifPresent(found::add);
      } else if (words.lower(at).equals("per") && words.is(at + 1, Pos.PROPN)) {
        phrase(at, at + 1, "per").ifPresent(found::add);
      } else if (words.is(at, Pos.NOUN)) {
        noun(at).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** {@return whether "reports" or "say" is a verb that was taken for another word} */
  private boolean says(int at) {
    String form = words.lower(at);
    boolean cue =
        form.equals("reports")
            || form.equals("report")
            || form.equals("say")
            || form.equals("says");
    if (!cue || at == words.first(words.sentence(at))) {
      return false;
    }
    Optional<NounGroups.Source> source = sources.groups().endingAt(at - 1);
    boolean apart =
        source
            .filter(who ->
                who.first() == words.first(words.sentence(at)) || words.isMark(who.first() - 1))
            .isPresent();
    return apart && (words.isMark(at + 1) || words.lower(at + 1).equals("that"));
  }

  private Optional<Attribution> verb(int at) {
    String form = words.lower(at);
    String lemma = form.startsWith("report") ? "report" : words.lemma(at);
    Optional<CueLexicon.Entry> entry = lexicon.verb(lemma, words.lower(at + 1));
    if (entry.isEmpty()
        || words.isHyphen(at - 1)
        || NOT_SPEECH_AFTER.contains(words.lower(at + 1))
        || isDeed(at)) {
      return Optional.empty();
    }
    CueLexicon.Kind kind = entry.get().kind();
    Optional<NounGroups.Source> source = sources.source(at);
    boolean judges = kind == CueLexicon.Kind.CALL && !words.get(at).baseRelation().equals("acl");
    if (source.isEmpty() && !judges && !impersonal(at)) {
      return Optional.empty();
    }
    Quotation.Cue cue = new Quotation.Cue(words.get(at).span(), entry.get().form());
    Optional<Span> clause = clauses.clause(at, source, kind);
    return Optional.of(
        new Attribution(
            cue,
            kind,
            at,
            source,
            clause,
            addressee(at),
            entry.get().id(),
            Optional.empty(),
            true));
  }

  /** {@return whether the verb tells no speech but what was done: "continued to work"} */
  boolean isDeed(int at) {
    return DOING.contains(words.lemma(at))
        && words.lower(at + 1).equals("to")
        && words.is(at + 2, Pos.VERB)
        && lexicon.verb(words.lemma(at + 2), "").isEmpty();
  }

  /** {@return the name before a colon that begins a line: "Norway: talks 'going well'"} */
  private Optional<Attribution> headline(int colon) {
    int first = words.first(words.sentence(colon));
    int last = words.end(words.sentence(colon)) - 1;
    boolean open = last > colon && !words.form(last).equals(".");
    return open && voices.named(colon - 1)
        ? sources
            .groups()
            .endingAt(colon - 1)
            .filter(source -> source.first() == first)
            .map(source ->
                new Attribution(
                    new Quotation.Cue(words.get(colon).span(), ":"),
                    CueLexicon.Kind.SAY,
                    colon,
                    Optional.of(source),
                    clauses.between(colon + 1, last),
                    Optional.empty(),
                    "headline",
                    Optional.empty(),
                    false))
        : Optional.empty();
  }

  /** {@return "her warning that ...", "her promise to ..."} */
  private Optional<Attribution> noun(int at) {
    Optional<CueLexicon.Entry> entry = lexicon.noun(words.lemma(at));
    int that = at + 1;
    while (that < Math.min(at + 6, words.size()) && !words.lower(that).equals("that")) {
      that++;
    }
    boolean clause =
        that < words.size()
            && words.lower(that).equals("that")
            && !words.is(that + 1, Pos.VERB, Pos.AUX)
            && words.sentence(that) == words.sentence(at);
    boolean intent = words.lower(at + 1).equals("to") && words.is(at + 2, Pos.VERB);
    if (entry.isEmpty() || !clause && !intent) {
      return Optional.empty();
    }
    Optional<Span> content =
        intent
            ? clauses.between(at + 1, words.right(at + 2))
            : clauses.between(that, words.head(that) < 0 ? that : words.right(words.head(that)));
    return sources
        .owner(at)
        .map(source ->
            new Attribution(
                new Quotation.Cue(words.get(at).span(), entry.get().form()),
                CueLexicon.Kind.NOUN,
                at,
                Optional.of(source),
                content,
                Optional.empty(),
                intent ? entry.get().id() + Quotation.OBJECT : entry.get().id(),
                Optional.empty(),
                true));
  }

  /** {@return whether the text tells that it was said and not by whom: "was described as"} */
  private boolean impersonal(int at) {
    boolean speech = words.form(at + 1).equals(":") || words.form(at + 2).equals(":");
    return speech || sources.isPassive(at) && !words.get(at).baseRelation().equals("acl");
  }

  private Optional<Attribution> phrase(int at, int from, String lemma) {
    Optional<NounGroups.Source> source =
        from < words.size() && words.sentence(from) == words.sentence(at)
            ? sources.groups().startingAt(from, true)
            : Optional.empty();
    return source.map(who ->
        new Attribution(
            new Quotation.Cue(words.span(at, from - 1), lemma),
            CueLexicon.Kind.PHRASE,
            at,
            source,
            clauses.besides(at, who.last()),
            Optional.empty(),
            "phrase-" + lemma,
            Optional.empty(),
            true));
  }

  Optional<Span> addressee(int verb) {
    boolean direct = TO_SOMEBODY.contains(words.lemma(verb));
    for (int child : words.children(verb)) {
      String relation = words.get(child).baseRelation();
      boolean object = direct && (relation.equals("obj") || relation.equals("iobj"));
      boolean to =
          relation.equals("obl")
              && words.children(child).stream().anyMatch(c -> words.lower(c).equals("to"));
      if (child > verb && (object || to) && words.is(child, Pos.NOUN, Pos.PROPN, Pos.PRON)) {
        int first = to ? afterTo(child) : words.left(child);
        return Optional.of(words.span(Math.min(first, child), child));
      }
    }
    return Optional.empty();
  }

  private int afterTo(int head) {
    int first = words.left(head);
    return words.lower(first).equals("to") ? first + 1 : first;
  }

  /**
   * A place where the text tells that somebody said, wrote or held something.
   *
   * @param cue the word that tells so
   * @param kind what the cue does
   * @param at place of the cue among the words
   * @param source the words for who said it, when told
   * @param content what was said in the reporter's words, when there is a clause for it
   * @param addressee to whom, when told
   * @param rule id of the cue
   * @param whole all the words for the source, when they are known
   * @param likely whether more than marked words may be taken for what was said
   */
  record Attribution(
      Quotation.Cue cue,
      CueLexicon.Kind kind,
      int at,
      Optional<NounGroups.Source> source,
      Optional<Span> content,
      Optional<Span> addressee,
      String rule,
      Optional<Span> whole,
      boolean likely) {

    /** {@return the same, for marked words only} */
    Attribution unlikely() {
      return new Attribution(cue, kind, at, source, content, addressee, rule, whole, false);
    }

    /** {@return whether a listed cue tells it, not the trained model alone} */
    boolean isListed() {
      return !rule.startsWith(Quotation.LEARNED);
    }

    /** {@return from the source's or the cue's first character to the other's last} */
    Span extent() {
      return source
          .map(NounGroups.Source::span)
          .map(span -> span.cover(cue.span()))
          .orElse(cue.span());
    }
  }
}
