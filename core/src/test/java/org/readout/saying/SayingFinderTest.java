package org.readout.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Block;
import org.readout.article.Draft;
import org.readout.article.Span;
import org.readout.mark.MarkScanner;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

class SayingFinderTest {

  private static final Reader READER = Reader.load();
  private static final MentionFinder MENTIONS = new MentionFinder();
  private static final SayingFinder FINDER = new SayingFinder();

  @Test
  void findsSpeechByVerbsThatNoListHolds() {
    assertTold(
        "The minister blustered that the bridge would open in May.",
        "The minister",
        "the bridge would open in May");
  }

  @Test
  void findsWhatPeopleWantAndFear() {
    assertTold(
        "Many voters want the bridge to stay open.", "Many voters", "the bridge to stay open");
    assertTold("Farmers fear that prices will fall.", "Farmers", "prices will fall");
  }

  @Test
  void findsNothingInWhatHappens() {
    assertThat(likely("The train left the station at noon and reached the coast at three."))
        .isEmpty();
  }

  @Test
  void keepsToTheTextOnRandomText() {
    RandomText.texts(40)
        .forEach(text -> {
          List<Saying> found = Invariants.same(() -> find(text));
          assertThat(found)
              .allSatisfy(saying -> {
                assertThat(new Span(0, text.length()).contains(saying.content())).isTrue();
                assertThat(saying.content().overlaps(saying.cue())).isFalse();
              });
        });
  }

  @Test
  void findsTheSameInEachSentenceOfALongText() {
    String once = "Many voters want the bridge to stay open. ";
    assertThat(likely(once.repeat(20_000))).hasSize(20_000 * likely(once).size());
  }

  @Test
  void takesNoMoreThanAFewCuesFromWordsWithoutEnd() {
    String odd = "he said that ".repeat(3_000);
    long sentences = read(odd).reading().sentences().size();
    assertThat(find(odd)).isNotEmpty().hasSizeLessThanOrEqualTo(Math.toIntExact(12 * sentences));
  }

  private static void assertTold(String text, String source, String content) {
    assertThat(likely(text))
        .anySatisfy(saying -> {
          assertThat(saying.source().map(span -> span.of(text))).contains(source);
          assertThat(saying.content().of(text)).isEqualTo(content);
        });
  }

  private static List<Saying> likely(String text) {
    return find(text).stream().filter(saying -> saying.confidence() >= 0.5).toList();
  }

  private static List<Saying> find(String text) {
    MentionedArticle read = read(text);
    List<Span> blocks = read.article().report().stream().map(Block::span).toList();
    return FINDER.find(read, MarkScanner.scan(text, blocks));
  }

  private static MentionedArticle read(String text) {
    Article article = new ArticleParser().parse("a1", Draft.of("test.txt", text));
    Reading reading = READER.read(article);
    return new MentionedArticle(article, reading, MENTIONS.find(article, reading));
  }
}
