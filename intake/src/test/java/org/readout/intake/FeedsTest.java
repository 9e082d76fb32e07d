package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Draft;

class FeedsTest {

  private static final String WHOLE = "<p>The ministers met in the harbour.</p>".repeat(30);

  @TempDir Path folder;

  private Reading rss(String items) throws IOException {
    String feed =
        "<?xml version=\"1.0\"?>\n<rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
            + "<title>Harbour Wire</title>"
            + items
            + "</channel></rss>";
    return Reading.of(folder, "feed.xml", feed);
  }

  @Test
  void namesTheOutletByItsFeed() throws IOException {
    String rss =
        "<rss><channel><title>Harbour Wire</title><item><description>Ministers met.</description>"
            + "</item><item><source url='x'>Radio Norte</source><description>They left.</description>"
            + "</item></channel></rss>";
    assertThat(Reading.of(folder, "feed.xml", rss).drafts())
        .extracting(draft -> draft.known().outlet().orElse(""))
        .containsExactly("Harbour Wire", "Radio Norte");
  }

  @Test
  void readsTheWholeTextOfAnItem() throws IOException {
    Draft draft =
        rss("<item><title>Talks &amp; tea</title><link>https://example.org/1</link>"
                + "<dc:creator>Ana Ruiz</dc:creator><pubDate>Sun, 5 Jan 26 08:00:00 EST</pubDate>"
                + "<content:encoded><![CDATA["
                + WHOLE
                + "]]></content:encoded></item>")
            .only();
    assertThat(draft.text()).startsWith("Talks & tea\n\nThe ministers met in the harbour.");
    assertThat(draft.known().title()).contains("Talks & tea");
    assertThat(draft.known().url()).contains("https://example.org/1");
    assertThat(draft.known().authors()).containsExactly("Ana Ruiz");
    assertThat(draft.known().published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void readsASummaryAndSaysThatItIsOne() throws IOException {
    Reading reading =
        rss(
            "<item><title>Talks</title><link>https://example.org/1</link>"
                + "<description>Ministers met.</description></item>");
    assertThat(reading.texts()).containsExactly("Talks\n\nMinisters met.\n");
    assertThat(reading.problems())
        .containsExactly("feed.xml: holds only a summary of 1 of its items; --follow fetches them");
  }

  @Test
  void readsAtom() throws IOException {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title><entry>"
            + "<title type='html'>Talks &amp;amp; tea</title>"
            + "<link rel='edit' href='https://example.org/edit'/>"
            + "<link href='https://example.org/1'/><published>2026-01-05T08:00:00Z</published>"
            + "<author><name>Ana Ruiz</name></author>"
            + "<content type='xhtml'><div>"
            + WHOLE
            + "</div></content></entry></feed>";
    Draft draft = Reading.of(folder, "a.atom", feed).only();
    assertThat(draft.text()).startsWith("Talks & tea\n\nThe ministers met");
    assertThat(draft.known().url()).contains("https://example.org/1");
    assertThat(draft.known().authors()).containsExactly("Ana Ruiz");
    assertThat(draft.known().published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void readsJsonFeed() throws IOException {
    String feed =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [
          {"id": "1", "url": "https://example.org/1", "title": "Talks", "date_published": "2026-01-05",
           "content_html": "<p>Ministers met.</p>", "authors": [{"name": "Ana Ruiz"}]}]}
        """;
    Draft draft = Reading.of(folder, "feed.json", feed).only();
    assertThat(draft.text()).isEqualTo("Talks\n\nMinisters met.");
    assertThat(draft.known().authors()).containsExactly("Ana Ruiz");
  }

  @Test
  void refusesAFeedThatDeclaresEntities() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&b;</title>"
            + "<description>&x;</description></item></channel></rss>";
    Reading reading = Reading.of(folder, "feed.xml", bomb);
    assertThat(reading.drafts()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith("feed.xml: it declares entities of its own");
  }

  @Test
  void expandsNoEntityThatIsDeclaredLate() throws IOException {
    Reading reading =
        rss(
            "<!-- "
                + "x".repeat(40_000)
                + " --><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<item><title>Talks</title><description>Met &x; there.</description></item>");
    assertThat(reading.texts()).singleElement().asString().doesNotContain("root:");
  }

  @Test
  void survivesABrokenFeed() throws IOException {
    Reading reading =
        rss(
            "<item><title>Talks & tea</title><description>Ministers&nbsp;met <b>today."
                + "</description></item><item><title>More</title><description>They left.");
    assertThat(reading.texts()).first().asString().startsWith("Talks & tea");
  }

  @Test
  void readsTheEncodingThatTheFeedDeclares() throws IOException {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><rss><channel><item><title>Café</title>"
            + "<description>“Open”</description></item></channel></rss>";
    byte[] bytes = feed.getBytes(Charset.forName("windows-1252"));
    assertThat(Reading.of(folder, "feed.xml", bytes).only().text()).isEqualTo("Café\n\n“Open”\n");
  }

  @Test
  void readsAFeedOfFiftyMegabytesItemByItem() throws IOException {
    String item =
        "<item><title>Talks</title><description>" + "x ".repeat(50_000) + "</description></item>";
    Reading reading = rss(item.repeat(500));
    assertThat(reading.drafts()).hasSize(500);
  }

  @Test
  void saysHowManyAddressesAListHolds() throws IOException {
    String opml =
        "<opml version=\"2.0\"><head><title>My feeds</title></head><body><outline text=\"News\">"
            + "<outline type=\"rss\" text=\"Wire\" xmlUrl=\"https://example.org/feed\"/></outline>"
            + "</body></opml>";
    assertThat(Reading.of(folder, "list.opml", opml).problems())
        .singleElement()
        .asString()
        .startsWith("list.opml: lists 1 address");
    String sitemap =
        "<urlset><url><loc>https://example.org/1</loc><news:news><news:publication><news:name>Wire"
            + "</news:name></news:publication><news:publication_date>2026-01-05</news:publication_date>"
            + "<news:title>Talks</news:title></news:news></url></urlset>";
    assertThat(Reading.of(folder, "sitemap.xml", sitemap).problems())
        .singleElement()
        .asString()
        .startsWith("sitemap.xml: lists 1 address");
  }

  @Test
  void refusesXmlThatIsNoList() throws IOException {
    assertThat(Reading.of(folder, "a.xml", "<invoice><total>5</total></invoice>").problems())
        .containsExactly("a.xml: this XML file is no feed, sitemap or list of feeds");
  }
}
