package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LandsTest {

  @Test
  void aTownLiesInTheRegionAndCountryThatTheTableKnows() {
    Told story = Told.by("They met in Shenzhen on Friday. China welcomed it.");
    assertThat(story.entity("Shenzhen").within()).containsExactly("Guangdong", "China");
    assertThat(liesIn(story, "Shenzhen", "China")).isTrue();
    assertThat(liesIn(story, "China", "Shenzhen")).isFalse();
  }

  @Test
  void aCapitalLiesInItsCountry() {
    Told story = Told.by("They met in Oslo on Friday. Norway and Sweden welcomed it.");
    assertThat(liesIn(story, "Oslo", "Norway")).isTrue();
    assertThat(liesIn(story, "Oslo", "Sweden")).isFalse();
  }

  @Test
  void whatTheReportTellsOfAPlaceGoesBeforeTheTable() {
    Told story = Told.by("The bridge in London, Ontario, was closed. He lives in Paris, Texas.");
    assertThat(story.entity("London").within()).containsExactly("Ontario", "Canada");
    assertThat(story.entity("Paris").within()).containsExactly("Texas", "United States");
  }

  @Test
  void aPlaceInARegionLiesInItsCountryToo() {
    Told story = Told.by("They held talks in Nevino, a village in the Crimea, on Monday morning.");
    assertThat(story.entity("Nevino").within()).containsExactly("Crimea", "Ukraine");
  }

  @Test
  void placesInARowLieNotInEachOther() {
    Told story =
        Told.by("She went to Paris, Norway and Sweden. Later she flew to Lyon, Spain and Malta.");
    assertThat(story.entity("Lyon").within()).endsWith("France");
  }

  private static boolean liesIn(Told story, String inner, String outer) {
    return story.entities().liesIn(story.entity(inner), story.entity(outer));
  }
}
