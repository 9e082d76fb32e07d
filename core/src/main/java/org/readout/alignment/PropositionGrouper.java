package org.readout.alignment;

import java.util.Arrays;
import java.util.List;
import org.readout.likeness.Likeness;
import org.readout.likeness.Support;
import org.readout.likeness.Wording;
import org.readout.proposition.Proposition;
import org.readout.story.Story;

/**
 * Groups propositions of different articles that answer one question about the story, as far as
 * trees learnt from labelled pairs can tell.
 */
public final class PropositionGrouper {

  /** Pairs less alike than this by their words are hardly ever about one thing. */
  private static final double RELATED = 0.5;

  /** What such a pair counts in a group, times how alike it is. */
  private static final double UNRELATED = 0.05;

  /**
   * So likely about one thing is a pair that begins or joins groups: more than half, since pairs
   * that were labelled are more often about one thing than pairs at large.
   */
  private static final double PAIR = 0.6;

  /** So likely it must be on average of any two members of a group. */
  private static final double GROUP = 0.4;

  /** Fewer telling words than this say too little to be compared. */
  private static final int FEWEST = 3;

  private final List<Proposition> propositions;
  private final List<Wording> wordings;
  private final Likeness likeness;
  private final Support support;

  private PropositionGrouper(List<Proposition> propositions, Support support) {
    this.propositions = propositions;
    this.support = support;
    this.likeness = support.likeness();
    this.wordings = propositions.stream().map(likeness::wording).toList();
  }

  /**
   * {@return groups of two or more propositions, each in the order of articles} The cohesion of a
   * group is how alike its members are by their words.
   */
  public static List<Group<Proposition>> group(
      Story story, List<Proposition> propositions, Support support) {
    if (story.accounts().size() < 2) {
      return List.of();
    }
    PropositionGrouper grouper = new PropositionGrouper(propositions, support);
    List<Integer> places = propositions.stream().map(Proposition::place).toList();
    return new AverageLink(places, grouper::alike, PAIR, GROUP)
        .groups(AverageLink.neighbours(grouper.keys(), false)).stream()
            .map(group -> new Group<>(group.members(), grouper.cohesion(group.members())))
            .map(group -> group.map(propositions::get))
            .toList();
  }

  /** {@return the telling words of each proposition that has enough of them} */
  private List<List<Integer>> keys() {
    return wordings.stream()
        .map(Wording::words)
        .map(words -> words.length < FEWEST ? List.<Integer>of() : boxed(words))
        .toList();
  }

  private static List<Integer> boxed(int[] words) {
    return Arrays.stream(words).boxed().toList();
  }

  /** {@return how likely two propositions answer one question} */
  private double alike(int a, int b) {
    double alike = likeness.of(wordings.get(a), wordings.get(b));
    return alike < RELATED
        ? UNRELATED * alike
        : support.onePoint(propositions.get(a), propositions.get(b), alike);
  }

  private double cohesion(List<Integer> all) {
    List<Integer> members = AverageLink.some(all);
    double sum = 0;
    int pairs = 0;
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        sum += likeness.of(wordings.get(members.get(a)), wordings.get(members.get(b)));
        pairs++;
      }
    }
    return sum / pairs;
  }
}
