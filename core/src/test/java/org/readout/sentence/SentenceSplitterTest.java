package org.readout.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.readout.article.Span;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceSplitterTest {

  private final Reader reader = Reader.load();

  /** Sentences end where the bars stand. */
  private void assertSentences(String barred) {
    String text = barred.replace("|", "");
    List<String> sentences =
        reader.split(text, new Span(0, text.length())).stream()
            .map(tokens -> tokens.getFirst().cover(tokens.getLast()).of(text))
            .toList();
    assertThat(sentences).containsExactly(barred.split("\\| ?"));
  }

  @Test
  void endsAfterAFullStop() {
    assertSentences("Talks began.| They ended on Friday.| Nobody won!");
  }

  @Test
  void goesOnAfterATitle() {
    assertSentences("They met Mr. Berg and Gen. Stone in St. Ives.| It rained.");
  }

  @Test
  void goesOnAfterInitials() {
    assertSentences("It was J. R. Stone who wrote.| He left.");
  }

  @Test
  void goesOnAfterACountryInLetters() {
    assertSentences("The U.S. Senate met.| It moved to the U.S.| The rest stayed.");
  }

  @Test
  void goesOnAfterAMonth() {
    assertSentences("They meet on Jan. 5 in Oslo.| Then they part.");
  }

  @Test
  void keepsClosingQuotesWithTheirSentence() {
    assertSentences("“We will wait.”| He sat down.");
  }

  @Test
  void keepsMarksOfMarkdownWithTheSentenceTheyClose() {
    assertSentences("**The short version.**| Norway joined the fish club.");
  }

  @Test
  void goesOnWhenTheSpeakerFollowsAQuestion() {
    assertSentences("“Why now?” he asked.| Nobody knew.");
  }

  @Test
  void goesOnAfterDotsBeforeASmallLetter() {
    assertSentences("We wait ... and see.| So do they.");
  }

  @Test
  void endsWithTheBlock() {
    assertThat(reader.read("No stop here\nnor here", List.of(new Span(0, 12), new Span(13, 21))))
        .extracting(reading -> reading.sentences().size())
        .isEqualTo(2);
  }

  @Test
  void neverGrowsWithoutEnd() {
    String text = "word ".repeat(5_000);
    assertThat(reader.split(text, new Span(0, text.length())))
        .allSatisfy(tokens -> assertThat(tokens).hasSizeLessThanOrEqualTo(250));
  }
}
