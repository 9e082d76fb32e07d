package org.readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.readout.Stories;
import org.readout.brief.FerryStory;

class PictureTest {
  private static final String NINE =
      "March 4, 2026\n\nNine people were killed when a ferry sank off the coast of Norway on"
          + " Tuesday, rescuers said.";
  private static final String SEVEN =
      "March 4, 2026\n\nSeven people were killed when a ferry sank off the coast of Norway on"
          + " Tuesday, the police said.";

  private final Document page =
      Jsoup.parse(HtmlWriterTest.write(FerryStory.written(), HtmlWriter.Settings.ALL));

  @Test
  void theMatrixShowsWhoDiffersWithTheValue() {
    Element cell = page.select(".picture a:has(.differs)").last();
    assertThat(cell).isNotNull();
    assertThat(cell.select(".cell").text()).isEqualTo("≠ 3 days");
    assertThat(cell.attr("aria-label"))
        .isEqualTo("Northern Ledger differs: “She will stay for three days”");
  }

  @Test
  void theMatrixShowsWhoIsSilent() {
    assertThat(page.select(".picture .silent")).isNotEmpty();
  }

  @Test
  void everyMarkOfAPictureLeadsToMarkedWords() {
    assertThat(page.select(".picture a"))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @Test
  void everyPictureAndEveryLinkInItHasAName() {
    assertThat(page.select(".picture svg"))
        .isNotEmpty()
        .allSatisfy(
            svg -> assertThat(page.getElementById(svg.attr("aria-labelledby")).text()).isNotBlank())
        .allSatisfy(svg ->
            assertThat(page.getElementById(svg.attr("aria-describedby")).text()).isNotBlank());
    assertThat(page.select(".picture a"))
        .allSatisfy(link -> assertThat(link.attr("aria-label")).isNotBlank());
  }

  @Test
  void picturesNeedNoStyleOfTheirOwn() {
    assertThat(page.select(".picture [style], .picture style, .picture script")).isEmpty();
  }

  @Test
  void theGraphJoinsReportsToTheAgencyThatBothCredit() {
    assertThat(page.select(".picture .shared")).hasSize(2);
    assertThat(page.select(".picture a:has(.shared)").eachAttr("aria-label"))
        .contains("Harbour Courier credits Coastal News Agency");
  }

  @Test
  void theTimelineStandsFromTheFirstDayToTheLast() {
    assertThat(page.select(".picture .tick").eachText())
        .containsExactly("12 May 2025", "3 Jun 2025");
  }

  @Test
  void twoThatContradictEachOtherBothDiffer() {
    assertThat(page(NINE, SEVEN).select(".picture .differs")).hasSize(2);
  }

  @Test
  void manyReportsAreToldBySignsAndCounted() {
    String[] texts = new String[20];
    Arrays.fill(texts, NINE);
    Arrays.fill(texts, 0, 4, SEVEN);
    Document many = page(texts);
    assertThat(many.select(".picture .cell")).isNotEmpty();
    assertThat(many.select(".picture .cell .of").text()).isBlank();
    assertThat(many.select(".picture .key").text()).contains("Shown are 16 of 20 reports.");
  }

  @Test
  void wordsOfSeveralReportsStandOnceInAConflict() {
    Document copies = page(NINE, NINE, SEVEN);
    assertThat(copies.select(".rival .words")).hasSize(2);
    assertThat(copies.select(".rival .who")).hasSize(3);
  }

  @Test
  void whatIsDeniedStandsTogether() {
    Document denial =
        page(
            "March 3, 2026\n\nNorwegian trawlers secretly sold frozen cod to Portuguese smugglers"
                + " at sea, a customs officer said.",
            "March 4, 2026\n\nNorway denied that its trawlers sold any frozen cod to smugglers.");
    assertThat(denial.select(".rival .value").eachText()).containsExactly("Said", "Denied");
  }

  private static Document page(String... texts) {
    return Jsoup.parse(HtmlWriterTest.write(Stories.read(texts), HtmlWriter.Settings.ALL));
  }
}
