package org.readout.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.mention.Mention;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.sentence.Token;

/**
 * Says what kind of answer propositions give, after the annotation guide: a deed is what somebody
 * does to somebody ("urged", "signed"), a position what somebody wants or holds, a status how
 * things are.
 */
final class Typist {

  /** Words that give a reason, at the beginning. */
  private static final Pattern CAUSE =
      Pattern.compile("(?:and |but )?(?:for [a-z]+ing|following) ");

  /** Words that give a reason, wherever they stand. */
  private static final List<String> CAUSES =
      List.of(
          " because ",
          " due to ",
          " owing to ",
          " thanks to ",
          " in response to ",
          " in retaliation ",
          " as a result ",
          " in protest at ",
          " aimed at ");

  /** What somebody is suspected of: a reason, unless the deed stands beside it. */
  private static final List<String> CHARGES =
      List.of(" on suspicion ", " on charges ", " in connection with ");

  /** Words that open what somebody wants to reach. */
  private static final Pattern AIM =
      Pattern.compile(
          "(?:and |but )?(?:as )?(?:part of )?(?:in order to|(?:in )?an? (?:bid|effort|attempt) to"
              + "|in (?:the )?hopes? (?:of|that)) ");

  private static final Pattern EPITHET = Pattern.compile("as (?:an?|the) ");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:and )?(?:in|at|near|outside|inside|next|close|off|along|under|beside|around) ");

  /** Its object is who listens. */
  private static final String ADDRESS = "tell";

  private final Cues cues = Cues.load();

  /**
   * {@return the type that fits most of the propositions; a whole clause counts twice as much as a
   * piece of one}
   */
  PointType type(List<Proposition> propositions) {
    Map<PointType, Integer> votes = new EnumMap<>(PointType.class);
    List<Shape> shapes = propositions.stream().map(p -> Shape.of(p, cues)).toList();
    for (Shape shape : shapes) {
      votes.merge(type(shape), shape.isWhole() ? 2 : 1, Integer::sum);
    }
    if (Shape.shareAPlace(shapes)) {
      return PointType.PLACE;
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(PointType.STATUS);
  }

  private PointType type(Shape shape) {
    String words = words(shape.proposition());
    boolean cause = CAUSE.matcher(words).lookingAt() || holds(words, CAUSES);
    if (cause || holds(words, CHARGES) && !shape.hasObject()) {
      return PointType.CAUSE;
    }
    if (AIM.matcher(words).lookingAt() || shape.isPurpose() || isEpithet(shape)) {
      return PointType.POSITION;
    }
    if (isAttribution(shape) || !shape.isVerb() && !shape.isCopular()) {
      return ofPhrase(shape);
    }
    return shape.isCopular() ? ofState(shape) : ofVerb(shape);
  }

  /** {@return whether it only tells what somebody is held to be: "as a hero", after "hailed"} */
  private boolean isEpithet(Shape shape) {
    List<Token> before =
        shape.proposition().sentence().tokens().subList(0, shape.proposition().first());
    return EPITHET.matcher(words(shape.proposition())).lookingAt()
        && cues.any(Cues.Kind.JUDGE, before);
  }

  boolean isAttribution(Proposition proposition) {
    return isAttribution(Shape.of(proposition, cues));
  }

  /** {@return whether it only tells who speaks: "the minister told reporters in Oslo"} */
  private boolean isAttribution(Shape shape) {
    boolean open = shape.lemma().equals(ADDRESS) || !shape.hasObject();
    return shape.isVerb() && cues.is(Cues.Kind.SAY, shape.lemma()) && open;
  }

  private PointType ofPhrase(Shape shape) {
    List<Token> tokens = shape.proposition().tokens();
    boolean person = shape.names(Mention.Type.PERSON);
    if (PLACE.matcher(words(shape.proposition())).lookingAt() && shape.names(Mention.Type.PLACE)) {
      return PointType.PLACE;
    }
    if (cues.any(Cues.Kind.CAUSE, tokens)) {
      return PointType.CAUSE;
    }
    if (person && cues.any(Cues.Kind.KIN, tokens)) {
      return PointType.PERSON;
    }
    if (person && cues.any(Cues.Kind.OFFICE, tokens)) {
      return PointType.ROLE;
    }
    if (isRelation(shape)) {
      return PointType.RELATION;
    }
    return shape.said() ? PointType.POSITION : PointType.STATUS;
  }

  private PointType ofState(Shape shape) {
    String lemma = shape.lemma();
    if (isRelation(shape)) {
      return PointType.RELATION;
    }
    if (cues.is(Cues.Kind.CAUSE, lemma)) {
      return PointType.CAUSE;
    }
    if (cues.is(Cues.Kind.OFFICE, lemma)) {
      return PointType.ROLE;
    }
    if (shape.isLocated()) {
      return PointType.PLACE;
    }
    boolean opinion = isOpinion(shape) || shape.said() && !shape.isExistential();
    return opinion ? PointType.POSITION : PointType.STATUS;
  }

  private PointType ofVerb(Shape shape) {
    String lemma = shape.lemma();
    if (cues.is(Cues.Kind.CAUSE, lemma)) {
      return PointType.CAUSE;
    }
    if (cues.is(Cues.Kind.HOLD, lemma) || isJudgement(shape) || isOpinion(shape)) {
      return PointType.POSITION;
    }
    if (cues.is(Cues.Kind.STATE, lemma) && isRelation(shape)) {
      return PointType.RELATION;
    }
    if (shape.isBareAtAPlace()) {
      return PointType.PLACE;
    }
    return isDeed(shape) ? PointType.ACTION : PointType.STATUS;
  }

  /** {@return whether it tells what somebody does; what is not done is how things are} */
  private boolean isDeed(Shape shape) {
    String lemma = shape.lemma();
    boolean listed =
        cues.is(Cues.Kind.DEED, lemma) || cues.is(Cues.Kind.RULE, lemma) || shape.isCodedEvent();
    return listed
        && !shape.isNegated()
        && (!cues.is(Cues.Kind.RULE, lemma) || shape.isActed())
        && !cues.is(Cues.Kind.STATE, lemma);
  }

  /** {@return whether it tells what somebody or something is to another} */
  private boolean isRelation(Shape shape) {
    return cues.any(Cues.Kind.RELATION, shape.proposition().tokens()) || shape.isForemost();
  }

  /** {@return whether it tells what something is held to be: "hailed her as a hero"} */
  private boolean isJudgement(Shape shape) {
    return cues.is(Cues.Kind.JUDGE, shape.lemma()) && shape.isHeldToBe();
  }

  /** {@return whether somebody is said to wish or judge} */
  private boolean isOpinion(Shape shape) {
    List<Token> tokens = shape.proposition().tokens();
    return shape.said() && (cues.any(Cues.Kind.OPINION, tokens) || shape.isNegated());
  }

  /** {@return whether one of the phrases stands in the words, each with a space around it} */
  private static boolean holds(String words, List<String> phrases) {
    String all = " " + words;
    for (String phrase : phrases) {
      if (all.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the words in lower case, each with a space behind it} */
  private static String words(Proposition proposition) {
    StringBuilder words = new StringBuilder();
    for (Token token : proposition.tokens()) {
      words.append(token.form().toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.toString();
  }

  /** {@return whether it tells who somebody is to another, which is no office: "lawyer"} */
  private boolean isKin(Answer.Office office) {
    String title = office.title();
    return cues.is(Cues.Kind.KIN, title.substring(title.lastIndexOf(' ') + 1));
  }

  /** {@return what kind of question an answer belongs to} */
  PointType type(Answer answer) {
    return switch (answer) {
      case Answer.Dates dates -> PointType.DATE;
      case Answer.Clock clock -> PointType.DATE;
      case Answer.Length length -> PointType.DURATION;
      case Answer.Count count -> PointType.COUNT;
      case Answer.Rank rank -> PointType.ORDINAL;
      case Answer.Place place -> PointType.PLACE;
      case Answer.Office office -> isKin(office) ? PointType.PERSON : PointType.ROLE;
      case Answer.Name name -> PointType.PERSON;
      case Answer.Claim claim -> PointType.STATUS;
      case Answer.Words words -> PointType.STATUS;
    };
  }
}
