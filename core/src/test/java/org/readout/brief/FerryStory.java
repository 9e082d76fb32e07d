package org.readout.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.article.Problem;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.brief.Line.Section;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.entity.Role;
import org.readout.event.Event;
import org.readout.event.Modality;
import org.readout.event.PloverType;
import org.readout.indicator.Indicator;
import org.readout.likeness.Support;
import org.readout.mention.Mention;
import org.readout.origin.CitedSource;
import org.readout.origin.Copy;
import org.readout.origin.Independence;
import org.readout.origin.Origin;
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
import org.readout.timeline.TimelineEntry;
import org.readout.timex.Timex;
import org.readout.word.WordVectors;

/** An invented story of three reports, with every kind of finding set by hand. */
public final class FerryStory {
  private static final String COURIER =
      """
      Brandt meets Osei in Port Lune

      Prime Minister Ada Brandt of Norland met President Kofi Osei of Sudria on Monday, \
      their second meeting since March.

      “We will reopen the ferry line before winter,” Brandt said. The two-day visit ends on Tuesday.

      Trade reached $2.5 billion last year, according to the Coastal News Agency.

      Subscribe to our newsletter.
      """;
  private static final String LEDGER =
      """
      Norland and Sudria agree on ferries 🚢

      Brandt and Osei met on May 12 in Port Lune. She will stay for three days. \
      The talks were their second since March, the Coastal News Agency reported.

      Osei called for a joint fishing limit. The ministers meet again on June 3 in Vell.

      Watch whether parliament in Vell approves the ferry budget 💶 by autumn.
      """;
  private static final String DIGEST =
      """
      The trip in short

      This summary was written by a machine.

      Ada Brandt saw Kofi Osei on Monday, 12 May. About 40 companies joined her. \
      Both sides signed 14 agreements.
      """;

  private static final List<Article> ARTICLES =
      List.of(
          article("a1", Optional.of("Harbour Courier"), COURIER, LocalDate.of(2025, 5, 13)),
          article("a2", Optional.of("Northern Ledger"), LEDGER, LocalDate.of(2025, 5, 12)),
          article("a3", Optional.empty(), DIGEST, LocalDate.of(2025, 5, 14)));

  private static final Reader READER = Reader.load();

  private FerryStory() {}

