package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.brief.Line.Section;
import org.readout.entity.Entities;
import org.readout.likeness.Support;
import org.readout.origin.Independence;
import org.readout.origin.Provenance;
import org.readout.point.Point;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.word.WordVectors;

class BriefWriterTest {
  private final Brief brief = FerryStory.written().stories().getFirst().brief();

  @Test
  void countsTheReportsThatTellAFact() {
    assertThat(texts(Section.WHAT_HAPPENED))
        .anySatisfy(text -> assertThat(text).contains("12 May").endsWith(" reports)"));
  }

  @Test
  void countsOriginsWhereReportsLeanOnOne() {
    assertThat(texts(Section.WHAT_HAPPENED))
        .anySatisfy(text -> assertThat(text).contains("second").endsWith("(2 reports, 1 origin)"));
  }

  @Test
  void namesTheConflictAmongTheFirstLines() {
    assertThat(texts(Section.WHAT_HAPPENED))
        .contains("Reports conflict: How long does Brandt's visit last? 2 days or 3 days");
  }

  @Test
  void setsRivalAnswersBesideWhoGivesThem() {
    assertThat(texts(Section.CONFLICT))
        .containsExactly(
            "How long does Brandt's visit last? 2 days (Harbour Courier) or 3 days (Northern"
                + " Ledger)");
  }

  @Test
  void aReportWithoutOutletGoesByItsTitle() {
    assertThat(texts(Section.SINGLE))
        .singleElement()
        .asString()
        .contains("14 agreements")
        .endsWith("(“The trip in short”)");
  }

  @Test
  void keepsPositionsApartFromFacts() {
    assertThat(texts(Section.POSITIONS))
        .singleElement()
        .asString()
        .startsWith("Osei called for a joint fishing limit");
  }

  @Test
  void givesAQuotationItsSpeakerAndOutlet() {
    assertThat(texts(Section.QUOTATIONS))
        .containsExactly(
            "“We will reopen the ferry line before winter” – Ada Brandt (Harbour Courier)");
  }

  @Test
  void givesAFigureWithItsClause() {
    assertThat(texts(Section.FIGURES))
        .anySatisfy(text -> assertThat(text).contains("$2.5 billion", "(Harbour Courier)"));
  }

  @Test
  void ordersWhatIsDated() {
    assertThat(texts(Section.SCHEDULE))
        .containsExactly(
            "12 May 2025: Brandt and Osei met on May 12 in Port Lune (Northern Ledger)",
            "3 June 2025: The ministers meet again on June 3 in Vell (Northern Ledger)");
  }

  @Test
  void tellsWhatToWatch() {
    assertThat(texts(Section.WATCH))
        .singleElement()
        .asString()
        .startsWith("Watch whether parliament in Vell approves the ferry budget");
  }

  @Test
  void tellsWhoLeansOnWhom() {
    assertThat(texts(Section.SOURCES))
        .contains(
            "2 reports credit Coastal News Agency: Harbour Courier; Northern Ledger",
            "Harbour Courier and Northern Ledger share a passage",
            "“The trip in short” says that a machine wrote it",
            "Harbour Courier: Brandt meets Osei in Port Lune (13 May 2025)");
  }

  @Test
  void everyLineIsShort() {
    assertThat(brief.lines()).allSatisfy(line -> assertThat(line.text()).hasSizeLessThan(165));
  }

  @Test
  void tellsAPointOnce() {
    Set<String> told = new HashSet<>();
    assertThat(brief.lines())
        .allSatisfy(line -> line.point().ifPresent(p -> assertThat(told.add(p)).isTrue()));
    assertThat(told).hasSize(5);
  }

  @Test
  void writesSectionsInTheirOrder() {
    assertThat(brief.lines()).extracting(line -> line.section().ordinal()).isSorted();
  }

  @Test
  void aStoryWithoutPointsIsToldByItsEvents() {
    assertThat(write(FerryStory.story(), List.of()).of(Section.WHAT_HAPPENED))
        .extracting(Line::text)
        .singleElement()
        .asString()
        .startsWith("Prime Minister Ada Brandt of Norland met President Kofi Osei");
  }

  @Test
  void aStoryWithoutFindingsIsToldByItsOpenings() {
    Account account = FerryStory.story().accounts().getLast();
    Story alone = new Story("s1", "x", List.of(account), new Entities(List.of()));
    assertThat(write(alone, List.of()).of(Section.WHAT_HAPPENED))
        .extracting(Line::text)
        .containsExactly("The trip in short");
  }

  @Test
  void oneReportAloneHasNothingToAgreeWith() {
    Account account = FerryStory.story().accounts().getFirst();
    Story alone = new Story("s1", "x", List.of(account), new Entities(List.of()));
    Brief bare = write(alone, List.of());
    assertThat(bare.of(Section.WHAT_HAPPENED)).isNotEmpty();
    assertThat(bare.of(Section.AGREE)).isEmpty();
  }

  @Test
  void writesTheSameTwice() {
    assertThat(FerryStory.written().stories().getFirst().brief()).isEqualTo(brief);
  }

  private static Brief write(Story story, List<Point> points) {
    Provenance none =
        new Provenance(List.of(), List.of(), List.of(), Map.of(), Independence.UNKNOWN);
    return new BriefWriter()
        .write(
            new Support(story, WordVectors.load()), points, none, List.of(), List.of(), List.of());
  }

  private List<String> texts(Section section) {
    return brief.of(section).stream().map(Line::text).toList();
  }
}
