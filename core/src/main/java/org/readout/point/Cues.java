package org.readout.point;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.sentence.Token;

/** Words that tell what kind of answer a proposition gives, from {@code cues.tsv}. */
final class Cues {

  private final Map<String, PointType> types;

  private Cues(Map<String, PointType> types) {
    this.types = types;
  }

  static Cues load() {
    try (InputStream in = Cues.class.getResourceAsStream("cues.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the resource cues.tsv is missing");
      }
      Map<String, PointType> types = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .forEach(row -> types.putIfAbsent(row[1], PointType.valueOf(row[0])));
      return new Cues(Map.copyOf(types));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
