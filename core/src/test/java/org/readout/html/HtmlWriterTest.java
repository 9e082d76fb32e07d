package org.readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.readout.brief.FerryStory;
import org.readout.brief.Line.Section;
import org.readout.brief.RandomRecords;
import org.readout.brief.ReadoutRecord;

class HtmlWriterTest {
  private final String html = write(FerryStory.record(), HtmlWriter.Settings.ALL);
  private final Document page = Jsoup.parse(html);

  @Test
  void everyLinkLeadsToAnIdOfThePage() {
    Elements links = page.select("a[href^=#]");
    assertThat(links)
        .hasSizeGreaterThan(25)
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @Test
  void idsAreUsedOnce() {
    Set<String> seen = new HashSet<>();
    assertThat(page.select("[id]")).allSatisfy(e -> assertThat(seen.add(e.id())).isTrue());
  }

  @Test
  void everyLineLeadsToMarkedWords() {
    assertThat(page.select(".line .say"))
        .hasSize(6)
        .allSatisfy(line -> assertThat(page.select("mark" + line.attr("href"))).hasSize(1));
  }

  @Test
  void aLinkLeadsToTheVeryWords() {
    Element line = page.select(".say:contains(second since March)").first();
    assertThat(line).isNotNull();
    assertThat(page.select("mark" + line.attr("href")).text())
        .isEqualTo("The talks were their second since March");
  }

  @Test
  void rivalsStandSideBySideWithWhoSaysWhat() {
    Elements rivals = page.select(".conflict .rival");
    assertThat(rivals.eachText())
        .containsExactly(
            "2 days “The two-day visit” 1 Harbour Courier",
            "3 days “She will stay for three days” 2 Northern Ledger");
  }

  @Test
  void holdsTheWholeTextOfEachReport() {
    List<String> texts = new ArrayList<>();
    page.select("#reports .text").forEach(text -> texts.add(text.wholeText()));
    assertThat(texts)
        .containsExactlyElementsOf(
            FerryStory.record().articles().stream().map(article -> article.text()).toList());
  }

  @Test
  void headingsGoDownOneLevelAtATime() {
    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void hasTheLandmarksOfAPage() {
    assertThat(page.select("header.top, nav[aria-label], main, aside[aria-labelledby], footer"))
        .hasSize(5);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void asksTheNetworkForNothing() {
    assertThat(page.select("[src], link, iframe, object, form")).isEmpty();
    assertThat(html).doesNotContain("url(", "@import", "fetch(");
    assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
  }

  @Test
  void thePolicyAllowsExactlyItsStyleAndScript() throws NoSuchAlgorithmException {
    String policy = page.select("meta[http-equiv]").attr("content");
    for (Element own : page.select("style, script")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(own.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains(Base64.getEncoder().encodeToString(digest));
    }
  }

  @Test
  void linksOnlyToAddressesOfTheWeb() {
    ReadoutRecord hostile = RandomRecords.of("x", "javascript:alert(1)");
    assertThat(Jsoup.parse(write(hostile, HtmlWriter.Settings.ALL)).select("a[href^=javascript]"))
        .isEmpty();
    assertThat(page.select(".source a").eachAttr("href")).contains("https://example.org/a1");
  }

  @Test
  void hostileTextStaysText() {
    String attack =
        "<script>alert(1)</script> \"'><img src=x onerror=y> &amp; \u2028 😀 \u202E\u05D0 ]]> -->";
    Document document =
        Jsoup.parse(write(RandomRecords.of(attack, attack), HtmlWriter.Settings.ALL));
    assertThat(document.select("script")).hasSize(1);
    assertThat(document.select("img, [onerror]")).isEmpty();
    assertThat(document.select("#reports .text").first().wholeText()).isEqualTo(attack);
    assertThat(document.select("h1").first().wholeText()).isEqualTo(attack);
  }

  @Test
  void crossingCitationsAreEachMarkedInFull() {
    ReadoutRecord record = RandomRecords.of("one two three four", "x", "0-7", "4-13", "8-18");
    Document document = Jsoup.parse(write(record, HtmlWriter.Settings.ALL));
    for (String span : List.of("0-7", "4-13", "8-18")) {
      int start = Integer.parseInt(span.split("-")[0]);
      int end = Integer.parseInt(span.split("-")[1]);
      StringBuilder words = new StringBuilder();
      document.select("mark[data-c=r1-" + span + "]").forEach(m -> words.append(m.wholeText()));
      assertThat(words).hasToString("one two three four".substring(start, end));
    }
  }

  @Test
  void writesOnlyTheSectionAskedFor() {
    String only = write(FerryStory.record(), new HtmlWriter.Settings(Set.of(Section.FIGURES)));
    assertThat(Jsoup.parse(only).select("main h2").eachText()).containsExactly("Figures");
  }

  @Test
  void writesTheSameTwice() {
    assertThat(write(FerryStory.record(), HtmlWriter.Settings.ALL)).isEqualTo(html);
  }

  static String write(ReadoutRecord record, HtmlWriter.Settings settings) {
    StringBuilder out = new StringBuilder();
    try {
      new HtmlWriter().write(record, settings, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }
}
