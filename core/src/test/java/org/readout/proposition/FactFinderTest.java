package org.readout.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Stories;

class FactFinderTest {

  @Test
  void tellsWhereSomethingHappened() {
    assertThat(places("The two ministers met in Oslo on Monday.")).containsExactly("in Oslo");
  }

  @Test
  void tellsNoPlaceOfAMood() {
    assertThat(places("The sale caused an uproar in Norway.")).isEmpty();
  }

  @Test
  void tellsTheDeedWithItsDay() {
    assertThat(
            dated("The island seized two ships of the company, and three boats, on Jan. 4, 2026."))
        .singleElement()
        .asString()
        .contains("seized");
  }

  @Test
  void ranksTheNounThatIsDescribed() {
    assertThat(facts("The company opened its sixth and most powerful wind park."))
        .filteredOn(fact -> fact.answer() instanceof Answer.Rank)
        .extracting(fact -> fact.trigger().form())
        .containsExactly("park");
  }

  @Test
  void aBareRankBelongsToTheNounBeforeItAndNotToWhoHoldsIt() {
    assertThat(facts("The trip, the first by a North Norland premier in six years, will be short."))
        .filteredOn(fact -> fact.answer() instanceof Answer.Rank)
        .extracting(fact -> fact.trigger().form())
        .containsExactly("trip");
  }

  private static List<String> dated(String text) {
    return facts(text).stream()
        .filter(fact -> fact.answer() instanceof Answer.Dates)
        .map(fact -> fact.proposition().words())
        .toList();
  }

  private static List<String> places(String text) {
    return facts(text).stream()
        .map(Fact::answer)
        .filter(answer -> answer instanceof Answer.Place)
        .map(Answer::value)
        .toList();
  }

  private static List<Fact> facts(String text) {
    return new FactFinder().find(new PropositionFinder().find(Stories.story(text).story()));
  }
}
