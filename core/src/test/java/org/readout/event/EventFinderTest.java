package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.ReadStory;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.mention.MentionedArticle;
import org.readout.timex.Timex;

class EventFinderTest {
  private static Texts texts;
  private final EventFinder finder = new EventFinder();

  @BeforeAll
  static void load() {
    texts = new Texts();
  }

  @Test
  void tellsWhoMetWhom() {
    assertEvent(
        "President Macron met Chancellor Scholz in Berlin.",
        "CONSULT by Macron to Scholz in Berlin: HAPPENED");
  }

  @Test
  void turnsAPassiveRound() {
    assertEvent("Scholz was criticised by Macron.", "ACCUSE by Macron to Scholz: HAPPENED");
  }

  @Test
  void keepsThePlannedApartFromWhatHappened() {
    assertEvent("Macron will visit Japan.", "CONSULT by Macron to Japan: PLANNED");
  }

  @Test
  void findsWhoActsBehindALongOpening() {
    assertEvent(
        "On Friday, in the great hall of the palace, the minister, Macron, met Scholz.",
        "CONSULT by Macron to Scholz: HAPPENED");
  }

  @Test
  void takesNoPartyBehindAPrepositionForTheActor() {
    assertEvent("The minister of Japan met Scholz.", "CONSULT to Scholz: HAPPENED");
  }

  @Test
  void findsWhoActsBeforeADay() {
    assertEvent("France on Friday denounced Japan.", "ACCUSE by France to Japan: HAPPENED");
  }

  @Test
  void looksForTheRecipientInWhatIsRefusedOrThreatened() {
    assertEvent(
        "France threatened on Friday to break its ties with Japan.",
        "THREATEN by France to Japan: HAPPENED",
        "SANCTION by France to Japan: POSSIBLE");
    assertEvent(
        "France refused to meet Scholz.",
        "REJECT by France to Scholz: HAPPENED",
        "CONSULT by France to Scholz: DENIED");
  }

  @Test
  void visitsWhereSomebodyArrives() {
    assertEvent(
        "Macron arrived in Japan on Monday.", "CONSULT by Macron to Japan in Japan: HAPPENED");
  }

  @Test
  void takesAMonthForNoProtest() {
    assertThat(ReadStory.account("By march 3, 2026 Norway had left the port of Lima.").events())
        .noneMatch(event -> event.type() == PloverType.PROTEST);
  }

  @Test
  void takesAQuestionForNoRequest() {
    assertEvent("Macron asked Scholz about the weather.");
  }

  @Test
  void takesWhatReleasedPhotosShowForNoRelease() {
    assertEvent("Photos released by France show a boat.");
  }

  @Test
  void takesWordsBeforeANounForNoEvent() {
    assertEvent("The banned book pleased Macron.");
  }

  @Test
  void countsHeldTalksOnce() {
    assertEvent("Macron held talks with Scholz.", "CONSULT by Macron to Scholz: HAPPENED");
  }

  @Test
  void findsWhoIsMeantInsideTheObject() {
    assertEvent("Macron praised the efforts of Japan.", "SUPPORT by Macron to Japan: HAPPENED");
  }

  @Test
  void findsOfWhomSomethingIsDemanded() {
    assertEvent(
        "France said that Japan must pay.",
        "REQUEST by France to Japan: HAPPENED",
        "UNCODED by Japan: URGED");
  }

  @Test
  void tellsWhoActsWhenNobodyIsNamed() {
    assertEvent("Armed rebels attacked Berlin.", "ASSAULT by Armed rebels to Berlin: HAPPENED");
  }

  @Test
  void takesNoFlightOfBirdsForAVisit() {
    assertThat(find("A bird flew across the lake.")).isEmpty();
  }

  @Test
  void takesNoStormForAnAttacker() {
    assertThat(find("The storm threatened Macron.")).isEmpty();
  }

  @Test
  void codesNothingThatNobodyDoesToNobody() {
    assertThat(find("It was a much requested recipe.")).isEmpty();
  }

  @Test
  void readsAnEventNounWithItsParties() {
    assertEvent(
        "The talks between France and Japan lasted three hours.",
        "CONSULT by France to Japan: HAPPENED");
  }

  @Test
  void leavesAVerbWithoutARuleUncoded() {
    assertEvent("Macron admired Japan.", "UNCODED by Macron to Japan: HAPPENED");
  }

  @Test
  void takesTheDateOfItsOwnClause() {
    String text = "France signed the treaty on Monday, officials said on Friday.";
    int monday = text.indexOf("Monday");
    Timex date = new Timex(new Span(monday, monday + 6), Timex.Type.DATE, "2024-01-01", "test");
    List<Event> events = finder.find(texts.read(text), new Entities(List.of()), List.of(date));
    assertThat(events)
        .filteredOn(event -> event.type() == PloverType.SUPPORT)
        .extracting(Event::date)
        .containsExactly(Optional.of(date.span()));
  }

  @Test
  void findsNothingWhereNothingHappens() {
    assertThat(find("A quiet morning with rain.")).isEmpty();
  }

  @Test
  void staysInsideRandomText() {
    for (String text : RandomText.texts(200).toList()) {
      MentionedArticle article = texts.read(text);
      List<Event> events =
          Invariants.same(() -> finder.find(article, new Entities(List.of()), List.of()));
      for (Event event : events) {
        assertThat(event.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(event.span().contains(event.trigger())).isTrue();
      }
    }
  }

  private void assertEvent(String text, String... expected) {
    List<String> names =
        Stream.of("Macron", "Scholz", "France", "Japan", "Berlin").filter(text::contains).toList();
    List<Event> events = finder.find(texts.read(text, names), new Entities(List.of()), List.of());
    assertThat(events).extracting(event -> show(event, text)).containsExactly(expected);
  }

  private List<Event> find(String text) {
    return finder.find(texts.read(text), new Entities(List.of()), List.of());
  }

  private static String show(Event event, String text) {
    return event.type()
        + event.actor().map(span -> " by " + span.of(text)).orElse("")
        + event.recipient().map(span -> " to " + span.of(text)).orElse("")
        + event.place().map(span -> " in " + span.of(text)).orElse("")
        + ": "
        + event.modality();
  }
}
