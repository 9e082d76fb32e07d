package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.readout.article.Known;
import org.readout.intake.form.Refusal;

class HtmlPageTest {

  @Test
  void putsEachParagraphOnItsLine() throws Refusal {
    assertText(
        "<h1>Talks end</h1><div><p>Ministers <b>met</b>\n on Monday.</p><p>They<br>left.</p></div>",
        "Talks end\n\nMinisters met on Monday.\n\nThey\nleft.");
  }

  @Test
  void leavesOutWhatIsNotShownOrIsAMenu() throws Refusal {
    assertText(
        "<nav>Home</nav><script>x()</script><p>Talks ended.</p><p hidden>Sign up</p>"
            + "<footer>About us</footer>",
        "Talks ended.");
  }

  @Test
  void takesTheArticleOutOfThePage() throws Refusal {
    assertText(
        "<div><p>Also today</p></div><article><h1>Talks end</h1><p>Ministers met on Monday and"
            + " agreed on three points.</p></article><div>Most read</div>",
        "Talks end\n\nMinisters met on Monday and agreed on three points.");
  }

  @Test
  void putsAHeadlineFirstThatStandsOutsideTheArticle() throws Refusal {
    assertText(
        "<h1>Talks end</h1><ul><li>World</li></ul>"
            + "<main><p>Ministers met on Monday and agreed.</p></main>",
        "Talks end\n\nMinisters met on Monday and agreed.");
  }

  @Test
  void leavesOutWhatItsNameOrItsLinksPutAside() throws Refusal {
    assertText(
        "<div class='post tag-ads'><p>Ministers met on Monday and agreed on three points, the"
            + " delegations said in the evening.</p><div class='related-posts'>More news</div>"
            + "<ul><li><a href=1>Other talks</a></li></ul></div><div id=comments>First!</div>",
        "Ministers met on Monday and agreed on three points, the delegations said in the evening.");
  }

  @Test
  void keepsAPageThatStandsInAForm() throws Refusal {
    assertText("<form><p>Talks ended.</p></form>", "Talks ended.");
  }

  @Test
  void keepsCellsAndItemsApart() throws Refusal {
    assertText(
        "<ul><li>One</li><li>Two</li></ul><table><tr><td>a</td><td>b</td></tr></table>",
        "One\n\nTwo\n\na b");
  }

  @Test
  void learnsFromJsonLd() throws Refusal {
    Known known =
        known(
            """
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site"},
            {"@type": ["NewsArticle"], "headline": "Talks end", "url": "https://example.org/1",
             "datePublished": "2026-01-05T23:30:00-05:00", "publisher": {"name": "Radio Norte"},
             "author": [{"name": "Ana Ruiz"}, {"name": "Tom Berg"}]}]}</script>
            """);
    assertThat(known.title()).contains("Talks end");
    assertThat(known.outlet()).contains("Radio Norte");
    assertThat(known.url()).contains("https://example.org/1");
    assertThat(known.authors()).containsExactly("Ana Ruiz", "Tom Berg");
    assertThat(known.published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void learnsFromMetaElementsWhenJsonLdIsBroken() throws Refusal {
    Known known =
        known(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", </script>
            <meta property="og:title" content="Talks end"><meta name="author" content="Ana Ruiz">
            <meta property="og:site_name" content="Radio Norte">
            <meta property="article:published_time" content="2026-01-05">
            """);
    assertThat(known.title()).contains("Talks end");
    assertThat(known.outlet()).contains("Radio Norte");
    assertThat(known.authors()).containsExactly("Ana Ruiz");
    assertThat(known.published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void readsThePageInTheEncodingItDeclares() throws Refusal {
    String page = "<html><meta charset=windows-1251><p>Министры</p>";
    assertThat(HtmlPage.read(page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo("Министры");
  }

  @Test
  void survivesDeepNesting() throws Refusal {
    assertText("<div>".repeat(50_000) + "Talks ended.", "Talks ended.");
  }

  private static void assertText(String html, String text) throws Refusal {
    assertThat(HtmlPage.read(html.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  private static Known known(String head) throws Refusal {
    String page = "<html><head>" + head + "</head><body><p>Talks ended.</p></body></html>";
    return HtmlPage.read(page.getBytes(StandardCharsets.UTF_8)).known();
  }
}
