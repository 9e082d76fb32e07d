package org.readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "2013-SP, spring 2013",
    "2024-Q3, the third quarter of 2024",
    "1999-H1, the first half of 1999",
    "2025-05-28TAF, '28 May 2025, afternoon'",
    "2025-05-28T24:00, '28 May 2025, midnight'",
    "2025-05-28T06:07, '28 May 2025, 06:07'",
    "2025-05-04/2025-05-07, 4–7 May 2025",
    "P3D, 3 days",
    "16 year, 16 years",
    "<~ 200 people, 'nearly 200 people'",
    "> 50 people, 'more than 50 people'",
    ">=12000 people, 'at least 12,000 people'",
  })
  void writesValuesAsPeopleReadThem(String value, String written) {
    assertThat(Values.inEnglish(value)).isEqualTo(written);
  }
}
