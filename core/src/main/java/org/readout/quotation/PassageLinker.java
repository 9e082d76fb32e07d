package org.readout.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.mark.Passage;
import org.readout.sentence.Pos;

/** Finds the attribution that tells who said the words of a passage. */
final class PassageLinker {

  /** Words that make a saying possible rather than told. */
  private static final Set<String> UNREAL = CueLexicon.words("unreal");

  private static final int FARTHEST = 45;
  private static final int CLUSTER = 30;

  private final String text;
  private final Words words;
  private final List<List<AttributionFinder.Attribution>> bySentence = new ArrayList<>();
  private final Optional<PassageLinker> second;

  /** Links by listed cues, and where there are none by those that the trained model found. */
  PassageLinker(String text, Words words, List<AttributionFinder.Attribution> told) {
    this(
        text,
        words,
        told.stream().filter(AttributionFinder.Attribution::isListed).toList(),
        Optional.of(
            new PassageLinker(
                text,
                words,
                told.stream().filter(a -> !a.isListed() && a.source().isPresent()).toList(),
                Optional.empty())));
  }

  private PassageLinker(
      String text,
      Words words,
      List<AttributionFinder.Attribution> told,
      Optional<PassageLinker> second) {
    this.text = text;
    this.words = words;
    this.second = second;
    for (int s = 0; s < words.sentences(); s++) {
      bySentence.add(new ArrayList<>(2));
    }
    told.forEach(attribution -> bySentence.get(words.sentence(attribution.at())).add(attribution));
  }

  /** {@return the attributions whose cue stands in a sentence, in order} */
  List<AttributionFinder.Attribution> in(int sentence) {
    return sentence < 0 || sentence >= bySentence.size() ? List.of() : bySentence.get(sentence);
  }

  /** {@return the attribution in the passage's own sentence or right behind it} */
  Optional<AttributionFinder.Attribution> own(Passage passage) {
    return nearest(passage).map(this::outermost);
  }

  /**
   * {@return the attribution by a person that tells of this one} What an unnamed somebody is said
   * to have said comes from the mouth of who says so: "Berg said the driver told her ..."
   */
  private AttributionFinder.Attribution outermost(AttributionFinder.Attribution inner) {
    if (inner.source().filter(source -> words.is(source.head(), Pos.NOUN)).isEmpty()) {
      return inner;
    }
    for (AttributionFinder.Attribution outer : in(words.sentence(inner.at()))) {
      boolean tells =
          outer.kind() == CueLexicon.Kind.SAY
              && outer.at() < inner.at()
              && outer.content().filter(c -> c.contains(inner.extent())).isPresent();
      boolean person =
          outer.source().filter(who -> words.is(who.head(), Pos.PROPN, Pos.PRON)).isPresent();
      if (tells && person && uttered(outer)) {
        return outer;
      }
    }
    return inner;
  }

  private Optional<AttributionFinder.Attribution> nearest(Passage passage) {
    Optional<AttributionFinder.Attribution> before = before(passage);
    Optional<AttributionFinder.Attribution> after = after(passage);
    if (after.isPresent() && !(before.isPresent() && relays(after.get()))) {
      return after;
    }
    if (before.isPresent() && strong(before.get())) {
      return before;
    }
    return covering(passage).or(() -> before).or(() -> second.flatMap(more -> more.own(passage)));
  }

  private static boolean strong(AttributionFinder.Attribution attribution) {
    return switch (attribution.kind()) {
      case SAY, CALL, NOUN -> true;
      case ASK, HOLD, PHRASE -> false;
    };
  }

  private static boolean relays(AttributionFinder.Attribution attribution) {
    return attribution.cue().lemma().equals("report");
  }

  /** {@return "..., he said" behind the passage} */
  private Optional<AttributionFinder.Attribution> after(Passage passage) {
    int next = words.from(passage.outer().end());
    int at = next;
    while (at < words.size() && words.isMark(at) && !words.form(at).equals(".")) {
      at++;
    }
    if (at >= words.size() || !passage.closed()) {
      return Optional.empty();
    }
    char last = text.charAt(passage.content().end() - 1);
    boolean comma = at > next && words.form(at - 1).equals(",") || ",?!—–-…".indexOf(last) >= 0;
    boolean apart = last == '.' && words.sentence(at) != sentenceOf(passage.content().end() - 1);
    if (apart || gapHasBreak(passage.outer().end(), words.get(at).span().start())) {
      return Optional.empty();
    }
    for (AttributionFinder.Attribution attribution : in(words.sentence(at))) {
      int start = attribution.extent().start();
      boolean starts =
          start >= words.get(at).span().start()
              && words.from(start) <= at + 2
              && attribution.at() <= at + CLUSTER
              && !words.lower(at).equals("with");
      boolean ends = attribution.content().map(c -> c.end() <= start).orElse(true);
      boolean says =
          attribution.kind() == CueLexicon.Kind.SAY || attribution.kind() == CueLexicon.Kind.PHRASE;
      if (starts
          && says
          && uttered(attribution)
          && (comma || ends)
          && attribution.source().isPresent()) {
        return Optional.of(attribution);
      }
    }
    return Optional.empty();
  }

  private boolean gapHasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private int sentenceOf(int offset) {
    int at = Math.max(0, words.from(offset + 1) - 1);
    return at < words.size() ? words.sentence(at) : -1;
  }

  /** {@return the nearest attribution before the passage in its sentence, speech first} */
  private Optional<AttributionFinder.Attribution> before(Passage passage) {
    int first = words.from(passage.content().start());
    if (first >= words.size()) {
      return Optional.empty();
    }
    int sentence = words.sentence(first);
    Optional<AttributionFinder.Attribution> weak = Optional.empty();
    for (AttributionFinder.Attribution attribution : in(sentence).reversed()) {
      boolean reaches =
          attribution.cue().span().end() <= passage.outer().start()
              && first - attribution.at() <= FARTHEST
              && uttered(attribution);
      if (reaches && strong(attribution)) {
        return Optional.of(attribution);
      }
      if (reaches && weak.isEmpty()) {
        weak = Optional.of(attribution);
      }
    }
    return weak;
  }

  /** {@return the attribution with the shortest clause round the passage} */
  private Optional<AttributionFinder.Attribution> covering(Passage passage) {
    AttributionFinder.Attribution best = null;
    for (AttributionFinder.Attribution attribution : in(sentenceOf(passage.content().start()))) {
      boolean round = attribution.content().filter(c -> c.contains(passage.content())).isPresent();
      boolean says =
          attribution.kind() == CueLexicon.Kind.SAY || attribution.kind() == CueLexicon.Kind.PHRASE;
      if (round && says && (best == null || length(attribution) < length(best))) {
        best = attribution;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int length(AttributionFinder.Attribution attribution) {
    return attribution.content().map(Span::length).orElse(0);
  }

  /** {@return whether the saying is told as having happened} */
  boolean uttered(AttributionFinder.Attribution attribution) {
    int at = attribution.at();
    for (int child : words.children(at)) {
      boolean unreal =
          words.get(child).baseRelation().equals("aux") && UNREAL.contains(words.lower(child));
      if (unreal) {
        return false;
      }
    }
    boolean passive = attribution.source().isEmpty();
    return !passive || strong(attribution);
  }
}
