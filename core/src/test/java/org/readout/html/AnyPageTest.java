package org.readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.brief.RandomRecords;
import org.readout.brief.ReadoutRecord;

/** What holds for the page of every text, however odd, and for every stretch of it. */
class AnyPageTest {
  private static final int ROUNDS = 100;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void htmlHoldsTheWholeTextAndEveryCitation(long seed) {
    for (long i = 0; i < ROUNDS; i++) {
      ReadoutRecord record = RandomRecords.random(seed * ROUNDS + i);
      Document page = Jsoup.parse(HtmlWriterTest.write(record, HtmlWriter.Settings.ALL));
      assertThat(page.select("#reports .text").first().wholeText())
          .isEqualTo(record.articles().getFirst().text());
      assertThat(page.select("a[href^=#]"))
          .allSatisfy(
              a -> assertThat(page.getElementById(a.attr("href").substring(1))).isNotNull());
    }
  }
}
