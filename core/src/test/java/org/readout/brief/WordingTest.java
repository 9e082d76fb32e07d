package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.ReadStory;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.event.Modality;
import org.readout.likeness.Support;
import org.readout.origin.Independence;
import org.readout.origin.Provenance;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.quantity.Ordinal;
import org.readout.question.PointType;
import org.readout.sentence.Reader;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.word.WordVectors;

/** What may stand on a line, and in what words. */
class WordingTest {
  private static final Reader READER = Reader.load();

  @Test
  void goesOnToTheEndOfAPhraseThatBreaksOff() {
    String text = "The talks continue as President Brandt prepares for a visit to Sudria.";
    assertThat(clause(text, "The talks continue as President Brandt").text())
        .isEqualTo("The talks continue as President Brandt prepares for a visit to Sudria");
  }

  @Test
  void aPlaceIsNotTheSubject() {
    String text = "The death toll in Norland’s Vell city rose to six on Friday.";
    assertThat(clause(text, "in Norland’s Vell city rose to six").text())
        .isEqualTo("The death toll in Norland’s Vell city rose to six on Friday");
  }

  @Test
  void aPostOfASocialNetworkIsNoStatement() {
    String text = "The nation waits for you. pic.example.org/x (@AdaBrandt) wrote this on Friday.";
    assertThat(clause(text, "(@AdaBrandt) wrote this on Friday").whole()).isFalse();
  }

  @Test
  void whatMayHappenIsNoStatement() {
    String text = "Norland waits to be safe in case the rocket fails on the pad.";
    assertThat(clause(text, "the rocket fails on the pad").whole()).isFalse();
  }

  @Test
  void doesNotBreakOffAtAHyphen() {
    String text = "The army seized a Norland-flagged vessel in the strait.";
    assertThat(clause(text, "The army seized a Norland").text())
        .isEqualTo("The army seized a Norland-flagged vessel in the strait");
  }

  @Test
  void aThingIsNotWhatWasSaid() {
    String text = "The mayor said the ferry on Monday was late.";
    assertThat(clause(text, "The mayor said the ferry").text())
        .isNotEqualTo("The mayor said the ferry");
  }

  @Test
  void aVerbWithoutItsObjectIsNoStatement() {
    String text = "Norland builds masts that the army views as a threat.";
    assertThat(clause(text, "the army views as a threat").whole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It extended the ferry contract by a year.",
        "They signed the contract on the quay.",
        "This closed the harbour for a week.",
        "Did the ferry reach the harbour in time?",
      })
  void aClauseThatNeedsTheTextBeforeItIsNotWhole(String text) {
    assertThat(clause(text, text.substring(0, text.length() - 1)).whole()).isFalse();
  }

  @Test
  void aRelativeClauseIsToldOfWhatItIsAbout() {
    String text = "The minister praised the ferry, which was seen as a surprise.";
    assertThat(clause(text, "which was seen as a surprise").text())
        .isEqualTo("The ferry was seen as a surprise");
  }

  @Test
  void leavesOutWhatJoinsASentenceToTheOneBefore() {
    String text = "However, the ferries sailed again after the storm.";
    assertThat(clause(text, "However, the ferries sailed again after the storm").text())
        .isEqualTo("The ferries sailed again after the storm");
  }

  @Test
  void whatSomebodySaysThatOthersAllegeIsToldWithWhoAllegesIt() {
    String text = "“People allege that we have opened the archive,” said Anna Berg in Vell.";
    Story story = ReadStory.of(text);
    Account account = story.accounts().getFirst();
    Span words = new Span(text.indexOf("we have"), text.indexOf(",”"));
    Span quotation = account.quotations().getFirst().span();
    assertThat(
            new Wording(new Reports(story))
                .governing(account.article().cite(words), Optional.of(quotation))
                .map(Wording.Clause::text))
        .contains("People allege that we have opened the archive");
  }

  @Test
  void leavesOutTheAgencyInFront() {
    String text = "(Newswire) The ferries sailed again after the storm.";
    assertThat(clause(text, "(Newswire) The ferries sailed again after the storm").text())
        .startsWith("The ferries");
  }

