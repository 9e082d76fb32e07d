package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.sentence.Reader;
import org.readout.sentence.Sentence;

class OfficesTest {

  private static final Reader READER = Reader.load();

  private final Offices offices = Offices.load();

  @Test
  void findsATitleInAnyCaseAndNumber() {
    assertThat(offices.find("Secretary-General").map(Offices.Office::title))
        .contains("secretary-general");
    assertThat(offices.find("spokeswomen").map(Offices.Office::gender))
        .contains(PersonNames.Gender.FEMALE);
    assertThat(offices.find("teapot")).isEmpty();
  }

  @Test
  void readsTheWholeTitleBeforeAWord() {
    assertThat(title("He is a former deputy foreign minister", "minister"))
        .contains("former deputy foreign minister");
    assertThat(title("She met the national security adviser", "adviser"))
        .contains("national security adviser");
  }

  @Test
  void leavesRemarksOutOfTheTitle() {
    assertThat(title("He is the outspoken mayor", "mayor")).contains("mayor");
  }

  private Optional<String> title(String text, String last) {
    Article article = new ArticleParser().parse("a1", Draft.of("test", text + " of the town."));
    Sentence sentence = READER.read(article).sentences().getFirst();
    int end = 0;
    while (!sentence.tokens().get(end).form().equals(last)) {
      end++;
    }
    return offices
        .endingAt(article, sentence, end + 1, i -> false)
        .map(title -> (title.former() ? "former " : "") + title.title());
  }
}
