package org.readout.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.ReadStory;
import org.readout.article.Span;
import org.readout.event.Modality;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.question.PointType;
import org.readout.story.Story;

class OriginFinderTest {

  private static final String SHARED =
      "The old stone bridge over the river was closed on Monday after a barge struck its second pier"
          + " in thick morning fog.";
  private static final OriginFinder FINDER = new OriginFinder();

  @Test
  void creditsTheAgencyOfTheDateline() {
    assertCredited("GENEVA (Reuters) - The bridge was closed on Monday.", "Reuters");
  }

  @Test
  void creditsTheMinisterAndTheAgencySheTold() {
    assertCredited(
        "\"The bridge is safe,\" transport minister Anna Berg told Reuters.",
        "Anna Berg",
        "Reuters");
  }

  @Test
  void creditsWhoeverIsCited() {
    assertCredited(
        "Reuters reported that the bridge was closed, citing two officials.",
        "Reuters",
        "two officials");
  }

  @Test
  void creditsAnOutletThatReported() {
    assertCredited(
        "The bridge was closed after dawn, the Associated Press reports.", "Associated Press");
    assertCredited(
        "A columnist of the daily Haaretz said the bridge was a disgrace.",
        "columnist of the daily Haaretz");
  }

  @Test
  void creditsWhoReleasedAPicture() {
    assertCredited(
        "The barge was seen in photographs released by the Harbour Safety Board on Monday.",
        "Harbour Safety Board");
    assertCredited("The Harbour Safety Board released a report on Monday.", "Harbour Safety Board");
  }

  @Test
  void creditsBothOfTwoSourcesThatAndJoins() {
    assertCredited(
        "The bridge was closed, according to harbour officials and media reports.",
        "harbour officials",
        "media reports");
  }

  @Test
  void creditsTheOutletInWhichAPieceStood() {
    assertCredited("He wrote so in an op-ed piece for the New York Times.", "The New York Times");
    assertCredited(
        "Nobody was hurt, according to a report in the New York Times.", "The New York Times");
  }

  @Test
  void creditsReportsThatNobodyNames() {
    assertCredited(
        "He spoke of a South Korean report that the bridge was closed.", "South Korean report");
  }

  @Test
  void creditsExpertsForWhatTheyBelieve() {
    assertCredited("Analysts believe that the bridge will fall.", "Analysts");
  }

  @Test
  void creditsTheBodyOfASpokesman() {
    assertCredited(
        "The Harbour Safety Board (HSB) met. An HSB spokesman said: \"The bridge is safe.\"",
        "Harbour Safety Board");
  }

  @Test
  void creditsNoDeedAndNoWish() {
    assertCredited("The Harbour Safety Board denied access to four ships.");
    assertCredited("Norway has asked the council to close the bridge.");
  }

  @Test
  void creditsNoTradesmanAndNoPlace() {
    assertCredited("\"I was woken,\" said Ayumi Tanaka, 41, an office worker from Morioka.");
    assertCredited("The barge sank, according to the report.");
  }

  @Test
  void creditsAStateByTheSeatThatTheReportNames() {
    assertCredited("Pyongyang said the test had been a success.", "Pyongyang");
  }

  @Test
  void creditsNoPassenger() {
    assertCredited("\"I saw the barge,\" said Tom Lind, a passenger.");
  }

  @Test
  void creditsABodyOnceUnderItsFullName() {
    assertCredited(
        "The Riga Harbour Police said the bridge was closed. \"Nobody was hurt,\" the harbour police"
            + " said in a statement.",
        "Riga Harbour Police");
  }

  @Test
  void findsAPassageThatTwoArticlesShare() {
    Story story = ReadStory.of("One report begins. " + SHARED, SHARED + "\n\nThen rain fell.");
    Copy copy = FINDER.find(story, List.of()).copies().getFirst();
    assertThat(copy.similarity()).isEqualTo(1.0);
  }

  @Test
  void findsALightlyEditedPassage() {
    Story story =
        ReadStory.of(SHARED, SHARED.replace("old stone", "historic").replace("thick ", ""));
    assertThat(FINDER.find(story, List.of()).copies()).hasSize(1);
  }

  @Test
  void takesTwoTranslationsOfOneSpeechForNoCopy() {
    Story story =
        ReadStory.of(
            "The king said: \"The whole of the old harbour is within reach of our ships, and the"
                + " lamp is always lit.\"",
            "He told the crowd: \"All of the old harbour lies within reach of our ships and a lamp"
                + " is always burning.\"");
    assertThat(FINDER.find(story, List.of()).copies()).isEmpty();
  }

  @Test
  void findsNoCopyInTheSameFactsToldInOtherWords() {
    Story story =
        ReadStory.of(
            SHARED, "A barge hit the river crossing early this week, and traffic stopped.");
    assertThat(FINDER.find(story, List.of()).copies()).isEmpty();
  }

  @Test
  void comparesAHundredCopiesInLine() {
    String[] texts = IntStream.range(0, 100).mapToObj(i -> SHARED).toArray(String[]::new);
    assertThat(FINDER.find(ReadStory.of(texts), List.of()).copies()).hasSizeLessThan(400);
  }

  @Test
  void countsReportsThatCreditOneAgencyOnce() {
    Story story = ReadStory.of("One thing was told.", "The same thing was told.", "It was told.");
    assertThat(independent(story, "Reuters", "Reuters", "own")).isEqualTo(2);
  }

  @Test
  void countsReportsThatShareAPassageOnce() {
    Story story = ReadStory.of(SHARED, SHARED);
    assertThat(independent(story, "own", "own")).isEqualTo(1);
  }

  @Test
  void countsReportsInTheirOwnWordsApart() {
    Story story = ReadStory.of("One thing was told.", "Something else was told by them.");
    assertThat(independent(story, "own", "own")).isEqualTo(2);
  }

  @Test
  void citesOnlyWordsOfItsArticlesOnOddTexts() {
    for (int seed = 0; seed < 40; seed++) {
      String text = RandomText.of(seed, 60);
      Story story = ReadStory.of(text, RandomText.of(seed + 500, 60), text);
      Provenance found = FINDER.find(story, List.of());
      assertThat(Invariants.same(() -> FINDER.find(story, List.of()).copies()))
          .allMatch(copy -> copy.similarity() >= 0.5 && copy.similarity() <= 1);
      assertThat(Invariants.same(() -> FINDER.find(story, List.of()).sources()))
          .isEqualTo(found.sources());
      found.sources().forEach(source -> assertThat(source.name()).isNotBlank());
    }
  }

  private static int independent(Story story, String... voices) {
    List<Assertion> assertions =
        IntStream.range(0, voices.length)
            .mapToObj(i ->
                new Assertion(
                    story
                        .accounts()
                        .get(i)
                        .article()
                        .cite(new Span(0, story.accounts().get(i).article().text().length())),
                    "x",
                    voices[i],
                    Modality.HAPPENED,
                    false))
            .toList();
    Point point = new Point("p1", PointType.STATUS, "?", 2, Verdict.AGREE, "", assertions);
    return FINDER.find(story, List.of(point)).independent().get("p1");
  }

  private static void assertCredited(String text, String... wanted) {
    List<String> found =
        FINDER.find(ReadStory.of(text), List.of()).sources().stream()
            .map(CitedSource::name)
            .toList();
    assertThat(found).containsExactly(wanted);
  }
}
