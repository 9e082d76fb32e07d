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
  private static final Set<String> TO_SOMEBODY =
      Set.of("tell", "inform", "assure", "remind", "notify");

  /** Verbs that often only show or point; they need a source that can speak. */
  private static final Set<String> NOT_SPEECH_AFTER = Set.of("no", "nothing", "sign", "signs");

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final ClauseFinder clauses;

  AttributionFinder(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = new SourceFinder(words);
    this.clauses = new ClauseFinder(words);
  }

  /** {@return all of them, in the order of their cues} */
  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, Pos.VERB) || words.is(at, Pos.AUX) && words.lemma(at).equals("say")) {
        verb(at).ifPresent(found::add);
      } else if (words.lower(at).equals("according") && words.lower(at + 1).equals("to")) {
        phrase(at, at + 2, "according").ifPresent(found::add);
      } else if (words.lower(at).equals("per") && words.is(at + 1, Pos.PROPN)) {
        phrase(at, at + 1, "per").ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Optional<Attribution> verb(int at) {
    Optional<CueLexicon.Entry> entry =
        lexicon.verb(words.lemma(at), words.lower(at + 1));
    if (entry.isEmpty() || NOT_SPEECH_AFTER.contains(words.lower(at + 1))) {
      return Optional.empty();
    }
    CueLexicon.Kind kind = entry.get().kind();
    int head = sources.source(at);
    Cue cue = new Cue(words.get(at).span(), entry.get().form());
    Optional<Span> source =
        head < 0 ? Optional.empty() : Optional.of(sources.phrase(head, at));
    return Optional.of(
        new Attribution(
            cue, kind, at, source, head, clauses.clause(at, head, kind), addressee(at),
            entry.get().id()));
  }

  private Optional<Attribution> phrase(int at, int from, String lemma) {
    int end = from < words.size() ? words.end(words.sentence(at)) : 0;
    if (from >= end) {
      return Optional.empty();
    }
    int head = words.head(at);
    if (head < from || head >= end) {
      head = runHead(from, end);
    }
    Span source = sources.phrase(head, from - 1);
    int last = Math.max(head, words.from(source.end()) - 1);
    return Optional.of(
        new Attribution(
            new Cue(words.span(at, from - 1), lemma),
            CueLexicon.Kind.PHRASE,
            at,
            Optional.of(source),
            head,
            clauses.besides(at, last),
            Optional.empty(),
            "phrase-" + lemma));
  }

  /** {@return the last word of the first noun group from {@code from} on} */
  private int runHead(int from, int end) {
    int at = from;
    while (at + 1 < end
        && words.is(at + 1, Pos.DET, Pos.ADJ, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.PART)
        && !words.isMark(at + 1)) {
      at++;
    }
    return at;
  }

  private Optional<Span> addressee(int verb) {
    boolean direct = TO_SOMEBODY.contains(words.lemma(verb));
    for (int child : words.children(verb)) {
      String relation = words.get(child).baseRelation();
      boolean object = direct && (relation.equals("obj") || relation.equals("iobj"));
      boolean to = relation.equals("obl")
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
}
