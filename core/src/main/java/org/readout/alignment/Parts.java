package org.readout.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.likeness.Participants;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.word.WordVectors;

/** Says whether two facts may tell of the same people and things: who does it, to what. */
final class Parts {

  private static final double RELATED = 0.45;
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");

  /** So far above a noun its subject stands: "joined the club, becoming its tenth member". */
  private static final int CLIMB = 3;

  private static final Set<String> ACTOR = Set.of("nsubj", "nmod:poss");
  private static final Set<String> DONE_TO = Set.of("obj", "nsubj:pass");
  private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass", "nmod");

  private static final Set<String> ALL = Set.of("the", "all", "its", "their");
  private static final Set<String> ABOARD = Set.of("carry", "board", "aboard", "transport");

  /** "The two men" may be any two, "the 47 passengers" are all. */
  private static final int MANY = 10;

  /** Whether two words in one slot may mean one thing. */
  private enum Fit {
    SAME,
    OPEN,
    OTHER
  }

  private final Participants participants;
  private final WordVectors vectors;
  private final Deeds deeds;

  Parts(Participants participants, WordVectors vectors, Deeds deeds) {
    this.participants = participants;
    this.vectors = vectors;
    this.deeds = deeds;
  }

  /**
   * {@return whether whoever does it, and whatever it is done to, may be the same} Days and amounts
   * need one of them to be told in both.
   */
  boolean fit(Fact a, Fact b) {
    Optional<Token> actor = actor(a);
    Optional<Token> object = object(a);
    Optional<Token> otherActor = actor(b);
    Optional<Token> otherObject = object(b);
    Fit actors = fit(a, actor, b, otherActor);
    Fit objects = fit(a, object, b, otherObject);
    return actors != Fit.OTHER
        && objects != Fit.OTHER
        && (actors == Fit.SAME || objects == Fit.SAME || !needsMore(a.answer()));
  }

  /** {@return whether one who does it, or one thing that it is done to, is told by both} */
  boolean share(Fact a, Fact b) {
    return fit(a, actor(a), b, actor(b)) == Fit.SAME
        || fit(a, object(a), b, object(b)) == Fit.SAME
        || isWhole(a) && isWhole(b);
  }

  /** {@return whether all are counted: "the 47 passengers", "carried 43 passengers"} */
  static boolean isWhole(Fact fact) {
    if (!(fact.answer() instanceof Answer.Count count)
        || count.quantity().value().intValue() < MANY
        || !count.quantity().unit().isEmpty()) {
      return false;
    }
    String before = "";
    for (Token token : fact.proposition().sentence().tokens()) {
      if (token.span().start() >= count.quantity().span().start()) {
        break;
      }
      before = token.form().toLowerCase(Locale.ROOT);
    }
    return ALL.contains(before) || ABOARD.contains(fact.trigger().lemma().toLowerCase(Locale.ROOT));
  }

  /** {@return whether the answers belong to nouns that mean the same} */
  boolean areOfOneNoun(Fact a, Fact b) {
    return a.trigger().pos() == Pos.NOUN
        && b.trigger().pos() == Pos.NOUN
        && fit(a, a.trigger(), b, b.trigger()) == Fit.SAME;
  }

  /** {@return who does it; who is, or becomes, what a rank belongs to} */
  private Optional<Token> actor(Fact fact) {
    if (!(fact.answer() instanceof Answer.Rank)) {
      return slot(fact, ACTOR);
    }
    Sentence sentence = fact.proposition().sentence();
    List<Token> tokens = sentence.tokens();
    int at = tokens.indexOf(fact.trigger());
    for (int i = 0; i < CLIMB && at >= 0; i++) {
      Optional<Token> subject =
          sentence.children(at).stream()
              .map(tokens::get)
              .filter(token -> SUBJECT.contains(token.relation()))
              .reduce((first, last) -> last);
      if (subject.isPresent()) {
        return subject.filter(token -> isKnown(sentence, token));
      }
      at = tokens.get(at).head();
    }
    return Optional.empty();
  }

