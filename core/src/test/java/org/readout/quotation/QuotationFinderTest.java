package org.readout.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.ReadStory;
import org.readout.story.Account;

class QuotationFinderTest {

  @Test
  void namesTheSpeakerBehindTheQuotation() {
    assertSaid(
        "\"We will sign the treaty,\" President Anna Berg said on Monday.",
        "We will sign the treaty, | Anna Berg");
  }

  @Test
  void namesTheSpeakerWhenVerbAndNameAreTurnedRound() {
    assertSaid(
        "\"We will sign the treaty,\" said Anna Berg, the president of the bank.",
        "We will sign the treaty, | Anna Berg");
  }

  @Test
  void endsWhatIsSaidAtTheNextMainClause() {
    assertThat(
            reported(
                "Seven boats sank off Faro on Monday, the police and fire services said, and the"
                    + " captain has been arrested."))
        .containsExactly("Seven boats sank off Faro on Monday");
  }

  @Test
  void readsThePublishedReportBehindAccordingTo() {
    assertThat(reported("Seven boats sank off Faro on Monday, according to a published report."))
        .containsExactly("Seven boats sank off Faro on Monday");
  }

  @Test
  void takesNobodyFoundGuiltyForASpeaker() {
    assertThat(reported("An adult found guilty of arson could be jailed for up to ten years."))
        .isEmpty();
  }

  /** What is told in the reporter's words. */
  private static List<String> reported(String text) {
    return ReadStory.account(text).quotations().stream()
        .filter(quotation -> quotation.kind() == Quotation.Kind.INDIRECT)
        .filter(Quotation::isStatement)
        .map(quotation -> quotation.span().of(text))
        .toList();
  }

  @Test
  void namesTheSpeakerBeforeAColon() {
    assertSaid(
        "Defence minister Anna Berg said: \"The bridge is safe.\"",
        "The bridge is safe. | Anna Berg");
  }

  @Test
  void keepsTheSpeakerOfASplitQuotation() {
    assertSaid(
        "\"The bridge is safe,\" Anna Berg said. \"It will open on Monday.\"",
        "The bridge is safe, | Anna Berg",
        "It will open on Monday. | Anna Berg");
  }

  @Test
  void keepsTheSpeakerOverParagraphsWithoutClosingMarks() {
    assertSaid(
        "Anna Berg said: \"The bridge is safe.\n\n\"It will open on Monday.\"",
        "The bridge is safe. | Anna Berg",
        "It will open on Monday. | Anna Berg");
  }

  @Test
  void givesAPronounTheNameOfTheOneWhoJustSpoke() {
    assertSaid(
        "Anna Berg said the bridge was safe.\n\n\"It will open on Monday,\" she said.",
        "It will open on Monday, | Anna Berg");
  }

  @Test
  void readsPastAParenthesisBetweenNameAndVerb() {
    assertSaid(
        "Anna Berg, the head of the port, said the pier was \"close to falling\".",
        "close to falling | Anna Berg");
  }

  @Test
  void keepsTheWordsForSpeakersWithoutAName() {
    assertSaid("\"We saw nothing,\" two diplomats said.", "We saw nothing, | two diplomats");
  }

  @Test
  void tellsASpokesmanFromTheBodyHeSpeaksFor() {
    assertSaid(
        "A spokesman for the Harbour Ministry said: \"We are looking into it.\"",
        "We are looking into it. | A spokesman for the Harbour Ministry");
  }

  @Test
  void tellsForWhichBodyASpokesmanSpeaks() {
    assertCalled(
        "A Harbour Ministry spokesman said: \"It is safe.\"", "Harbour Ministry spokesman");
    assertCalled(
        "Kent Police confirmed a fire.\n\nA spokesman added: \"It is too early to tell.\"",
        "Kent Police spokesman");
  }

  @Test
  void namesASpokeswomanWhoseNameIsToldLater() {
    assertCalled(
        "A spokeswoman for the Harbour Ministry said: \"It is safe.\" \"It will open,\" said the"
            + " spokeswoman, Anna Berg.",
        "Anna Berg",
        "Anna Berg");
  }

  @Test
  void takesAWomanForNoHe() {
    assertSaid(
        "Rui Costa said the pier was old.\n\nAnna Berg runs the port.\n\n\"It is safe,\" he said.",
        "It is safe, | Rui Costa");
  }

  @Test
  void takesNoTextForAPronoun() {
    assertSaid(
        "\"It is safe,\" Rui Costa said, according to a translation of his speech. He added that it"
            + " would open \"very soon\".",
        "It is safe, | Rui Costa",
        "very soon | Rui Costa");
  }

  @Test
  void quotesTheOneWhoTellsWhatSomebodyElseSaid() {
    assertSaid(
        "Rui Costa said the driver told him that \"he fell asleep on the way\".",
        "he fell asleep on the way | Rui Costa");
  }

