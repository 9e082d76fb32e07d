package org.readout.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.lexicon.PersonNames;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Pos;

/**
 * Tells who stands behind the words for a source: a named one under the fullest name known, an
 * unnamed one in the text's words.
 */
final class SpeakerResolver {

  private static final Set<String> PERSONAL = CueLexicon.words("personal");
  private static final Set<String> OPEN = CueLexicon.words("open");
  private static final Set<String> TITLES = CueLexicon.words("titles");
  private static final Set<String> ARTICLES = Set.of("the");
  private static final Set<String> ONE = Set.of("a", "an");
  private static final int LONGEST_UNNAMED = 14;

  /** So many words behind "the findings" their owner may be named. */
  private static final int OWNER = 4;

  /** So many sentences behind "a spokeswoman" her name may be told. */
  private static final int SOON = 3;

  private final MentionedArticle read;
  private final Entities entities;
  private final Words words;
  private final Voices voices;
  private final Voices.Heard memory;

  SpeakerResolver(MentionedArticle read, Entities entities, Voices voices, PersonNames names) {
    this.read = read;
    this.entities = entities;
    this.words = voices.words();
    this.voices = voices;
    this.memory = new Voices.Heard(names);
  }

  /** {@return who the sources of attributions, in the order of the text, are} */
  Map<AttributionFinder.Attribution, Speaker> resolve(List<AttributionFinder.Attribution> told) {
    Map<AttributionFinder.Attribution, Speaker> speakers = new HashMap<>();
    told.forEach(attribution -> speakers.put(attribution, resolve(attribution)));
    for (int i = 0; i < told.size(); i++) {
      if (speakers.get(told.get(i)) instanceof Speaker.Unnamed unnamed) {
        Optional<Speaker> name = nameBehind(told.subList(i, told.size()), speakers);
        name.ifPresent(is ->
            speakers.replaceAll(
                (attribution, who) -> who.equals(unnamed) ? at(is, unnamed.mention()) : who));
      }
    }
    return speakers;
  }

  private Speaker resolve(AttributionFinder.Attribution told) {
    if (told.source().isEmpty()) {
      return new Speaker.Implied();
    }
    NounGroups.Source source = told.source().get();
    Speaker speaker =
        words.is(source.head(), Pos.PRON)
            ? pronoun(source.head())
            : named(source).orElseGet(() -> described(source));
    if (told.kind() == CueLexicon.Kind.SAY || told.kind() == CueLexicon.Kind.PHRASE) {
      memory.remember(
          speaker,
          words.sentence(told.at()),
          count(speaker, source),
          voices.nouns(source, told.at()));
    }
    return speaker;
  }

  /** {@return whom a line announces: the person or body it names} */
  Speaker announced(Span line) {
    List<Mention> names = namesIn(line);
    return names.stream()
        .filter(this::isPerson)
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(this::named)
        .orElseGet(Speaker.Implied::new);
  }

  /** {@return whether the speaker is somebody whom the reports name elsewhere too} */
  boolean isKnown(Speaker speaker) {
    return speaker instanceof Speaker.Named named
        && named
            .entity()
            .flatMap(entities::get)
            .filter(entity -> entity.type() == Entity.Type.PERSON)
            .isPresent();
  }

