package org.readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.html.HtmlReports.Piece;

class HtmlArticleTest {

  private static final String TEXT =
      """
      # Ministers agree on the cable

      Ministers from four countries met in Oslo on Monday and agreed on a timetable for repairs.

      ## What was agreed

      - work begins in March
      - the costs are shared

      > We have waited long enough for this, and so have the people on the islands.

      The ministers meet again in June, when the costs are to be shared out among them.
      """;

  @Test
  void showsHeadingsListsAndQuotationsAsSuch() {
    Document page = shown(Known.NOTHING);

    assertThat(page.select("h4").eachText()).containsExactly("## What was agreed");
    assertThat(page.select("ul > li").eachText())
        .containsExactly("- work begins in March", "- the costs are shared");
    assertThat(page.select("blockquote").text()).startsWith("> We have waited");
  }

  @Test
  void keepsEveryCharacterOfTheText() {
    assertThat(shown(Known.NOTHING).select(".text").first().wholeText()).isEqualTo(TEXT);
  }

  @Test
  void marksCitedWordsInListsAndQuotations() {
    assertThat(shown(Known.NOTHING).select("li mark, blockquote mark").eachText())
        .containsExactly("work begins", "waited long enough");
  }

  @Test
  void tellsWhatWasCorrectedAndWhenItWasChanged() {
    Known.Details details =
        new Known.Details(
            Optional.empty(),
            Optional.of(
                new Known.Moment(
                    LocalDate.of(2026, 1, 6),
                    Optional.of(OffsetDateTime.parse("2026-01-06T09:30:00+01:00")))),
            Optional.empty(),
            Optional.of("World"),
            Optional.of("Reuters"),
            Optional.empty(),
            List.of("Correction: the talks were held on Monday."),
            true);
    Document page = shown(Known.NOTHING.with(details));

    assertThat(page.select(".details").text())
        .isEqualTo("Updated 6 January 2026, 09:30 +01:00. Credits Reuters. Section: World");
    assertThat(page.select(".correction").text())
        .isEqualTo("Corrected or updated: Correction: the talks were held on Monday.");
    assertThat(page.select(".machine")).hasSize(1);
  }

  private static Document shown(Known known) {
    Article article = new ArticleParser().parse("a1", new Draft("cable.md", TEXT, known));
    List<Piece> pieces =
        List.of(piece("work begins"), piece("waited long enough"), piece("again in June"));
    StringBuilder out = new StringBuilder();
    Html html = new Html(out);
    HtmlArticle report = new HtmlArticle(article, pieces, html);
    try {
      report.about();
      html.open("div", "class", "text");
      report.text();
      html.close("div");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Jsoup.parse(out.toString());
  }

  private static Piece piece(String words) {
    int start = TEXT.indexOf(words);
    return new Piece(start, start + words.length(), "r1-" + start);
  }
}