  @Test
  void findsTheSpeakerOfAHeadingThatIsQuotedAgain() {
    assertSaid(
        "Kent Police did not answer.\n\n\"NOT A THREAT\"\n\nThe fire is out.\n\n"
            + "\"This is a promise, not a threat,\" Rui Costa said.",
        "NOT A THREAT | Rui Costa",
        "This is a promise, not a threat, | Rui Costa");
  }

  @Test
  void givesQuotedParagraphsTheSpeakerThatALineAnnounces() {
    assertSaid(
        "Anna Berg met sailors.\n\nAnna Berg's full statement:\n\n\"The bridge is safe today.\"\n\n"
            + "\"It will open on Monday.\"\n\nRain fell.",
        "The bridge is safe today. | Anna Berg",
        "It will open on Monday. | Anna Berg");
  }

  @Test
  void asksNoAnnouncementWhenTheQuotationTellsItsSpeaker() {
    assertSaid(
        "Anna Berg met Rui Costa.\n\nWhat Anna Berg said\n\n\"The bridge is safe,\" Rui Costa said.",
        "The bridge is safe, | Rui Costa");
  }

  @Test
  void leavesTheSpeakerOpenWhenALineNamesNobody() {
    assertSaid(
        "Rain fell.\n\nGood News:\n\n\"The bridge is safe and it will open today.\"",
        "The bridge is safe and it will open today. | ?");
  }

  @Test
  void readsTheLinesOfAnInterview() {
    assertSaid(
        "Anna Berg spoke with Rui Costa.\n\nRUI COSTA: Is it safe?\n\nANNA BERG: It is.\n\n"
            + "RUI COSTA: When will it open?\n\nANNA BERG: On Monday.",
        "Is it safe? | Rui Costa",
        "It is. | Anna Berg",
        "When will it open? | Rui Costa",
        "On Monday. | Anna Berg");
  }

  @Test
  void takesLabelsThatNameNobodyForNoSpeech() {
    assertSaid("Time: noon\n\nPlace: the port\n\nTime: evening\n\nPlace: the bridge\n\nRain fell.");
  }

  @Test
  void takesWorkForNoSpeech() {
    Account account = ReadStory.account("Rui Costa has continued to run old ferries.");
    assertThat(account.quotations()).isEmpty();
  }

  @Test
  void leavesTheSpeakerOpenWhenNobodyIsTold() {
    assertSaid(
        "The scene was described as \"total chaos\" by nobody in particular.\n\nRain fell.",
        "total chaos | ?");
  }

  @Test
  void takesNoTitleOfAWorkForSpeech() {
    assertSaid("Anna Berg presented her book \"The Long Road Home\" in Geneva.");
  }

  @Test
  void takesNoScareQuoteForSpeech() {
    assertSaid("The so-called \"peace bridge\" was closed. It is a 'smart' bridge.");
  }

  @Test
  void reportsClausesInTheWritersWords() {
    Account account = ReadStory.account("Anna Berg said on Monday that the bridge was safe.");
    assertThat(account.quotations())
        .extracting(quotation -> quotation.span().of(account.article().text()))
        .containsExactly("the bridge was safe");
  }

  @Test
  void reportsWhatStandsBesidesAccordingTo() {
    Account account = ReadStory.account("According to the Harbour Ministry, the bridge is safe.");
    assertThat(account.quotations())
        .extracting(quotation -> quotation.span().of(account.article().text()))
        .containsExactly("the bridge is safe");
  }

  @Test
  void tellsToWhomItWasSaid() {
    Account account = ReadStory.account("\"The bridge is safe,\" Anna Berg told reporters.");
    assertThat(account.quotations().getFirst().addressee()).contains("reporters");
  }

  @Test
  void takesAWishForNoSaying() {
    assertSaid("The mayor will say the bridge is safe when the report is out.");
  }

  @Test
  void holdsItsInvariantsOnOddTexts() {
    for (int seed = 0; seed < 120; seed++) {
      String text = RandomText.of(seed, 60);
      Invariants.check(Invariants.same(() -> ReadStory.account(text)));
    }
  }

  /** Asserts the marked quotations of a text, each as "words | speaker". */
  private static void assertSaid(String text, String... wanted) {
    Account account = ReadStory.account(text);
    List<String> found =
        account.quotations().stream()
            .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
            .map(quotation -> quotation.span().of(text) + " | " + name(quotation.speaker()))
            .toList();
    assertThat(found).containsExactly(wanted);
  }

  /** Asserts what the speakers of the quotations with quotation marks are called. */
  private static void assertCalled(String text, String... wanted) {
    assertThat(ReadStory.account(text).quotations())
        .filteredOn(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
        .map(Quotation::speaker)
        .map(who -> who instanceof Speaker.Unnamed unnamed ? unnamed.label() : name(who))
        .containsExactly(wanted);
  }

  private static String name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Unnamed unnamed -> unnamed.words();
      case Speaker.Implied implied -> "?";
    };
  }
}
