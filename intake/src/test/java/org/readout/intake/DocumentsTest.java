package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.intake.Reading.bytes;
import static org.readout.intake.Reading.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Draft;
import org.readout.intake.document.PdfReading;
import org.readout.intake.form.Refusal;

class DocumentsTest {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir Path folder;

  /** From then on PDFBox looks for no fonts on this machine, also when a test writes a file. */
  @BeforeAll
  static void readAFileThatIsNoPdf() {
    assertThatThrownBy(() -> PdfReading.read(bytes("no"))).isInstanceOf(Refusal.class);
  }

  /** A page for each list of lines; an empty line leaves a gap. */
  private static PDDocument pdf(String[]... pages) throws IOException {
    PDDocument document = new PDDocument();
    for (String[] lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.setFont(new PDType1Font(FontName.HELVETICA), 11);
        out.setLeading(13);
        out.beginText();
        out.newLineAtOffset(72, 700);
        for (String line : lines) {
          out.showText(line);
          out.newLine();
        }
        out.endText();
      }
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void readsEveryMessageOfAMailbox() throws IOException {
    String box =
        """
        From desk@example.org Mon Jan  5 10:00:00 2026
        From: Desk <desk@example.org>
        Subject: Talks end
        Date: Mon, 5 Jan 2026 10:00:00 +0100

        Talks ended in Oslo on Monday.
        >From Bergen nothing was heard.

        From desk@example.org Tue Jan  6 10:00:00 2026
        From: Desk <desk@example.org>
        Subject: Talks go on
        Date: Tue, 6 Jan 2026 10:00:00 +0100

        Talks go on in Bergen on Tuesday.
        """;
    Reading reading = Reading.of(folder, "desk.mbox", box);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.drafts())
        .extracting(draft -> draft.known().title().orElse(""))
        .containsExactly("Talks end", "Talks go on");
    assertThat(reading.texts().getFirst()).contains("\nFrom Bergen nothing was heard.");
  }

  @Test
  void takesATextThatBeginsWithFromForNoMailbox() throws IOException {
    String text = "From the harbour of Bergen the ferry left in 2026.\nThe ministers were on it.\n";
    assertThat(Reading.of(folder, "a", text).only().text()).isEqualTo(text);
  }

  @Test
  void joinsTheLinesOfAPdfAndMakesDividedWordsWhole() throws IOException {
    String[] page = {
      "The ministers agreed on Monday to widen their coop-",
      "eration in the harbour of Oslo.",
      "",
      "",
      "They will meet again in June."
    };
    assertThat(Reading.of(folder, "a.pdf", saved(pdf(page))).only().text())
        .isEqualTo(
            "The ministers agreed on Monday to widen their cooperation in the harbour of Oslo.\n\n"
                + "They will meet again in June.\n");
  }

  @Test
  void leavesOutWhatReturnsOnEveryPage() throws IOException {
    String[][] pages = new String[4][];
    for (int i = 0; i < 4; i++) {
      String text = "The ministers met for the " + "abcd".charAt(i) + " time.";
      pages[i] =
          new String[] {"Harbour Wire, page " + i, "", "", text, "", "", "Confidential " + i};
    }
    assertThat(Reading.of(folder, "a.pdf", saved(pdf(pages))).only().text())
        .contains("met for the a time", "met for the d time")
        .doesNotContain("Harbour Wire", "Confidential");
  }

  @Test
  void takesTitleAndAuthorOfAPdf() throws IOException {
    PDDocument document = pdf(new String[] {"Ministers met."});
    document.getDocumentInformation().setTitle("Talks in the harbour");
    document.getDocumentInformation().setAuthor("Ana Ruiz");
    Draft draft = Reading.of(folder, "a.pdf", saved(document)).only();
    assertThat(draft.known().title()).contains("Talks in the harbour");
    assertThat(draft.known().authors()).containsExactly("Ana Ruiz");
  }

  @Test
  void saysThatAPdfNeedsAPasswordIsDamagedOrHoldsOnlyPictures() throws IOException {
    PDDocument locked = pdf(new String[] {"Ministers met."});
    locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertThat(Reading.of(folder, "a.pdf", saved(locked)).problems())
        .containsExactly("a.pdf: this PDF file needs a password");
    byte[] whole = saved(pdf(new String[] {"Ministers met."}));
    assertThat(Reading.of(folder, "a.pdf", Arrays.copyOf(whole, 100)).problems())
        .singleElement()
        .asString()
        .startsWith("a.pdf: this PDF file is damaged");
    assertThat(Reading.of(folder, "a.pdf", saved(pdf(new String[] {}))).problems())
        .containsExactly("a.pdf: there is no text in this PDF file, only pictures (a scan?)");
  }

