package org.readout.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.ReadStory;
import org.readout.article.Article;
import org.readout.story.Story;

class IndicatorFinderTest {

  @Test
  void findsTheExampleOfEveryRule() {
    int ran = 0;
    for (IndicatorRules.Rule rule : IndicatorRules.load().all()) {
      assertThat(rule.finds(rule.example().toLowerCase(Locale.ROOT))).as(rule.id()).isTrue();
      ran++;
    }
    assertThat(ran).isGreaterThanOrEqualTo(30);
  }

  @Test
  void findsTheSentenceThatTellsWhatToWatch() {
    assertWatched(
        "The bridge opened on Monday. It remains to be seen if the toll will last. Rain fell.",
        "It remains to be seen if the toll will last.");
  }

  @Test
  void goesOnWithAnEnumeration() {
    assertWatched(
        "Three signs will tell if the bridge pays. First, the traffic in June. It was raining.",
        "Three signs will tell if the bridge pays.",
        "First, the traffic in June.");
  }

  @Test
  void takesNoEnumerationByItself() {
    assertWatched("First, the mayor spoke. Second, the choir sang. Then everyone went home again.");
  }

  @Test
  void takesNoNewsOfWhatHappened() {
    assertWatched(
        "The mayor opened the bridge on Monday and thanked the workers for their patience.");
  }

  @Test
  void citesOnlyWordsOfItsArticlesOnOddTexts() {
    for (int seed = 0; seed < 60; seed++) {
      Story story = ReadStory.of(RandomText.of(seed, 60), RandomText.of(seed + 1000, 60));
      List<Indicator> found = Invariants.same(() -> new IndicatorFinder().find(story));
      for (Indicator indicator : found) {
        Article article =
            story.accounts().stream()
                .map(account -> account.article())
                .filter(a -> a.id().equals(indicator.citation().article()))
                .findFirst()
                .orElseThrow();
        assertThat(article.words(indicator.citation().span())).isNotBlank();
      }
    }
  }

  private static void assertWatched(String text, String... wanted) {
    List<String> found =
        new IndicatorFinder()
            .find(ReadStory.of(text)).stream()
                .map(indicator -> indicator.citation().span().of(text))
                .toList();
    assertThat(found).containsExactly(wanted);
  }
}
