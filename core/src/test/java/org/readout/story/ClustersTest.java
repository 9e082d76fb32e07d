package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.story.Vectors.Profile;
import org.readout.story.Words.Told;

class ClustersTest {

  private static final int STORIES = 200;
  private static final int REPORTS = 10;

  /** Reports that share most words of their story and a few with all others. */
  @Test
  void findsEveryStoryAmongTwoThousandReports() {
    Random random = new Random(7);
    List<Told> reports =
        IntStream.range(0, STORIES * REPORTS).mapToObj(i -> report(i % STORIES, random)).toList();
    List<Optional<LocalDate>> days = Collections.nCopies(reports.size(), Optional.empty());

    List<List<Integer>> stories = Clusters.of(Vectors.of(reports, Words.load()), days);

    assertThat(stories).hasSize(STORIES);
    assertThat(stories)
        .allMatch(story -> story.stream().map(i -> i % STORIES).distinct().count() == 1);
  }

  @Test
  void joinsAThousandReportsOfOneStory() {
    Random random = new Random(7);
    List<Told> reports = IntStream.range(0, 1_000).mapToObj(i -> report(1, random)).toList();
    List<Optional<LocalDate>> days = Collections.nCopies(reports.size(), Optional.empty());

    assertThat(Clusters.of(Vectors.of(reports, Words.load()), days)).hasSize(1);
  }

  @Test
  void bearsReportsWithoutWords() {
    Told nothing = new Told(Map.of(), Map.of());
    List<Profile> vectors = Vectors.of(List.of(nothing, nothing), Words.load());

    assertThat(Clusters.of(vectors, List.of(Optional.empty(), Optional.empty())))
        .containsExactly(List.of(0), List.of(1));
  }

  private static Told report(int story, Random random) {
    Map<String, Double> words = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      words.put("story" + story + "word" + random.nextInt(60), 1.0);
      words.put("common" + random.nextInt(400), 1.0);
    }
    return new Told(words, Map.of());
  }
}
