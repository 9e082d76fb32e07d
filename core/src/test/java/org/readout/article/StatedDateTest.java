package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "January 4, 2026 | 2026-01-04",
        "Published: Sept. 15, 2017 at 5:52 p.m. EST | 2017-09-15",
        "Sunday, 4 January 2026 | 2026-01-04",
        "4th of May 2021 | 2021-05-04",
        "03-Feb-2018 10:15 IST | 2018-02-03",
        "Updated: 2017-09-15 17:52 | 2017-09-15",
        "2024-02-29T08:00:00Z | 2024-02-29",
        "2021/3/9 | 2021-03-09",
        "24.12.2020, 18:30 Uhr | 2020-12-24",
        "25/12/2020 | 2020-12-25",
        "12/25/2020 | 2020-12-25"
      })
  void readsTheDayOf(String line, LocalDate day) {
    assertThat(StatedDate.in(line).map(StatedDate::date)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04/05/2020",
        "30 February 2020",
        "January 4",
        "In May 2018 2019",
        "20180101",
        "2018-13-01"
      })
  void abstainsFrom(String line) {
    assertThat(StatedDate.in(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/world/2017/12/29/oil-at-sea | 2017-12-29",
        "https://example.org/a/2017-09/15/content_3.htm | 2017-09-15",
        "https://example.org/2018/feb/06/markets | 2018-02-06",
        "https://example.org/story-20180206.html | 2018-02-06",
        "https://example.org/news/2018-02-05-summit | 2018-02-05"
      })
  void readsTheDayInTheAddress(String url, LocalDate day) {
    assertThat(StatedDate.inAddress(url).map(StatedDate::date)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/article/574508075/title",
        "https://example.org/2017/12/title",
        "https://example.org/title?date=2017/12/29/",
        "https://example.org/id/20191345678"
      })
  void findsNoDayInTheAddress(String url) {
    assertThat(StatedDate.inAddress(url)).isEqualTo(Optional.empty());
  }
}
