package org.readout.intake.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.readout.article.Known;
import org.readout.intake.form.Page;
import org.readout.intake.form.Refusal;

/**
 * Reads the text of a PDF file with PDFBox. Lines are joined to paragraphs, words that were divided
 * at a line's end are made whole, and lines that return on most pages (running heads, page numbers)
 * are left out.
 *
 * <p>A PDF's own dates tell when the file was made, not when the article was published, so they are
 * not used.
 */
public final class PdfReading {

  /** PDFBox reports every flaw of a font; held here, since loggers are collected. */
  private static final Logger FLAWS = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONT_FLAWS = Logger.getLogger("org.apache.fontbox");

  private static final FontMapper FONT = new OneFont();

  private PdfReading() {}

  /** {@return the text of a PDF file and the title and author that it names} */
  public static Page read(byte[] bytes) throws Refusal {
    FLAWS.setLevel(Level.OFF);
    FONT_FLAWS.setLevel(Level.OFF);
    FontMappers.set(FONT);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String text = PdfParagraphs.of(document);
      if (text.isBlank()) {
        throw new Refusal("there is no text in this PDF file, only pictures (a scan?)");
      }
      return new Page(text, known(document.getDocumentInformation()), List.of());
    } catch (InvalidPasswordException locked) {
      throw new Refusal("this PDF file needs a password");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new Refusal("this PDF file is damaged: " + damaged.getMessage());
    } catch (OutOfMemoryError memory) {
      throw new Refusal("this PDF file unpacks to more than fits into memory");
    }
  }

  private static Known known(PDDocumentInformation told) {
    return new Known(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        filled(told.getTitle()).filter(PdfReading::isTitle),
        filled(told.getAuthor()).stream()
            .flatMap(names -> Stream.of(names.split("\\s*[;,]\\s*")))
            .limit(10)
            .toList(),
        Optional.empty());
  }

  /** Programs put the name of a file where the title belongs. */
  private static boolean isTitle(String title) {
    return !title.matches("(?i)(microsoft word|untitled|layout|document).*|.*\\.[a-z]{2,5}")
        && title.contains(" ");
  }

  private static Optional<String> filled(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(one -> !one.isEmpty());
  }
}
