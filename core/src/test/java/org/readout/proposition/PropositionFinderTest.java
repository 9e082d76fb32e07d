package org.readout.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.Stories;
import org.readout.brief.StoryRecord;

class PropositionFinderTest {

  private final PropositionFinder finder = new PropositionFinder();

  @Test
  void cutsASentenceAtItsClauses() {
    assertPropositions(
        "The minister flew to Oslo on Monday, while her deputy stayed behind in Lisbon.",
        "The minister flew to Oslo on Monday",
        "while her deputy stayed behind in Lisbon");
  }

  @Test
  void leavesADateWhole() {
    assertPropositions(
        "The treaty was signed in Geneva on January 4, 2026 by both sides.",
        "The treaty was signed in Geneva on January 4, 2026 by both sides");
  }

  @Test
  void leavesTwoThingsOfOneDeedTogether() {
    assertPropositions(
        "The island seized two ships and three boats of the company.",
        "The island seized two ships and three boats of the company");
  }

  @Test
  void cutsBetweenTwoDeeds() {
    assertPropositions(
        "The sailors left the old ship and the captain called the coast guard.",
        "The sailors left the old ship",
        "and the captain called the coast guard");
  }

  @Test
  void leavesAListOfThingsTogether() {
    assertPropositions(
        "The company sells fresh fish, brown bread and cheese to Spain.",
        "The company sells fresh fish, brown bread and cheese to Spain");
  }

  @Test
  void takesAlongWithForOneWord() {
    assertPropositions(
        "The old captain along with his crew of nine sailors left the harbour.",
        "The old captain along with his crew of nine sailors left the harbour");
  }

  @Test
  void leavesOutHeadings() {
    StoryRecord story =
        Stories.story(
            "Minister visits Oslo\n\nThe minister flew to Oslo on Monday to sign the treaty.\n\n"
                + "A long road\n\nHer deputy stayed behind in Lisbon to meet the press.");
    assertThat(finder.find(story.story()))
        .extracting(Proposition::words)
        .doesNotContain("A long road");
  }

  @Test
  void holdsOnRandomText() {
    RandomText.texts(60)
        .forEach(text -> {
          for (StoryRecord story : Stories.read(text).stories()) {
            Invariants.check(story);
            List<Proposition> propositions = finder.find(story.story());
            Invariants.inOrder(text, propositions.stream().map(Proposition::span).toList());
            assertThat(finder.find(story.story())).isEqualTo(propositions);
          }
        });
  }

  private void assertPropositions(String text, String... expected) {
    assertThat(finder.find(Stories.story(text).story()))
        .extracting(Proposition::words)
        .containsExactly(expected);
  }
}
