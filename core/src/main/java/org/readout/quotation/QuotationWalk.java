package org.readout.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.announcement.Announcement;
import org.readout.article.Span;
import org.readout.mark.Passage;

/** Goes through an article once and says of each passage and reported clause who said it. */
final class QuotationWalk {

  /** So many characters a heading may have. */
  private static final int HEADING = 60;

  /** More headings than any report has are no headings. */
  private static final int HEADINGS = 50;

  private final String text;
  private final List<Span> blocks;
  private final Words words;
  private final SpeakerResolver resolver;
  private final PassageJudge judge;
  private final ClauseFinder clauses;
  private final List<Quotation> found = new ArrayList<>();
  private final Map<Integer, Announcement> announced = new HashMap<>();
  private final Map<AttributionFinder.Attribution, Speaker> speakers = new HashMap<>();

  QuotationWalk(String text, List<Span> blocks, Words words, SpeakerResolver resolver) {
    this.text = text;
    this.blocks = blocks;
    this.words = words;
    this.resolver = resolver;
    this.judge = new PassageJudge(text, words);
    this.clauses = new ClauseFinder(words);
  }

  /** {@return the quotations, marked ones first} */
  List<Quotation> walk(
      List<Passage> passages,
      List<AttributionFinder.Attribution> told,
      List<Announcement> announcements) {
    announcements.forEach(line -> announced.put(line.block(), line));
    speakers.putAll(resolver.resolve(told));
    PassageLinker linker = new PassageLinker(text, words, told);
    List<Span> marked = new ArrayList<>();
    List<Passage> headings = new ArrayList<>();
    @Nullable Turn last = null;
    for (Passage passage : passages) {
      Passage whole = cut(passage, linker);
      Turn turn = turn(whole, last, linker);
      if (isHeading(whole) && headings.size() < HEADINGS) {
        headings.add(whole);
      } else if (judge.isQuotation(whole, turn.told())) {
        found.add(direct(whole, turn));
        marked.add(whole.content());
        last = turn;
      }
    }
    announcements.forEach(line -> spoken(line).ifPresent(found::add));
    headings.forEach(heading -> echo(heading).ifPresent(found::add));
    told.forEach(attribution -> reported(attribution, marked, linker));
    return found;
  }

