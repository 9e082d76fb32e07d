package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.brief.Line.Section;
import org.readout.entity.Entities;
import org.readout.event.Modality;
import org.readout.indicator.Indicator;
import org.readout.likeness.Support;
import org.readout.origin.CitedSource;
import org.readout.origin.Copy;
import org.readout.origin.Independence;
import org.readout.origin.Provenance;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.quantity.Quantity;
import org.readout.question.PointType;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.sentence.Reader;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timeline.Scheduled;
import org.readout.timex.Timex;
import org.readout.word.WordVectors;

/** What holds for the brief of any story, however odd its texts and findings. */
class AnyStoryTest {
  private static final Reader READER = Reader.load();
  private static final String[] WORDS = {
    "the",
    "ministers",
    "met",
    "on",
    "Monday",
    ",",
    ".",
    "“",
    "”",
    "\"",
    "'",
    "(",
    ")",
    "and",
    "that",
    "which",
    "said",
    "he",
    "14",
    "$2.5",
    "agreed",
    "to",
    "sign",
    "\n",
    "\n\n",
    "Vell",
    "Norland",
    "if",
    "😀",
    "–",
    "—",
    "…",
    "\u2028",
    "e\u0301",
    "中国",
    "after",
    "ships",
    "will",
    "sail",
    "VELL —",
    "‘",
    "’",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void linesAreShortAndRestOnWordsThatAreThere(long seed) {
    for (long i = 0; i < 40; i++) {
      StoryRecord record = record(new Random(seed * 40 + i));
      assertThat(record.brief().lines())
          .allSatisfy(line -> {
            int most = line.section() == Section.QUOTATIONS ? 390 : 220;
            assertThat(line.text()).isNotBlank().hasSizeLessThanOrEqualTo(most);
            assertThat(line.text()).doesNotContain("\n", "\u2028");
            line.citations().forEach(citation -> assertStands(record.story(), citation));
          });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void theSameStoryGivesTheSameBrief(long seed) {
    for (long i = 0; i < 20; i++) {
      assertThat(record(new Random(seed + i)).brief())
          .isEqualTo(record(new Random(seed + i)).brief());
    }
  }

  private static void assertStands(Story story, Citation citation) {
    Article article =
        story.accounts().stream()
            .map(Account::article)
            .filter(a -> a.id().equals(citation.article()))
            .findFirst()
            .orElseThrow();
    assertThat(citation.span().end()).isLessThanOrEqualTo(article.text().length());
  }

  private static StoryRecord record(Random random) {
    List<Account> accounts = new ArrayList<>();
    int reports = 1 + random.nextInt(3);
    for (int i = 0; i < reports; i++) {
      accounts.add(account("a" + i, text(random), random));
    }
    Story story = new Story("s", "story", accounts, new Entities(List.of()));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      points.add(point("p" + i, accounts, random));
    }
    Citation a = cite(accounts, random);
    Citation b = cite(accounts, random);
    Provenance provenance =
        new Provenance(
            List.of(new CitedSource(a, "an agency", CitedSource.Kind.AGENCY)),
            List.of(new Copy(a, b, 0.5)),
            List.of(),
            Map.of("p1", 1),
            Independence.UNKNOWN);
    List<Scheduled> schedule =
        List.of(new Scheduled(a, "a meeting", "2025-06", List.of(), Optional.empty()));
    List<Indicator> indicators = List.of(new Indicator(b, "rule"));
    Brief brief =
        new BriefWriter()
            .write(
                new Support(story, WordVectors.load()),
                points,
                provenance,
                schedule,
                List.of(),
                indicators);
    return new StoryRecord(story, points, provenance, schedule, List.of(), indicators, brief);
  }

  private static Point point(String id, List<Account> accounts, Random random) {
    List<Assertion> answers = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      String value = random.nextBoolean() ? "P" + random.nextInt(9) + "D" : text(random);
      Modality modality = Modality.values()[random.nextInt(Modality.values().length)];
      String voice = random.nextBoolean() ? "own" : "an agency";
      answers.add(new Assertion(cite(accounts, random), value, voice, modality, false));
    }
    Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
    PointType type = PointType.values()[random.nextInt(PointType.values().length)];
    return new Point(id, type, text(random), 1 + random.nextInt(3), verdict, text(random), answers);
  }

  private static Citation cite(List<Account> accounts, Random random) {
    Article article = accounts.get(random.nextInt(accounts.size())).article();
    return article.cite(span(article.text(), random));
  }

  private static Span span(String text, Random random) {
    int a = random.nextInt(text.length() + 1);
    int b = random.nextInt(text.length() + 1);
    return new Span(Math.min(a, b), Math.max(a, b));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("Ships");
    for (int i = 0; i < random.nextInt(60); i++) {
      text.append(random.nextInt(5) == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private static Account account(String id, String text, Random random) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Article article =
        new Article(
            id,
            id + ".txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "en",
            new Published(Optional.empty(), Published.Basis.INFERRED, ""),
            text,
            List.of(block),
            random.nextBoolean(),
            "0".repeat(64),
            List.of());
    Timex timex = new Timex(span(text, random), Timex.Type.DATE, "2025-06-02", "rule");
    Quantity quantity =
        new Quantity(
            span(text, random), new BigDecimal("1e9"), "USD", Quantity.Bound.ABOUT, "", "rule");
    List<Quotation> quotations = new ArrayList<>();
    for (Quotation.Kind kind : Quotation.Kind.values()) {
      quotations.add(
          new Quotation(
              span(text, random),
              kind,
              new Speaker.Named(Optional.empty(), text(random), span(text, random)),
              Optional.empty(),
              Optional.empty(),
              "rule"));
    }
    return new Account(
        article,
        READER.read(article),
        List.of(),
        List.of(timex),
        List.of(quantity),
        List.of(),
        quotations,
        List.of());
  }
}
