package org.readout.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
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
  private static final int LONGEST_UNNAMED = 14;

  private final MentionedArticle read;
  private final Entities entities;
  private final Words words;
  private final SpeakerMemory memory = new SpeakerMemory();

  SpeakerResolver(MentionedArticle read, Entities entities, Words words) {
    this.read = read;
    this.entities = entities;
    this.words = words;
  }

  /** {@return who the source of {@code told} is; to be asked in the order of the text} */
  Speaker resolve(AttributionFinder.Attribution told) {
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
          speaker, words.sentence(told.at()), count(speaker, source), nouns(source, told.at()));
    }
    return speaker;
  }

  private SpeakerMemory.Count count(Speaker speaker, NounGroups.Source source) {
    boolean body =
        speaker instanceof Speaker.Named named
            && named
                .entity()
                .flatMap(entities::get)
                .filter(entity -> entity.type() != Entity.Type.PERSON)
                .isPresent();
    boolean many =
        words.get(source.head()).tag().equals("NNS") || words.lower(source.head()).equals("they");
    return body
        ? SpeakerMemory.Count.BODY
        : many ? SpeakerMemory.Count.SEVERAL : SpeakerMemory.Count.ONE;
  }

  /** {@return the nouns between the first word for the source and the cue} */
  private Set<String> nouns(NounGroups.Source source, int cue) {
    Set<String> nouns = new HashSet<>();
    int last = cue > source.head() ? cue : source.last() + 1;
    for (int at = source.first(); at < Math.min(last, source.first() + 30); at++) {
      if (words.is(at, Pos.NOUN)) {
        nouns.add(words.lemma(at));
      }
    }
    return nouns;
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
            .map(is -> new Speaker.Named(Optional.of(is.id()), is.name(), span));
    if (!PERSONAL.contains(form)) {
      return entity.orElseGet(Speaker.Implied::new);
    }
    int sentence = words.sentence(head);
    return memory
        .pronoun(form, sentence - 1)
        .or(() -> form.startsWith("the") ? Optional.empty() : leader(head))
        .or(() -> memory.pronoun(form, sentence - 2))
        .or(() -> entity)
        .or(() -> memory.pronoun(form, 0))
        .map(speaker -> at(speaker, span))
        .orElseGet(Speaker.Implied::new);
  }

  /** {@return the person whose name begins the sentence before the one of {@code at}} */
  private Optional<Speaker> leader(int at) {
    int sentence = words.sentence(at) - 1;
    if (sentence < 0 || words.first(sentence) == words.end(sentence)) {
      return Optional.empty();
    }
    int first = words.first(sentence);
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
        .filter(mention -> mention.type() == Mention.Type.PERSON && !owns(mention))
        .findFirst()
        .map(this::named);
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
    String name = entity.map(Entity::name).orElseGet(() -> read.article().words(mention.span()));
    return new Speaker.Named(entity.map(Entity::id), name, mention.span());
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
    Span group = words.span(source.first(), source.head());
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
    return Voices.DOCUMENTS.contains(words.lemma(source.head()))
        ? namesIn(group).stream()
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
    return new Speaker.Unnamed(read.article().words(span), span);
  }

  /** {@return the same speaker, a named one told of at {@code span}} */
  static Speaker at(Speaker speaker, Span span) {
    return switch (speaker) {
      case Speaker.Named named -> new Speaker.Named(named.entity(), named.name(), span);
      case Speaker.Unnamed unnamed -> unnamed;
      case Speaker.Implied implied -> implied;
    };
  }

  /** Remembers who has spoken in an article, and how the article called them. */
  private static final class SpeakerMemory {

    /** Whether a speaker is one person, several, or a body. */
    enum Count {
      ONE,
      SEVERAL,
      BODY
    }

    private static final int REACH = 12;

    /**
     * One who has spoken.
     *
     * @param speaker who
     * @param sentence in which sentence
     * @param count whether the words tell of one person, of several or of a body
     * @param nouns the nouns for the speaker: "spokesman"
     */
    private record Entry(Speaker speaker, int sentence, Count count, Set<String> nouns) {}

    private final List<Entry> entries = new ArrayList<>();

    void remember(Speaker speaker, int sentence, Count count, Set<String> nouns) {
      if (!(speaker instanceof Speaker.Implied)) {
        entries.add(new Entry(speaker, sentence, count, Set.copyOf(nouns)));
      }
    }

    /** {@return the last one from sentence {@code since} on for whom the pronoun can stand} */
    Optional<Speaker> pronoun(String pronoun, int since) {
      boolean several = pronoun.startsWith("the");
      for (Entry entry : latest()) {
        if (entry.sentence() >= since && (several || entry.count() == Count.ONE)) {
          return Optional.of(entry.speaker());
        }
      }
      return Optional.empty();
    }

    /** {@return the last one who was called by this noun} */
    Optional<Speaker> called(String noun) {
      return latest().stream()
          .filter(entry -> entry.nouns().contains(noun))
          .map(Entry::speaker)
          .findFirst();
    }

    /** {@return the last one with a longer name that ends in {@code surname}} */
    Optional<Speaker.Named> surnamed(String surname) {
      String ending = " " + surname.toLowerCase(Locale.ROOT);
      return entries.reversed().stream()
          .map(Entry::speaker)
          .filter(Speaker.Named.class::isInstance)
          .map(Speaker.Named.class::cast)
          .filter(named -> named.name().toLowerCase(Locale.ROOT).endsWith(ending))
          .findFirst();
    }

    private List<Entry> latest() {
      return entries.subList(Math.max(0, entries.size() - REACH), entries.size()).reversed();
    }
  }
}