  @Test
  void knowsTheWordingOfHeadlines() {
    String text = "Norland's Ada Brandt Meets Kofi Osei in Vell.";
    assertThat(clause(text, "Norland's Ada Brandt Meets Kofi Osei").headline()).isTrue();
    String plain = "Prime Minister Ada Brandt met President Kofi Osei in Vell.";
    assertThat(clause(plain, "Prime Minister Ada Brandt met President Kofi Osei").headline())
        .isFalse();
  }

  @Test
  void saysInWordsWhyALengthDoesNotFitItsDates() {
    Account account = account("a", "From May 4 to 7. A three-day visit.", List.of());
    Point point =
        new Point(
            "p",
            PointType.DURATION,
            "How long is the visit?",
            3,
            Verdict.CONFLICT,
            "2025-05-04/2025-05-07 and P3D cannot both be true",
            List.of(
                answer(account, "From May 4 to 7", "2025-05-04/2025-05-07"),
                answer(account, "A three-day visit", "P3D")));
    assertThat(StoryRecord.reason(point)).isEqualTo("4–7 May 2025 is four days, not three");
  }

  @Test
  void tellsARankInFullWithTheWordsOfEachReport() {
    Account full =
        ranked("a", "It was the first visit by a Norland leader since 2019.", "since 2019");
    Account other =
        ranked("b", "The first in roughly six years ended early.", "in roughly six years");
    Point point =
        new Point(
            "p",
            PointType.ORDINAL,
            "Which visit is it?",
            3,
            Verdict.AGREE,
            "",
            List.of(
                answer(full, "the first visit by a Norland leader since 2019", "1st since 2019"),
                answer(other, "The first in roughly six years", "1st since 2019")));
    assertThat(brief(List.of(full, other), List.of(point)).of(Line.Section.WHAT_HAPPENED))
        .extracting(Line::text)
        .containsExactly(
            "First visit by a Norland leader since 2019 (2 reports: “since 2019”, “in roughly six"
                + " years”)");
  }

  @Test
  void tellsWhoHoldsWhichOfficeInOneLine() {
    Account one = account("a", "President Ada Brandt embarked on a mission to Vell.", List.of());
    Account other = account("b", "President Ada Brandt spoke.", List.of());
    Point point =
        new Point(
            "p",
            PointType.ROLE,
            "What office does Ada Brandt hold?",
            2,
            Verdict.AGREE,
            "",
            List.of(
                answer(one, "President Ada Brandt", "president of Norland"),
                answer(other, "President Ada Brandt", "president of Norland")));
    assertThat(brief(List.of(one, other), List.of(point)).of(Line.Section.AGREE))
        .extracting(Line::text)
        .containsExactly("Who is who: Ada Brandt, president of Norland");
  }

  @Test
  void aQuestionThatOnlyRepeatsTheWordsIsNotTold() {
    Account one = account("a", "The photo made on May 4.", List.of());
    Account other = account("b", "A photo of May 4.", List.of());
    Point point =
        new Point(
            "p",
            PointType.DATE,
            "What date is given for the photo?",
            3,
            Verdict.AGREE,
            "",
            List.of(
                answer(one, "made on May 4", "2025-05-04"),
                answer(other, "of May 4", "2025-05-04")));
    assertThat(brief(List.of(one, other), List.of(point)).lines())
        .extracting(Line::text)
        .noneMatch(text -> text.contains("is given for"));
  }

  @Test
  void tellsADayInAClauseThatAnotherReportTellsToo() {
    String more = "Ada Brandt held talks with the miners on Monday.";
    Account one = account("a", more, List.of());
    Account other = account("b", "Ada Brandt held talks on Monday.", List.of());
    assertThat(told(PointType.DATE, one, other)).singleElement().asString().endsWith("(2 reports)");
  }

  @Test
  void whatOneReportSaysOfAThingIsNotWhatTwoReportsSay() {
    Account one =
        account("a", "In her New Year speech, Ada Brandt denounced the rally.", List.of());
    Account other = account("b", "the New Year speech of Ada Brandt", List.of());
    assertThat(told(PointType.STATUS, one, other)).isEmpty();
  }

