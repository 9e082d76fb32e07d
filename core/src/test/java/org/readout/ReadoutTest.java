package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.article.Draft;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;
import org.readout.record.JsonWriter;

class ReadoutTest {

  private static final String HARBOUR =
      "Harbour reopens\n\nMarch 3, 2026\n\nThe port of Lisbon reopened on Monday after a strike of"
          + " six days, the port authority said. Some 2,000 dockers went back to work.";

  private static final String STRIKE =
      "Strike ends\n\nMarch 3, 2026\n\nDockers in Lisbon ended a six-day strike on Monday. About"
          + " 2,000 workers returned to the port, the authority said.";

  private static final String FRENCH =
      "Le port de Lisbonne a rouvert lundi après une grève de six jours, a indiqué l'autorité"
          + " portuaire. Les dockers ont repris le travail dans la matinée et les navires entrent.";

  @Test
  void writesTheSameBytesWithAnyNumberOfThreads() {
    List<Draft> drafts = drafts(Stream.of(HARBOUR, STRIKE, RandomText.of(7, 200)));
    String one = json(new Settings(1, step -> {}), drafts);
    assertThat(json(new Settings(4, step -> {}), drafts)).isEqualTo(one);
    assertThat(json(new Settings(1, step -> {}), drafts)).isEqualTo(one);
  }

  @Test
  void setsAsideWhatItCannotRead() {
    ReadoutRecord record = Stories.read(HARBOUR, FRENCH);
    assertThat(record.setAside()).hasSize(1);
    assertThat(record.setAside().getFirst().language()).isEqualTo("fr");
    assertThat(record.articles()).hasSize(2);
  }

  @Test
  void makesNothingOfNothing() {
    ReadoutRecord record = Stories.read();
    assertThat(record.articles()).isEmpty();
    assertThat(record.stories()).isEmpty();
  }

  @Test
  void readsOneArticleWithoutComparing() {
    StoryRecord story = Stories.story(HARBOUR);
    assertThat(story.brief().lines()).isNotEmpty();
  }

  @Test
  void countsTwoCopiesAsOneOrigin() {
    StoryRecord story = Stories.story(HARBOUR, HARBOUR);
    assertThat(story.provenance().copies()).isNotEmpty();
    assertThat(story.provenance().independent().values()).containsOnly(1);
  }

  @Test
  void holdsOnRandomStories() {
    for (int seed = 0; seed < 40; seed++) {
      String[] texts = {
        RandomText.of(seed, 80), RandomText.of(seed + 1000L, 80), RandomText.of(seed + 2000L, 80)
      };
      Stories.read(texts).stories().forEach(Invariants::check);
    }
  }

  private static List<Draft> drafts(Stream<String> texts) {
    List<Draft> drafts = new ArrayList<>();
    texts.forEach(text -> drafts.add(Draft.of("r" + drafts.size() + ".txt", text)));
    return drafts;
  }

  private static String json(Settings settings, List<Draft> drafts) {
    StringBuilder out = new StringBuilder();
    try {
      JsonWriter.Settings whole = new JsonWriter.Settings(true);
      new JsonWriter().write(Readout.create(settings).brief(drafts), whole, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
