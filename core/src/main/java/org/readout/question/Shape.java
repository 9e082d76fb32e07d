package org.readout.question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.event.PloverType;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.quotation.Quotation;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * How a proposition is built: its telling word, seen through "she said that", and what hangs on it.
 *
 * @param proposition the words
 * @param top index of the telling word in the sentence
 * @param said whether somebody is said to say it
 */
record Shape(Proposition proposition, int top, boolean said) {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "xcomp");

  private static final Set<String> LOCATIVE =
      Set.of(
          "near",
          "outside",
          "inside",
          "beside",
          "behind",
          "under",
          "underneath",
          "above",
          "below",
          "opposite",
          "between",
          "at",
          "along",
          "beneath");

  private static final Set<String> FOREMOST = Set.of("main", "only", "sole", "key", "chief");

  /** Up to so many words, a deed and its place are all that is told. */
  private static final int BARE = 7;

  private static final int PEEKS = 4;

  /** {@return the shape of a proposition; {@code cues} knows the verbs of saying} */
  static Shape of(Proposition proposition, Cues cues) {
    int top = proposition.top();
    boolean said = isQuoted(proposition);
    for (int i = 0; i < PEEKS && cues.is(Cues.Kind.SAY, lemma(proposition, top)); i++) {
      OptionalInt content = content(proposition, top);
      if (content.isEmpty()) {
        break;
      }
      top = content.getAsInt();
      said = true;
    }
    return new Shape(proposition, begun(proposition, top, cues), said);
  }

  /** {@return "work" of "continue to work"; the word itself when nothing is begun or tried} */
  private static int begun(Proposition proposition, int verb, Cues cues) {
    if (!cues.is(Cues.Kind.PHASE, lemma(proposition, verb))) {
      return verb;
    }
    List<Token> tokens = proposition.sentence().tokens();
    return proposition.sentence().children(verb).stream()
        .filter(proposition::holds)
        .filter(child -> tokens.get(child).baseRelation().equals("xcomp"))
        .filter(child -> tokens.get(child).pos() == Pos.VERB)
        .findFirst()
        .orElse(verb);
  }

  private static String lemma(Proposition proposition, int at) {
    return proposition.sentence().tokens().get(at).lemma().toLowerCase(Locale.ROOT);
  }

  private static OptionalInt content(Proposition proposition, int verb) {
    List<Token> tokens = proposition.sentence().tokens();
    return proposition.sentence().children(verb).stream()
        .mapToInt(Integer::intValue)
        .filter(proposition::holds)
        .filter(child -> CLAUSES.contains(tokens.get(child).baseRelation()))
        .findFirst();
  }

  /** {@return whether most of it is, or tells, what somebody said} */
  private static boolean isQuoted(Proposition proposition) {
    return proposition.account().quotations().stream()
        .filter(q -> q.kind() == Quotation.Kind.DIRECT || q.isStatement())
        .anyMatch(quotation ->
            2 * quotation.span().shared(proposition.span())
                > Math.min(quotation.span().length(), proposition.span().length()));
  }

  Token topToken() {
    return sentence().tokens().get(top);
  }

  String lemma() {
    return lemma(proposition, top);
  }

  boolean isVerb() {
    return topToken().pos() == Pos.VERB;
  }

  /** {@return whether it says that something is something: "China is its largest partner"} */
  boolean isCopular() {
    return lemma().equals("be") || child("cop").isPresent();
  }

  boolean isPassive() {
    return child("nsubj:pass").isPresent() || child("aux:pass").isPresent();
  }

  boolean hasObject() {
    return child("obj").isPresent();
  }

  Optional<Token> subject() {
    return child("nsubj").or(() -> child("nsubj:pass"));
  }

  boolean isFirstPerson() {
    return subject()
        .filter(token -> FIRST_PERSON.contains(token.form().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  boolean isNegated() {
    return children()
        .map(i -> i)
        .anyMatch(i -> {
          String lemma = sentence().tokens().get(i).lemma().toLowerCase(Locale.ROOT);
          return lemma.equals("not") || lemma.equals("n't") || lemma.equals("never");
        });
  }

  /** {@return whether it opens with what is to be reached: "to stop the shipments"} */
  boolean isPurpose() {
    Token first = proposition.tokens().getFirst();
    return first.tag().equals("TO") && first.head() >= 0 && isVerb(first.head());
  }

  private boolean isVerb(int at) {
    return sentence().tokens().get(at).pos() == Pos.VERB;
  }

  /** {@return whether somebody with a name does it, in the active voice} */
  boolean isActed() {
    return child("nsubj").filter(token -> token.pos() == Pos.PROPN).isPresent();
  }

  /**
   * {@return whether all tell different deeds but one place: "lies next to a bridge", "fell next to
   * a bridge"}
   */
  static boolean shareAPlace(List<Shape> shapes) {
    Set<String> places = new HashSet<>(shapes.getFirst().places());
    Set<String> deeds = new HashSet<>();
    for (Shape shape : shapes) {
      places.retainAll(shape.places());
      deeds.add(shape.lemma());
    }
    return !places.isEmpty() && deeds.size() == shapes.size() && deeds.size() > 1;
  }

  /** {@return the nouns after words such as "in" or "outside", with these words} */
  private Set<String> places() {
    List<Token> tokens = sentence().tokens();
    Set<String> places = new HashSet<>();
    for (int i = proposition.first(); i < proposition.end(); i++) {
      Token token = tokens.get(i);
      boolean leads = token.relation().equals("case") && token.head() > i;
      if (leads && isLocative(tokens, i)) {
        places.add(tokens.get(token.head()).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return places;
  }

  private static boolean isLocative(List<Token> tokens, int at) {
    String word = tokens.get(at).form().toLowerCase(Locale.ROOT);
    String before = at > 0 ? tokens.get(at - 1).form().toLowerCase(Locale.ROOT) : "";
    return LOCATIVE.contains(word)
        || word.equals("to") && (before.equals("next") || before.equals("close"));
  }

  /** {@return whether it says that something is at or from a place: "She is from Tromso"} */
  boolean isLocated() {
    return topToken().pos() == Pos.PROPN
        && children()
            .mapToObj(i -> sentence().tokens().get(i))
            .filter(token -> token.relation().equals("case"))
            .map(token -> token.form().toLowerCase(Locale.ROOT))
            .anyMatch(word -> LOCATIVE.contains(word) || word.equals("from") || word.equals("in"));
  }

  /** {@return whether it tells little but where: "speaking outside Tromso Hospital"} */
  boolean isBareAtAPlace() {
    return subject().isEmpty()
        && !hasObject()
        && !isPassive()
        && proposition.tokens().size() <= BARE
        && !places().isEmpty()
        && proposition.tokens().stream().anyMatch(token -> token.pos() == Pos.PROPN);
  }

  /** {@return whether it has a telling word with its subject, no mere piece of a clause} */
  boolean isWhole() {
    return subject().isPresent() && (isVerb() || isCopular());
  }

  /** {@return whether it says that there is something} */
  boolean isExistential() {
    return child("expl").isPresent();
  }

  /** {@return whether "as" or a second object says what something is held to be} */
  boolean isHeldToBe() {
    return child("xcomp").isPresent()
        || proposition.tokens().stream().anyMatch(token -> token.form().equalsIgnoreCase("as"));
  }

  /** {@return whether something is the first or only one of somebody: "its largest supplier"} */
  boolean isForemost() {
    List<Token> tokens = proposition.tokens();
    return tokens.stream()
            .anyMatch(
                t -> t.tag().equals("JJS") || FOREMOST.contains(t.lemma().toLowerCase(Locale.ROOT)))
        && tokens.stream().anyMatch(t -> t.tag().equals("POS") || t.tag().equals("PRP$"));
  }

  /** {@return whether its telling word tells a deed that is coded as an event} */
  boolean isCodedEvent() {
    return proposition.account().events().stream()
        .anyMatch(event ->
            event.type() != PloverType.UNCODED && event.trigger().overlaps(topToken().span()));
  }

  /** {@return the first token of a relation that hangs on the telling word} */
  Optional<Token> child(String relation) {
    return children()
        .mapToObj(i -> sentence().tokens().get(i))
        .filter(token -> token.relation().equals(relation))
        .findFirst();
  }

  private IntStream children() {
    return sentence().children(top).stream().mapToInt(Integer::intValue);
  }

  /** {@return whether it names something of a type} */
  boolean names(Mention.Type type) {
    return proposition.account().mentions().stream()
        .anyMatch(mention ->
            mention.kind() == Mention.Kind.NAME
                && mention.type() == type
                && proposition.span().contains(mention.span()));
  }

  private Sentence sentence() {
    return proposition.sentence();
  }
}
