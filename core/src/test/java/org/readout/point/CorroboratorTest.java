package org.readout.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Stories;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.likeness.Support;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.word.WordVectors;

class CorroboratorTest {

  private static final WordVectors VECTORS = WordVectors.load();
  private static final String TOLD = "Police arrested the driver of the tram on Monday";

  private static final Story STORY =
      Stories.story(
              TOLD + ". The tram left the rails near Vell. Nobody knows why it was so fast.",
              "The tram left the rails near Vell on Monday. The driver of the tram was arrested by"
                  + " police. Doctors treated nine passengers.",
              "The driver of the tram spoke to reporters on Monday. The tram left the rails near"
                  + " Vell. Rain fell on the tracks for hours.")
          .story();

  @Test
  void findsTheReportThatTellsTheSameInOtherWords() {
    assertThat(tellers(TOLD)).contains("The driver of the tram was arrested by police");
  }

  @Test
  void aReportThatSharesOnlyTheSubjectAndTheDayTellsSomethingElse() {
    assertThat(tellers(TOLD)).noneMatch(words -> words.contains("spoke to reporters"));
  }

  @Test
  void findsWhatIsToldAnywhereInAReport() {
    assertThat(tellers("The tram left the rails near Vell")).hasSize(2);
  }

  @Test
  void aStoryOfOneReportHasNoOtherThatTellsIt() {
    Story one = Stories.story(TOLD + ". The tram left the rails near Vell.").story();
    Account account = one.accounts().getFirst();
    Citation words = account.article().cite(new Span(0, TOLD.length()));
    assertThat(new Corroborator(new Support(one, VECTORS)).tellers(words, List.of())).isEmpty();
  }

  private static List<String> tellers(String words) {
    Account first = STORY.accounts().getFirst();
    int at = first.article().text().indexOf(words);
    Citation cited = first.article().cite(new Span(at, at + words.length()));
    return new Corroborator(new Support(STORY, VECTORS))
        .tellers(cited, List.of()).stream().map(Assertion::value).toList();
  }
}