  @Test
  void readsAWordDocumentWithoutWhatWasDeleted() throws IOException {
    String document =
        "<w:document xmlns:w='"
            + WORD
            + "'><w:body>"
            + "<w:p><w:r><w:t>Talks end</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t xml:space='preserve'>Ministers </w:t></w:r>"
            + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>met.</w:t></w:r></w:p>"
            + "</w:body></w:document>";
    String core =
        "<cp:coreProperties xmlns:cp='a' xmlns:dc='b'><dc:title>Talks end</dc:title>"
            + "<dc:creator>Ana Ruiz</dc:creator></cp:coreProperties>";
    byte[] docx =
        zip(
            "[Content_Types].xml",
            "<x/>",
            "word/document.xml",
            document,
            "docProps/core.xml",
            core);
    Draft draft = Reading.of(folder, "a.docx", docx).only();
    assertThat(draft.text()).isEqualTo("Talks end\n\nMinisters met.\n");
    assertThat(draft.known().authors()).containsExactly("Ana Ruiz");
  }

  @Test
  void readsNoEntityOfAWordDocument() throws IOException {
    String document =
        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='"
            + WORD
            + "'><w:p><w:r><w:t>Ministers &x; met.</w:t></w:r></w:p></w:document>";
    Reading reading =
        Reading.of(
            folder, "a.docx", zip("[Content_Types].xml", "<x/>", "word/document.xml", document));
    assertThat(reading.texts()).noneMatch(text -> text.contains("root:"));
    assertThat(reading.drafts().size() + reading.problems().size()).isEqualTo(1);
  }

  @Test
  void readsAnOpenDocument() throws IOException {
    String content =
        "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text>"
            + "<t:h>Talks end</t:h><t:p>Ministers <t:span>met</t:span>.</t:p></o:text></o:body>"
            + "</o:document-content>";
    byte[] odt = zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
    assertThat(Reading.of(folder, "a.odt", odt).only().text())
        .isEqualTo("Talks end\n\nMinisters met.\n");
  }

  @Test
  void readsALetterWithItsSubjectSenderAndDate() throws IOException {
    String mail =
        """
        From: "Harbour Wire" <news@example.org>
        To: you@example.org
        Date: Mon, 05 Jan 2026 23:30:00 -0500
        Subject: =?utf-8?Q?Talks_in_the_caf=C3=A9?=
        MIME-Version: 1.0
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Ministers met in the caf=E9 and agreed on=
         a plan.
        """;
    Draft draft = Reading.of(folder, "a.eml", mail).only();
    assertThat(draft.text())
        .isEqualTo("Talks in the café\n\nMinisters met in the café and agreed on a plan.\n");
    assertThat(draft.known().outlet()).contains("Harbour Wire");
    assertThat(draft.known().title()).contains("Talks in the café");
    assertThat(draft.known().published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void takesThePageOfANewsletterAndItsAttachments() throws IOException {
    String mail =
        """
        From: news@example.org
        Subject: Talks
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=a

        --a
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        Read this in a browser.
        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PGh0bWw+PGJvZHk+PHA+TWluaXN0ZXJzIG1ldC48L3A+PC9ib2R5PjwvaHRtbD4=
        --b--
        --a
        Content-Type: application/octet-stream; name="note.txt"
        Content-Disposition: attachment; filename="note.txt"

        They left.
        --a--
        """;
    Reading reading = Reading.of(folder, "a.eml", mail.replace("\n", "\r\n"));
    assertThat(reading.texts()).hasSize(2);
    assertThat(reading.texts().get(0)).endsWith("Ministers met.");
    assertThat(reading.texts().get(1)).startsWith("They left.");
    assertThat(reading.drafts().get(1).source()).endsWith("a.eml/note.txt");
  }

  @Test
  void joinsTheFlowedLinesOfALetter() throws IOException {
    String mail =
        "From: a@example.org\r\nContent-Type: text/plain; format=flowed\r\n\r\nMinisters \r\nmet"
            + " \r\ntoday.\r\n\r\nThey left.\r\n-- \r\nAna\r\n";
    assertThat(Reading.of(folder, "a.eml", mail).only().text())
        .isEqualTo("Ministers met today.\n\nThey left.\n");
  }

  @Test
  void readsALetterOfAnotherCharacterSet() throws IOException {
    byte[] head = bytes("From: a@example.org\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n");
    byte[] body = "Министры встретились".getBytes(Charset.forName("KOI8-R"));
    assertThat(Reading.of(folder, "a.eml", Reading.joined(head, body)).only().text())
        .isEqualTo("Министры встретились");
  }
}
