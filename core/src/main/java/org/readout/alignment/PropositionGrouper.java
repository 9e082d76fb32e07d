package org.readout.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.proposition.Proposition;
import org.readout.story.Story;

/** Groups propositions of different articles that say the same of the same actor. */
public final class PropositionGrouper {

  private static final double ALIKE = 0.7;
  private static final double LOOSE = 0.63;
  private static final double OTHER_ACTOR = 0.8;

  /** Fewer telling words than this say too little to be compared. */
  private static final int FEWEST = 3;

  private final List<Proposition> propositions;
  private final List<Lexicon.Wording> wordings;
  private final List<Optional<String>> actors;
  private final Likeness likeness;

  private PropositionGrouper(Story story, List<Proposition> propositions, Likeness likeness) {
    this.propositions = propositions;
    Lexicon lexicon = likeness.lexicon();
    this.wordings = propositions.stream().map(lexicon::wording).toList();
    Participants participants = new Participants(story);
    this.actors = propositions.stream().map(participants::actor).toList();
    this.likeness = likeness;
  }

  /** {@return groups of two or more propositions, each in the order of articles} */
  public static List<Group<Proposition>> group(
      Story story, List<Proposition> propositions, Likeness likeness) {
    return candidates(story, propositions, likeness).stream().filter(GroupScorer::isSure).toList();
  }

  /** {@return the groups with the doubtful ones, among which {@link GroupScorer} decides} */
  public static List<Group<Proposition>> candidates(
      Story story, List<Proposition> propositions, Likeness likeness) {
    PropositionGrouper grouper = new PropositionGrouper(story, propositions, likeness);
    List<Integer> places = propositions.stream().map(Proposition::place).toList();
    return new AverageLink(places, grouper::alike, ALIKE, LOOSE)
        .groups(AverageLink.neighbours(grouper.keys(), false)).stream()
            .map(group -> group.map(propositions::get))
            .toList();
  }

  /** {@return the telling words of each proposition that has enough of them} */
  private List<List<Integer>> keys() {
    return wordings.stream()
        .map(Lexicon.Wording::words)
        .map(words -> words.length < FEWEST ? List.<Integer>of() : boxed(words))
        .toList();
  }

  private static List<Integer> boxed(int[] words) {
    return Arrays.stream(words).boxed().toList();
  }

  private double alike(int a, int b) {
    return likeness.of(wordings.get(a), wordings.get(b)) * fit(a, b);
  }

  /** {@return less than 1 when the two tell of different actors} */
  private double fit(int a, int b) {
    boolean differ =
        actors.get(a).isPresent()
            && actors.get(b).isPresent()
            && !actors.get(a).equals(actors.get(b));
    return differ ? OTHER_ACTOR : 1;
  }
}
