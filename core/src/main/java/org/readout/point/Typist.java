package org.readout.point;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.proposition.Proposition;
import org.readout.quantity.Quantity;
import org.readout.sentence.Token;
import org.readout.timex.DateRange;
import org.readout.timex.IsoDuration;
import org.readout.timex.Timex;

/** Says what kind of answer propositions give, and reads the answer. */
final class Typist {

  private static final int LONGEST_VALUE = 120;

  private final Cues cues = Cues.load();

  /** {@return the type that fits most of the propositions} */
  PointType type(List<Proposition> propositions) {
    if (common(propositions, PointType.COUNT)) {
      return PointType.COUNT;
    }
    if (common(propositions, PointType.DURATION)) {
      return PointType.DURATION;
    }
    Map<PointType, Integer> votes = new EnumMap<>(PointType.class);
    for (Proposition proposition : propositions) {
      votes.merge(cues.type(tokens(proposition)).orElse(PointType.STATUS), 1, Integer::sum);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(PointType.STATUS);
  }

  private static boolean common(List<Proposition> propositions, PointType type) {
    return propositions.stream().allMatch(p -> typed(type, p).isPresent());
  }

  /** {@return the answer of {@code proposition} to a point of this type} */
  Answer answer(PointType type, Proposition proposition) {
    return typed(type, proposition).orElseGet(() -> words(proposition));
  }

  private static Optional<Answer> typed(PointType type, Proposition proposition) {
    return switch (type) {
      case DATE -> date(proposition);
      case DURATION -> length(proposition);
      case COUNT -> count(proposition);
      case ORDINAL, PLACE, PERSON, ORGANIZATION, ROLE, RELATION, ACTION, POSITION, STATUS, CAUSE ->
          Optional.empty();
    };
  }

  private static Optional<Answer> date(Proposition proposition) {
    for (Timex timex : proposition.account().timexes()) {
      if (proposition.holds(timex.span()) && timex.type() == Timex.Type.DATE) {
        Optional<DateRange> range = DateRange.ofValue(timex.value());
        if (range.isPresent()) {
          return Optional.of(new Answer.Dates(range.get(), timex.value()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Answer> length(Proposition proposition) {
    for (Timex timex : proposition.account().timexes()) {
      if (proposition.holds(timex.span()) && timex.type() == Timex.Type.DURATION) {
        Optional<IsoDuration> duration = IsoDuration.ofValue(timex.value());
        if (duration.isPresent()) {
          return Optional.of(new Answer.Length(duration.get(), timex.value()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Answer> count(Proposition proposition) {
    for (Quantity quantity : proposition.account().quantities()) {
      if (proposition.holds(quantity.span())) {
        String value = quantity.value().toPlainString();
        String of = quantity.unit().isEmpty() ? quantity.of() : quantity.unit();
        return Optional.of(new Answer.Count(quantity, of.isEmpty() ? value : value + " " + of));
      }
    }
    return Optional.empty();
  }

  private static Answer words(Proposition proposition) {
    String words = proposition.words().replaceAll("\\s+", " ");
    if (words.length() > LONGEST_VALUE) {
      words = words.substring(0, words.lastIndexOf(' ', LONGEST_VALUE)) + " …";
    }
    return new Answer.Words(words);
  }

  private static List<Token> tokens(Proposition proposition) {
    return proposition.sentence().tokens().subList(proposition.first(), proposition.end());
  }
}
