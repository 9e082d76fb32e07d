package org.readout.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.mention.Mention;
import org.readout.story.Account;

/** The sources that one article credits, each once, where it is first credited. */
final class Credits {

  private static final Pattern LINK = Pattern.compile(" (?:in|by|from|of|on) (?:the )?");

  private static final Pattern BY = Pattern.compile("\\s+(?:of|by|from|in)\\s+(?:the\\s+)?");

  private final KnownOrigins known;
  private final Account account;
  private final Entities entities;
  private final Map<String, CitedSource> found = new LinkedHashMap<>();
  private final TreeMap<Integer, Span> taken = new TreeMap<>();
  private final TreeMap<Integer, Span> names = new TreeMap<>();

  Credits(KnownOrigins known, Account account, Entities entities) {
    this.known = known;
    this.account = account;
    this.entities = entities;
    for (Mention mention : account.mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        names.put(mention.span().start(), mention.span());
      }
    }
  }

  /** {@return the sources in the order of the text} */
  List<CitedSource> all() {
    List<CitedSource> sources = new ArrayList<>(found.values());
    sources.sort(Comparator.comparing(source -> source.citation().span()));
    return List.copyOf(sources);
  }

  /** {@return whether somebody of that name is credited} */
  boolean has(String name) {
    return found.containsKey(plain(name));
  }

  /** {@return whether the name of somebody credited ends with these words in lower case} */
  boolean endsWith(String words) {
    return found.keySet().stream().anyMatch(name -> name.endsWith(words));
  }

  void add(CitedSource source) {
    add(source.name(), source);
  }

  void add(Span span, KnownOrigins.Known origin) {
    add(span, origin.name(), origin.kind());
  }

  void add(Span span, String name, CitedSource.Kind kind) {
    add(name, span, name, kind);
  }

  /** Adds a source that is one with all others of the same {@code key}. */
  void add(String key, Span span, String name, CitedSource.Kind kind) {
    add(key, new CitedSource(account.article().cite(span), name, kind));
  }

  private void add(String key, CitedSource source) {
    String plain = plain(key);
    CitedSource before = found.get(plain);
    Span span = source.citation().span();
    boolean earlier = before == null || before.citation().span().compareTo(span) > 0;
    if (earlier && !isTaken(span)) {
      found.put(plain, source);
      taken.put(span.start(), span);
    }
  }

  /** Whether other words for the same source have been taken there. */
  private boolean isTaken(Span span) {
    Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
    return before != null && before.getValue().overlaps(span);
  }

  private static String plain(String key) {
    String low = key.toLowerCase(Locale.ROOT);
    return low.startsWith("the ") ? low.substring(4) : low;
  }

  /** Adds an agency or outlet by its name, or else what the noun group denotes. */
  void describeOrKnow(Span span) {
    String words = account.article().words(span);
    Optional<KnownOrigins.Known> origin = known.find(words);
    if (origin.isPresent()) {
      add(span, origin.get());
    } else if (!publisher(words, span) && !body(span)) {
      describe(words, span);
    }
  }

  /** "a report in the Star": adds the outlet behind the preposition; {@return whether it is one} */
  private boolean publisher(String words, Span span) {
    Matcher link = LINK.matcher(words);
    while (link.find()) {
      Optional<KnownOrigins.Known> origin = known.find(words.substring(link.end()));
      if (origin.isPresent()) {
        add(new Span(span.end() - (words.length() - link.end()), span.end()), origin.get());
        return true;
      }
    }
    return false;
  }

  /** {@return the body that "of" or "by" joins to the words: "findings of the board"} */
  Optional<Span> bodyBehind(Span span) {
    String text = account.article().text();
    int end = Math.min(text.length(), span.end() + 12);
    Matcher link = BY.matcher(text).region(span.end(), end);
    return link.lookingAt() ? Optional.ofNullable(names.get(link.end())) : Optional.empty();
  }

  /** {@return the body right before "spokesman": "An RSPB spokesman"} */
  Optional<Span> bodyBeforeSpokesman(Span span) {
    String words = span.of(account.article().text()).toLowerCase(Locale.ROOT);
    int spokes = words.indexOf(" spokes");
    int end = spokes > 0 ? span.start() + spokes : span.start() - 1;
    return spokes > 0 || words.startsWith("spokes") ? nameBefore(end) : Optional.empty();
  }

  /** {@return the name that ends at {@code end}} */
  private Optional<Span> nameBefore(int end) {
    Map.Entry<Integer, Span> name = names.lowerEntry(end);
    return Optional.ofNullable(name).map(Map.Entry::getValue).filter(before -> before.end() == end);
  }

  /** {@return the name of a body that begins in {@code span} and goes on behind it: "... and"} */
  Optional<Span> bodyBeyond(Span span) {
    Map.Entry<Integer, Span> name = names.lowerEntry(span.end());
    return Optional.ofNullable(name)
        .map(Map.Entry::getValue)
        .filter(last -> last.start() >= span.start() && last.end() > span.end())
        .map(span::cover);
  }

  /** Adds the body that the words name; {@return whether they name one} */
  boolean body(Span span) {
    Optional<Entity> entity =
        nameBefore(span.end())
            .filter(name -> name.start() >= span.start())
            .flatMap(name -> entities.at(account.article().id(), name))
            .filter(is -> is.type() == Entity.Type.ORGANIZATION);
    entity.map(Entity::name).ifPresent(name -> addBody(span, name));
    return entity.isPresent();
  }

  private void addBody(Span span, String name) {
    Optional<KnownOrigins.Known> origin = known.find(name);
    if (origin.isPresent()) {
      add(span, origin.get());
    } else {
      add(span, name, CitedSource.Kind.OFFICE);
    }
  }

  /** Adds the body that the first name in the words names: "the board on Monday". */
  void firstBody(Span span) {
    Map.Entry<Integer, Span> name = names.ceilingEntry(span.start());
    if (name != null && name.getKey() < span.end()) {
      body(name.getValue());
    }
  }

  /** Adds the source that a noun group denotes: "two officials", "a spokesman for the ministry". */
  void describe(String words, Span span) {
    kind(words)
        .filter(kind -> kind != CitedSource.Kind.WITNESS && !words.endsWith("ocial media"))
        .ifPresent(kind -> {
          String name =
              words
                  .replaceFirst("(?i)^(an?|the)\\s+", "")
                  .replaceFirst("(?i)\\s+spokes(man|woman|person)$", "");
          add(span, name, kind);
        });
  }

  /** {@return what kind of source the head of a noun group tells} */
  Optional<CitedSource.Kind> kind(String words) {
    String[] group = words.split("\\s+(of|for|from|at|in|with|on|to)\\s+")[0].split("\\s+");
    String head = group[group.length - 1].toLowerCase(Locale.ROOT);
    Optional<CitedSource.Kind> kind = known.noun(head);
    return kind.isEmpty() && head.endsWith("s")
        ? known.noun(head.substring(0, head.length() - 1))
        : kind;
  }
}
