package org.readout.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.Stories;
import org.readout.brief.StoryRecord;
import org.readout.event.Modality;
import org.readout.question.PointType;

/** Two or three reports of one invented visit, and what is compared in them. */
class PointFinderTest {

  private static final String WIRE =
      """
      Norway's Prime Minister Anna Berg arrived in Lisbon on Monday for talks with Portuguese
      President Rui Costa, her office said. The visit runs from March 2 to 5, 2026.

      Norway is Portugal's largest supplier of cod. At least 40 companies have joined the delegation,
      the ministry said.

      Berg and Costa signed an agreement on offshore wind in Lisbon on Tuesday.
      """;

  private static final String PAPER =
      """
      LISBON, March 3, 2026 - Prime Minister Anna Berg of Norway is in Lisbon on a three-day visit to
      meet Portuguese President Rui Costa.

      Norway remains Portugal's largest supplier of cod. More than 40 companies have joined the
      delegation, according to the ministry.

      Berg and Costa signed an agreement on offshore wind in Lisbon on March 3.
      """;

  private static final String RADIO =
      """
      March 4, 2026

      Norwegian Prime Minister Anna Berg and Portuguese President Rui Costa met in Lisbon this week.
      Some 25 companies have joined the delegation, the ministry said.
      """;

  @Test
  void agreesOnWhatTwoReportsSayInOtherWords() {
    Point point = point(Stories.story(WIRE, PAPER), "largest supplier of cod").orElseThrow();
    assertThat(point.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(point.articles()).isEqualTo(2);
  }

  @Test
  void tellsInWhoseVoiceAQuotedClauseStands() {
    String tweet = "\"Norway is letting cod flow into the harbour of Faro,\" Berg tweeted.";
    assertThat(voices(Stories.story("Anna Berg spoke in Oslo. " + tweet), "cod flow"))
        .containsExactly("Anna Berg");
  }

  @Test
  void prefersTheInnerVoiceToTheOuter() {
    String text =
        "Anna Berg spoke in Oslo. Berg said that Rui Costa told her that the whole catch of cod had"
            + " spoiled in the old harbour of Faro.";
    assertThat(voices(Stories.story(text), "had spoiled")).contains("Rui Costa");
  }

  private static List<String> voices(StoryRecord story, String words) {
    return story.points().stream()
        .flatMap(point -> point.assertions().stream())
        .filter(assertion -> text(story, assertion).contains(words))
        .map(Assertion::voice)
        .distinct()
        .toList();
  }

  @Test
  void setsAThreeDayVisitAgainstFourDays() {
    List<Point> lengths =
        Stories.story(WIRE, PAPER).points().stream()
            .filter(p -> p.type() == PointType.DURATION && p.articles() == 2)
            .toList();
    assertThat(lengths).hasSize(1);
    assertThat(lengths.getFirst().verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(lengths.getFirst().assertions())
        .extracting(Assertion::value)
        .containsExactly("2026-03-02/2026-03-05", "P3D");
  }

  @Test
  void takesAtLeastFortyAndMoreThanFortyForTheSame() {
    Point point = count(Stories.story(WIRE, PAPER), "companies").orElseThrow();
    assertThat(point.verdict()).isEqualTo(Verdict.AGREE);
  }

  @Test
  void setsMoreThanFortyAgainstTwentyFive() {
    Point point = count(Stories.story(PAPER, RADIO), "companies").orElseThrow();
    assertThat(point.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(point.why()).contains("40").contains("25");
  }

  @Test
  void asksWhoALawyerIsNotWhatOfficeHerClientHolds() {
    String one = "March 3, 2026\n\nAnna Berg's lawyer, Ole Hansen, appealed to the court in Oslo.";
    String other = "March 4, 2026\n\nBerg's lawyer, Ole Hansen, left the court without a word.";
    assertThat(Stories.story(one, other).points())
        .filteredOn(point -> point.type() == PointType.PERSON)
        .extracting(Point::question)
        .containsExactly("Who is the lawyer?");
  }

  @Test
  void writesADecadeAsPeopleDo() {
    String one = "March 3, 2026\n\nIt was the first crash of a tram in Oslo since the 1950s.";
    String other = "March 4, 2026\n\nThis is the first crash of a tram in Oslo since the 1950s.";
    assertThat(Stories.story(one, other).points())
        .filteredOn(point -> point.type() == PointType.ORDINAL)
        .flatExtracting(Point::assertions)
        .extracting(Assertion::value)
        .contains("1st since 1950s");
  }

  @Test
  void comparesNothingSupposedWithWhatHappened() {
    String supposed = "March 3, 2026\n\nIf Norway closes the port of Lisbon, cod will be scarce.";
    String told = "March 4, 2026\n\nNorway has closed the port of Lisbon. Cod is scarce.";
    assertThat(Stories.story(supposed, told).points())
        .filteredOn(p -> p.assertions().stream().anyMatch(this::isSupposed))
        .isNotEmpty()
        .allMatch(p -> p.assertions().stream().allMatch(this::isSupposed));
  }

  @Test
  void agreesOnWhatTwoReportsSuppose() {
    String one = "March 3, 2026\n\nIf Norway closes the port of Lisbon, cod will be scarce.";
    String other = "March 4, 2026\n\nCod will be scarce if Norway closes the port of Lisbon.";
    assertThat(Stories.story(one, other).points())
        .anyMatch(p ->
            p.verdict() == Verdict.AGREE && p.assertions().stream().allMatch(this::isSupposed));
  }

  private boolean isSupposed(Assertion assertion) {
    return assertion.modality() == Modality.HYPOTHETICAL;
  }

  @Test
  void findsOneDayInAWeekdayAndADate() {
    List<Point> dates =
        Stories.story(WIRE, PAPER).points().stream()
            .filter(p -> p.type() == PointType.DATE && p.articles() == 2)
            .toList();
    assertThat(dates)
        .anySatisfy(point -> {
          assertThat(point.verdict()).isEqualTo(Verdict.AGREE);
          assertThat(point.assertions()).extracting(Assertion::value).containsOnly("2026-03-03");
        });
  }

  @Test
  void keepsWhatOneReportSaysAsSingle() {
    StoryRecord story = Stories.story(WIRE);
    assertThat(story.points()).isNotEmpty().allMatch(p -> p.verdict() == Verdict.SINGLE);
  }

  @Test
  void numbersPointsByWeight() {
    List<Point> points = Stories.story(WIRE, PAPER, RADIO).points();
    assertThat(points)
        .extracting(Point::salience)
        .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    assertThat(points.getFirst().id()).isEqualTo("p1");
  }

  @Test
  void comparesOrdinalsByTheirBase() {
    StoryRecord story =
        Stories.story(
            "January 10, 2026\n\nAnna Berg met Rui Costa in Oslo on Friday, their second meeting"
                + " since November, the foreign ministry said. The talks were about fish.",
            "January 11, 2026\n\nRui Costa and Anna Berg held talks about fish in Oslo. The meeting"
                + " was the second between the leaders in just two months.");
    assertThat(story.points())
        .anySatisfy(point -> {
          assertThat(point.type()).isEqualTo(PointType.ORDINAL);
          assertThat(point.articles()).isEqualTo(2);
          assertThat(point.verdict()).isEqualTo(Verdict.AGREE);
        });
  }

  @Test
  void asksForWhatIsPlannedNotForThePlan() {
    StoryRecord story =
        Stories.story(
            "March 1, 2026\n\nAnna Berg is scheduled to visit Portugal on Monday.",
            "March 1, 2026\n\nAnna Berg is scheduled to visit Portugal on March 2 with a delegation.");
    assertThat(story.points())
        .filteredOn(point -> point.articles() == 2)
        .extracting(Point::question)
        .contains("When will Anna Berg visit Portugal?");
  }

  private static Optional<Point> count(StoryRecord story, String of) {
    return story.points().stream()
        .filter(p -> p.type() == PointType.COUNT && p.articles() == 2)
        .filter(p -> p.question().contains(of))
        .findFirst();
  }

  private static Optional<Point> point(StoryRecord story, String words) {
    return story.points().stream()
        .filter(p -> p.articles() > 1)
        .filter(p ->
            p.assertions().stream()
                .anyMatch(a -> text(story, a).replace('\n', ' ').contains(words)))
        .findFirst();
  }

  private static String text(StoryRecord story, Assertion assertion) {
    return story.story().accounts().stream()
        .filter(a -> a.article().id().equals(assertion.citation().article()))
        .map(a -> a.article().words(assertion.citation().span()))
        .findFirst()
        .orElseThrow();
  }
}
