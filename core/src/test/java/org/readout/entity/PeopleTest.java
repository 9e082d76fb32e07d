package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {

  @Test
  void oneNameInSeveralSpellingsIsOnePerson() {
    Told story =
        Told.by(
            "President Moon Jae-in flew to Berlin.",
            "Moon Jae In met the chancellor. The talks pleased Moon.");
    assertThat(story.entities().all().stream().filter(e -> e.name().startsWith("Moon"))).hasSize(1);
  }

  @Test
  void aMiddleInitialMakesNoOtherPerson() {
    Told story = Told.by("Donald J. Trump spoke in Ohio.", "Donald Trump left. Later Trump wrote.");
    assertThat(story.last("Trump")).isEqualTo("Donald J. Trump");
  }

  @Test
  void aSecondSurnameMakesNoOtherPerson() {
    Told story = Told.by("Juan Carlos Santos spoke.", "Juan Carlos Santos Calderón left.");
    assertThat(story.last("Juan Carlos Santos Calderón")).isEqualTo("Juan Carlos Santos Calderón");
    assertThat(story.entities().all().stream().filter(e -> e.name().startsWith("Juan"))).hasSize(1);
  }

  @Test
  void aBareSurnameGoesToThePersonThatTheArticleNamesInFull() {
    Told story =
        Told.by(
            "Samsung chairman Park Jae-yong visited Hanoi. Park said the plant would grow.",
            "President Park Geun-hye visited Tokyo. Reporters asked Park about chips.");
    assertThat(story.last("Park")).isEqualTo("Park Geun-hye");
    assertThat(story.entity("Park Jae-yong").mentions()).hasSizeGreaterThan(1);
  }

  @Test
  void relativesWithOtherGivenNamesAreOtherPeople() {
    Told story = Told.by("Kim Jong Un succeeded Kim Jong Il. Kim Jong Un was young.");
    assertThat(story.last("Kim Jong Un")).isEqualTo("Kim Jong Un");
    assertThat(story.last("Kim Jong Il")).isEqualTo("Kim Jong Il");
  }

  @Test
  void similarNamesOfTwoOfficialsStayApart() {
    Told story =
        Told.by("Premier Li Qiang spoke in Beijing.", "Premier Li Keqiang spoke in Beijing.");
    assertThat(story.last("Li Qiang")).isNotEqualTo(story.last("Li Keqiang"));
  }

  @Test
  void aTitleTellsWhichOfTwoPeopleIsMeant() {
    Told story =
        Told.by(
            "President Anna Keller met her brother, Senator Paul Keller, in Vienna. Senator Paul"
                + " Keller laughed. Then President Keller left.");
    assertThat(story.last("Keller")).isEqualTo("Anna Keller");
  }
}
