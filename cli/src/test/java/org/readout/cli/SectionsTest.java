package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.brief.Line.Section;

class SectionsTest {

  @ParameterizedTest
  @CsvSource({
    "conflicts, CONFLICT",
    "conflict, CONFLICT",
    "Where they conflict, CONFLICT",
    "agreement, AGREE",
    "quotes, QUOTATIONS",
    "Quotations, QUOTATIONS",
    "timeline, SCHEDULE",
    "what-happened, WHAT_HAPPENED",
    "what to watch, WATCH",
    "watch, WATCH",
    "origins, SOURCES",
    "only_in_one, SINGLE",
    "pos, POSITIONS"
  })
  void understandsWhatPeopleType(String word, Section section) throws Failure {
    assertThat(Sections.find(List.of(word))).containsExactly(section);
  }

  @ParameterizedTest
  @EnumSource
  void understandsEveryHeading(Section section) throws Failure {
    assertThat(Sections.find(List.of(section.title()))).containsExactly(section);
  }

  @Test
  void refusesAWordThatFitsSeveral() {
    assertThatThrownBy(() -> Sections.find(List.of("where"))).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> Sections.find(List.of("q"))).isInstanceOf(Failure.class);
  }
}
