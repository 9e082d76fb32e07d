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
import org.readout.mention.MentionedArticle;
import org.readout.story.Account;

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
  void whoAnswersIsWhomTheReportIntroduces() {
    assertThat(found("Mayor Anna Berg spoke to the Star on Monday." + questions("Q:", "A:")))
        .containsExactly("Anna Berg > We will sign it.", "Anna Berg > It stays open.");
    assertThat(found("An interview with Anna Berg. Rui Costa wrote it." + questions("Q.", "A.")))
        .containsExactly("Anna Berg > We will sign it.", "Anna Berg > It stays open.");
  }

  @Test
  void nobodyAnswersWhenTwoMayBeMeant() {
    assertThat(found("Anna Berg and Rui Costa met on Monday." + questions("Q:", "A:"))).isEmpty();
  }

  @Test
  void aTitleSpeaksForTheOnePersonWhoBearsIt() {
    String text = "The port minister Anna Berg met Rui Costa." + questions("Star:", "Minister:");
    assertThat(found(text)).contains("Anna Berg > We will sign it.", "Anna Berg > It stays open.");
  }

  private static String questions(String asks, String answers) {
    return "\n\n"
        + asks
        + " Will you sign the treaty?\n\n"
        + answers
        + " We will sign it.\n\n"
        + asks
        + " What will become of the old harbour?\n\n"
        + answers
        + " It stays open.";
  }

  @Test
  void takesTwoLabelsForNoTranscript() {
    assertThat(found("Place: the old port of Dover\n\nPlace: the new port of Dover")).isEmpty();
  }

  @Test
  void staysInsideOddTexts() {
    for (int seed = 0; seed < 120; seed++) {
      MentionedArticle read = read(RandomText.of(seed, 60));
      Article article = read.article();
      List<Announcement> announced = Invariants.same(() -> finder.find(read));
      assertThat(announced)
          .allMatch(a ->
              article.report().get(a.block()).span().contains(a.spoken())
                  && !article.words(a.source()).isBlank());
    }
  }

  private List<String> found(String text) {
    MentionedArticle read = read(text);
    Article article = read.article();
    return finder.find(read).stream()
        .map(a -> article.words(a.source()) + " > " + article.words(a.spoken()))
        .toList();
  }

  private static MentionedArticle read(String text) {
    Account account = ReadStory.account(text);
    return new MentionedArticle(account.article(), account.reading(), account.mentions());
  }
}
