package org.readout.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.RandomText;
import org.readout.ReadStory;
import org.readout.Stories;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.proposition.Proposition;
import org.readout.proposition.PropositionFinder;
import org.readout.story.Story;
import org.readout.word.WordVectors;

class SupportTest {

  private static final WordVectors VECTORS = WordVectors.load();

  private static final String ARREST =
      """
      Police arrest man over Bergen bridge fire

      Police arrested a man on Monday over the fire on the Bergen bridge. The bridge stays closed.
      """;

  @Test
  void takesAPassiveForTheSame() {
    assertThat(
            chance(
                ARREST,
                """
                Man held after Bergen fire

                A man was arrested by police on Monday over the fire on the Bergen bridge.
                """,
                "Police arrested a man on Monday",
                "A man was arrested by police on Monday"))
        .isGreaterThan(Support.SURE);
  }

  @Test
  void takesNoOtherDeedOfTheSameManForTheSame() {
    assertThat(
            chance(
                ARREST,
                """
                Man held after Bergen fire

                The lawyer of the arrested man said on Monday that nobody had called his mother.
                """,
                "Police arrested a man on Monday",
                "nobody had called his mother"))
        .isLessThan(0.3);
  }

  @Test
  void takesAPlanForNoDeed() {
    String done =
        """
        Norway and Peru sign fishing treaty

        Norway and Peru signed a treaty on fishing in Lima on Friday.
        """;
    String same =
        """
        Fishing treaty signed in Lima

        Peru and Norway have signed a fishing treaty in Lima.
        """;
    String plan =
        """
        Norway hopes for fishing treaty

        Norway does not want to sign a treaty on fishing with Peru, its minister said.
        """;
    double told = chance(done, same, "signed a treaty", "signed a fishing treaty");
    double planned = chance(done, plan, "signed a treaty", "sign a treaty");
    assertThat(planned).isLessThan(told);
  }

  @Test
  void findsNoSupportInAnArticleThatIsNotThere() {
    Story story = ReadStory.of(ARREST, ARREST);
    Support support = new Support(story, new Likeness(story, VECTORS));
    Citation there = new Citation("a1", new Span(0, 10));
    assertThat(support.chance(there, new Citation("a9", new Span(0, 10)))).isZero();
    assertThat(support.chance(there, new Citation("a2", new Span(9_000, 9_010)))).isZero();
  }

  @Test
  void judgesAnyWordsOfAnyText() {
    for (int seed = 0; seed < 20; seed++) {
      Story story = ReadStory.of(RandomText.of(seed, 60), RandomText.of(seed + 100, 60));
      Support support = new Support(story, new Likeness(story, VECTORS));
      for (int start = 0; start < 300; start += 7) {
        Citation a = new Citation("a1", new Span(start, start + 1 + start % 90));
        Citation b = new Citation("a2", new Span(start / 2, start + 1));
        assertThat(support.chance(a, b)).isBetween(0.0, 1.0).isEqualTo(support.chance(a, b));
      }
    }
  }

  private static double chance(String one, String other, String statement, String by) {
    Story story = Stories.story(one, other).story();
    List<Proposition> all = new PropositionFinder().find(story);
    Support support = new Support(story, new Likeness(story, VECTORS));
    return support.chance(clause(all, 0, statement), clause(all, 1, by));
  }

  private static Proposition clause(List<Proposition> all, int place, String words) {
    return all.stream()
        .filter(clause -> clause.place() == place && clause.words().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + all));
  }
}
