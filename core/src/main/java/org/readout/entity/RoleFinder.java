package org.readout.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.lexicon.Offices.Kind;
import org.readout.lexicon.Offices.Title;
import org.readout.mention.Mention;
import org.readout.mention.Use;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * Learns who holds which office from the words around names: "French President Emmanuel Macron",
 * "Mayor of Paris Anne Hidalgo", "Norway's trade minister, Anna Berg", "Rui Costa, a spokesman for
 * the port authority", "Berg's predecessor, Costa", "his counterpart, Anna Berg".
 */
final class RoleFinder {

  private static final int LONGEST_APPOSITION = 22;

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our");

  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

  private final Resolution resolution;
  private final Bodies bodies;

  RoleFinder(Resolution resolution, Bodies bodies) {
    this.bodies = bodies;
    this.resolution = resolution;
  }

  /** Adds to each person in {@code names} the offices that stand beside the name. */
  void find(List<Use> names) {
    for (Use use : names) {
      person(use).ifPresent(person -> beside(use, person));
    }
    for (Use use : names) {
      person(use).ifPresent(person -> byParallel(use, person));
    }
  }

  private Optional<Cluster> person(Use use) {
    return resolution.of(use).filter(Cluster::isPerson);
  }

  private void beside(Use use, Cluster person) {
    boolean comma = use.before(1).equals(",");
    int end = comma ? use.first() - 1 : use.first();
    Optional<Title> title = officeEndingAt(use, end);
    if (title.isPresent()) {
      before(use, person, title.get(), comma);
    } else if (!comma) {
      titleOfPlace(use, person);
    }
    if (use.after(1).equals(",") || use.after(1).equals("is")) {
      after(use, person, use.end() + 1);
    }
  }

  /** The title that ends before {@code end}, ranks and short titles in between left out. */
  private Optional<Title> officeEndingAt(Use use, int end) {
    Optional<Title> title = resolution.titleBefore(use, end);
    if (title.isPresent() && !isOffice(title.get())) {
      int start = title.get().start();
      title = resolution.titleBefore(use, start);
    }
    return title.filter(RoleFinder::isOffice);
  }

  private static boolean isOffice(Title title) {
    Kind kind = title.office().kind();
    return kind == Kind.OFFICE || kind == Kind.TRADE;
  }

  private void before(Use use, Cluster person, Title title, boolean comma) {
    boolean plural = isPlural(use.tokens().get(title.end() - 1));
    Optional<Use> owner = ownerOf(use, title.start());
    boolean opens = owner.isPresent() || DETERMINERS.contains(form(use, title.start() - 1));
    if (plural || (comma && (!opens || isList(use)))) {
      return;
    }
    int start = owner.map(Use::first).orElse(title.start());
    add(person, title, owner, use, new int[] {start, use.end()});
  }

  /** "the president, Wi and Kim": names in a row are no apposition. */
  private static boolean isList(Use use) {
    String next = use.after(1);
    return next.equals("and") || (next.equals(",") && use.after(2).equals("and"));
  }

  /** "Mayor of Paris Anne Hidalgo" */
  private void titleOfPlace(Use use, Cluster person) {
    Optional<Use> place = resolution.nameEndingAt(use, use.first());
    if (place.isPresent() && place.get().before(1).equals("of")) {
      officeEndingAt(use, place.get().first() - 1)
          .ifPresent(t -> add(person, t, place, use, new int[] {t.start(), use.end()}));
    }
  }

  /** ", a former vice minister and senior fellow at the Sejong Institute," */
  private void after(Use use, Cluster person, int from) {
    List<Token> tokens = use.tokens();
    int limit = Math.min(tokens.size(), from + LONGEST_APPOSITION);
    int close = from;
    while (close < limit && !closes(tokens.get(close))) {
      close++;
    }
    boolean copula = use.after(1).equals("is");
    if (close >= limit && limit < tokens.size() || !copula && isClause(tokens, from, close)) {
      return;
    }
    int[] range = {from, close};
    int start = from;
    boolean heads = true;
    for (int i = from; i <= close; i++) {
      boolean and = i < close && tokens.get(i).pos() == Pos.CCONJ;
      if (i == close || and || tokens.get(i).pos() == Pos.ADP) {
        Optional<Title> title = heads ? officeBetween(use, start, i) : Optional.empty();
        title.ifPresent(found -> afterName(use, person, found, range));
        heads = and;
        start = i + 1;
      }
    }
  }

  private Optional<Title> officeBetween(Use use, int start, int end) {
    return resolution
        .titleBefore(use, end)
        .filter(title -> isOffice(title) && title.start() >= start)
        .filter(title -> isPhrase(use.tokens().subList(start, title.start())))
        .filter(title -> !isPlural(use.tokens().get(title.end() - 1)));
  }

  /** Words that may stand before a title in its phrase; a verb would begin another. */
  private static boolean isPhrase(List<Token> tokens) {
    return tokens.stream()
        .noneMatch(token -> token.tag().equals("VBG") || token.pos() == Pos.SCONJ);
  }

