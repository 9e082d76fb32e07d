package org.readout.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.RandomText;
import org.readout.article.Article;
import org.readout.article.Citation;
import org.readout.entity.Entities;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timex.Tagged;
import org.readout.timex.TimexFinder;

class TimelineTest {

  private static final Reader READER = Reader.load();
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 18);

  private final ScheduleFinder schedules = new ScheduleFinder();
  private final TimelineFinder timelines = new TimelineFinder();
  private final TimexFinder times = new TimexFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister will meet her counterpart in Oslo on Friday.|2026-03-20",
        "The president is scheduled to visit Kenya from May 4 to 7, 2026.|2026-05-04/2026-05-07",
        "The firm plans to open a factory in Spain next year.|2027",
        "The court extended the truce for eight days.|2026-03-26",
        "The bridge is due to be reopened tomorrow.|2026-03-19",
        "The fair runs from March 17 to 21.|2026-03-21",
      })
  void tellsWhatIsToCome(String text, String when) {
    assertThat(schedules.find(story(text))).extracting(Scheduled::when).containsExactly(when);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister met her counterpart in Oslo on Friday.",
        "It is the first visit since May.",
        "The court sat for eight days.",
        "They spoke yesterday.",
        "The court will not sit on Friday.",
        "They are the strongest in the 2028 field.",
        "Envoys who were briefed on the plan said Wednesday that they were content.",
        "The decision set off a debate in Oslo on Wednesday.",
        "The firm is likely to grow in the coming year.",
      })
  void leavesOutWhatIsOver(String text) {
    assertThat(schedules.find(story(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Lind will be allowed to leave after the inquiry is over.|"
            + "Maria Lind will be allowed to leave after the inquiry is over",
        "In the coming weeks, we will search the whole harbour.|"
            + "In the coming weeks, we will search the whole harbour",
        "It is better to talk before Norway holds a summit with Sweden again.|"
            + "before Norway holds a summit with Sweden again",
        "The two sides are mending ties ahead of the Winter Olympics.|"
            + "ahead of the Winter Olympics",
      })
  void tellsWhatIsBoundToAnotherEventWithoutADay(String text, String what) {
    assertThat(schedules.find(story(text)))
        .singleElement()
        .satisfies(plan -> {
          assertThat(plan.what()).isEqualTo(what);
          assertThat(plan.when()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices will rise after years of drought.",
        "Maria Lind will not be allowed to leave after the inquiry is over.",
        "Maria Lind resigned before Norway held a summit with Sweden.",
        "The two sides mended ties ahead of the Winter Olympics.",
        "He is on his way to becoming the richest man of Norway.",
      })
  void tellsNoPlanWithoutADayWhereNothingIsPlanned(String text) {
    assertThat(schedules.find(story(text))).isEmpty();
  }

  @Test
  void takesThoseOnTheirWayForDueToday() {
    Story story = story("Safety inspectors are on their way to the harbour.");
    assertThat(schedules.find(story)).extracting(Scheduled::when).containsExactly("2026-03-18");
  }

  @Test
  void givesASecondPlanThatFollowsTheDateToo() {
    Story story =
        story(
            "The minister will visit Oslo on Friday. She will then travel north, where she is due to"
                + " open a fair, and to visit the old docks of the town.");
    assertThat(schedules.find(story))
        .extracting(Scheduled::what)
        .contains("to visit the old docks of the town");
  }

  @Test
  void givesAPlanThatFollowsTheDateOfTheOneBefore() {
    Story story =
        story(
            "The minister will visit Oslo on Friday. She will then travel to the northern coast.");
    assertThat(schedules.find(story))
        .extracting(Scheduled::when)
        .containsExactly("2026-03-20", "2026-03-20");
  }

  @Test
  void quotesTheClauseWithoutTheOneThatHangsOnIt() {
    Story story = story("The minister will meet her counterpart on Friday before flying home.");
    assertThat(schedules.find(story))
        .extracting(Scheduled::what)
        .containsExactly("The minister will meet her counterpart on Friday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister praised a law adopted in 2019.|a law adopted in 2019",
        "Officials said on Tuesday that the port was closed.|"
            + "Officials said on Tuesday that the port was closed",
        "They showed pictures of a May 3 rendezvous between two ships.|"
            + "a May 3 rendezvous between two ships",
        "When the minister visited Oslo in 2019, it rained.|the minister visited Oslo in 2019",
        "Accidents rose between May 2019 and June 2020.|"
            + "Accidents rose between May 2019 and June 2020",
      })
  void tellsWordsThatStandAlone(String text, String words) {
    assertThat(timelines.find(story(text), List.of()))
        .extracting(TimelineEntry::text)
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials said on Tuesday.",
        "It is the tallest tower in use today.",
        "The river will not be clean overnight.",
        "If the court sat on Tuesday, nobody saw it.",
        "The senator leads the 2024 field.",
        "The boy was not hurt in the fall.",
        "I heard a noise at around 6 a.m.",
        "A photo shared by Port News (@portnews) on Dec 22, 2025.",
        "Port officials told reporters this year that ships are late.",
      })
  void leavesOutWhatIsNoEvent(String text) {
    assertThat(timelines.find(story(text), List.of())).isEmpty();
  }

  @Test
  void datesTheNounsOfEveryRow() {
    assertThat(Occasions.rows())
        .hasSize(6)
        .allSatisfy(row -> {
          String text = row.example().replace("[", "").replace("]", "");
          int from = row.example().indexOf('[');
          String words = text.substring(from, row.example().indexOf(']') - 1);
          Story story = story(text);
          assertThat(Told.of(story.accounts().getFirst())).extracting(Told::words).contains(words);
        });
  }

  @Test
  void tellsAPlanOfSeveralDaysOnce() {
    Story story = story("The fair will be held from March 17 to 21.");
    assertThat(timelines.find(story, schedules.find(story)))
        .extracting(TimelineEntry::date)
        .containsExactly("2026-03-17/2026-03-21");
  }

  @Test
  void putsTheTimelineInOrder() {
    Story story =
        story(
            "The minister arrived on Tuesday. The envoy resigned in 2019. The king will leave on"
                + " Friday.");
    assertThat(timelines.find(story, List.of()))
        .extracting(TimelineEntry::date)
        .containsExactly("2019", "2026-03-17", "2026-03-20");
  }

  @Test
  void tellsOneThingOfTwoReportsOnce() {
    Story story =
        story(
            "The court indicted the mayor on Tuesday.",
            "The mayor was indicted by the court on Tuesday.");
    assertThat(timelines.find(story, List.of()))
        .singleElement()
        .satisfies(entry ->
            assertThat(entry.citations())
                .extracting(Citation::article)
                .containsExactly("a1", "a2"));
  }

  @Test
  void keepsDifferentThingsOfOneDayApart() {
    Story story =
        story("The court indicted the mayor on Tuesday.", "Rain flooded the harbour on Tuesday.");
    assertThat(timelines.find(story, List.of())).hasSize(2);
  }

  static Stream<String> odd() {
    return RandomText.texts(60);
  }

  @ParameterizedTest
  @MethodSource("odd")
  void citesWordsOfTheTextWhateverItSays(String text) {
    Story story = story(text + " The summit will open on Friday.");
    List<Scheduled> schedule = schedules.find(story);
    assertThat(schedules.find(story)).isEqualTo(schedule);
    List<TimelineEntry> timeline = timelines.find(story, schedule);
    assertThat(timelines.find(story, schedule)).isEqualTo(timeline);
    String whole = story.accounts().getFirst().article().text();
    assertThat(timeline)
        .flatExtracting(TimelineEntry::citations)
        .allSatisfy(c -> assertThat(c.span().of(whole)).isNotBlank());
  }

  private Story story(String... texts) {
    List<Account> accounts = new ArrayList<>();
    for (String text : texts) {
      Article plain = Tagged.article(text, Optional.of(WEDNESDAY));
      Article article = Tagged.withId(plain, "a" + (accounts.size() + 1));
      Reading reading = READER.read(article);
      accounts.add(
          new Account(
              article,
              reading,
              List.of(),
              times.find(article, reading),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    return new Story("s1", "test", accounts, new Entities(List.of()));
  }
}
