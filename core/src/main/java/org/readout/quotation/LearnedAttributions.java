package org.readout.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.saying.Saying;
import org.readout.sentence.Pos;

/**
 * Adds to the attributions that listed cues tell what a trained model found: more of them, and for
 * those found by both all the words for the source and the content.
 */
final class LearnedAttributions {

  /** From this confidence on the model's word is taken. */
  private static final double LIKELY = 0.5;

  private final Words words;
  private final Voices voices;
  private final CueLexicon lexicon;
  private final AttributionFinder finder;

  LearnedAttributions(Words words, Voices voices, CueLexicon lexicon, AttributionFinder finder) {
    this.voices = voices;
    this.words = words;
    this.lexicon = lexicon;
    this.finder = finder;
  }

  /** {@return all attributions in the order of their cues, each cue once} */
  List<AttributionFinder.Attribution> merge(
      List<AttributionFinder.Attribution> ruled, List<Saying> sayings) {
    Map<Integer, Saying> learned = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      learned.put(words.from(saying.cue().start()), saying);
    }
    List<AttributionFinder.Attribution> merged = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      AttributionFinder.Attribution attribution = ruled.get(i);
      Saying saying = learned.remove(attribution.at());
      int next = i + 1 < ruled.size() ? ruled.get(i + 1).cue().span().start() : Integer.MAX_VALUE;
      merged.add(saying == null ? unsupported(attribution) : both(attribution, saying, next));
    }
    learned.values().stream()
        .filter(saying -> saying.confidence() >= LIKELY)
        .map(this::alone)
        .filter(attribution -> !finder.isDeed(attribution.at()))
        .forEach(merged::add);
    merged.sort(Comparator.comparingInt(AttributionFinder.Attribution::at));
    return List.copyOf(merged);
  }

  /** {@return the same, no longer likely when its cue is more than a word of speech} */
  private static AttributionFinder.Attribution unsupported(AttributionFinder.Attribution ruled) {
    return switch (ruled.kind()) {
      case SAY, PHRASE, NOUN -> ruled;
      case CALL, ASK, HOLD -> ruled.unlikely();
    };
  }

  /** {@return what both tell; {@code next} is where the next listed cue begins} */
  private AttributionFinder.Attribution both(
      AttributionFinder.Attribution ruled, Saying saying, int next) {
    if (ruled.kind() == CueLexicon.Kind.PHRASE) {
      return ruled;
    }
    AttributionFinder.Attribution other = alone(saying);
    boolean apart =
        saying.source().isPresent()
            && ruled.source().filter(who -> who.span().overlaps(saying.source().get())).isEmpty();
    boolean swap = ruled.source().isEmpty();
    return new AttributionFinder.Attribution(
        ruled.cue(),
        ruled.kind(),
        ruled.at(),
        swap ? other.source() : ruled.source(),
        content(ruled, saying.content(), next),
        ruled.addressee(),
        ruled.content().isPresent() ? ruled.rule() : ruled.rule() + Quotation.OBJECT,
        swap || !apart ? saying.source() : Optional.empty(),
        true);
  }

  /** {@return the learnt content, or the rule's where the learnt one runs over the next cue} */
  private Optional<Span> content(AttributionFinder.Attribution ruled, Span learned, int next) {
    boolean before = ruled.content().filter(span -> span.end() <= next).isPresent();
    boolean over = learned.start() < next && next < learned.end();
    return before && over || isJoined(ruled, learned) ? ruled.content() : Optional.of(learned);
  }

  /** "The road is closed, police said, and the driver was held": "and" begins what is not said. */
  private boolean isJoined(AttributionFinder.Attribution ruled, Span learned) {
    int cue = ruled.cue().span().start();
    return ruled.content().filter(span -> span.end() <= cue).isPresent()
        && learned.start() > cue
        && words.is(words.from(learned.start()), Pos.CCONJ);
  }

  private AttributionFinder.Attribution alone(Saying saying) {
    int at = words.from(saying.cue().start());
    Optional<CueLexicon.Entry> entry = lexicon.verb(saying.lemma(), words.lower(at + 1));
    CueLexicon.Kind kind = entry.map(CueLexicon.Entry::kind).orElse(CueLexicon.Kind.HOLD);
    String rule = entry.map(CueLexicon.Entry::id).orElse("verb");
    return new AttributionFinder.Attribution(
        new Quotation.Cue(saying.cue(), saying.lemma()),
        kind,
        at,
        saying.source().flatMap(span -> source(span, at)),
        Optional.of(saying.content()),
        finder.addressee(at),
        Quotation.LEARNED + rule + Quotation.OBJECT,
        saying.source(),
        true);
  }

  private Optional<NounGroups.Source> source(Span span, int cue) {
    int first = words.from(span.start());
    int last = words.from(span.end()) - 1;
    if (first > last) {
      return Optional.empty();
    }
    int head = head(first, last);
    return finder
        .groups()
        .round(head, cue)
        .map(group ->
            new NounGroups.Source(
                Math.min(first, group.first()), Math.min(last, group.head()), last, span));
  }

  /** {@return the last word of a person's name, or else the word on which the others hang} */
  private int head(int first, int last) {
    int top = last;
    for (int at = last; at >= first; at--) {
      int up = words.head(at);
      top = (up < first || up > last) && !words.isMark(at) ? at : top;
    }
    if (voices.person(top)) {
      return top;
    }
    for (int at = top + 1; at <= last && !words.is(at, Pos.VERB, Pos.AUX, Pos.ADP); at++) {
      boolean ends = at == last || !voices.named(at + 1);
      if (voices.person(at)
          && voices.named(at)
          && ends
          && !words.get(at + 1 < words.size() ? at + 1 : at).tag().equals("POS")) {
        return at;
      }
    }
    return top;
  }
}