  /** {@return who "a spokeswoman" is when soon "the spokeswoman, Anna Berg" speaks} */
  private Optional<Speaker> nameBehind(
      List<AttributionFinder.Attribution> told,
      Map<AttributionFinder.Attribution, Speaker> speakers) {
    NounGroups.Source source = told.getFirst().source().orElseThrow();
    String noun = words.lemma(source.head());
    if (!ONE.contains(words.lower(source.first())) || !words.is(source.head(), Pos.NOUN)) {
      return Optional.empty();
    }
    for (AttributionFinder.Attribution later : told.subList(1, told.size())) {
      boolean near = words.sentence(later.at()) <= words.sentence(source.head()) + SOON;
      Optional<NounGroups.Source> other = later.source();
      if (!near) {
        return Optional.empty();
      }
      if (other.isPresent()
          && speakers.get(later) instanceof Speaker.Named named
          && isTitle(other.get(), later.at(), noun)) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  /** {@return whether the words for a source hold "the" and the noun} */
  private boolean isTitle(NounGroups.Source source, int cue, String noun) {
    int from = cue < source.head() ? cue + 1 : source.first();
    for (int at = Math.max(from, 1); at <= source.last(); at++) {
      if (words.is(at, Pos.NOUN)
          && words.lemma(at).equals(noun)
          && words.lower(at - 1).equals("the")) {
        return true;
      }
    }
    return false;
  }

  private Voices.Heard.Count count(Speaker speaker, NounGroups.Source source) {
    boolean body =
        speaker instanceof Speaker.Named named
            && named
                .entity()
                .flatMap(entities::get)
                .filter(entity -> entity.type() != Entity.Type.PERSON)
                .isPresent();
    boolean text =
        speaker instanceof Speaker.Unnamed && Voices.DOCUMENTS.contains(words.lemma(source.head()));
    boolean many =
        words.get(source.head()).tag().equals("NNS") || words.lower(source.head()).equals("they");
    return body || text
        ? Voices.Heard.Count.BODY
        : many ? Voices.Heard.Count.SEVERAL : Voices.Heard.Count.ONE;
  }

  /**
   * {@return whom a pronoun means: the person whose name opens the sentence before, the one who
   * just spoke, or else the entity}
   */
  private Speaker pronoun(int head) {
    Span span = words.get(head).span();
    String form = words.lower(head);
    Optional<Speaker> entity =
        entities
            .at(read.article().id(), span)
            .filter(is -> voices.isToldOutsideQuotes(is, read.article()))
            .map(is -> new Speaker.Named(Optional.of(is.id()), is.name(), span));
    if (!PERSONAL.contains(form)) {
      return entity.orElseGet(Speaker.Implied::new);
    }
    int sentence = words.sentence(head);
    return memory
        .pronoun(form, sentence - 1)
        .or(() -> form.startsWith("the") ? Optional.empty() : leader(head, form))
        .or(() -> memory.pronoun(form, sentence - 2))
        .or(() -> entity)
        .or(() -> memory.pronoun(form, 0))
        .map(speaker -> at(speaker, span))
        .orElseGet(Speaker.Implied::new);
  }

  /** {@return the person whose name begins the sentence before the one of {@code at}} */
  private Optional<Speaker> leader(int at, String pronoun) {
    int sentence = words.sentence(at) - 1;
    if (sentence < 0 || words.first(sentence) == words.end(sentence)) {
      return Optional.empty();
    }
    int first = words.first(sentence);
    if (voices.quoted(first)) {
      return Optional.empty();
    }
    int last = Math.min(words.end(sentence), first + 3) - 1;
    List<Mention> names = namesIn(words.span(first, last));
    boolean unknown =
        names.isEmpty()
            && words.is(first, Pos.PROPN)
            && words.is(first + 1, Pos.PROPN)
            && words.form(first + 2).equals(",");
    if (unknown) {
      Span span = words.span(first, first + 1);
      return Optional.of(new Speaker.Named(Optional.empty(), read.article().words(span), span));
    }
    return names.stream()
        .filter(mention -> isPerson(mention) && !owns(mention))
        .findFirst()
        .map(this::named)
        .filter(speaker -> memory.fits(speaker, pronoun));
  }

  private boolean isPerson(Mention mention) {
    return entities
        .at(read.article().id(), mention.span())
        .map(entity -> entity.type() == Entity.Type.PERSON)
        .orElse(mention.type() == Mention.Type.PERSON);
  }

  private boolean owns(Mention mention) {
    return words.form(words.from(mention.span().end())).matches("['’]s?");
  }

  private Optional<Speaker> named(NounGroups.Source source) {
    Span head = words.get(source.head()).span();
    List<Mention> names = namesIn(words.span(source.first(), source.head()));
    Optional<Mention> chosen =
        names.reversed().stream()
            .filter(m -> m.type() == Mention.Type.PERSON && m.span().contains(head))
            .findFirst()
            .or(() -> names.stream().filter(m -> m.span().contains(head)).findFirst());
    return chosen.map(this::named).or(() -> capitalised(source));
  }

  /** {@return the run of capitalised words before and at the head: a name that was not known} */
  private Optional<Speaker> capitalised(NounGroups.Source source) {
    int first = source.head();
    while (first >= source.first()
        && (Character.isUpperCase(words.form(first).charAt(0))
            || words.isHyphen(first)
            || words.isHyphen(first - 1))) {
      first--;
    }
    first++;
    while (first < source.head() && TITLES.contains(words.lower(first))) {
      first++;
    }
    if (first > source.head() || words.is(source.head(), Pos.NOUN) && first == source.head()) {
      return Optional.empty();
    }
    Span span = words.span(first, source.head());
    Optional<Speaker.Named> longer =
        first == source.head() ? memory.surnamed(words.form(first)) : Optional.empty();
    return longer
        .map(known -> at(known, span))
        .or(() ->
            Optional.of(new Speaker.Named(Optional.empty(), read.article().words(span), span)));
  }

  private List<Mention> namesIn(Span source) {
    List<Mention> mentions = read.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < source.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Mention> names = new ArrayList<>();
    for (int i = Math.max(0, low - 3); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= source.end()) {
        break;
      }
      if (mention.kind() == Mention.Kind.NAME && source.overlaps(mention.span())) {
        names.add(mention);
      }
    }
    return names;
  }

  private Speaker named(Mention mention) {
    Optional<Entity> entity = entities.at(read.article().id(), mention.span());
    return new Speaker.Named(entity.map(Entity::id), name(mention), mention.span());
  }

  private Speaker described(NounGroups.Source source) {
    int head = source.head();
    boolean open =
        OPEN.contains(words.lower(source.first()))
            || words.get(head).tag().equals("NNS") && !words.lower(source.first()).equals("the");
    boolean bare =
        source.last() == head
            && head - source.first() == 1
            && words.lower(source.first()).equals("the");
    Optional<Speaker> known = open ? Optional.empty() : known(source);
    if (known.isEmpty() && bare) {
      Span span = words.span(source.first(), head);
      known =
          memory
              .called(words.lemma(head))
              .or(() ->
                  Voices.DOCUMENTS.contains(words.lemma(head)) ? publisher(head) : Optional.empty())
              .map(speaker -> at(speaker, span));
    }
    return known.orElseGet(() -> unnamed(source));
  }

  /** {@return the body that the sentence before names first: whose report "the report" is} */
  private Optional<Speaker> publisher(int head) {
    int sentence = words.sentence(head) - 1;
    if (sentence < 0 || words.first(sentence) == words.end(sentence)) {
      return Optional.empty();
    }
    return namesIn(words.span(words.first(sentence), words.end(sentence) - 1)).stream()
        .filter(mention -> mention.type() == Mention.Type.ORGANIZATION)
        .findFirst()
        .map(this::named);
  }

  /** {@return the entity that a definite noun stands for, or the body in whose name it is given} */
  private Optional<Speaker> known(NounGroups.Source source) {
    Span head = words.get(source.head()).span();
    String article = read.article().id();
    for (int first = source.first(); first <= source.head(); first++) {
      Span span = words.span(first, source.head());
      Optional<Entity> entity = entities.at(article, span);
      if (entity.isPresent()) {
        Entity is = entity.get();
        return Optional.of(new Speaker.Named(Optional.of(is.id()), is.name(), span));
      }
    }
    int last = words.lower(source.head() + 1).equals("of") ? source.head() + OWNER : source.last();
    int end = Math.min(last, words.end(words.sentence(source.head())) - 1);
    return Voices.DOCUMENTS.contains(words.lemma(source.head()))
        ? namesIn(words.span(source.first(), Math.max(end, source.head()))).stream()
            .filter(m -> m.type() == Mention.Type.ORGANIZATION || owns(m))
            .filter(m -> !m.span().contains(head))
            .findFirst()
            .map(this::named)
        : Optional.empty();
  }

  private Speaker unnamed(NounGroups.Source source) {
    boolean noun = words.is(source.head(), Pos.NOUN, Pos.PROPN, Pos.ADJ);
    if (!noun || words.form(source.head()).length() == 1) {
      return new Speaker.Implied();
    }
    int first = source.first();
    while (first < source.head() && ARTICLES.contains(words.lower(first))) {
      first++;
    }
    int last = Math.min(source.last(), first + LONGEST_UNNAMED);
    Span span = words.span(first, Math.max(last, source.head()));
    return new Speaker.Unnamed(read.article().words(span), span, spokenFor(source));
  }

  /** {@return the body that a spokesman speaks for: the one named with him or that just spoke} */
  private Optional<String> spokenFor(NounGroups.Source source) {
    if (!words.lemma(source.head()).startsWith("spokes")) {
      return Optional.empty();
    }
    List<Mention> names = namesIn(words.span(source.first(), source.last()));
    List<Mention> bodies =
        names.stream().filter(name -> name.type() == Mention.Type.ORGANIZATION).toList();
    boolean bare = names.isEmpty() && source.head() - source.first() <= 1;
    return bare && source.last() == source.head()
        ? memory.body(words.sentence(source.head()) - 2)
        : Optional.of(bodies)
            .filter(known -> known.size() == 1)
            .map(known -> name(known.getFirst()));
  }

  private String name(Mention mention) {
    return entities
        .at(read.article().id(), mention.span())
        .map(Entity::name)
        .orElseGet(() -> read.article().words(mention.span()));
  }

  /** {@return the same speaker, a named one told of at {@code span}} */
  static Speaker at(Speaker speaker, Span span) {
    return switch (speaker) {
      case Speaker.Named named -> new Speaker.Named(named.entity(), named.name(), span);
      case Speaker.Unnamed unnamed -> unnamed;
      case Speaker.Implied implied -> implied;
    };
  }
}
