package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Invariants;
import org.readout.RandomText;

class ArticleParserTest {

  private static final String TITLE = "Ministers Meet in Geneva to Save Grain Deal";
  private static final String LEAD =
      "The foreign ministers of the two countries met in Geneva on Monday, the first such talks"
          + " since the spring. Both sides spoke of progress.";
  private static final String BODY =
      "“We will not leave without a text,” one of the envoys said. The talks go on until Friday,"
          + " when both governments want to sign a deal on ports.";
  private static final String REPORT = TITLE + "\n" + LEAD + "\n" + BODY;

  private final ArticleParser parser = new ArticleParser();

  @Test
  void takesTheHeadlineForTheTitle() {
    assertThat(parse(REPORT).title()).contains(TITLE);
  }

  @Test
  void findsNoTitleWhereAParagraphComesFirst() {
    assertThat(parse(LEAD + "\n" + BODY).title()).isEmpty();
  }

  @Test
  void prefersTheTitleThatIsKnown() {
    Known known = known(Optional.of("Grain talks open"), Optional.empty(), Optional.empty());

    assertThat(parser.parse("a1", new Draft("t", REPORT, known)).title())
        .contains("Grain talks open");
  }

  @Test
  void marksTheLineThatRepeatsTheKnownTitle() {
    Known known = known(Optional.of(TITLE), Optional.empty(), Optional.empty());
    Article article = parser.parse("a1", new Draft("t", "Home\nWorld\n" + REPORT, known));

    assertThat(words(article, Block.Kind.TITLE)).containsExactly(TITLE);
    assertThat(words(article, Block.Kind.BOILERPLATE)).containsExactly("Home", "World");
  }

  @Test
  void readsTheByline() {
    Article article = parse(TITLE + "\nBy Anna Berg and Jon de Vries\n" + LEAD + "\n" + BODY);

    assertThat(article.authors()).containsExactly("Anna Berg", "Jon de Vries");
    assertThat(words(article, Block.Kind.BYLINE)).containsExactly("By Anna Berg and Jon de Vries");
  }

  @Test
  void takesNoSentenceForAByline() {
    assertThat(parse(TITLE + "\nBy Friday Anna Berg had left.\n" + LEAD).authors()).isEmpty();
  }

  @Test
  void readsTheDateLine() {
    Article article = parse(TITLE + "\n\nJanuary 4, 2026\n\n" + LEAD + "\n\n" + BODY);

    assertThat(article.published().date()).contains(LocalDate.of(2026, 1, 4));
    assertThat(article.published().basis()).isEqualTo(Published.Basis.STATED);
    assertThat(words(article, Block.Kind.DATELINE)).containsExactly("January 4, 2026");
  }

  @Test
  void prefersTheFirstPublicationToAnUpdate() {
    Article article =
        parse(TITLE + "\nUpdated: 6 May 2021 09:10\nPublished: 5 May 2021\n" + LEAD + "\n" + BODY);

    assertThat(article.published().date()).contains(LocalDate.of(2021, 5, 5));
  }

  @Test
  void takesNoDateOfTheReportForItsOwn() {
    String lead = "The bridge was opened on May 5, 2021 and closed again a week later, police say.";

    assertThat(parse(TITLE + "\n" + lead + "\n" + BODY).published())
        .isEqualTo(new Published(Optional.empty(), Published.Basis.INFERRED, "no date found"));
  }

  @Test
  void readsTheDateAfterThePlace() {
    String lead = "GENEVA, March 2, 2021 (Harbour Wire) - Talks on grain began on Tuesday.";

    assertThat(parse(TITLE + "\n" + lead + "\n" + BODY).published().date())
        .contains(LocalDate.of(2021, 3, 2));
  }

  @Test
  void readsTheDateInTheAddress() {
    String url = "https://www.example.org/2017/12/29/talks";
    Known known = known(Optional.empty(), Optional.of(url), Optional.empty());
    Article article = parser.parse("a1", new Draft("t", REPORT, known));

    assertThat(article.published().basis()).isEqualTo(Published.Basis.METADATA);
    assertThat(article.published().date()).contains(LocalDate.of(2017, 12, 29));
    assertThat(article.outlet()).contains("example.org");
  }

  @Test
  void readsFrontMatter() {
    Article article =
        parse("---\ntitle: \"" + TITLE + "\"\noutlet: Example\ndate: 2021-03-02\n---\n" + LEAD);

    assertThat(article.title()).contains(TITLE);
    assertThat(article.outlet()).contains("Example");
    assertThat(article.published().date()).contains(LocalDate.of(2021, 3, 2));
    assertThat(words(article, Block.Kind.PARAGRAPH)).containsExactly(LEAD);
  }

  @Test
  void endsTheReportAtItsRelatedArticles() {
    String tail =
        "Related Articles\nStorm closes the harbour for a third day\nParliament votes on the budget"
            + " after a long night of talks between the parties.\nComments\nBe the first to respond";

    assertThat(report(REPORT + "\n" + tail)).isEqualTo(report(REPORT));
  }

