package org.readout.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.ReadStory;
import org.readout.story.Account;

/** Each form of telling what somebody said, in one sentence or two. */
class SpeechFormsTest {

  @Test
  void splitsAQuotationAtItsCue() {
    assertTells(
        "\"The bridge,\" Anna Berg said on Friday, \"will open in May.\"",
        "The bridge, < Anna Berg",
        "will open in May. < Anna Berg");
  }

  @Test
  void keepsNestedMarksInside() {
    assertTells(
        "\"They called it 'a gift' to us,\" Anna Berg said.",
        "They called it 'a gift' to us, < Anna Berg");
  }

  @Test
  void readsSingleMarks() {
    assertTells("'The bridge is safe,' Anna Berg said.", "The bridge is safe, < Anna Berg");
  }

  @Test
  void readsHeadlines() {
    assertTells("Norway: talks on fishing 'going well'\n\nTalks went on.", "going well < Norway");
  }

  @Test
  void readsAStatementThatSaid() {
    assertTells(
        "A statement by the Harbour Ministry said the bridge was \"closed for good\".",
        "closed for good < Harbour Ministry",
        "the bridge was \"closed for good < Harbour Ministry");
  }

  @Test
  void readsRemarksTo() {
    assertTells(
        "In remarks to reporters, Anna Berg called the bridge \"a wreck\".", "a wreck < Anna Berg");
  }

  @Test
  void readsClaimsThat() {
    assertTells(
        "Many doubted Anna Berg's claim that the bridge was safe.",
        "the bridge was safe < Anna Berg");
  }

  @Test
  void readsPromisesTo() {
    assertTells(
        "Anna Berg repeated her promise to open the bridge in May.",
        "to open the bridge in May < Anna Berg");
  }

  @Test
  void readsWhatWasVowed() {
    assertTells(
        "Anna Berg vowed to open the bridge in May.", "to open the bridge in May < Anna Berg");
  }

  @Test
  void readsPosts() {
    assertTells("\"The bridge is safe,\" Anna Berg wrote on X.", "The bridge is safe, < Anna Berg");
    assertTells("Anna Berg tweeted: \"The bridge is safe.\"", "The bridge is safe. < Anna Berg");
  }

  @Test
  void resolvesTheMinister() {
    assertTells(
        "Transport minister Anna Berg said the bridge was safe.\n\n"
            + "\"It will open in May,\" the minister said.",
        "the bridge was safe < Anna Berg",
        "It will open in May, < Anna Berg");
  }

  @Test
  void readsPolls() {
    assertTells(
        "The poll found that most voters want the bridge closed.",
        "most voters want the bridge closed < poll");
  }

  @Test
  void readsWhatIsBelieved() {
    assertTells("Many engineers believe the bridge is old.", "the bridge is old < Many engineers");
  }

  private static void assertTells(String text, String... wanted) {
    Account account = ReadStory.account(text);
    assertThat(account.quotations())
        .extracting(quotation -> quotation.span().of(text) + " < " + name(quotation.speaker()))
        .contains(wanted);
  }

  private static String name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Unnamed unnamed -> unnamed.words();
      case Speaker.Implied implied -> "?";
    };
  }
}
