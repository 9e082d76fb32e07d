package org.readout.lab.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void takesASurnameForTheFullName() {
    assertThat(Names.same("Anna Berg", "BERG")).isTrue();
  }

  @Test
  void keepsDifferentPeopleApart() {
    assertThat(Names.same("Anna Berg", "Anna Dahl")).isFalse();
  }

  @Test
  void readsAccentedLettersAsAsciiAndAMark() {
    assertThat(Names.fold("Núñez-Groß")).isEqualTo("nu n ez gross");
  }

  @Test
  void takesSpacedAndUnspacedFormsForOne() {
    assertThat(Names.same("Al Jazeera", "aljazeera")).isTrue();
  }

  @Test
  void takesNoNameForAnyOther() {
    assertThat(Names.same("", "Anna Berg")).isFalse();
  }
}
