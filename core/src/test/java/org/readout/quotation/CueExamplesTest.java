package org.readout.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.readout.ReadStory;
import org.readout.article.Block;
import org.readout.mark.MarkScanner;
import org.readout.mark.Passage;
import org.readout.mention.MentionedArticle;
import org.readout.story.Account;

class CueExamplesTest {

  @Test
  void findsTheCueOfEveryExampleWithItsSource() {
    CueLexicon lexicon = CueLexicon.load();
    List<String> missed = new ArrayList<>();
    int ran = 0;
    for (CueLexicon.Entry entry : lexicon.entries()) {
      ran++;
      boolean found =
          attributions(entry.example(), lexicon).stream()
              .anyMatch(
                  told -> entry.form().startsWith(told.cue().lemma()) && told.source().isPresent());
      if (!found) {
        missed.add(entry.id() + ": " + entry.example());
      }
    }
    assertThat(missed).isEmpty();
    assertThat(ran).isEqualTo(lexicon.entries().size()).isGreaterThan(180);
  }

  @Test
  void quotesWhatTheExampleOfEachListOfWordsSays() {
    SoftAssertions soft = new SoftAssertions();
    int ran = 0;
    for (CueLexicon.WordList list : CueLexicon.lists()) {
      ran++;
      List<String> quoted =
          ReadStory.account(list.example()).quotations().stream()
              .filter(Quotation::isListed)
              .map(quotation -> quotation.span().of(list.example()))
              .toList();
      if (list.quoted().equals("-")) {
        soft.assertThat(quoted).as(list.id()).isEmpty();
      } else {
        soft.assertThat(quoted).as(list.id()).contains(list.quoted());
      }
    }
    soft.assertAll();
    assertThat(ran).isEqualTo(21);
  }

  @Test
  void hasEachFormOnce() {
    List<String> forms =
        CueLexicon.load().entries().stream()
            .map(entry -> (entry.kind() == CueLexicon.Kind.NOUN) + entry.form())
            .toList();
    assertThat(forms).doesNotHaveDuplicates();
  }

  private static List<AttributionFinder.Attribution> attributions(String text, CueLexicon lexicon) {
    Account account = ReadStory.account(text);
    MentionedArticle read =
        new MentionedArticle(account.article(), account.reading(), account.mentions());
    Words words = new Words(read.reading(), lexicon);
    List<Passage> passages =
        MarkScanner.scan(text, account.article().report().stream().map(Block::span).toList());
    return new AttributionFinder(words, new Voices(read, words, passages, lexicon), lexicon).find();
  }
}
