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
import org.readout.article.Known;
import org.readout.intake.body.Body;
import org.readout.intake.body.BodyFinder;
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

  @Test
  void leavesTheLineAboveTheHeadlineOut() {
    assertHeadline(
        "<title>Cable dispute: Ministers end talks | Harbour Wire</title>"
            + "<h1><span class=overline>Cable dispute</span> Ministers end talks</h1>",
        "Ministers end talks");
  }

  @Test
  void passesOverHeadingsThatNobodySees() {
    assertHeadline(
        "<title>News - Ministers end their talks in Oslo - Harbour Wire</title>"
            + "<h1 class=sr-only>News</h1><h1>Ministers end their talks in Oslo</h1>",
        "Ministers end their talks in Oslo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Ruiz on March 4, 2023 | Ana Ruiz",
        "Text von Ana Ruiz Illustration von Tom Berg | Ana Ruiz",
        "Redaktion | Redaktion"
      })
  void readsNothingBesideTheName(String byline, String name) {
    assertThat(Bylines.names(byline)).containsExactly(name);
  }

  @Test
  void findsTheAuthorBelowItsLabel() {
    assertThat(known("<h4>Autor</h4><p>Ana Ruiz</p>").authors()).containsExactly("Ana Ruiz");
  }

  @Test
  void findsTheAuthorBesideTheDate() {
    Known known = known("<small>04.02.2022 | 13:10 Uhr | Ana Ruiz</small>");
    assertThat(known.authors()).containsExactly("Ana Ruiz");
    assertThat(known.published()).contains(LocalDate.of(2022, 2, 4));
  }

  @Test
  void findsTheSurnameInWhatIsToldOfTheAuthor() {
    String told =
        "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"name\":"
            + "\"Ana\"}},{\"@type\":\"Person\",\"name\":\"Ana\",\"description\":\"Ana Ruiz writes on"
            + " harbours.\"}]}</script>";
    assertThat(known(told).authors()).containsExactly("Ana Ruiz");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>Talks end<br><small>04.02.2022 - World</small></h1>",
        "<div><h1>Talks end</h1><span class=published>4. Februar 2022</span></div>",
        "<h1>Talks end</h1><p>Press release of 4 February 2022: The talks have ended in Oslo.</p>",
        "<div class=with-sidebar><h1>Talks end</h1><ul><li><time>04.02.2022</time></ul></div>",
        "<h1>Talks end</h1><p>Talks (last edited 2022-02-04 13:28 by Ana)</p>"
      })
  void findsTheDayAroundTheHeadline(String html) {
    assertThat(known(html).published()).contains(LocalDate.of(2022, 2, 4));
  }

  private static Known known(String html) {
    var page = Jsoup.parse(html + "<p>The ministers ended their talks on Friday, in Oslo.</p>");
    Body body = new BodyFinder().cut(page.body());
    return new PageFacts(page, body, DATES, Optional.empty()).known();
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