  /**
   * What is known of a passage.
   *
   * @param passage the passage
   * @param speaker who said it
   * @param source the words for the speaker
   * @param cue the words that introduce it
   * @param addressee to whom
   * @param rule id of the cue or of the way in which a speaker was carried over
   * @param told whether a cue governs it
   */
  private record Turn(
      Passage passage,
      Speaker speaker,
      Optional<Span> source,
      Optional<Quotation.Cue> cue,
      Optional<String> addressee,
      String rule,
      boolean told) {

    /** A passage of which nobody is told to have said it. */
    static Turn unknown(Passage passage) {
      return new Turn(
          passage,
          new Speaker.Implied(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "marks",
          false);
    }
  }

  /** {@return the passage without ", X said." at its end when its closing mark is missing} */
  private Passage cut(Passage passage, PassageLinker linker) {
    if (passage.closed()) {
      return passage;
    }
    int last = words.from(passage.content().end()) - 1;
    if (last < 0) {
      return passage;
    }
    for (AttributionFinder.Attribution attribution : linker.in(words.sentence(last))) {
      Span extent = attribution.extent();
      boolean inside = passage.content().contains(extent);
      int comma = extent.start() - 1;
      while (comma > passage.content().start() && Character.isWhitespace(text.charAt(comma))) {
        comma--;
      }
      if (inside && comma > passage.content().start() && text.charAt(comma) == ',') {
        return passage.cutAt(comma + 1);
      }
    }
    return passage;
  }

  private Turn turn(Passage passage, @Nullable Turn last, PassageLinker linker) {
    Optional<AttributionFinder.Attribution> own = linker.own(passage);
    if (own.isPresent()) {
      return told(passage, own.get(), own.get().rule());
    }
    if (!startsSentence(passage)) {
      return Turn.unknown(passage);
    }
    Announcement line = announced.get(passage.block());
    if (line != null
        && line.marked()
        && !(resolver.announced(line.source()) instanceof Speaker.Implied)) {
      return announced(passage, line);
    }
    if (last != null && follows(last.passage(), passage)) {
      return new Turn(
          passage,
          last.speaker(),
          last.source(),
          last.cue(),
          last.addressee(),
          "carried",
          last.cue().isPresent());
    }
    return introduction(passage, linker)
        .map(attribution -> told(passage, attribution, "introduced"))
        .orElseGet(() -> Turn.unknown(passage));
  }

  /** {@return what a heading quotes, by whom the report quotes it: "NOT A THREAT"} */
  private Optional<Quotation> echo(Passage heading) {
    String words = heading.content().of(text).toLowerCase(Locale.ROOT);
    Turn turn = Turn.unknown(heading);
    return found.stream()
        .filter(quotation -> quotation.span().of(text).toLowerCase(Locale.ROOT).contains(words))
        .findFirst()
        .map(quotation ->
            new Quotation(
                heading.content(),
                kind(heading),
                quotation.speaker(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "echo"))
        .or(() ->
            Optional.of(heading)
                .filter(h -> judge.isQuotation(h, false))
                .map(h -> direct(h, turn)));
  }

  /** {@return whether the passage is a whole block and no sentence: a heading} */
  private boolean isHeading(Passage passage) {
    Span content = passage.content();
    return passage.closed()
        && passage.outer().length() >= blocks.get(passage.block()).length()
        && content.length() <= HEADING
        && ".!?,…".indexOf(text.charAt(content.end() - 1)) < 0;
  }

  private Turn announced(Passage passage, Announcement line) {
    return new Turn(
        passage,
        resolver.announced(line.source()),
        Optional.of(line.source()),
        Optional.empty(),
        Optional.empty(),
        line.rule(),
        true);
  }

  /** {@return what an announced person says in a block without quotation marks} */
  private Optional<Quotation> spoken(Announcement line) {
    Speaker speaker = resolver.announced(line.source());
    return line.marked() || !resolver.isKnown(speaker)
        ? Optional.empty()
        : Optional.of(
            new Quotation(
                line.spoken(),
                Quotation.Kind.DIRECT,
                speaker,
                Optional.of(line.source()),
                Optional.empty(),
                Optional.empty(),
                line.rule()));
  }

  private Turn told(Passage passage, AttributionFinder.Attribution attribution, String rule) {
    Speaker speaker = speakers.getOrDefault(attribution, new Speaker.Implied());
    Optional<String> to = attribution.addressee().map(span -> span.of(text));
    boolean governed =
        attribution.isListed()
            || attribution.content().filter(c -> c.contains(passage.content())).isPresent();
    return new Turn(
        passage, speaker, whole(attribution), Optional.of(attribution.cue()), to, rule, governed);
  }

  private Optional<Span> whole(AttributionFinder.Attribution attribution) {
    return attribution
        .whole()
        .or(() -> attribution.source().map(source -> clauses.whole(source, attribution.at())));
  }

  private boolean startsSentence(Passage passage) {
    int first = words.from(passage.content().start());
    int before = first - 1;
    while (before >= 0 && words.isMark(before) && ".!?".indexOf(words.form(before).charAt(0)) < 0) {
      before--;
    }
    boolean blockStart = passage.outer().start() == blocks.get(passage.block()).start();
    return blockStart
        || before < 0
        || first >= words.size()
        || words.isMark(before)
        || words.sentence(before) != words.sentence(first);
  }

  /** {@return whether the passage goes on with what was said in {@code last}} */
  private boolean follows(Passage last, Passage passage) {
    if (last.block() == passage.block()) {
      return sentencesBetween(last.outer().end(), passage.outer().start()) <= 1;
    }
    boolean next =
        last.block() + 1 == passage.block()
            && passage.outer().start() == blocks.get(passage.block()).start();
    boolean ends = !last.closed() || last.outer().end() >= blocks.get(last.block()).end() - 1;
    boolean near = passage.block() - last.block() <= 2 && !last.closed();
    return next && ends || near && passage.outer().start() == blocks.get(passage.block()).start();
  }

  private int sentencesBetween(int from, int to) {
    int ends = 0;
    for (int i = from; i < to - 1; i++) {
      boolean stop = ".!?".indexOf(text.charAt(i)) >= 0;
      ends += stop && Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
    }
    return ends;
  }

  /** {@return the attribution in the sentence before, in this block or at the end of the last} */
  private Optional<AttributionFinder.Attribution> introduction(
      Passage passage, PassageLinker linker) {
    int first = words.from(passage.content().start());
    int before = first - 1;
    while (before >= 0 && words.isMark(before)) {
      before--;
    }
    if (before < 0
        || passage.block() > 0
            && words.get(before).span().start() < blocks.get(passage.block() - 1).start()) {
      return Optional.empty();
    }
    return linker.in(words.sentence(before)).stream()
        .filter(a -> a.source().isPresent() && a.kind() == CueLexicon.Kind.SAY)
        .reduce((a, b) -> b);
  }

  private Quotation direct(Passage passage, Turn turn) {
    return new Quotation(
        passage.content(),
        kind(passage),
        turn.speaker(),
        turn.source(),
        turn.cue(),
        turn.addressee(),
        turn.rule());
  }

  private Quotation.Kind kind(Passage passage) {
    int at = passage.outer().start() - 1;
    int from = blocks.get(passage.block()).start();
    while (at >= from && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean introduced = at < from || ",:.!?\"”’'".indexOf(text.charAt(at)) >= 0;
    char first = text.charAt(passage.content().start());
    boolean whole = Character.isUpperCase(first) || first == '[';
    return introduced && whole ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
  }

  private void reported(
      AttributionFinder.Attribution attribution, List<Span> marked, PassageLinker linker) {
    boolean clause = attribution.content().isPresent();
    boolean verb =
        attribution.kind() != CueLexicon.Kind.NOUN && attribution.kind() != CueLexicon.Kind.PHRASE;
    Optional<Span> content =
        clause || !verb
            ? attribution.content()
            : clauses.object(attribution.at(), attribution.kind());
    if (content.isEmpty()
        || !attribution.likely()
        || attribution.source().isEmpty() && attribution.isListed()
        || !linker.uttered(attribution)
        || quoted(content.get(), marked)) {
      return;
    }
    found.add(
        new Quotation(
            content.get(),
            Quotation.Kind.INDIRECT,
            speakers.getOrDefault(attribution, new Speaker.Implied()),
            whole(attribution),
            Optional.of(attribution.cue()),
            attribution.addressee().map(span -> span.of(text)),
            clause ? attribution.rule() : attribution.rule() + Quotation.OBJECT));
  }

  /** {@return whether most of the clause stands in marks and is told already} */
  private static boolean quoted(Span content, List<Span> marked) {
    int low = 0;
    int high = marked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marked.get(middle).end() <= content.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int shared = 0;
    for (int i = low; i < marked.size() && marked.get(i).start() < content.end(); i++) {
      shared += marked.get(i).shared(content);
    }
    return shared * 5 > content.length() * 4;
  }
}
