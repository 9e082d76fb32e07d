package org.readout.intake.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.intake.fact.DateWords.Found;

class FactsTest {

  private static final DateWords DATES = DateWords.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-03-04T10:15:00+01:00",
        "Published March 4, 2023 at 10:15",
        "4. März 2023",
        "Samstag, 4.3.2023",
        "04/03/2023",
        "4 de marzo de 2023",
        "4 mars 2023",
        "4 marca 2023",
        "4 de março de 2023",
        "4 maart 2023",
        "4 марта 2023 г.",
        "2023年3月4日",
        "2023년 3월 4일",
        "20230304",
        "Sat, 04 Mar 2023 10:15:00 GMT"
      })
  void readsDatesOfManyLanguages(String text) {
    assertThat(DATES.find(text, false).map(Found::day)).contains(LocalDate.of(2023, 3, 4));
  }

  @Test
  void readsTheMonthFirstInAmericanEnglish() {
    assertThat(DATES.find("03/04/2023", true).map(Found::day)).contains(LocalDate.of(2023, 3, 4));
  }

  @Test
  void keepsTheZoneOfAMoment() {
    assertThat(DATES.find("2023-03-04T10:15:00-0500", false).flatMap(Found::moment))
        .contains(OffsetDateTime.parse("2023-03-04T10:15:00-05:00"));
  }

  @ParameterizedTest
  @CsvSource({"31.02.2023", "2023-13-45", "Version 1.2.3", "1234567890"})
  void readsNoDateWhereThereIsNone(String text) {
    assertThat(DATES.find(text, false)).isEmpty();
  }

  @Test
  void readsNamesOutOfBylines() {
    assertThat(Bylines.names("By Ana Ruiz and Tom Berg")).containsExactly("Ana Ruiz", "Tom Berg");
    assertThat(Bylines.names("Von Ana Ruiz, Redakteurin")).containsExactly("Ana Ruiz");
    assertThat(Bylines.names("https://example.org/people/ruiz")).isEmpty();
  }

  @Test
  void namesTheStaffOnlyWhenNobodyElseIsNamed() {
    assertThat(Bylines.people(List.of("Redaktion", "Ana Ruiz"), "Hafenblatt"))
        .containsExactly("Ana Ruiz");
    assertThat(Bylines.people(List.of("Redaktion"), "Hafenblatt")).containsExactly("Redaktion");
  }

  @Test
  void leavesTheOutletOutOfAuthors() {
    assertThat(Bylines.people(List.of("Harbour Wire", "Tom Berg"), "The Harbour Wire"))
        .contains("Tom Berg");
  }

  @Test
  void takesTheHeadingWithoutTheNameOfTheSite() {
    assertHeadline(
        "<title>Talks end in Oslo | Harbour Wire</title><h1><a href=/>Harbour Wire</a></h1>"
            + "<h1>Talks end in Oslo</h1>",
        "Talks end in Oslo");
  }

  @Test
  void leavesTheKickerOutOfTheHeadline() {
    assertHeadline(
        "<meta property=og:title content='Ministers end their talks in Oslo'>"
            + "<h1>Norway Ministers end their talks in Oslo</h1>",
        "Ministers end their talks in Oslo");
  }

  private static void assertHeadline(String html, String headline) {
    var page = Jsoup.parse(html);
    List<String> told =
        page.select("meta[content]").isEmpty()
            ? List.of(page.title())
            : page.select("meta[content]").eachAttr("content");
    assertThat(new Headline(page, told, Optional.empty()).find()).contains(headline);
  }
}
