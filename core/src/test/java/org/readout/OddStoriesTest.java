package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.article.Draft;
import org.readout.brief.Line;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;
import org.readout.point.Point;
import org.readout.point.Verdict;

/** Stories as nobody would choose them: one report, a hundred copies, strangers, no dates. */
class OddStoriesTest {

  private static final String BRIDGE =
      "Bridge falls in Porto\n\nMarch 3, 2026\n\nA bridge over the Douro in Porto collapsed on"
          + " Monday. Three workers were killed, the mayor, Rita Alves, said. \"We will rebuild"
          + " it,\" she said. The court will hear the builder on March 20.";

  private static final List<String> STRANGERS =
      List.of(
          "Parliament in Oslo voted on Monday to raise the tax on fish farms to 25 percent. The"
              + " finance minister, Kari Berg, defended the law.",
          "A volcano on the island of Java erupted at dawn and covered twelve villages with ash."
              + " Nobody was hurt, rescuers said.",
          "The national museum in Lima opened a hall for textiles of the Paracas culture. Tickets"
              + " cost ten soles.",
          "Striking nurses in Nairobi returned to the wards after the governor promised to pay"
              + " their salaries.",
          "A Canadian swimmer broke the world record over 400 metres in Budapest by half a"
              + " second.");

  @Test
  void comparesNothingInAStoryOfOneReport() {
    StoryRecord story = Stories.story(BRIDGE);
    assertThat(story.points()).extracting(Point::verdict).containsOnly(Verdict.SINGLE);
    assertThat(story.provenance().copies()).isEmpty();
    assertThat(story.brief().lines()).isNotEmpty();
  }

  @Test
  void countsAHundredCopiesAsOneOriginWithoutAnyConflict() {
    String[] copies = IntStream.range(0, 100).mapToObj(i -> BRIDGE).toArray(String[]::new);
    StoryRecord story = Stories.story(copies);
    assertThat(story.points()).extracting(Point::verdict).doesNotContain(Verdict.CONFLICT);
    assertThat(story.provenance().independent().values()).containsOnly(1);
  }

  @Test
  void saysOfAHundredCopiesWhatItSaysOfOne() {
    String[] copies = IntStream.range(0, 100).mapToObj(i -> BRIDGE).toArray(String[]::new);
    List<String> lines = texts(Stories.story(copies));
    assertThat(lines).doesNotHaveDuplicates();
    assertThat(lines.size()).isLessThanOrEqualTo(texts(Stories.story(BRIDGE, BRIDGE)).size());
  }

  @Test
  void keepsReportsApartThatHaveNothingToDoWithEachOther() {
    ReadoutRecord record = Stories.read(STRANGERS.toArray(String[]::new));
    assertThat(record.stories()).hasSize(STRANGERS.size());
    assertThat(record.stories())
        .flatExtracting(StoryRecord::points)
        .extracting(Point::verdict)
        .containsOnly(Verdict.SINGLE);
  }

  @Test
  void inventsNoDatesForReportsWithoutAny() {
    String undated = BRIDGE.replace("March 3, 2026\n\n", "").replace(" on March 20", "");
    StoryRecord story = Stories.story(undated, undated.replace("Three workers", "Three people"));
    assertThat(story.story().accounts())
        .allSatisfy(a -> assertThat(a.article().published().date()).isEmpty());
    assertThat(story.timeline()).isEmpty();
  }

  @Test
  void setsContradictoryDatesOfOneEventAgainstEachOther() {
    StoryRecord story =
        Stories.story(
            "Bridge falls in Porto\n\nMarch 5, 2026\n\nA bridge over the Douro in Porto collapsed"
                + " on March 2, the mayor said. Three workers were killed.",
            "Bridge collapses in Porto\n\nMarch 5, 2026\n\nA bridge over the Douro in Porto"
                + " collapsed on March 3, the police said. Three workers were killed.");
    assertThat(story.points())
        .filteredOn(point -> point.verdict() == Verdict.CONFLICT)
        .singleElement()
        .satisfies(point ->
            assertThat(point.assertions())
                .extracting(assertion -> assertion.value())
                .containsExactlyInAnyOrder("2026-03-02", "2026-03-03"));
  }

  @Test
  void readsAReportWhoseOwnDatesContradictEachOther() {
    StoryRecord story =
        Stories.story(
            "Bridge falls in Porto\n\nMarch 5, 2026\n\nPublished: 7 June 2019. Updated: 31 February"
                + " 2031.\n\nA bridge in Porto collapsed on Monday, May 2, 2025. It had collapsed"
                + " on Tuesday, May 3, 2025.");
    assertThat(story.brief().lines()).isNotEmpty();
  }

  @Test
  void putsEachOfTenThousandReportsIntoOneStory() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String text = STRANGERS.get(i % STRANGERS.size());
      drafts.add(Draft.of("r" + i + ".txt", text.substring(0, text.indexOf('.') + 1)));
    }
    ReadoutRecord record = Readout.create(new Settings(1, step -> {})).brief(drafts);
    Map<Integer, Long> sizes =
        record.stories().stream()
            .collect(
                Collectors.groupingBy(s -> s.story().accounts().size(), Collectors.counting()));
    assertThat(sizes).isEqualTo(Map.of(2_000, 5L));
  }

  private static List<String> texts(StoryRecord story) {
    return story.brief().lines().stream().map(Line::text).toList();
  }
}
