package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleFinderTest {

  @Test
  void learnsAnOfficeFromATitleInFront() {
    assertThat(Told.by("French President Emmanuel Macron arrived.").roles("Emmanuel Macron"))
        .containsExactly("president of France");
  }

  @Test
  void learnsAnOfficeFromAnAppositionBefore() {
    Told story = Told.by("Japan's national security adviser, Masataka Okano, said talks went on.");
    assertThat(story.roles("Masataka Okano")).containsExactly("national security adviser of Japan");
    assertThat(story.last("Japan's national security adviser")).isEqualTo("Masataka Okano");
  }

  @Test
  void learnsAnOfficeFromAnAppositionAfter() {
    Told story = Told.by("Mary Robinson, a former president of Ireland, opened the meeting.");
    assertThat(story.roles("Mary Robinson")).containsExactly("former president of Ireland");
  }

  @Test
  void learnsAnOfficeOfAPlaceBeforeTheName() {
    assertThat(Told.by("Mayor of Paris Anne Hidalgo praised the crews.").roles("Anne Hidalgo"))
        .containsExactly("mayor of Paris");
  }

  @Test
  void learnsTheOfficeOfACounterpartByParallel() {
    Told story =
        Told.by(
            "Japanese Foreign Minister Yoko Kamikawa met her Indian counterpart, Subrahmanyam"
                + " Jaishankar, in Tokyo.");
    assertThat(story.roles("Subrahmanyam Jaishankar")).containsExactly("foreign minister of India");
  }

  @Test
  void aPredecessorHeldTheSameOffice() {
    Told story =
        Told.by(
            "French President Emmanuel Macron spoke. The tax was planned by Macron's predecessor,"
                + " Francois Hollande, in spring.");
    assertThat(story.roles("Francois Hollande")).containsExactly("former president of France");
  }

  @Test
  void aClauseAfterTheCommaIsNoApposition() {
    Told story = Told.by("According to Emmanuel Macron, a minister resigned on Sunday.");
    assertThat(story.roles("Emmanuel Macron")).isEmpty();
  }
}
