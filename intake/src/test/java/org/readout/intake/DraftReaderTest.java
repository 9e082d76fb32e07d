package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.article.Draft;

class DraftReaderTest {

  @TempDir Path folder;

  @Test
  void keepsTheTextOfAFileToTheLetter() throws IOException {
    String text = "\uFEFFMinisters met.\r\n\r\nThey left \uD83D\uDE80.\n";
    write("a.txt", text);
    assertThat(onlyDraft("a.txt").text()).isEqualTo(text);
  }

  @Test
  void keepsFrontMatterInTheTextAndTellsWhatItSays() throws IOException {
    String text = "---\ntitle: Talks end\npublished: 2026-01-05\n---\nTalks ended on Monday.\n";
    write("a.md", text);
    Draft draft = onlyDraft("a.md");
    assertThat(draft.text()).isEqualTo(text);
    assertThat(draft.known().title()).contains("Talks end");
    assertThat(draft.known().published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void takesTheCommandLineBeforeFrontMatter() throws IOException {
    write("a.txt", "---\noutlet: The Harbour Post\n---\nTalks ended.\n");
    IntakeSettings settings =
        new IntakeSettings(1000, Optional.empty(), Optional.of("Radio Norte"));
    assertThat(read(settings, "a.txt").drafts().getFirst().known().outlet())
        .contains("Radio Norte");
  }

  @Test
  void readsAFolderByNameAndPassesOverHiddenAndOtherFiles() throws IOException {
    write("b.txt", "Second.");
    write("a.html", "<p>First.</p>");
    write("c.MD", "Third.");
    write(".hidden.txt", "No.");
    write("README.md", "About these reports.");
    write("gold.json", "{}");
    write("picture.png", "no");
    assertThat(read(IntakeSettings.USUAL, "").drafts())
        .extracting(Draft::text)
        .containsExactly("First.", "Second.", "Third.");
  }

  @Test
  void readsTheFoldersOfAFolderButNoDeeper() throws IOException {
    write("one/a.txt", "One.");
    write("two/b.txt", "Two.");
    write("two/deeper/c.txt", "Three.");
    assertThat(read(IntakeSettings.USUAL, "").drafts())
        .extracting(Draft::text)
        .containsExactly("One.", "Two.");
  }

  @Test
  void takesTheArticlesOfAFolderFromItsList() throws IOException {
    write("b.txt", "Report.");
    write("notes.txt", "Not an article.");
    write(
        "articles.json",
        """
        [{"id": "a7", "file": "b.txt", "outlet": "Radio Norte", "url": "https://example.org/1",
          "title": "Talks", "published": "2026-01-05T08:00:00+09:00", "authors": ["Ana Ruiz"]}]
        """);
    Draft draft = read(IntakeSettings.USUAL, "").drafts().getFirst();
    assertThat(draft.text()).isEqualTo("Report.");
    assertThat(draft.known().id()).contains("a7");
    assertThat(draft.known().authors()).containsExactly("Ana Ruiz");
    assertThat(draft.known().published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void namesFileAndLineOfABrokenList() throws IOException {
    write("articles.json", "[\n{\"file\": \"a.txt\",}\n]");
    assertThat(problems("")).singleElement().asString().contains("articles.json: line 2: not JSON");
  }

  @Test
  void namesTheEntryWhoseFileIsMissingAndReadsTheOthers() throws IOException {
    write("a.txt", "Here.");
    write("articles.json", "[{\"file\": \"a.txt\"},\n {\"file\": \"b.txt\"},\n {\"id\": \"c\"}]");
    assertThat(read(IntakeSettings.USUAL, "").drafts()).hasSize(1);
    assertThat(problems(""))
        .satisfiesExactly(
            first -> assertThat(first).endsWith("line 2: no such file: b.txt"),
            second ->
                assertThat(second).endsWith("line 3: the entry has neither \"file\" nor \"text\""));
  }

  @Test
  void refusesAListThatPointsOutsideItsFolder() throws IOException {
    write("secret.txt", "Secret.");
    write("in/articles.json", "[{\"file\": \"../secret.txt\"}]");
    assertThat(read(IntakeSettings.USUAL, "in").drafts()).isEmpty();
    assertThat(problems("in")).singleElement().asString().contains("does not lie in the folder");
  }

  @Test
  void saysWhenAListHoldsNoDate() throws IOException {
    write("a.txt", "Here.");
    write("articles.json", "[{\"file\": \"a.txt\", \"published\": \"soon\"}]");
    Delivery delivery = read(IntakeSettings.USUAL, "");
    assertThat(delivery.drafts()).hasSize(1);
    assertThat(delivery.problems().getFirst().reason()).contains("not a date: soon");
  }

  @Test
  void namesAFileThatDoesNotExist() {
    assertThat(problems("none.txt"))
        .singleElement()
        .asString()
        .endsWith("none.txt: no such file or folder");
  }

  @Test
  void saysThatAFolderHoldsNoArticles() throws IOException {
    write("picture.png", "no");
    assertThat(problems("")).singleElement().asString().contains("no articles in this folder");
  }

  @Test
  void refusesAnEmptyFileAndOneOfSpaces() throws IOException {
    write("a.txt", "");
    write("b.txt", " \n ");
    assertThat(problems("a.txt")).singleElement().asString().contains("the file is empty");
    assertThat(problems("b.txt")).singleElement().asString().contains("there is no text in it");
  }

  @Test
  void namesTheOptionThatLetsALargeFileIn() throws IOException {
    write("a.txt", "x".repeat(2_000_001));
    IntakeSettings two = new IntakeSettings(2_000_000, Optional.empty(), Optional.empty());
    assertThat(read(two, "a.txt").problems().getFirst().line())
        .contains("larger than 2 MB")
        .contains("--max-size");
  }

  @Test
  void stopsReadingStandardInputAtTheLimit() {
    IntakeSettings ten = new IntakeSettings(10, Optional.empty(), Optional.empty());
    ByteArrayInputStream endless = new ByteArrayInputStream(new byte[1_000_000]);
    assertThat(new DraftReader(ten, endless).read(List.of("-")).drafts()).isEmpty();
    assertThat(endless.available()).isGreaterThan(980_000);
  }

  @Test
  void readsStandardInput() {
    Delivery delivery =
        new DraftReader(IntakeSettings.USUAL, stream("Ministers met.")).read(List.of("-"));
    assertThat(delivery.drafts()).containsExactly(Draft.of("standard input", "Ministers met."));
  }

  @Test
  void readsAPageFromStandardInput() {
    Delivery delivery =
        new DraftReader(IntakeSettings.USUAL, stream("<!DOCTYPE html><p>Ministers <b>met</b>."))
            .read(List.of("-"));
    assertThat(delivery.drafts().getFirst().text()).isEqualTo("Ministers met.");
  }

  @Test
  void refusesBinaryData() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'a', 'b', 0, 'c'});
    assertThat(problems("a.txt")).singleElement().asString().contains("binary data");
  }

  @Test
  void saysWhatAFileIsThatIsNoText() throws IOException {
    write("a.txt", "GIF89a ...");
    assertThat(problems("a.txt")).singleElement().asString().contains("a picture");
  }

  @Test
  void readsUtf16WithItsMark() throws IOException {
    Files.write(folder.resolve("a.txt"), "Ministers met.".getBytes(StandardCharsets.UTF_16));
    assertThat(onlyDraft("a.txt").text()).isEqualTo("Ministers met.");
  }

  @Test
  void readsAWesternEncodingAndSaysSo() throws IOException {
    Files.write(
        folder.resolve("a.txt"), "The café — “open”".getBytes(Charset.forName("windows-1252")));
    Delivery delivery = read(IntakeSettings.USUAL, "a.txt");
    assertThat(delivery.drafts().getFirst().text()).isEqualTo("The café — “open”");
    assertThat(delivery.problems().getFirst().reason())
        .isEqualTo("not UTF-8 at byte 7; read as windows-1252");
  }

  @Test
  void readsDamagedUtf8AndNamesTheByte() throws IOException {
    byte[] bytes = "“Café” – naïve x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    Files.write(folder.resolve("a.txt"), bytes);
    Delivery delivery = read(IntakeSettings.USUAL, "a.txt");
    assertThat(delivery.drafts().getFirst().text()).isEqualTo("“Café” – naïve \uFFFD");
    assertThat(delivery.problems().getFirst().reason())
        .isEqualTo("damaged UTF-8 at byte " + (bytes.length - 1) + "; 1 characters are lost");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Министры встретились в гавани и подписали соглашение о торговле",
    "KOI8-R, Министры встретились в гавани и подписали соглашение о торговле",
    "windows-31j, 大臣たちは港で会い、貿易についての合意に署名した。",
    "EUC-JP, 大臣たちは港で会い、貿易についての合意に署名した。",
    "x-windows-949, 장관들은 항구에서 만나 무역 협정에 서명했다.",
    "GB18030, 部长们在港口会面，签署了一项关于贸易的协议。",
    "Big5, 部長們在港口會面，簽署了一項關於貿易的協議。",
    "windows-1253, Οι υπουργοί συναντήθηκαν στο λιμάνι και υπέγραψαν συμφωνία",
    "windows-1255, השרים נפגשו בנמל וחתמו על הסכם סחר",
    "windows-1256, التقى الوزراء في الميناء ووقعوا اتفاقية تجارية"
  })
  void guessesTheEncodingOfAnotherScriptAndSaysSo(String name, String text) throws IOException {
    Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(name)));
    Delivery delivery = read(IntakeSettings.USUAL, "a.txt");
    assertThat(delivery.drafts()).extracting(Draft::text).containsExactly(text);
    assertThat(delivery.problems().getFirst().reason()).endsWith("read as " + name);
  }

  @Test
  void refusesBytesThatAreNoTextInAnyEncoding() throws IOException {
    byte[] bytes = new byte[2000];
    new Random(1).nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] |= (byte) 0x80;
    }
    Files.write(folder.resolve("a.txt"), bytes);
    assertThat(problems("a.txt")).singleElement().asString().contains("convert it to UTF-8");
  }

  @Test
  void readsAFileNamedTwiceOnce() throws IOException {
    write("a.txt", "Ministers met.");
    String name = folder.resolve("a.txt").toString();
    Delivery delivery = new DraftReader(IntakeSettings.USUAL, stream("")).read(List.of(name, name));
    assertThat(delivery.drafts()).hasSize(1);
    assertThat(delivery.problems().getFirst().reason()).isEqualTo("named twice; read once");
  }

  @Test
  void survivesALinkThatLeadsToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("a.txt"));
    assertThat(problems("a.txt")).hasSize(1);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Delivery read(IntakeSettings settings, String name) {
    String path = folder.resolve(name).toString();
    return new DraftReader(settings, stream("")).read(List.of(path));
  }

  private Draft onlyDraft(String name) {
    Delivery delivery = read(IntakeSettings.USUAL, name);
    assertThat(delivery.drafts()).hasSize(1);
    return delivery.drafts().getFirst();
  }

  private List<String> problems(String name) {
    return read(IntakeSettings.USUAL, name).problems().stream().map(FileProblem::line).toList();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
