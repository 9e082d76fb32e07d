package org.readout.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.lexicon.Pronoun;
import org.readout.lexicon.Table;

/**
 * Weights of the cues that tell whom a pronoun means, and the decision by them: a log-linear model
 * over the candidates and "none of them" (after Denis and Baldridge, "A ranking approach to pronoun
 * resolution", 2007).
 */
final class PronounModel implements PronounResolver.Judge {

  /** Below these shares of belief a pronoun stays open: a wrong answer is worse than none. */
  private static final double SURE_OF_PERSON = 0.6;

  private static final double SURE_OF_THING = 0.6;

  private final Map<String, Double> weights = new HashMap<>();

  private PronounModel() {}

  /** {@return the model that comes with the program} */
  static PronounModel load() {
    PronounModel model = new PronounModel();
    for (List<String> row : Table.rows(PronounModel.class, "pronouns.tsv", 2)) {
      model.weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return model;
  }

  @Override
  public Optional<Cluster> decide(PronounResolver.Choice choice) {
    double none = Math.exp(score(choice.none()));
    double sum = none;
    double top = 0;
    Optional<Cluster> best = Optional.empty();
    for (PronounResolver.Candidate candidate : choice.candidates()) {
      double value = Math.exp(score(candidate.cues()));
      sum += value;
      if (value > top) {
        top = value;
        best = Optional.of(candidate.cluster());
      }
    }
    boolean person = choice.pronoun() == Pronoun.HE || choice.pronoun() == Pronoun.SHE;
    double share = top / sum;
    return share >= (person ? SURE_OF_PERSON : SURE_OF_THING) ? best : Optional.empty();
  }

  private double score(List<String> cues) {
    double score = 0;
    for (String cue : cues) {
      Double weight = weights.get(cue);
      score += weight == null ? 0 : weight;
    }
    return score;
  }
}
