package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.intake.form.Decoded;
import org.readout.intake.form.Page;
import org.readout.intake.form.Part;
import org.readout.intake.form.Refusal;
import org.readout.intake.page.PageReader;
import org.readout.intake.page.WebPage;

/** Reads pages of the web: a file that is no text is refused before. */
final class HtmlPage {

  private static final int HEAD = 1024;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml.{0,200}?\\?>\\s*)?(?:<!--.{0,400}?-->\\s*)?<(?:!doctype html|html|head|body)\\b.*");

  private HtmlPage() {}

  static boolean looksLikeHtml(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return BEGINNING.matcher(head.toLowerCase(Locale.ROOT)).matches();
  }

  /** {@return the article of a page, known beside its text by what the page tells} */
  static Page read(Part part, byte[] bytes, PageReader reader) throws Refusal {
    Decoded.refuseKnown(bytes);
    WebPage page = reader.read(bytes, part.charset(), part.known().url());
    return new Page(page.text(), page.known(), page.remarks(), page.blocks());
  }
}
