package org.readout.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.Stories;
import org.readout.brief.Line;
import org.readout.question.PointType;

/** What two short reports contradict each other in, and what only looks like it. */
class ConflictTest {

  @Test
  void setsTwoOfficesOfOnePersonAgainstEachOther() {
    assertConflict(
        PointType.ROLE,
        "March 3, 2026\n\nNorwegian Finance Minister Anna Berg opened the fish market in Bergen.",
        "March 3, 2026\n\nThe fish market in Bergen was opened by Norwegian Health Minister Anna"
            + " Berg.");
  }

  @Test
  void takesAFormerOfficeForNoRival() {
    assertNoConflict(
        PointType.ROLE,
        "March 3, 2026\n\nNorwegian Finance Minister Anna Berg opened the fish market in Bergen.",
        "March 3, 2026\n\nThe fish market in Bergen was opened by former Norwegian Health Minister"
            + " Anna Berg.");
  }

  @Test
  void setsADenialAgainstTheClaim() {
    assertConflict(
        PointType.STATUS,
        "March 3, 2026\n\nNorwegian trawlers secretly sold frozen cod to Portuguese smugglers at"
            + " sea, a customs officer said.",
        "March 4, 2026\n\nNorway denied that its trawlers sold any frozen cod to smugglers.");
  }

  @Test
  void tellsWhoSaysAndWhoDenies() {
    assertThat(
            Stories.story(
                    "March 3, 2026\n\nNorwegian trawlers secretly sold frozen cod to Portuguese"
                        + " smugglers at sea, a customs officer said.",
                    "March 4, 2026\n\nNorway denied that its trawlers sold any frozen cod to"
                        + " smugglers.")
                .brief()
                .lines())
        .extracting(Line::text)
        .anySatisfy(line -> assertThat(line).startsWith("Disputed: ").contains("; denied: "));
  }

  @Test
  void takesADenialInTwoReportsForAgreement() {
    assertNoConflict(
        PointType.STATUS,
        "March 3, 2026\n\nNorway denied that its trawlers sold any frozen cod to smugglers.",
        "March 4, 2026\n\nNorway denied that its trawlers sold any frozen cod to smugglers at sea.");
  }

  @Test
  void comparesLengthsToldByDifferentVerbs() {
    assertConflict(
        PointType.DURATION,
        "March 3, 2026\n\nThe final round of the fish talks lasted 38 hours, delegates said.",
        "March 3, 2026\n\nThe final round of the fish talks took 36 hours.");
  }

  @Test
  void doesNotTakeTwoDaysOfSpeechForAConflict() {
    assertNoConflict(
        PointType.DATE,
        "March 4, 2026\n\nNorway denied the reports about frozen cod on Tuesday.",
        "March 5, 2026\n\nNorway denied the reports about frozen cod on Wednesday.");
  }

  @Test
  void doesNotCompareTheDaysOfQuotedWords() {
    assertNoConflict(
        PointType.DATE,
        "March 3, 2026\n\n\"Today there is a light on the sea,\" Anna Berg said in Bergen.",
        "March 4, 2026\n\n\"Today there is a light on the sea,\" Anna Berg said in Bergen.");
  }

  @Test
  void asksWithSubjectVerbAndObject() {
    assertThat(
            points(
                "March 3, 2026\n\nAnna Berg opened the harbour in Bergen on Monday.",
                "March 3, 2026\n\nOn Monday Anna Berg opened the harbour in Bergen."))
        .filteredOn(p -> p.articles() == 2)
        .extracting(Point::question)
        .contains("When did Anna Berg open the harbour in Bergen?");
  }

  private static void assertConflict(PointType type, String... texts) {
    Optional<Point> point =
        points(texts).stream()
            .filter(p -> p.verdict() == Verdict.CONFLICT && p.type() == type)
            .findFirst();
    assertThat(point).isPresent();
    assertThat(point.orElseThrow().articles()).isEqualTo(2);
  }

  private static void assertNoConflict(PointType type, String... texts) {
    assertThat(points(texts)).noneMatch(p -> p.verdict() == Verdict.CONFLICT && p.type() == type);
  }

  private static List<Point> points(String... texts) {
    return Stories.story(texts).points();
  }
}
