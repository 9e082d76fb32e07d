package org.readout.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;

/**
 * Finds whom one article credits for what it tells: speakers with an office or expertise, bodies,
 * documents, other outlets and agencies. Each is told once, where it is first credited. Private
 * people who speak for themselves are no sources in this sense.
 */
final class CreditFinder {

  private static final Set<String> CITING = Set.of("citing", "quoting", "cited");
  private static final Set<String> BODIES =
      Set.of(
          "police",
          "army",
          "military",
          "government",
          "ministry",
          "court",
          "navy",
          "agency",
          "authorities",
          "company",
          "department");
  private static final Set<String> GROUP_BREAK = Set.of("that", "which", "who", "to", "as");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "his", "her", "their", "its", "who", "we", "i");
  private static final int NEAR = 14;

  private final KnownOrigins known;
  private final Account account;
  private final Entities entities;
  private final Map<String, CitedSource> found = new LinkedHashMap<>();

  CreditFinder(KnownOrigins known, Account account, Entities entities) {
    this.known = known;
    this.account = account;
    this.entities = entities;
  }

  /** {@return the sources, in the order of the text} */
  List<CitedSource> find() {
    DatelineAgency.of(account.article(), known).ifPresent(credit -> add(credit.name(), credit));
    account.quotations().forEach(this::speaker);
    account.quotations().forEach(this::addressee);
    account.reading().sentences().forEach(this::cited);
    ClosingCredit.of(account.article(), known).ifPresent(credit -> add(credit.name(), credit));
    List<CitedSource> sources = new ArrayList<>(found.values());
    sources.sort(java.util.Comparator.comparing(source -> source.citation().span()));
    return List.copyOf(sources);
  }

  private void add(String key, CitedSource source) {
    String plain = key.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    CitedSource before = found.get(plain);
    if (before == null || before.citation().span().compareTo(source.citation().span()) > 0) {
      found.put(plain, source);
    }
  }

  private void speaker(Quotation quotation) {
    boolean said =
        quotation.kind() != Quotation.Kind.INDIRECT
            || quotation.isStatement()
                && !quotation.rule().startsWith("hold-")
                && !quotation.rule().startsWith("ask-");
    if (!said || !quotation.isListed()) {
      return;
    }
    switch (quotation.speaker()) {
      case Speaker.Named named -> named(named);
      case Speaker.Unnamed unnamed -> unnamed(unnamed);
      case Speaker.Implied implied -> {}
    }
  }

  private void named(Speaker.Named named) {
    Optional<Entity> entity = named.entity().flatMap(entities::get);
    String words = account.article().words(named.mention());
    if (words.contains("spokes") && !words.contains(named.name())) {
      describe(words, named.mention());
      return;
    }
    if (isPronoun(named.mention())) {
      nameBefore(named, entity).ifPresent(this::named);
      return;
    }
    Optional<KnownOrigins.Known> origin =
        known.find(account.article().words(named.mention())).or(() -> known.find(named.name()));
    if (origin.isPresent()) {
      add(origin.get().name(), source(named.mention(), origin.get().name(), origin.get().kind()));
      return;
    }
    kind(named, entity)
        .filter(kind -> kind != CitedSource.Kind.WITNESS)
        .ifPresent(kind -> add(named.name(), source(named.mention(), named.name(), kind)));
  }

  /** {@return the same speaker at the last place before the pronoun where the name stands} */
  private Optional<Speaker.Named> nameBefore(Speaker.Named named, Optional<Entity> entity) {
    String article = account.article().id();
    return entity.stream()
        .flatMap(is -> is.mentions().stream())
        .filter(mention -> mention.article().equals(article))
        .map(mention -> mention.span())
        .filter(span -> span.end() <= named.mention().start() && !isPronoun(span))
        .filter(span -> Character.isUpperCase(account.article().text().charAt(span.start())))
        .reduce((first, second) -> second)
        .map(span -> new Speaker.Named(named.entity(), named.name(), span));
  }

  private Optional<CitedSource.Kind> kind(Speaker.Named named, Optional<Entity> entity) {
    Optional<CitedSource.Kind> body =
        known.noun(lastWord(named.name())).filter(kind -> kind == CitedSource.Kind.OFFICE);
    if (body.isPresent()) {
      return body;
    }
    boolean person = entity.map(is -> is.type() == Entity.Type.PERSON).orElse(true);
    if (!person) {
      return Optional.of(CitedSource.Kind.OFFICE);
    }
    Optional<CitedSource.Kind> role = entity.flatMap(this::byRole);
    return role.isPresent() ? role : besides(named.mention());
  }

  private Optional<CitedSource.Kind> byRole(Entity person) {
    return person.roles().stream()
        .map(role -> role.title().substring(role.title().lastIndexOf(' ') + 1))
        .map(title -> known.noun(title).orElse(CitedSource.Kind.OFFICIAL))
        .findFirst();
  }

  /** {@return what the title before or the apposition behind a name says} */
  private Optional<CitedSource.Kind> besides(Span mention) {
    for (Sentence sentence : account.reading().sentences()) {
      if (sentence.span().contains(mention)) {
        return besides(sentence, mention);
      }
    }
    return Optional.empty();
  }

  private Optional<CitedSource.Kind> besides(Sentence sentence, Span mention) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= mention.start()) {
      first++;
    }
    for (int at = first - 1; at >= Math.max(0, first - 4); at--) {
      if (!isNominal(tokens.get(at)) && !tokens.get(at).form().equals(",")) {
        break;
      }
      Optional<CitedSource.Kind> kind = known.noun(tokens.get(at).lemma());
      if (kind.isPresent() && kind.get() != CitedSource.Kind.OFFICE) {
        return kind;
      }
    }
    int behind = first;
    while (behind < tokens.size() && tokens.get(behind).span().start() < mention.end()) {
      behind++;
    }
    boolean apposition = behind < tokens.size() && tokens.get(behind).form().equals(",");
    for (int at = behind + 1; apposition && at < Math.min(tokens.size(), behind + NEAR); at++) {
      if (tokens.get(at).pos() == Pos.VERB) {
        break;
      }
      Optional<CitedSource.Kind> kind = known.noun(tokens.get(at).lemma());
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static String lastWord(String name) {
    String words = name.toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static boolean isNominal(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, ADJ, ADP, DET -> true;
      default -> false;
    };
  }

  private boolean isPronoun(Span mention) {
    return PRONOUNS.contains(account.article().words(mention).toLowerCase(Locale.ROOT));
  }

  private void unnamed(Speaker.Unnamed unnamed) {
    int start = unnamed.mention().start();
    String before = account.article().text().substring(Math.max(0, start - 4), start);
    boolean back =
        before.equalsIgnoreCase("the ")
            && !unnamed.words().contains(" ")
            && !BODIES.contains(unnamed.words().toLowerCase(Locale.ROOT));
    boolean bare =
        unnamed.words().matches("(?i)(an? )?spokes(man|woman|person)|(two|both) leaders");
    boolean again = unnamed.words().endsWith("source") || unnamed.words().endsWith("resolution");
    if (back || bare || before.equalsIgnoreCase("the ") && again || isPart(unnamed.words())) {
      return;
    }
    describe(unnamed.words(), unnamed.mention());
  }

  /** "The harbour police" behind "Riga Harbour Police", and "on board", name nobody new. */
  private boolean isPart(String words) {
    String low = words.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    boolean shorter = found.keySet().stream().anyMatch(name -> name.endsWith(" " + low));
    boolean single = !low.contains(" ") && !low.endsWith("s") && !BODIES.contains(low);
    return shorter || single && known.noun(low).equals(Optional.of(CitedSource.Kind.OFFICE));
  }

  /** Adds the source that a noun group denotes: "two officials", "a spokesman for the ministry". */
  private void describe(String words, Span span) {
    String[] group = words.split("\\s+(of|for|from|at|in|with|on|to)\\s+")[0].split("\\s+");
    String head = group[group.length - 1].toLowerCase(Locale.ROOT);
    Optional<CitedSource.Kind> kind = known.noun(head);
    if (kind.isEmpty() && head.endsWith("s")) {
      kind = known.noun(head.substring(0, head.length() - 1));
    }
    if (kind.isPresent() && kind.get() != CitedSource.Kind.WITNESS) {
      String name =
          words
              .replaceFirst("(?i)^an?\\s+", "")
              .replaceFirst("(?i)\\s+spokes(man|woman|person)$", "");
      add(name, source(span, name, kind.get()));
    }
  }

  private void addressee(Quotation quotation) {
    if (quotation.addressee().isEmpty() || quotation.cue().isEmpty()) {
      return;
    }
    String to = quotation.addressee().get();
    Optional<KnownOrigins.Known> origin = known.find(to);
    int at = account.article().text().indexOf(to, quotation.cue().get().span().end());
    if (origin.isPresent() && at >= 0 && at - quotation.cue().get().span().end() < 80) {
      Span span = new Span(at, at + to.length());
      add(origin.get().name(), source(span, origin.get().name(), origin.get().kind()));
    }
  }

  /** Adds what "citing", "quoting", "seen by" and "interview with" name. */
  private void cited(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).form().toLowerCase(Locale.ROOT);
      String next = tokens.get(i + 1).form().toLowerCase(Locale.ROOT);
      if (CITING.contains(word)) {
        group(tokens, i + 1).ifPresent(span -> describeOrKnow(span));
      } else if ((word.equals("seen") || word.equals("obtained") || word.equals("reviewed"))
              && next.equals("by")
          || word.equals("interview") && (next.equals("with") || next.equals("on"))
          || word.equals("told")) {
        outlet(tokens, word.equals("told") ? i + 1 : i + 2);
        if (next.equals("by")) {
          document(tokens, i);
        }
      }
    }
  }

  /** Adds the document before "seen by". */
  private void document(List<Token> tokens, int seen) {
    for (int at = seen - 1; at >= Math.max(0, seen - 8); at--) {
      Optional<CitedSource.Kind> kind = known.noun(tokens.get(at).lemma());
      if (kind.filter(is -> is == CitedSource.Kind.DOCUMENT).isPresent()) {
        boolean compound = at > 0 && tokens.get(at - 1).pos() == Pos.NOUN;
        Span span = tokens.get(compound ? at - 1 : at).span().cover(tokens.get(at).span());
        add(account.article().words(span), source(span, account.article().words(span), kind.get()));
        return;
      }
    }
  }

  private Optional<Span> group(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && !GROUP_BREAK.contains(tokens.get(end).form().toLowerCase(Locale.ROOT))
        && (isNominal(tokens.get(end))
            || tokens.get(end).pos() == Pos.NUM
            || tokens.get(end).tag().equals("POS")
            || tokens.get(end).tag().equals("HYPH"))) {
      end++;
    }
    return end == from
        ? Optional.empty()
        : Optional.of(tokens.get(from).span().cover(tokens.get(end - 1).span()));
  }

  private void describeOrKnow(Span span) {
    String words = account.article().words(span);
    Optional<KnownOrigins.Known> origin = known.find(words);
    if (origin.isPresent()) {
      add(origin.get().name(), source(span, origin.get().name(), origin.get().kind()));
    } else {
      describe(words, span);
    }
  }

  private void outlet(List<Token> tokens, int from) {
    for (int end = Math.min(tokens.size(), from + known.longest()); end > from; end--) {
      Span span = tokens.get(from).span().cover(tokens.get(end - 1).span());
      Optional<KnownOrigins.Known> origin = known.find(account.article().words(span));
      if (origin.isPresent()) {
        add(origin.get().name(), source(span, origin.get().name(), origin.get().kind()));
        return;
      }
    }
  }

  private CitedSource source(Span span, String name, CitedSource.Kind kind) {
    Article article = account.article();
    return new CitedSource(article.cite(span), name, kind);
  }
}
