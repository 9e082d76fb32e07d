package org.readout.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.entity.Role;
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
  private static final Set<String> MOCKING =
      Set.of("call-mock-object", "call-describe-object", "call-characterize-object");
  private static final Set<String> WEAK =
      Set.of(
          "signal", "express", "ask", "urge", "demand", "request", "respond", "mock", "oppose",
          "hint", "discuss");
  private static final Set<String> WITHHELD =
      Set.of("access", "entry", "permission", "visa", "visas", "bail", "asylum", "use", "right");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "his", "her", "their", "its", "who", "we", "i");
  private static final int NEAR = 14;

  private final KnownOrigins known;
  private final Account account;
  private final Entities entities;
  private final Credits credits;

  CreditFinder(KnownOrigins known, Account account, Entities entities) {
    this.known = known;
    this.account = account;
    this.entities = entities;
    this.credits = new Credits(known, account, entities);
  }

  /** {@return the sources, in the order of the text} */
  List<CitedSource> find() {
    DatelineAgency.of(account.article(), known).ifPresent(credits::add);
    account.quotations().stream().filter(this::isSaid).forEach(this::speaker);
    account.quotations().stream()
        .filter(quotation -> isHinted(quotation) && !isCredited(quotation))
        .forEach(this::speaker);
    account.quotations().forEach(this::addressee);
    CreditPhrases phrases = new CreditPhrases(known, account, credits);
    account.reading().sentences().forEach(phrases::find);
    ClosingCredit.of(account.article(), known).ifPresent(credits::add);
    return credits.all();
  }

  /** Whether the words tell plainly that somebody said something. */
  private boolean isSaid(Quotation quotation) {
    if (quotation.rule().startsWith("call-") && isState(quotation.speaker())) {
      return false;
    }
    boolean plain =
        quotation.kind() != Quotation.Kind.INDIRECT
            ? !MOCKING.contains(quotation.rule())
            : quotation.isStatement() && isSpeech(quotation);
    return plain && quotation.isListed() && !isAside(quotation) && !isWithheld(quotation);
  }

  /** "Analysts believe" tells of a source; "Berg believes" tells of Berg. */
  private boolean isSpeech(Quotation quotation) {
    boolean held = quotation.rule().startsWith("hold-");
    boolean expert =
        quotation.speaker() instanceof Speaker.Unnamed unnamed
            && unnamed.words().endsWith("s")
            && known
                .noun(lastWord(unnamed.words().substring(0, unnamed.words().length() - 1)))
                .filter(kind -> kind == CitedSource.Kind.EXPERT)
                .isPresent();
    return !quotation.rule().startsWith("ask-") && (!held || expert);
  }

  /** Whether they tell it by the way: "signalled", "mocked", "his hint that". */
  private boolean isAside(Quotation quotation) {
    if (quotation.cue().isEmpty()) {
      return false;
    }
    Quotation.Cue cue = quotation.cue().get();
    boolean weak = quotation.kind() == Quotation.Kind.INDIRECT && WEAK.contains(cue.lemma());
    return weak
        || quotation.rule().equals("say-respond-object")
        || quotation.rule().startsWith("noun-") && quotation.kind() == Quotation.Kind.INDIRECT;
  }

  /** "The council denied port access" is a deed, no denial. */
  private boolean isWithheld(Quotation quotation) {
    boolean denied = quotation.cue().filter(cue -> cue.lemma().equals("deny")).isPresent();
    return denied
        && Stream.of(account.article().words(quotation.span()).split("\\s+"))
            .limit(4)
            .anyMatch(WITHHELD::contains);
  }

  /** Whether somebody with a name may be meant to have said it; states are not credited for it. */
  private boolean isHinted(Quotation quotation) {
    boolean said =
        quotation.kind() != Quotation.Kind.INDIRECT
            || quotation.isStatement()
                && !quotation.rule().startsWith("hold-")
                && !quotation.rule().startsWith("ask-");
    boolean person =
        quotation.speaker() instanceof Speaker.Named named
            && named
                .entity()
                .flatMap(entities::get)
                .filter(entity -> entity.type() == Entity.Type.PERSON)
                .isPresent();
    boolean mocked = MOCKING.contains(quotation.rule());
    return said && person && quotation.isListed() && !mocked && !isWithheld(quotation);
  }

  private boolean isState(Speaker speaker) {
    return speaker instanceof Speaker.Named named
        && named
            .entity()
            .flatMap(entities::get)
            .filter(entity -> entity.type() == Entity.Type.COUNTRY)
            .isPresent();
  }

  private boolean isCredited(Quotation quotation) {
    return quotation.speaker() instanceof Speaker.Named named && credits.has(named.name());
  }

  private void speaker(Quotation quotation) {
    switch (quotation.speaker()) {
      case Speaker.Named named -> named(named);
      case Speaker.Unnamed unnamed -> unnamed(unnamed);
      case Speaker.Implied implied -> {}
    }
  }

  private void named(Speaker.Named named) {
    Optional<Entity> entity = named.entity().flatMap(entities::get);
    String words = account.article().words(named.mention());
    boolean spokesman = words.contains("spokes") && !words.contains(named.name());
    if (spokesman && words.indexOf(' ') > 0 && !words.matches("(?i)the \\S+")) {
      describe(words, named.mention());
      return;
    }
    if (isPronoun(named.mention()) || spokesman) {
      nameBefore(named, entity).ifPresent(this::named);
      return;
    }
    Optional<KnownOrigins.Known> origin =
        known.find(account.article().words(named.mention())).or(() -> known.find(named.name()));
    if (origin.isPresent()) {
      credits.add(named.mention(), origin.get());
      return;
    }
    boolean seat = entity.filter(is -> is.type() == Entity.Type.COUNTRY).isPresent();
    kind(named, entity)
        .filter(kind -> kind != CitedSource.Kind.WITNESS)
        .ifPresent(
            kind -> credits.add(named.name(), named.mention(), seat ? words : named.name(), kind));
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
    Entity.Type type = entity.map(Entity::type).orElse(Entity.Type.PERSON);
    return switch (type) {
      case PLACE -> Optional.empty();
      case COUNTRY, ORGANIZATION -> Optional.of(CitedSource.Kind.OFFICE);
      case PERSON -> {
        Optional<CitedSource.Kind> role = entity.flatMap(this::byRole);
        yield role.isPresent() ? role : besides(named.mention());
      }
    };
  }

  /** {@return what an office tells; a trade that no list has is no source} */
  private Optional<CitedSource.Kind> byRole(Entity person) {
    return person.roles().stream()
        .map(Role::title)
        .flatMap(title ->
            known
                .noun(title.substring(title.lastIndexOf(' ') + 1))
                .or(() ->
                    known.isTrade(title)
                        ? Optional.empty()
                        : Optional.of(CitedSource.Kind.OFFICIAL))
                .stream())
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
      boolean head = at + 1 >= tokens.size() || tokens.get(at + 1).pos() != Pos.NOUN;
      Optional<CitedSource.Kind> kind = known.noun(tokens.get(at).lemma());
      if (kind.isPresent() && head) {
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
        unnamed.words().matches("(?i)((an?|the) )?spokes(man|woman|person)|(two|both) leaders");
    boolean again = unnamed.words().endsWith("source") || unnamed.words().endsWith("resolution");
    if (back || bare || before.equalsIgnoreCase("the ") && again || isPart(unnamed.words())) {
      return;
    }
    if (unnamed.body().isPresent() && unnamed.words().contains("spokes")) {
      credits.add(unnamed.mention(), unnamed.body().get(), CitedSource.Kind.OFFICE);
    } else {
      describe(unnamed.words(), unnamed.mention());
    }
  }

  /** Adds whom a noun group denotes, or the body that it names: "Initial findings of the board". */
  private void describe(String words, Span span) {
    boolean findings =
        credits.kind(words).filter(kind -> kind == CitedSource.Kind.DOCUMENT).isPresent()
            && words.indexOf(' ') > 0;
    Optional<Span> body = findings ? credits.bodyBehind(span) : credits.bodyBeforeSpokesman(span);
    if (body.isEmpty() || !credits.body(body.get())) {
      credits.describe(words, span);
    }
  }

  /** "The harbour police" behind "Riga Harbour Police", and "on board", name nobody new. */
  private boolean isPart(String words) {
    String low = words.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    boolean shorter = credits.endsWith(" " + low);
    boolean single = !low.contains(" ") && !low.endsWith("s") && !BODIES.contains(low);
    return shorter || single && known.noun(low).equals(Optional.of(CitedSource.Kind.OFFICE));
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
      credits.add(span, origin.get());
    }
  }
}