  @Test
  void goesOnAfterLinksInTheMiddle() {
    String links = "Read more:\nStorm closes the harbour for a third day";

    assertThat(report(TITLE + "\n" + LEAD + "\n" + links + "\n" + BODY)).isEqualTo(report(REPORT));
  }

  @Test
  void dropsTheLinesAfterTheLastParagraph() {
    assertThat(report(REPORT + "\nAlpine Weather\nThe Week in Cartoons")).isEqualTo(report(REPORT));
  }

  @Test
  void dropsTheBioOfTheAuthor() {
    String bio = "Anna Berg is a senior reporter who writes about farming.";

    assertThat(report(REPORT + "\n" + bio)).isEqualTo(report(REPORT));
  }

  @Test
  void dropsCaptionsBetweenParagraphs() {
    String caption = "Delegates from both countries arrive at the lakeside hotel for the talks";

    assertThat(report(TITLE + "\n" + LEAD + "\n" + caption + "\n" + BODY))
        .isEqualTo(report(REPORT));
  }

  @Test
  void dropsAPullQuote() {
    String pull = "We will not leave without a text";

    assertThat(report(TITLE + "\n" + LEAD + "\n" + pull + "\n" + BODY)).isEqualTo(report(REPORT));
  }

  @Test
  void partsTheCreditFromTheLastSentence() {
    String credit = "(Reporting by Anna Berg; Editing by Jon de Vries)";

    assertThat(report(REPORT + " " + credit)).isEqualTo(report(REPORT));
  }

  @Test
  void keepsHeadingsBetweenParagraphs() {
    Article article = parse(TITLE + "\n\n" + LEAD + "\n\nWhat comes next\n\n" + BODY);

    assertThat(words(article, Block.Kind.HEADING)).containsExactly("What comes next");
  }

  @Test
  void partsMarkdownMarksFromTheWords() {
    Article article =
        parse("# " + TITLE + "\n\n" + LEAD + "\n\nThey agreed on:\n\n* ships\n* ports and grain\n");

    assertThat(words(article, Block.Kind.TITLE)).containsExactly(TITLE);
    assertThat(words(article, Block.Kind.LIST_ITEM)).containsExactly("ships", "ports and grain");
    assertThat(words(article, Block.Kind.BOILERPLATE)).containsExactly("#", "*", "*");
  }

  @Test
  void joinsTheLinesOfAWrappedParagraph() {
    String wrapped =
        """
        The foreign ministers of the two countries met in Geneva on
        Monday, the first such talks since the spring. Both sides
        spoke of progress, but neither would say when a text would be
        ready to sign.
        """;

    assertThat(parse(wrapped).blocks()).hasSize(1);
  }

  @Test
  void believesAnArticleThatSaysAMachineWroteIt() {
    Article article = parse(REPORT + "\nThis content is AI-generated based on source articles.");

    assertThat(article.aiWritten()).isTrue();
    assertThat(parse(REPORT).aiWritten()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This digest was written by an AI system.",
        "The overview was compiled with the help of a language model",
        "This round-up was produced by AI and edited by our desk."
      })
  void believesADigestThatSaysAMachineWroteIt(String line) {
    assertThat(parse(REPORT + "\n" + line).aiWritten()).isTrue();
  }

  @Test
  void takesPeopleWhoStudyMachinesForPeople() {
    String line = "The report was written by AI researchers in Oslo.";

    assertThat(parse(REPORT + "\n" + line).aiWritten()).isFalse();
  }

