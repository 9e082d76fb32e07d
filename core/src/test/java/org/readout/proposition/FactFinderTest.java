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

  private static List<String> places(String text) {
    return new FactFinder()
        .find(new PropositionFinder().find(Stories.story(text).story())).stream()
            .map(Fact::answer)
            .filter(answer -> answer instanceof Answer.Place)
            .map(Answer::value)
            .toList();
  }
}
