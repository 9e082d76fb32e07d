package org.readout.point;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.mention.Mention;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/** Says what kind of answer propositions give in words. */
final class Typist {

  private static final int LONGEST_VALUE = 120;

  /** Words that open a reason. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "(?:and )?(?:because|due to|owing to|thanks to|following an? |in response|in retaliation"
              + "|on suspicion|as a result)");

  private static final Pattern PLACE =
      Pattern.compile("(?:and )?(?:in|at|near|outside|inside|next to|close to|off|along) ");

  private final Cues cues = Cues.load();

  /** {@return the type that fits most of the propositions} */
  PointType type(List<Proposition> propositions) {
    Map<PointType, Integer> votes = new EnumMap<>(PointType.class);
    for (Proposition proposition : propositions) {
      votes.merge(typeOf(proposition), 1, Integer::sum);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(PointType.STATUS);
  }

  private PointType typeOf(Proposition proposition) {
    List<Token> tokens = tokens(proposition);
    if (CAUSE.matcher(opening(tokens)).lookingAt()) {
      return PointType.CAUSE;
    }
    boolean acts = tokens.stream().anyMatch(token -> token.pos() == Pos.VERB);
    if (!acts && PLACE.matcher(opening(tokens)).lookingAt() && holdsPlace(proposition)) {
      return PointType.PLACE;
    }
    Optional<PointType> told = cues.type(tokens);
    if (told.isPresent()) {
      return told.get();
    }
    if (isSaid(proposition)) {
      return PointType.POSITION;
    }
    return acts && hasObject(proposition) ? PointType.ACTION : PointType.STATUS;
  }

  private static String opening(List<Token> tokens) {
    return tokens.stream()
        .limit(3)
        .map(token -> token.form().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static boolean holdsPlace(Proposition proposition) {
    return proposition.account().mentions().stream()
        .anyMatch(mention ->
            mention.type() == Mention.Type.PLACE && proposition.span().contains(mention.span()));
  }

  /** {@return whether most of it is, or tells, what somebody said} */
  private static boolean isSaid(Proposition proposition) {
    return proposition.account().quotations().stream()
        .anyMatch(quotation ->
            2 * quotation.span().shared(proposition.span())
                > Math.min(quotation.span().length(), proposition.span().length()));
  }

  private static boolean hasObject(Proposition proposition) {
    int verb = Happenings.top(proposition);
    return proposition.sentence().children(verb).stream()
        .map(child -> proposition.sentence().tokens().get(child).relation())
        .anyMatch(relation -> relation.equals("obj") || relation.equals("nsubj:pass"));
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
      case Answer.Office office -> PointType.ROLE;
      case Answer.Name name -> PointType.PERSON;
      case Answer.Claim claim -> PointType.STATUS;
      case Answer.Words words -> PointType.STATUS;
    };
  }

  /** {@return the words of a proposition as an answer} */
  Answer words(Proposition proposition) {
    String words = proposition.words().replaceAll("\\s+", " ");
    if (words.length() > LONGEST_VALUE) {
      int cut = words.lastIndexOf(' ', LONGEST_VALUE);
      words = words.substring(0, cut > 0 ? cut : LONGEST_VALUE) + " …";
    }
    return new Answer.Words(words);
  }

  private static List<Token> tokens(Proposition proposition) {
    return proposition.sentence().tokens().subList(proposition.first(), proposition.end());
  }
}
