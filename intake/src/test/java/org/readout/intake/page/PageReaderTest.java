package org.readout.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.article.Block;
import org.readout.article.Known;

class PageReaderTest {

  private static final PageReader READER = new PageReader();

  private static final String FIRST =
      "Ministers from four countries met in Oslo on Monday and agreed on a timetable for repairing"
          + " the cable, the Norwegian government said in a statement.";
  private static final String SECOND =
      "The work is to begin in March, and it will take about two years. “We have waited long enough"
          + " for this,” the Finnish transport minister told reporters after the meeting.";
  private static final String THIRD =
      "A third round of talks is planned for June, when the costs, estimated at 40 million euros,"
          + " will be shared out among the four governments.";

  @Test
  void keepsTheParagraphsOfTheArticle() {
    assertThat(read(page("")).body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void putsTheHeadlineFirst() {
    assertThat(read(page("")).text()).startsWith("Four countries agree on the cable\n\n" + FIRST);
    assertThat(read(page("")).blocks().getFirst().kind()).isEqualTo(Block.Kind.TITLE);
  }

  @Test
  void leavesOutMenusAndFooters() {
    assertLeftOut("<nav><ul><li><a href=/w>World</a><li><a href=/s>Sport</a></ul></nav>", "Sport");
    assertLeftOut("<footer><p>About us | Privacy | Example Media 2026</p></footer>", "Privacy");
  }

  @Test
  void leavesOutWhatIsNotShown() {
    assertLeftOut("<p hidden>The secret meeting was held in a small town.</p>", "secret");
    assertLeftOut("<script>write('The meeting was held.')</script>", "write");
  }

  @Test
  void leavesOutRelatedArticles() {
    assertLeftOut(
        "<div class=related-posts><h3>Related articles</h3><ul><li><a href=/1>Ferry line to open"
            + " in spring</a></li><li><a href=/2>Harbour gets a new crane</a></li></ul></div>",
        "Ferry line");
  }

  @Test
  void leavesOutComments() {
    assertLeftOut(
        "<div id=comments class=comment-list><h3>2 comments</h3><div class=comment><p>I have been"
            + " waiting for this for years, and I hope they get it right.</p></div></div>",
        "waiting for this for years");
  }

  @Test
  void leavesOutNewsletterBoxes() {
    assertLeftOut(
        "<div class=newsletter-box><p>Sign up for our newsletter and get the best stories every"
            + " morning.</p></div>",
        "newsletter");
  }

  @Test
  void keepsHeadingsAndListsAsSuch() {
    WebPage page =
        read(
            page(
                "<h2>What was agreed</h2><p>"
                    + SECOND
                    + "</p><ul><li>The cable is repaired by the"
                    + " end of 2027.</li><li>Each country pays a quarter of the costs.</li></ul>"));
    assertThat(kind(page, "What was agreed")).isEqualTo(Block.Kind.HEADING);
    assertThat(kind(page, "Each country pays a quarter of the costs."))
        .isEqualTo(Block.Kind.LIST_ITEM);
  }

  @Test
  void readsParagraphsThatAreOnlyPartedByLineBreaks() {
    WebPage page =
        read(
            "<title>Talks</title><body><div id=text><b>Four countries agree</b><br><br>"
                + FIRST
                + "<br><br>"
                + SECOND
                + "<br><br>"
                + THIRD
                + "</div>");
    assertThat(page.body()).contains(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void keepsTheCellsOfARowTogether() {
    WebPage page = read("<table><tr><td>Norway</td><td>10</td></tr></table>");
    assertThat(page.text()).isEqualTo("Norway | 10");
  }

  @Test
  void keepsAShortPageThatStandsInAForm() {
    assertThat(read("<form><p>Talks ended.</p></form>").text()).isEqualTo("Talks ended.");
  }

  @Test
  void keepsABlockQuotationApart() {
    String words = "We have waited long enough for this, and the islands have waited with us.";
    WebPage page = read(page("<blockquote><p>" + words + "</p></blockquote>"));
    assertThat(kind(page, words)).isEqualTo(Block.Kind.QUOTE);
  }

  @Test
  void keepsCaptionsApartFromTheReport() {
    String caption = "The ministers leave the hotel in Oslo on Monday.";
    WebPage page =
        read(
            page(
                "<p>The ministers will meet again in Bergen when the works are half done.</p>",
                "<figure><img src=a.jpg><figcaption>" + caption + "</figcaption></figure>"));
    assertThat(kind(page, caption)).isEqualTo(Block.Kind.CAPTION);
    assertThat(page.body()).doesNotContain(caption);
  }

  @Test
  void tellsWhatWasCorrectedAndWhen() {
    WebPage page =
        read(
            "<meta property=article:published_time content=2026-01-05T10:00:00Z>"
                + "<meta property=article:modified_time content=2026-01-06T08:30:00Z>"
                + page("<p>Correction: The talks were held on Monday, not on Tuesday.</p>"));
    Known.Details details = page.known().details();
    assertThat(details.updated()).hasToString("Optional[2026-01-06T08:30:00Z]");
    assertThat(details.corrections())
        .containsExactly("Correction: The talks were held on Monday, not on Tuesday.");
  }

  @Test
  void takesTheMomentOfPublicationForNoChange() {
    String stored =
        "<meta property=article:published_time content=2026-01-05T10:00:00Z>"
            + "<meta property=article:modified_time content=2026-01-05T10:00:07Z>";
    assertThat(read(stored + page("")).known().details().updated()).isEmpty();
  }

  @Test
  void learnsFromJsonLd() {
    WebPage page =
        read(
            """
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site"},
            {"@type": ["NewsArticle"], "headline": "Talks end", "url": "https://example.org/1",
             "datePublished": "2026-01-05T23:30:00-05:00", "publisher": {"name": "Radio Norte"},
             "author": [{"name": "Ana Ruiz"}, {"name": "Tom Berg"}], "articleSection": "World"}]}
            </script><body><p>Talks ended.</p>
            """);
    Known known = page.known();
    assertThat(known.title()).contains("Talks end");
    assertThat(known.outlet()).contains("Radio Norte");
    assertThat(known.url()).contains("https://example.org/1");
    assertThat(known.authors()).containsExactly("Ana Ruiz", "Tom Berg");
    assertThat(known.published()).contains(LocalDate.of(2026, 1, 5));
    assertThat(page.known().details().moment())
        .contains(OffsetDateTime.parse("2026-01-05T23:30:00-05:00"));
    assertThat(page.known().details().section()).contains("World");
  }

  @Test
  void learnsFromMetaElementsWhenJsonLdIsBroken() {
    Known known =
        read("""
        <script type="application/ld+json">{"@type": "NewsArticle", ]</script>
        <meta property="og:title" content="Talks end"><meta name="author" content="Ana Ruiz">
        <meta property="og:site_name" content="Radio Norte">
        <meta property="article:published_time" content="2026-01-05">
        """)
            .known();
    assertThat(known.title()).contains("Talks end");
    assertThat(known.outlet()).contains("Radio Norte");
    assertThat(known.authors()).containsExactly("Ana Ruiz");
    assertThat(known.published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void keepsWhatStandsBeforeAnErrorInJsonLd() {
    Known known =
        read("""
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks end",
        "author": {"name": "Ana Ruiz"}, "image": [{"url": </script><body><p>Talks ended.</p>
        """)
            .known();
    assertThat(known.authors()).containsExactly("Ana Ruiz");
  }

  @Test
  void readsADateLineUnderTheHeadline() {
    assertThat(
            read(page("", "<p class=meta>Veröffentlicht am 4. März 2023</p>")).known().published())
        .contains(LocalDate.of(2023, 3, 4));
  }

  @Test
  void readsAByline() {
    assertThat(read(page("", "<p class=byline>By Ana Ruiz and Tom Berg</p>")).known().authors())
        .containsExactly("Ana Ruiz", "Tom Berg");
  }

  @Test
  void readsThePageInTheEncodingItDeclares() {
    byte[] page =
        "<html><meta charset=windows-1251><p>Министры</p>"
            .getBytes(Charset.forName("windows-1251"));
    assertThat(READER.read(page, Optional.empty(), Optional.empty()).text()).isEqualTo("Министры");
  }

  @Test
  void believesTheServerBeforeThePage() {
    byte[] page =
        "<meta charset=windows-1251><p>Zażółć</p>".getBytes(Charset.forName("iso-8859-2"));
    assertThat(READER.read(page, Optional.of("iso-8859-2"), Optional.empty()).text())
        .isEqualTo("Zażółć");
  }

  @Test
  void survivesDeepNesting() {
    assertThat(read("<div>".repeat(100_000) + "Talks ended.").text()).isEqualTo("Talks ended.");
  }

  @Test
  void survivesALargePageOfOddMarks() {
    for (String piece :
        List.of("((((", "a<b>", "<p>\"", "<br>", "<td>1 ", "<li>x", "&amp;", "1.1.")) {
      assertThat(read(piece.repeat(200_000)).blocks()).isNotNull();
    }
  }

  @Test
  void coversTheTextWithItsBlocks() {
    WebPage page = read(page("<h2>What is next</h2><ul><li>One thing.</li></ul>"));
    int end = 0;
    for (Block block : page.blocks()) {
      assertThat(page.text().substring(end, block.span().start())).isBlank();
      end = block.span().end();
    }
    assertThat(end).isEqualTo(page.text().length());
  }

  private static void assertLeftOut(String extra, String words) {
    assertThat(read(page(extra)).text()).contains(FIRST, SECOND, THIRD).doesNotContain(words);
  }

  private static Block.Kind kind(WebPage page, String words) {
    return page.blocks().stream()
        .filter(block -> block.span().of(page.text()).equals(words))
        .map(Block::kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block \"" + words + "\" in " + page.text()));
  }

  private static String page(String extra) {
    return page(extra, "");
  }

  private static String page(String extra, String below) {
    return "<html><head><title>Four countries agree on the cable - Harbour Wire</title></head>"
        + "<body><div class=page><div class=content><h1>Four countries agree on the cable</h1>"
        + below
        + "<div class=entry-content><p>"
        + FIRST
        + "</p><p>"
        + SECOND
        + "</p><p>"
        + THIRD
        + "</p>"
        + extra
        + "</div></div></div></body></html>";
  }

  private static WebPage read(String html) {
    return READER.read(html.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
  }
}
