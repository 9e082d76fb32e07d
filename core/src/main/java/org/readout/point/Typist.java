package org.readout.point;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.sentence.Token;

/** Says what kind of answer propositions give in words. */
final class Typist {

  private static final int LONGEST_VALUE = 120;

  private final Cues cues = Cues.load();

  /** {@return the type that fits most of the propositions} */
  PointType type(List<Proposition> propositions) {
    Map<PointType, Integer> votes = new EnumMap<>(PointType.class);
    for (Proposition proposition : propositions) {
      votes.merge(cues.type(tokens(proposition)).orElse(PointType.STATUS), 1, Integer::sum);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(PointType.STATUS);
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
