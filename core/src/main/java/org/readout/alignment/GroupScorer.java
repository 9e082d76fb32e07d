package org.readout.alignment;

import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;

/**
 * Says whether grouped propositions answer one question, or only share some words: a logistic
 * regression over how alike they are, how many they are, how long the shortest is, and how many
 * tell who acts. The weights were fitted to annotated stories by {@code ./lab groups}, which scores
 * each story by weights that did not see it.
 */
public final class GroupScorer {

  /** Weights of the features below, in their order. */
  private static final double[] WEIGHTS = {-4.13, 2.38, 2.56, 0.022, 1.28};

  /** Groups less sure than this are left apart. */
  private static final double SURE = 0.25;

  private static final int MANY = 3;

  private GroupScorer() {}

  static boolean isSure(Group<Proposition> group) {
    double sum = 0;
    double[] features = features(group);
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum)) >= SURE;
  }

  /**
   * {@return one, the cohesion, whether there are three or more, the words of the shortest, and the
   * share of those with a subject}
   */
  public static double[] features(Group<Proposition> group) {
    long shortest = group.members().stream().mapToLong(GroupScorer::words).min().orElse(0);
    double acting = group.members().stream().filter(GroupScorer::hasSubject).count();
    return new double[] {
      1,
      group.cohesion(),
      group.members().size() >= MANY ? 1 : 0,
      shortest,
      acting / group.members().size()
    };
  }

  private static long words(Proposition proposition) {
    return proposition.tokens().stream().filter(token -> token.pos() != Pos.PUNCT).count();
  }

  private static boolean hasSubject(Proposition proposition) {
    return proposition.sentence().children(proposition.top()).stream()
        .filter(proposition::holds)
        .anyMatch(
            child -> proposition.sentence().tokens().get(child).baseRelation().equals("nsubj"));
  }
}