  private static List<String> told(PointType type, Account one, Account other) {
    List<Assertion> answers =
        List.of(
            answer(one, one.article().text().replaceAll("\\.$", ""), "2025-05-05"),
            answer(other, other.article().text().replaceAll("\\.$", ""), "2025-05-05"));
    Point point = new Point("p", type, "What of it?", 3, Verdict.AGREE, "", answers);
    return brief(List.of(one, other), List.of(point)).lines().stream()
        .filter(line -> line.text().contains("2 reports"))
        .map(Line::text)
        .toList();
  }

  @Test
  void aNumberOfWhatIsKnownIsNoFigure() {
    Account one = account("a", "It helps trust between the two shores.", List.of());
    Account other = account("b", "For the two shores, it is late.", List.of());
    Point point =
        new Point(
            "p",
            PointType.COUNT,
            "How many shores?",
            2,
            Verdict.AGREE,
            "",
            List.of(
                answer(one, "between the two shores", "2 shores"),
                answer(other, "For the two shores", "2 shores")));
    assertThat(brief(List.of(one, other), List.of(point)).of(Line.Section.AGREE)).isEmpty();
  }

  @Test
  void manyReportsGiveNoLongerABrief() {
    List<Account> accounts = new java.util.ArrayList<>();
    List<Point> points = new java.util.ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Account account =
          account("a" + i, "Ada Brandt signed " + (i + 20) + " contracts in Vell.", List.of());
      accounts.add(account);
      String words = "Ada Brandt signed " + (i + 20) + " contracts in Vell";
      Assertion answer = answer(account, words, (i + 20) + " contracts");
      points.add(
          new Point("p" + i, PointType.COUNT, "How many?", 2, Verdict.SINGLE, "", List.of(answer)));
    }
    assertThat(brief(accounts, points).lines()).hasSizeBetween(5, 70);
  }

  private static Brief brief(List<Account> accounts, List<Point> points) {
    Provenance none =
        new Provenance(List.of(), List.of(), List.of(), java.util.Map.of(), Independence.UNKNOWN);
    Story story = new Story("s", "story", accounts, new Entities(List.of()));
    return new BriefWriter()
        .write(
            new Support(story, WordVectors.load()), points, none, List.of(), List.of(), List.of());
  }

  private static Account ranked(String id, String text, String base) {
    int first = text.toLowerCase(java.util.Locale.ROOT).indexOf("the first");
    int by = text.indexOf("by a Norland leader");
    Optional<Span> who = by < 0 ? Optional.empty() : Optional.of(new Span(by, by + 19));
    int since = text.indexOf(base);
    Span counted = new Span(since, since + base.length());
    String of = by < 0 ? "" : "visit";
    Span whole = new Span(first, counted.end());
    return account(id, text, List.of(new Ordinal(whole, 1, of, who, Optional.of(counted), false)));
  }

  private static Assertion answer(Account account, String words, String value) {
    int at = account.article().text().indexOf(words);
    Span span = new Span(at, at + words.length());
    return new Assertion(account.article().cite(span), value, "own", Modality.HAPPENED, false);
  }

  private static Wording.Clause clause(String text, String words) {
    Account account = account("a", text, List.of());
    Story story = new Story("s", "story", List.of(account), new Entities(List.of()));
    int at = text.indexOf(words);
    return new Wording(new Reports(story))
        .clause(account.article().cite(new Span(at, at + words.length())));
  }

  private static Account account(String id, String text, List<Ordinal> ordinals) {
    Article article =
        new Article(
            id,
            id + ".txt",
            Optional.of("Outlet " + id),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "en",
            new Published(Optional.empty(), Published.Basis.INFERRED, ""),
            text,
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
            false,
            "0".repeat(64),
            List.of());
    return new Account(
        article,
        READER.read(article),
        List.of(),
        List.of(),
        List.of(),
        ordinals,
        List.of(),
        List.of());
  }
}