  private void afterName(Use use, Cluster person, Title title, int[] range) {
    if (resolution
        .nameAt(use, title.end())
        .flatMap(resolution::of)
        .filter(Cluster::isPerson)
        .isPresent()) {
      return;
    }
    Optional<Use> owner = ownerOf(use, title.start()).filter(o -> o.first() >= range[0]);
    if (owner.isEmpty()) {
      owner = complement(use, title.end(), range[1]);
    }
    int end = Math.max(title.end(), owner.map(Use::end).orElse(0));
    add(person, title, owner, use, new int[] {use.first(), end});
  }

  private static boolean closes(Token token) {
    String form = token.form();
    boolean finite =
        switch (token.tag()) {
          case "VBD", "VBZ", "VBP", "MD" -> true;
          default -> false;
        };
    return finite
        || form.equals(",")
        || form.equals(".")
        || form.equals(")")
        || form.equals(";")
        || form.equals("—")
        || form.equals("who");
  }

  /** An apposition ends with a mark; words that a finite verb follows begin a new clause. */
  private static boolean isClause(List<Token> tokens, int from, int close) {
    return close == from || (close < tokens.size() && tokens.get(close).tag().startsWith("VB"));
  }

  /** "of Transport for London", "at the Sejong Institute": the first name after the title. */
  private Optional<Use> complement(Use use, int from, int close) {
    List<Token> tokens = use.tokens();
    if (from >= tokens.size() || tokens.get(from).pos() != Pos.ADP) {
      return Optional.empty();
    }
    Optional<Use> first = Optional.empty();
    for (int i = from + 1; i < close && tokens.get(i).pos() != Pos.CCONJ; i++) {
      Optional<Use> name = resolution.nameAt(use, i);
      if (name.filter(RoleFinder::isBody).isPresent()) {
        return name;
      }
      if (name.isEmpty() && Character.isUpperCase(tokens.get(i).form().codePointAt(0))) {
        return first;
      }
      first = first.or(() -> name);
    }
    return first;
  }

  private static boolean isBody(Use use) {
    return use.mention().type() == Mention.Type.ORGANIZATION;
  }

  private Optional<Use> ownerOf(Use use, int start) {
    boolean possessive = POSSESSIVE.contains(form(use, start - 1));
    return resolution.nameEndingAt(use, possessive ? start - 1 : start);
  }

  private static String form(Use use, int i) {
    boolean inside = i >= 0 && i < use.tokens().size();
    return inside ? use.tokens().get(i).form().toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  private void add(Cluster person, Title title, Optional<Use> owner, Use use, int[] range) {
    Optional<Cluster> of = owner.flatMap(resolution::of).filter(cluster -> cluster != person);
    int ministry = title.title().lastIndexOf(" ministry ");
    Optional<Cluster> body =
        ministry < 0 ? Optional.empty() : ministry(of, title.title().substring(0, ministry + 9));
    String name = ministry < 0 ? title.title() : title.title().substring(ministry + 10);
    add(
        person,
        new Cluster.Office(
            title.office(),
            name,
            body.or(() -> of),
            title.former() || owner.filter(RoleFinder::isPast).isPresent(),
            use,
            span(use, range[0], range[1])));
    resolution.title(use, title.start(), title.end(), person);
  }

  /** "a former South Korean minister" */
  private static boolean isPast(Use owner) {
    return owner.before(1).equals("former") || owner.before(1).equals("ex");
  }

  /** "foreign ministry" before "spokeswoman" is the body that she speaks for. */
  private Optional<Cluster> ministry(Optional<Cluster> owner, String base) {
    return owner
        .flatMap(Cluster::country)
        .flatMap(country -> bodies.national(country, base))
        .filter(cluster -> !cluster.uses().isEmpty());
  }

  private static void add(Cluster person, Cluster.Office office) {
    person.add(office);
    person.vote(office.office().gender());
  }

  private static Span span(Use use, int first, int end) {
    List<Token> tokens = use.tokens();
    Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return span.cover(use.mention().span());
  }

  /** "Scholz's predecessor, Angela Merkel"; "met his Polish counterpart, Anna Berg". */
  private void byParallel(Use use, Cluster person) {
    int noun = use.before(1).equals(",") ? use.first() - 2 : use.first() - 1;
    Optional<Use> owner = noun < 1 ? Optional.empty() : ownerOf(use, noun);
    Optional<Cluster> of = owner.flatMap(resolution::of);
    switch (form(use, noun)) {
      case "predecessor" ->
          of.filter(Cluster::isPerson)
              .flatMap(Cluster::office)
              .ifPresent(
                  model -> add(person, model.past(use, span(use, owner.get().first(), use.end()))));
      case "counterpart" ->
          model(use, person)
              .ifPresent(model -> add(person, model.of(of, use, span(use, noun, use.end()))));
      default -> {}
    }
  }

  /** {@return the office of the person named last before {@code use} in the sentence} */
  private Optional<Cluster.Office> model(Use use, Cluster person) {
    for (int i = use.first() - 1; i >= 0; i--) {
      Optional<Cluster> other =
          resolution.nameAt(use, i).flatMap(resolution::of).filter(Cluster::isPerson);
      if (other.isPresent() && other.get() != person) {
        return other.get().office();
      }
    }
    return Optional.empty();
  }
}
