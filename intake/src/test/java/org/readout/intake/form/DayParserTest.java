package org.readout.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-05",
        "2026-01-05T23:59:00-08:00",
        "2026-01-05 07:00",
        "20260105",
        "Mon, 5 Jan 2026 10:00:00 GMT",
        "January 5, 2026",
        "jan 5, 2026",
        "5 January 2026",
        "2026/1/5",
        " 2026-01-05 "
      })
  void readsTheDay(String text) {
    assertThat(DayParser.parse(text)).contains(LocalDate.of(2026, 1, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2026-13-01", "5/1/2026", "January"})
  void doesNotGuess(String text) {
    assertThat(DayParser.parse(text)).isEmpty();
  }
}