  @Test
  void readsTheOutletBesideTheDate() {
    assertThat(parse(TITLE + "\nHarbour Herald | March 3, 2026\n" + LEAD).outlet())
        .contains("Harbour Herald");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Geneva | March 3, 2026",
        "World | March 3, 2026",
        "Politics - March 3, 2026",
        "By Anna Berg | March 3, 2026",
        "The Hague, March 3, 2026",
        "Updated | March 3, 2026"
      })
  void takesNoPlaceOrDeskForTheOutlet(String line) {
    assertThat(parse(TITLE + "\n" + line + "\n" + LEAD).outlet()).isEmpty();
  }

  @Test
  void everyRuleOfOutletsFitsItsExample() {
    List<Masthead.OutletNames.Rule> rules = Masthead.OutletNames.load().rules();

    assertThat(rules).hasSize(7).allMatch(rule -> rule.fits(rule.example()));
  }

  @Test
  void tellsACaptionFromOtherLines() {
    String caption = "The ministers leave the hotel in Geneva. (Photo: AP)";
    Article article = parse(TITLE + "\n" + LEAD + "\n" + caption + "\n" + BODY);

    assertThat(words(article, Block.Kind.CAPTION)).containsExactly(caption);
    assertThat(article.boilerplate()).hasSize(1);
  }

  @Test
  void takesACaptionThatReportsForPartOfTheReport() {
    String caption =
        "The ferry Nordlys lies in the harbour of Bergen. Police boarded it and questioned its crew"
            + " about the cable, an official said on Friday. (Kari Nord/AP)";

    assertThat(report(TITLE + "\n" + LEAD + "\n" + caption + "\n" + BODY)).contains(caption);
  }

  @Test
  void takesTheCaptionOfAnOldPictureForNone() {
    String caption =
        "FILE - In this May 3, 2019 file photo, the ferry Nordlys lies in Bergen. Police said it was"
            + " searched at the time. (Kari Nord/AP)";

    assertThat(report(TITLE + "\n" + LEAD + "\n" + caption + "\n" + BODY)).doesNotContain(caption);
  }

  @Test
  void keepsAMarkedQuotationApart() {
    String quote = "We have waited long enough for this, and so have the islands.";
    Article article = parse(TITLE + "\n\n" + LEAD + "\n\n> " + quote + "\n\n" + BODY);

    assertThat(words(article, Block.Kind.QUOTE)).containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: An earlier version gave the wrong day for the talks.",
        "Clarification (March 3): The talks were held in Geneva, not in Bern.",
        "Editor’s note: This article was updated to include the minister’s reply.",
        "This story has been corrected to show that the deal covers ports.",
        "An earlier version of this article misspelled the envoy’s name."
      })
  void tellsWhatWasCorrected(String note) {
    Article article = parse(REPORT + "\n" + note);

    assertThat(article.details().corrections()).containsExactly(note);
    assertThat(words(article, Block.Kind.BOILERPLATE)).containsExactly(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report was updated by the ministry on Monday, officials said.",
        "The text was amended by parliament before the vote on Friday.",
        "Corrections officers were not told of the transfer, the union said."
      })
  void takesNoNewsForACorrection(String line) {
    assertThat(parse(REPORT + "\n" + line).details().corrections()).isEmpty();
  }

  @Test
  void believesTheOutletWhereTheTextDoesNotTellItsLanguage() {
    Known.Details french =
        new Known.Details(
            Optional.empty(),
            Optional.empty(),
            Optional.of("fr"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false);
    Draft draft = new Draft("t", "Genève", Known.NOTHING.with(french));

    assertThat(parser.parse("a1", draft).language()).isEqualTo("fr");
  }

  @Test
  void tellsWhatIsOdd() {
    assertThat(reasons("Geneva")).containsExactly("very short: 1 word", "no title");
    assertThat(reasons("")).containsExactly("no words");
    assertThat(reasons(REPORT + " \uFFFD")).containsExactly("characters that could not be decoded");
    assertThat(reasons(REPORT)).isEmpty();
  }

  @Test
  void namesTheTextByItsHash() {
    assertThat(parse("abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "(",
        "a",
        "\"",
        " ",
        "1/2 ",
        "Related\n",
        "Comments\n",
        "By A B, ",
        "\0",
        "a. ",
        "said ",
        "Talks: on\n",
        "😀"
      })
  void bearsAMegabyteOf(String piece) {
    Article article = parse(piece.repeat(1_000_000 / piece.length()));

    Invariants.check(article);
  }

  @Test
  void keepsEverySpanInsideRandomText() {
    long parsed =
        RandomText.texts(400)
            .map(text -> Invariants.same(() -> parse(text)))
            .peek(Invariants::check)
            .count();

    assertThat(parsed).isEqualTo(400);
  }

  @Test
  void leavesNothingButWhiteSpaceBetweenBlocks() {
    assertThat(RandomText.texts(200).map(this::parse).map(ArticleParserTest::between))
        .allMatch(rest -> rest.chars().noneMatch(Character::isLetterOrDigit));
  }

  private Article parse(String text) {
    return parser.parse("a1", Draft.of("test", text));
  }

  private List<String> report(String text) {
    Article article = parse(text);
    return article.report().stream().map(block -> article.words(block.span())).toList();
  }

  private List<String> reasons(String text) {
    return parse(text).problems().stream().map(Problem::reason).toList();
  }

  private static List<String> words(Article article, Block.Kind... kinds) {
    return article.blocks().stream()
        .filter(block -> Arrays.asList(kinds).contains(block.kind()))
        .map(block -> article.words(block.span()))
        .toList();
  }

  private static String between(Article article) {
    StringBuilder rest = new StringBuilder(article.text());
    Stream.iterate(article.blocks().size() - 1, i -> i >= 0, i -> i - 1)
        .map(i -> article.blocks().get(i).span())
        .forEach(span -> rest.delete(span.start(), span.end()));
    return rest.toString();
  }

  private static Known known(
      Optional<String> title, Optional<String> url, Optional<LocalDate> published) {
    return new Known(Optional.empty(), Optional.empty(), url, title, List.of(), published);
  }
}