  /** {@return the words' place in an article; they must stand there} */
  public static Citation cite(String article, String words) {
    Article found = ARTICLES.stream().filter(a -> a.id().equals(article)).findFirst().orElseThrow();
    int at = found.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words);
    }
    return found.cite(new Span(at, at + words.length()));
  }

  /** {@return the story, its findings and a brief set by hand} */
  public static ReadoutRecord record() {
    return record(
        new Brief(
            List.of(
                line(Section.WHAT_HAPPENED, "Brandt met Osei on Monday 12 May (3 reports)", "p1"),
                line(
                    Section.WHAT_HAPPENED,
                    "The talks were their second since March (2 reports, 1 origin)",
                    "p3"),
                line(
                    Section.CONFLICT,
                    "How long does Brandt's visit last? 2 days (Harbour Courier) or 3 days"
                        + " (Northern Ledger)",
                    "p2"),
                line(Section.SINGLE, "Both sides signed 14 agreements (“The trip in short”)", "p5"),
                new Line(
                    Section.FIGURES,
                    "Trade reached $2.5 billion last year (Harbour Courier)",
                    List.of(cite("a1", "$2.5 billion")),
                    Optional.empty()),
                new Line(
                    Section.WATCH,
                    "Whether parliament approves the ferry budget",
                    List.of(indicators().getFirst().citation()),
                    Optional.empty()))));
  }

  private static Line line(Section section, String text, String point) {
    List<Assertion> answers =
        points().stream().filter(p -> p.id().equals(point)).findFirst().orElseThrow().assertions();
    List<Citation> citations = answers.stream().map(Assertion::citation).toList();
    List<Citation> order = point.equals("p3") ? citations.reversed() : citations;
    return new Line(section, text, order, Optional.of(point));
  }

  /** {@return the story and its findings with the brief that the brief writer makes of them} */
  public static ReadoutRecord written() {
    return record(
        new BriefWriter()
            .write(
                new Support(story(), WordVectors.load()),
                points(),
                provenance(),
                schedule(),
                timeline(),
                indicators()));
  }

  /** {@return the story and its findings with this brief} */
  public static ReadoutRecord record(Brief brief) {
    StoryRecord story =
        new StoryRecord(
            story(), points(), provenance(), schedule(), timeline(), indicators(), brief);
    return new ReadoutRecord(ARTICLES, List.of(), List.of(story));
  }

  public static Story story() {
    List<Account> accounts = new ArrayList<>();
    for (Article article : ARTICLES) {
      accounts.add(account(article));
    }
    return new Story("s1", "Brandt meets Osei in Port Lune", accounts, entities());
  }

  public static List<Point> points() {
    return List.of(
        point(
            "p1",
            PointType.DATE,
            "When did Brandt and Osei meet?",
            3,
            Verdict.AGREE,
            says("a1", "met President Kofi Osei of Sudria on Monday", "2025-05-12"),
            says("a2", "met on May 12 in Port Lune", "2025-05-12"),
            says("a3", "Ada Brandt saw Kofi Osei on Monday, 12 May", "2025-05-12")),
        point(
            "p2",
            PointType.DURATION,
            "How long does Brandt's visit last?",
            2,
            Verdict.CONFLICT,
            says("a1", "The two-day visit", "P2D"),
            says("a2", "She will stay for three days", "P3D")),
        point(
            "p3",
            PointType.ORDINAL,
            "Which meeting of Brandt and Osei is it?",
            2,
            Verdict.AGREE,
            says("a1", "their second meeting since March", "second since 2025-03"),
            says("a2", "The talks were their second since March", "second since 2025-03")),
        point(
            "p4",
            PointType.POSITION,
            "What does Osei call for?",
            1,
            Verdict.SINGLE,
            says("a2", "Osei called for a joint fishing limit", "a joint fishing limit")),
        point(
            "p5",
            PointType.COUNT,
            "How many agreements were signed?",
            2,
            Verdict.SINGLE,
            says("a3", "Both sides signed 14 agreements", "14 agreements")));
  }

  private static Point point(
      String id,
      PointType type,
      String question,
      int salience,
      Verdict verdict,
      Assertion... answers) {
    return new Point(
        id, type, question, salience, verdict, "the reason of " + id, List.of(answers));
  }

  private static Assertion says(String article, String words, String value) {
    String voice =
        article.equals("a2") && value.startsWith("second") ? "Coastal News Agency" : "own";
    return new Assertion(cite(article, words), value, voice, Modality.HAPPENED, false);
  }

  public static Provenance provenance() {
    return new Provenance(
        List.of(source("a1"), source("a2")),
        List.of(
            new Copy(
                cite("a1", "their second meeting since March"),
                cite("a2", "their second since March"),
                0.8)),
        List.of(new Origin("Coastal News Agency", List.of("a1", "a2"))),
        Map.of("p1", 3, "p2", 2, "p3", 1, "p4", 1, "p5", 1),
        Independence.UNKNOWN);
  }

  private static CitedSource source(String article) {
    return new CitedSource(
        cite(article, "Coastal News Agency"), "Coastal News Agency", CitedSource.Kind.AGENCY);
  }

  public static List<Scheduled> schedule() {
    return List.of(
        new Scheduled(
            cite("a2", "The ministers meet again on June 3 in Vell"),
            "ministers meet again",
            "2025-06-03",
            List.of("ministers"),
            Optional.of("Vell")));
  }

  public static List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry(
            "2025-05-12",
            "Brandt and Osei met on May 12 in Port Lune",
            List.of(cite("a2", "Brandt and Osei met on May 12 in Port Lune"))),
        new TimelineEntry(
            "2025-06-03",
            "The ministers meet again on June 3 in Vell",
            List.of(cite("a2", "The ministers meet again on June 3 in Vell"))));
  }

  public static List<Indicator> indicators() {
    return List.of(
        new Indicator(
            cite("a2", "Watch whether parliament in Vell approves the ferry budget 💶 by autumn."),
            "watch-whether"));
  }

  private static Entities entities() {
    Role role =
        new Role(
            "prime minister",
            Optional.of("e2"),
            Optional.of(LocalDate.of(2025, 5, 12)),
            Optional.empty(),
            false,
            List.of(cite("a1", "Prime Minister Ada Brandt of Norland")));
    return new Entities(
        List.of(
            new Entity(
                "e1",
                "Ada Brandt",
                Entity.Type.PERSON,
                List.of("Brandt"),
                List.of(role),
                List.of(cite("a1", "Ada Brandt"), cite("a2", "Brandt"), cite("a3", "Ada Brandt"))),
            new Entity(
                "e2",
                "Norland",
                Entity.Type.COUNTRY,
                List.of(),
                List.of(),
                List.of(cite("a1", "Norland"), cite("a2", "Norland"))),
            new Entity(
                "e3",
                "Kofi Osei",
                Entity.Type.PERSON,
                List.of("Osei"),
                List.of(),
                List.of(cite("a1", "Kofi Osei"), cite("a2", "Osei"), cite("a3", "Kofi Osei")))));
  }

  private static Account account(Article article) {
    return switch (article.id()) {
      case "a1" -> courier(article);
      case "a2" -> ledger(article);
      default -> digest(article);
    };
  }

  private static Account courier(Article article) {
    Quotation ferry =
        new Quotation(
            span("a1", "We will reopen the ferry line before winter,"),
            Quotation.Kind.DIRECT,
            new Speaker.Named(Optional.of("e1"), "Ada Brandt", span("a1", "Brandt said", "Brandt")),
            Optional.of(new Quotation.Cue(span("a1", "said"), "say")),
            Optional.empty(),
            "after");
    Event met =
        new Event(
            PloverType.CONSULT,
            Optional.of("meet"),
            Optional.of(span("a1", "Ada Brandt")),
            Optional.of(span("a1", "Kofi Osei")),
            Optional.of(span("a1", "Monday")),
            Optional.empty(),
            Modality.HAPPENED,
            span("a1", "met"),
            1,
            span(
                "a1",
                "Prime Minister Ada Brandt of Norland met President Kofi Osei of Sudria on Monday"),
            "meet");
    return account(
        article,
        List.of(new Timex(span("a1", "Monday"), Timex.Type.DATE, "2025-05-12", "weekday")),
        List.of(quantity("a1", "$2.5 billion", "2500000000", Quantity.Bound.EXACT)),
        List.of(ferry),
        List.of(met));
  }

  private static Account ledger(Article article) {
    Quotation limit =
        new Quotation(
            span("a2", "a joint fishing limit"),
            Quotation.Kind.INDIRECT,
            new Speaker.Named(Optional.of("e3"), "Kofi Osei", span("a2", "Osei called", "Osei")),
            Optional.of(new Quotation.Cue(span("a2", "called"), "call")),
            Optional.empty(),
            "called-for");
    return account(
        article,
        List.of(new Timex(span("a2", "three days"), Timex.Type.DURATION, "P3D", "days")),
        List.of(),
        List.of(limit),
        List.of());
  }

  private static Account digest(Article article) {
    Quotation aside =
        new Quotation(
            span("a3", "joined her"),
            Quotation.Kind.MIXED,
            new Speaker.Unnamed("companies", span("a3", "companies")),
            Optional.empty(),
            Optional.of("her"),
            "test");
    Quotation bare =
        new Quotation(
            span("a3", "saw"),
            Quotation.Kind.MIXED,
            new Speaker.Implied(),
            Optional.empty(),
            Optional.empty(),
            "test");
    return account(
        article,
        List.of(),
        List.of(quantity("a3", "About 40", "40", Quantity.Bound.ABOUT)),
        List.of(bare, aside),
        List.of());
  }

  private static Account account(
      Article article,
      List<Timex> timexes,
      List<Quantity> quantities,
      List<Quotation> quotations,
      List<Event> events) {
    List<Mention> none = List.of();
    return new Account(
        article, READER.read(article), none, timexes, quantities, List.of(), quotations, events);
  }

  private static Quantity quantity(
      String article, String words, String value, Quantity.Bound bound) {
    String unit = words.startsWith("$") ? "USD" : "";
    String of = words.startsWith("$") ? "trade" : "companies";
    return new Quantity(span(article, words), new BigDecimal(value), unit, bound, of, "number");
  }

  private static Span span(String article, String words) {
    return cite(article, words).span();
  }

  private static Span span(String article, String context, String words) {
    int start = span(article, context).start() + context.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Article article(
      String id, Optional<String> outlet, String text, LocalDate published) {
    return new Article(
        id,
        "reports/" + id + ".txt",
        outlet,
        outlet.map(o -> "https://example.org/" + id),
        Optional.of(text.lines().findFirst().orElseThrow()),
        id.equals("a1") ? List.of("Rosa Lind") : List.of(),
        "en",
        new Published(Optional.of(published), Published.Basis.STATED, "the text says so"),
        text,
        blocks(text),
        id.equals("a3"),
        "0".repeat(64),
        id.equals("a2") ? List.of(Problem.of("no byline")) : List.of());
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        blocks.add(new Block(new Span(at, at + line.length()), kind(at, line)));
      }
      at += line.length() + 1;
    }
    return blocks;
  }

  private static Block.Kind kind(int at, String line) {
    if (line.startsWith("Subscribe") || line.startsWith("This summary")) {
      return Block.Kind.BOILERPLATE;
    }
    return at == 0 ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
  }
}
