package org.readout.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 2026-01-05, 2026-01-05",
    "2026-01-05T09:30, 2026-01-05, 2026-01-05",
    "2026-01-01TEV, 2026-01-01, 2026-01-01",
    "2026-W01, 2025-12-29, 2026-01-04",
    "2026-W01-WE, 2026-01-03, 2026-01-04",
    "2026-W02-1, 2026-01-05, 2026-01-05",
    "2024-02, 2024-02-01, 2024-02-29",
    "2016-SU, 2016-06-01, 2016-08-31",
    "2016-WI, 2016-12-01, 2017-02-28",
    "2025-Q3, 2025-07-01, 2025-09-30",
    "2025-H2, 2025-07-01, 2025-12-31",
    "2019, 2019-01-01, 2019-12-31",
    "201X, 2010-01-01, 2019-12-31",
    "201, 2010-01-01, 2019-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "2026-01-04/2026-01-07, 2026-01-04, 2026-01-07",
    "2025-11/2026-01, 2025-11-01, 2026-01-31",
  })
  void knowsTheDaysOfAValue(String value, LocalDate first, LocalDate last) {
    assertThat(DateRange.ofValue(value)).contains(new DateRange(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P3D",
        "PAST_REF",
        "XXXX-WXX-1",
        "2026-13",
        "2026-02-30",
        "2026-W60",
        "19X",
        "2XXX",
        "/",
        "2026-01-07/2026-01-04",
        "FY2026",
        "T09:00"
      })
  void abstainsFromValuesThatNameNoDays(String value) {
    assertThat(DateRange.ofValue(value)).isEmpty();
  }

  @Test
  void countsBothEnds() {
    assertThat(DateRange.ofValue("2026-01-04/2026-01-07").orElseThrow().days()).isEqualTo(4);
  }

  @Test
  void tellsADayInsideFromOneOutside() {
    DateRange january = DateRange.ofValue("2026-01").orElseThrow();
    assertThat(january.contains(LocalDate.of(2026, 1, 31))).isTrue();
    assertThat(january.contains(LocalDate.of(2026, 2, 1))).isFalse();
    assertThat(january.overlaps(DateRange.ofValue("2026").orElseThrow())).isTrue();
    assertThat(january.overlaps(DateRange.ofValue("2025").orElseThrow())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "P3D, 3, DAYS",
    "P6Y, 6, YEARS",
    "PT12H, 12, HOURS",
    "PT5M, 5, MINUTES",
    "P5M, 5, MONTHS",
    "P2DE, 2, DECADES",
    "P1Q, 3, MONTHS",
    "P2.5W, 2.5, WEEKS"
  })
  void readsDurations(String value, String amount, ChronoUnit unit) {
    assertThat(IsoDuration.ofValue(value))
        .contains(new IsoDuration(new java.math.BigDecimal(amount), unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PXY", "2026", "P3DX", "PT", "P1Y6M"})
  void abstainsFromDurationsOfUnknownLength(String value) {
    assertThat(IsoDuration.ofValue(value)).isEmpty();
  }

  @Test
  void comparesDurationsInDays() {
    assertThat(IsoDuration.ofValue("P1W").orElseThrow().days()).isEqualTo(7);
  }
}
