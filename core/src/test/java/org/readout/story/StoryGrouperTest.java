package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

class StoryGrouperTest {

  private static final Reader READER = Reader.load();

  private static final String FERRY_A =
      """
      Ferry Sinks Off Naxos, Three Missing
      A ferry with 120 passengers sank off the Greek island of Naxos on Tuesday night. The coastguard
      rescued 117 people from the Aegean and is searching for three others, a spokesman said.
      The ferry, the Blue Meltemi, struck a rock near the harbour in strong wind.
      """;
  private static final String FERRY_B =
      """
      Greek coastguard searches for three after ferry disaster
      Rescue boats searched the sea off Naxos on Wednesday for three passengers of the Blue Meltemi,
      a ferry that went down after it hit a rock. The coastguard said 117 people were safe.
      The captain told investigators that strong wind had pushed the ferry towards the harbour wall.
      """;
  private static final String FERRY_C =
      """
      The captain of the Blue Meltemi, the ferry that sank off Naxos with 120 passengers aboard, was
      questioned by the Greek coastguard on Thursday. Three passengers are still missing in the Aegean.
      """;
  private static final String OTHER_FERRY =
      """
      Ferry Sinks in Lake Victoria, Eight Missing
      A ferry with 60 passengers capsized on Lake Victoria near Mwanza on Tuesday. Fishermen in Tanzania
      rescued 52 people and police are searching for eight others, the regional governor said.
      Survivors said that the boat carried sacks of maize and was overloaded.
      """;
  private static final String TAX_A =
      """
      Parliament in Oslo Passes Wealth Tax
      Norway's parliament voted on Tuesday to raise the wealth tax, a victory for finance minister Kari
      Lund. Shipowners said they would move to Switzerland. The tax on fortunes rises to 1.3 percent.
      """;
  private static final String TAX_B =
      """
      Norway raises tax on the rich
      Finance minister Kari Lund won a vote in Oslo on a higher wealth tax. Parliament passed it on
      Tuesday after shipowners had warned that fortunes would leave Norway for Switzerland.
      """;

  private final ArticleParser parser = new ArticleParser();
  private final MentionFinder finder = new MentionFinder();
  private final StoryGrouper grouper = new StoryGrouper();

  @Test
  void putsReportsOfOneEventTogether() {
    assertThat(stories(FERRY_A, TAX_A, FERRY_B, TAX_B, FERRY_C))
        .containsExactly(List.of("a1", "a3", "a5"), List.of("a2", "a4"));
  }

  @Test
  void keepsEventsOfOneKindApart() {
    assertThat(stories(FERRY_A, OTHER_FERRY, FERRY_B))
        .containsExactly(List.of("a1", "a3"), List.of("a2"));
  }

  @Test
  void makesAStoryOfOneArticle() {
    assertThat(stories(FERRY_A)).containsExactly(List.of("a1"));
  }

  @Test
  void makesNoStoryOfNothing() {
    assertThat(grouper.group(List.of())).isEmpty();
  }

  @Test
  void putsCopiesTogether() {
    assertThat(stories(TAX_A, TAX_A)).containsExactly(List.of("a1", "a2"));
  }

  @Test
  void keepsCopiesFromHidingTheOtherReports() {
    assertThat(stories(FERRY_A, FERRY_A, FERRY_A, FERRY_B, FERRY_B, FERRY_B)).hasSize(1);
  }

  @Test
  void keepsArticlesWithoutWordsApart() {
    assertThat(stories("", "...", TAX_A))
        .containsExactly(List.of("a1"), List.of("a2"), List.of("a3"));
  }

  @Test
  void putsReportsFarApartInTimeTogetherOnlyWhenVeryAlike() {
    LocalDate day = LocalDate.of(2021, 5, 4);
    MentionedArticle first = article("a1", FERRY_A, Optional.of(day));
    MentionedArticle copy = article("a2", FERRY_A, Optional.of(day.plusYears(3)));
    MentionedArticle other = article("a3", OTHER_FERRY, Optional.of(day.plusYears(3)));

    assertThat(ids(grouper.group(List.of(first, copy, other))))
        .containsExactly(List.of("a1", "a2"), List.of("a3"));
  }

  @Test
  void findsTheSameStoriesInAnyOrder() {
    List<MentionedArticle> articles = new ArrayList<>();
    List<String> texts = List.of(FERRY_A, TAX_A, FERRY_B, OTHER_FERRY, TAX_B, FERRY_C);
    IntStream.range(0, texts.size())
        .forEach(i -> articles.add(article("a" + i, texts.get(i), Optional.empty())));
    Set<Set<String>> expected = sets(grouper.group(articles));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(sets(grouper.group(articles))).isEqualTo(expected);
    }
  }

  @Test
  void namesTheStoryByAHeadlineOfItsReports() {
    assertThat(group(FERRY_C, FERRY_A, FERRY_B).getFirst().title())
        .isIn(
            "Ferry Sinks Off Naxos, Three Missing",
            "Greek coastguard searches for three after ferry disaster");
  }

  @Test
  void namesAStoryWithoutHeadlineByItsFirstClause() {
    assertThat(group(FERRY_C).getFirst().title()).isEqualTo("The captain of the Blue Meltemi");
  }

  @Test
  void namesAStoryWithoutWords() {
    assertThat(group("").getFirst().title()).isEqualTo("Untitled");
  }

  @Test
  void putsEveryArticleOfManyInOneStory() {
    String[] texts = RandomText.texts(300).toArray(String[]::new);
    List<StoryGroup> groups = Invariants.same(() -> group(texts));

    assertThat(groups.stream().flatMap(group -> group.articles().stream()))
        .extracting(one -> one.article().id())
        .hasSize(texts.length)
        .doesNotHaveDuplicates();
  }

  private List<List<String>> stories(String... texts) {
    return ids(group(texts));
  }

  private List<StoryGroup> group(String... texts) {
    return grouper.group(
        IntStream.range(0, texts.length)
            .mapToObj(i -> article("a" + (i + 1), texts[i], Optional.empty()))
            .toList());
  }

  private MentionedArticle article(String id, String text, Optional<LocalDate> day) {
    Known known =
        new Known(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), day);
    Article article = parser.parse(id, new Draft("test", text, known));
    Reading reading = READER.read(article);
    return new MentionedArticle(article, reading, finder.find(article, reading));
  }

  private static List<List<String>> ids(List<StoryGroup> groups) {
    return groups.stream()
        .map(group -> group.articles().stream().map(one -> one.article().id()).toList())
        .toList();
  }

  private static Set<Set<String>> sets(List<StoryGroup> groups) {
    return ids(groups).stream().map(Set::copyOf).collect(Collectors.toSet());
  }
}
