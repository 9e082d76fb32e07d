package org.readout.point;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.lexicon.Table;
import org.readout.sentence.Token;

/** Words that tell what kind of answer a proposition gives, from {@code cues.tsv}. */
final class Cues {

  private final Map<String, PointType> types;

  private Cues(Map<String, PointType> types) {
    this.types = types;
  }

  static Cues load() {
    Map<String, PointType> types = new HashMap<>();
    for (List<String> row : Table.rows(Cues.class, "cues.tsv", 2)) {
      types.putIfAbsent(row.get(1), PointType.valueOf(row.get(0)));
    }
    return new Cues(Map.copyOf(types));
  }

  /** {@return the type that most cues among the tokens speak for; the first told wins a tie} */
  Optional<PointType> type(List<Token> tokens) {
    Map<PointType, Integer> votes = new EnumMap<>(PointType.class);
    Optional<PointType> best = Optional.empty();
    for (Token token : tokens) {
      PointType type = types.get(token.lemma());
      if (type != null) {
        int count = votes.merge(type, 1, Integer::sum);
        if (best.isEmpty() || count > votes.getOrDefault(best.get(), 0)) {
          best = Optional.of(type);
        }
      }
    }
    return best;
  }
}
