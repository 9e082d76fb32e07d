package org.readout.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.article.Article;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

class TimexFinderTest {

  private static final Reader READER = Reader.load();
  private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2027, 1, 1));

  private final TimexFinder finder = new TimexFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys will meet in Oslo on Tuesday.|2027-01-05",
        "The envoys met in Oslo on Tuesday.|2026-12-29",
        "The envoys met this week.|2026-W53",
        "They will gather next week.|2027-W01",
        "The ban was imposed in November.|2026-11",
        "They will vote in November.|2027-11",
        "The court ruled on Dec. 30.|2026-12-30",
        "Elections are due in June.|2027-06",
        "He returns home on Wednesday.|2027-01-06",
        "They met last month.|2026-12",
      })
  void followsTheTenseAcrossTheNewYear(String text, String value) {
    assertThat(find(text, FRIDAY)).extracting(Timex::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Monday.|XXXX-WXX-1",
        "They met on May 3.|XXXX-05-03",
        "They met last year.|XXXX",
        "They met this week.|XXXX-WXX",
        "They met yesterday.|XXXX-XX-XX",
        "They met on May 3, 2019.|2019-05-03",
      })
  void staysUnderspecifiedWithoutADayOfPublication(String text, String value) {
    assertThat(find(text, Optional.empty())).extracting(Timex::value).containsExactly(value);
  }

  @Test
  void takesTheYearFromAFullDateToldInTheArticle() {
    String text = "The fair opens on May 3, 2019. It closes on May 9.";
    assertThat(find(text, Optional.empty()))
        .extracting(Timex::value)
        .containsExactly("2019-05-03", "2019-05-09");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port closed on Dec. 20. Three days later it opened again.|2026-12-23",
        "The port closed on Dec. 20. The following week it opened again.|2026-W52",
        "He won in 2019. Two years later he resigned.|2021",
        "He won in November. A month later he resigned.|2026-12",
        "The summit, which ended Sunday, began two days earlier.|2026-12-25",
        "He won in 2019. Three days later he resigned.|XXXX-XX-XX",
        "He won in May 2019. That day it rained.|XXXX-XX-XX",
      })
  void countsFromWhatWasToldWhenThatIsFineEnough(String text, String value) {
    assertThat(find(text, FRIDAY)).last().extracting(Timex::value).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They had planned talks for Monday.|2027-01-04",
        "The ministry has scheduled a briefing for Monday.|2027-01-04",
        "They wanted a vote as early as Monday.|2027-01-04",
        "They met a decade ago.|2017",
        "They met two decades ago.|2007",
      })
  void looksAheadOrBackAsTheWordsTell(String text, String value) {
    assertThat(find(text, FRIDAY)).last().extracting(Timex::value).isEqualTo(value);
  }

  @Test
  void keepsTheOffsetOfAZoneThatChangesInSummer() {
    assertThat(find("It opens at 9 a.m. ET, March 20.", FRIDAY))
        .extracting(Timex::value)
        .containsExactly("2027-03-20T09:00-04:00");
    assertThat(find("It opened at 9 a.m. ET.", FRIDAY))
        .extracting(Timex::value)
        .containsExactly("2027-01-01T09:00-05:00");
  }

  @Test
  void takesAWeekdayForATimeEvenWhenItLooksLikeAName() {
    assertThat(find("President Ada Lund said Thursday that she would go.", FRIDAY))
        .extracting(Timex::value)
        .containsExactly("2026-12-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march on the capital.",
        "About 2,026 people came.",
        "A 35-year-old man left.",
        "He came as soon as possible.",
        "It cost $2019.",
        "They joined the annual March for Peace.",
        "He spoke ahead of the Winter Olympics.",
      })
  void findsNoTimeWhereNoneIs(String text) {
    assertThat(find(text, FRIDAY)).isEmpty();
  }

  static Stream<String> odd() {
    return Stream.concat(
        RandomText.texts(80),
        Stream.of(
            "Monday ".repeat(300),
            "May 99 2026, ".repeat(200),
            "the early ".repeat(400),
            "twenty-".repeat(500),
            "February 30, 2026 and 31 April 2026 and the 999th century",
            "999999999999 years ago and in 99999 years from now, at 25:99 p.m."));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void findsTheSameSpansTwiceWhateverTheTextSays(String text) {
    Article article = Tagged.article(text, FRIDAY);
    Reading reading = Tagged.reading(text);
    List<Timex> found = Invariants.same(() -> finder.find(article, reading));
    Invariants.inOrder(text, found.stream().map(Timex::span).toList());
  }

  private List<Timex> find(String text, Optional<LocalDate> published) {
    Article article = Tagged.article(text, published);
    return finder.find(article, READER.read(article));
  }
}
