package org.readout.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.ReadStory;
import org.readout.article.Article;

class AnnouncementFinderTest {
  private static final int RULES = 5;

  private final AnnouncementFinder finder = new AnnouncementFinder();

  @Test
  void findsInEachExampleWhoSpeaks() {
    SoftAssertions checks = new SoftAssertions();
    List<AnnouncementFinder.Rule> rules = AnnouncementFinder.load();
    for (AnnouncementFinder.Rule rule : rules) {
      String line = rule.example().replaceAll("[\\[\\]]", "");
      String source = rule.example().replaceAll("^.*\\[|\\].*$", "");
      Matcher matcher = rule.pattern().matcher(line);
      checks.assertThat(matcher.matches()).as(rule.id()).isTrue();
      checks.assertThat(matcher.matches() ? matcher.group(1) : "").isEqualTo(source);
    }
    checks.assertAll();
    assertThat(rules).hasSize(RULES);
  }

  @Test
  void announcesOnlyWhatIsQuoted() {
    assertThat(found("Anna Berg's statement:\n\n\"It is safe.\"\n\nRain fell on the port."))
        .containsExactly("Anna Berg > \"It is safe.\"");
  }

  @Test
  void takesASentenceForNoAnnouncement() {
    assertThat(found("What Anna Berg said surprised us all.\n\n\"It is safe.\"")).isEmpty();
  }

  @Test
  void takesTwoLabelsForNoTranscript() {
    assertThat(found("Place: the old port of Dover\n\nPlace: the new port of Dover")).isEmpty();
  }

  @Test
  void staysInsideOddTexts() {
    for (int seed = 0; seed < 120; seed++) {
      Article article = ReadStory.account(RandomText.of(seed, 60)).article();
      List<Announcement> announced = Invariants.same(() -> finder.find(article));
      assertThat(announced)
          .allMatch(a ->
              article.report().get(a.block()).span().contains(a.spoken())
                  && !article.words(a.source()).isBlank());
    }
  }

  private List<String> found(String text) {
    Article article = ReadStory.account(text).article();
    return finder.find(article).stream()
        .map(a -> article.words(a.source()) + " > " + article.words(a.spoken()))
        .toList();
  }
}
