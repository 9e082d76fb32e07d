package org.readout.point;

import java.util.ArrayList;
import java.util.List;
import org.readout.alignment.FactGrouper;
import org.readout.alignment.Group;
import org.readout.alignment.PropositionGrouper;
import org.readout.alignment.RivalGrouper;
import org.readout.comparison.DenialGrouper;
import org.readout.comparison.HolderGrouper;
import org.readout.comparison.OfficeGrouper;
import org.readout.comparison.SettingGrouper;
import org.readout.likeness.Likeness;
import org.readout.likeness.Support;
import org.readout.proposition.Fact;
import org.readout.proposition.FactFinder;
import org.readout.proposition.Proposition;
import org.readout.proposition.PropositionFinder;
import org.readout.question.Asker;
import org.readout.story.Story;
import org.readout.word.WordVectors;

/** Finds the points of a story and compares what its articles answer. */
public final class PointFinder {

  private final WordVectors vectors;
  private final PropositionFinder propositions = new PropositionFinder();
  private final FactFinder factFinder = new FactFinder();
  private final Asker asker = new Asker();
  private final PointWriter writer = new PointWriter(asker);

  public PointFinder() {
    this(WordVectors.load());
  }

  /** A finder with the given word vectors, which may be shared. */
  public PointFinder(WordVectors vectors) {
    this.vectors = vectors;
  }

  /**
   * {@return the points of {@code story}, the most salient first} Every assertion cites the words
   * it was taken from.
   */
  public List<Point> find(Story story) {
    return find(new Support(story, vectors));
  }

  /** {@return the points of the story whose clauses {@code support} judges} */
  public List<Point> find(Support support) {
    Story story = support.story();
    List<Proposition> all = propositions.find(story);
    List<Fact> facts = factFinder.find(all);
    Likeness likeness = support.likeness();
    List<Proposition> told = all.stream().filter(p -> !asker.isAttribution(p)).toList();
    List<Group<Proposition>> alike = PropositionGrouper.group(story, told, support);
    List<Group<Fact>> answers = FactGrouper.group(story, facts, support);
    List<Group<Fact>> groups =
        new ArrayList<>(RivalGrouper.join(story, facts, answers, alike, likeness));
    groups.addAll(OfficeGrouper.group(story));
    groups.addAll(SettingGrouper.group(all));
    groups.addAll(DenialGrouper.group(story, all, likeness));
    groups.addAll(HolderGrouper.group(story, alike));
    Clauses clauses = new Clauses(all, alike, facts);
    return writer.write(story, groups, clauses);
  }
}