  /** {@return whether it is done to one and the same thing, or by one, if to nothing} */
  boolean areOneObject(Fact a, Fact b) {
    Optional<Token> left = object(a);
    Optional<Token> right = object(b);
    Fit actors = fit(a, actor(a), b, actor(b));
    Fit objects = fit(a, left, b, right);
    if (left.isEmpty() || right.isEmpty()) {
      return actors == Fit.SAME && isDefinite(a, actor(a)) && isDefinite(b, actor(b));
    }
    return isDefinite(a, left)
        && isDefinite(b, right)
        && (objects == Fit.SAME || objects == Fit.OPEN && actors == Fit.SAME);
  }

  /** {@return whether it is one thing, not "a ship" or "people"} */
  private static boolean isDefinite(Fact fact, Optional<Token> noun) {
    Sentence sentence = fact.proposition().sentence();
    return noun.filter(token -> !token.tag().endsWith("S"))
        .filter(token ->
            sentence.children(sentence.tokens().indexOf(token)).stream()
                .map(child -> sentence.tokens().get(child).lemma())
                .noneMatch("a"::equals))
        .isPresent();
  }

  private static boolean needsMore(Answer answer) {
    return answer instanceof Answer.Dates || isAmount(answer);
  }

  private static boolean isAmount(Answer answer) {
    return answer instanceof Answer.Count count && !count.quantity().unit().isEmpty();
  }

  private Fit fit(Fact a, Optional<Token> left, Fact b, Optional<Token> right) {
    return left.isPresent() && right.isPresent() ? fit(a, left.get(), b, right.get()) : Fit.OPEN;
  }

  /** A name and a noun may be one: "the Aldis Star" and "the tanker". */
  private Fit fit(Fact a, Token left, Fact b, Token right) {
    Optional<Entity> x = participants.at(a.proposition().sentence(), left);
    Optional<Entity> y = participants.at(b.proposition().sentence(), right);
    if (x.isPresent() && y.isPresent()) {
      return x.get() == y.get() ? Fit.SAME : Fit.OTHER;
    }
    if (deeds.areOne(left, right) || nearness(vectors, left, right) >= RELATED) {
      return Fit.SAME;
    }
    return left.pos() == Pos.PROPN ^ right.pos() == Pos.PROPN ? Fit.OPEN : Fit.OTHER;
  }

  /** {@return how near the meanings of two words are} */
  static double nearness(WordVectors vectors, Token a, Token b) {
    String left = a.lemma().toLowerCase(Locale.ROOT);
    String right = b.lemma().toLowerCase(Locale.ROOT);
    if (left.equals(right)) {
      return 1;
    }
    int x = vectors.row(left);
    int y = vectors.row(right);
    return x < 0 || y < 0 ? 0 : Math.max(0, vectors.cosine(x, y));
  }

  /** {@return what it is done to: "ship" of "seized the ship", "the ship seized on Monday"} */
  private Optional<Token> object(Fact fact) {
    List<Token> tokens = fact.proposition().sentence().tokens();
    int head = fact.trigger().head();
    boolean participle =
        fact.trigger().baseRelation().equals("acl")
            && head >= 0
            && tokens.get(head).pos() != Pos.VERB;
    return slot(fact, isAmount(fact.answer()) ? DONE_TO : OBJECT)
        .or(() -> participle ? Optional.of(tokens.get(head)) : Optional.empty());
  }

  /** {@return what hangs on the trigger in a slot, unless it is the answer itself} */
  private Optional<Token> slot(Fact fact, Set<String> relations) {
    Sentence sentence = fact.proposition().sentence();
    List<Token> tokens = sentence.tokens();
    int at = tokens.indexOf(fact.trigger());
    return sentence.children(Math.max(at, 0)).stream()
        .map(tokens::get)
        .filter(token -> relations.contains(token.relation()))
        .filter(token -> !isCounted(fact, token))
        .filter(token -> isKnown(sentence, token))
        .findFirst();
  }

  /** {@return whether it names something: whom "its" or "they" mean may not be known} */
  private boolean isKnown(Sentence sentence, Token token) {
    return token.pos() != Pos.PRON && !token.tag().startsWith("PRP")
        || participants.at(sentence, token).isPresent();
  }

  private static boolean isCounted(Fact fact, Token token) {
    return fact.answer() instanceof Answer.Count count
        && count.quantity().span().overlaps(token.span());
  }
}
