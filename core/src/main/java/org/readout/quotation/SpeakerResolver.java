package org.readout.quotation;

import java.util.ArrayList;
import java.util.List;
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

  private static final Set<String> PERSONAL = Set.of("he", "she", "they");
  private static final Set<String> OPEN = Set.of("a", "an", "some", "one", "two", "three", "several",
      "many", "few", "another", "multiple", "most", "other", "unnamed", "anonymous");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> DOCUMENTS = Set.of("report", "statement", "article", "newspaper",
      "paper", "dispatch", "release", "communique", "editorial", "commentary", "outlet", "tweet",
      "post", "message", "notice", "broadcast", "letter", "document");
  private static final int LONGEST_UNNAMED = 14;

  private final MentionedArticle read;
  private final Entities entities;
  private final Words words;

  SpeakerResolver(MentionedArticle read, Entities entities, Words words) {
    this.read = read;
    this.entities = entities;
    this.words = words;
  }

  /**
   * {@return who the source of {@code told} is}
   *
   * @param before those who spoke before in the article, the latest last
   */
  Speaker resolve(Attribution told, List<Speaker> before) {
    if (told.head() < 0) {
      return new Speaker.Implied();
    }
    Span source = told.source().orElseThrow();
    if (words.is(told.head(), Pos.PRON)) {
      return pronoun(told.head(), before);
    }
    Optional<Speaker> named = named(source, told.head());
    return named.orElseGet(() -> described(source, told.head(), before));
  }

  private Speaker pronoun(int head, List<Speaker> before) {
    Span span = words.get(head).span();
    Optional<Entity> entity = entities.at(read.article().id(), span);
    if (entity.isPresent()) {
      return new Speaker.Named(Optional.of(entity.get().id()), entity.get().name(), span);
    }
    if (!PERSONAL.contains(words.lower(head))) {
      return new Speaker.Implied();
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2); i--) {
      Speaker last = at(before.get(i), span);
      if (!(last instanceof Speaker.Implied)) {
        return last;
      }
    }
    return new Speaker.Implied();
  }

  private Optional<Speaker> named(Span source, int head) {
    List<Mention> names = namesIn(source);
    Optional<Mention> person =
        names.stream()
            .filter(m -> m.type() == Mention.Type.PERSON)
            .filter(m -> isHead(m, head))
            .findFirst();
    Optional<Mention> chosen =
        person.or(
            () ->
                names.stream()
                    .filter(m -> m.type() != Mention.Type.PERSON)
                    .filter(m -> m.span().contains(words.get(head).span()))
                    .findFirst());
    return chosen.map(this::named);
  }

  private List<Mention> namesIn(Span source) {
    List<Mention> names = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      if (mention.kind() == Mention.Kind.NAME && source.overlaps(mention.span())) {
        names.add(mention);
      }
    }
    return names;
  }

  /** {@return whether a person's name is, or stands beside, the head of the source} */
  private boolean isHead(Mention name, int head) {
    int first = words.from(name.span().start());
    int last = Math.max(first, words.from(name.span().end()) - 1);
    if (head >= first && head <= last) {
      return true;
    }
    for (int at = first; at <= last && at < words.size(); at++) {
      boolean beside =
          switch (words.get(at).baseRelation()) {
            case "appos", "flat", "compound" -> true;
            case "nmod" -> !words.relation(at).equals("nmod:poss") && !hasCase(at);
            default -> false;
          };
      if (beside && words.head(at) == head && !possessive(last)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCase(int at) {
    return words.children(at).stream().anyMatch(c -> words.relation(c).equals("case"));
  }

  private boolean possessive(int last) {
    String next = words.form(last + 1);
    return next.equals("'s") || next.equals("’s") || next.equals("'") || next.equals("’");
  }

  private Speaker named(Mention mention) {
    Optional<Entity> entity = entities.at(read.article().id(), mention.span());
    String name = entity.map(Entity::name).orElseGet(() -> read.article().words(mention.span()));
    return new Speaker.Named(entity.map(Entity::id), name, mention.span());
  }

  private Speaker described(Span source, int head, List<Speaker> before) {
    int first = words.from(source.start());
    boolean open = OPEN.contains(words.lower(first)) || words.lower(head).endsWith("s")
        && !words.lower(first).equals("the");
    if (!open) {
      Optional<Speaker> known = known(source, head).or(() -> spokeBefore(head, before));
      if (known.isPresent()) {
        return known.get();
      }
    }
    return unnamed(source, head);
  }

  /** {@return the entity that a definite noun stands for, or the body in whose name it is given} */
  private Optional<Speaker> known(Span source, int head) {
    for (Mention mention : read.mentions()) {
      boolean noun = mention.kind() == Mention.Kind.NOUN
          && mention.span().overlaps(source)
          && mention.span().contains(words.get(head).span());
      if (noun) {
        Optional<Entity> entity = entities.at(read.article().id(), mention.span());
        if (entity.isPresent()) {
          Entity is = entity.get();
          return Optional.of(new Speaker.Named(Optional.of(is.id()), is.name(), mention.span()));
        }
      }
    }
    if (DOCUMENTS.contains(words.lemma(head))) {
      return namesIn(source).stream()
          .filter(m -> m.type() == Mention.Type.ORGANIZATION)
          .findFirst()
          .map(this::named);
    }
    return Optional.empty();
  }

  /** {@return the one who spoke before and was called by the same noun} */
  private Optional<Speaker> spokeBefore(int head, List<Speaker> before) {
    String noun = words.lemma(head);
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 8); i--) {
      if (before.get(i) instanceof Speaker.Unnamed last && last.words().endsWith(noun)) {
        return Optional.of(at(last, words.get(head).span()));
      }
      if (DOCUMENTS.contains(noun) && before.get(i) instanceof Speaker.Named last
          && isBody(last)) {
        return Optional.of(at(last, words.get(head).span()));
      }
    }
    return Optional.empty();
  }

  private boolean isBody(Speaker.Named speaker) {
    return speaker.entity().flatMap(entities::get)
        .filter(e -> e.type() == Entity.Type.ORGANIZATION)
        .isPresent();
  }

  private Speaker unnamed(Span source, int head) {
    int first = words.from(source.start());
    int last = Math.max(head, words.from(source.end()) - 1);
    while (first < head && ARTICLES.contains(words.lower(first))) {
      first++;
    }
    for (int at = head + 1; at <= last; at++) {
      if (words.form(at).equals(",")) {
        last = at - 1;
      }
    }
    last = Math.min(last, first + LONGEST_UNNAMED);
    if (!words.is(head, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM)) {
      return new Speaker.Implied();
    }
    Span span = words.span(Math.min(first, head), Math.max(last, head));
    return new Speaker.Unnamed(read.article().words(span), span);
  }

  /** {@return the same speaker, told of at {@code span}} */
  static Speaker at(Speaker speaker, Span span) {
    return switch (speaker) {
      case Speaker.Named named -> new Speaker.Named(named.entity(), named.name(), span);
      case Speaker.Unnamed unnamed -> new Speaker.Unnamed(unnamed.words(), span);
      case Speaker.Implied implied -> implied;
    };
  }
}
