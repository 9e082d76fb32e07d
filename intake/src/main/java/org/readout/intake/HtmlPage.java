package org.readout.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.article.Known;
import org.readout.intake.form.Decoded;
import org.readout.intake.form.Page;
import org.readout.intake.form.Refusal;

/** Reads a page: its text with one paragraph a line, and what its metadata tell. */
final class HtmlPage {

  /** The standard asks for the encoding to be declared within this many bytes. */
  private static final int HEAD = 1024;

  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml.{0,200}?\\?>\\s*)?<(?:!doctype html|html|head|body)\\b.*");

  private HtmlPage() {}

  static boolean looksLikeHtml(byte[] bytes) {
    return BEGINNING.matcher(head(bytes)).matches();
  }

  static Page read(byte[] bytes) throws Refusal {
    Decoded decoded = decode(bytes);
    Document document = Jsoup.parse(decoded.text());
    Known known = HtmlMetadata.find(document);
    String text = HtmlText.extract(document, known.title());
    return new Page(text, known, decoded.remark().stream().toList());
  }

  /** Reads the page in the encoding it declares; a page that declares none is read as a text is. */
  private static Decoded decode(byte[] bytes) throws Refusal {
    Optional<Charset> declared = declared(bytes);
    return declared.isPresent()
        ? new Decoded(new String(bytes, declared.get()), Optional.empty())
        : Decoded.decode(bytes);
  }

  /** {@return the encoding that the page declares, when it is known here and is not UTF-8} */
  private static Optional<Charset> declared(byte[] bytes) {
    Matcher meta = CHARSET.matcher(head(bytes));
    if (!meta.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(meta.group(1));
      boolean wide = charset.name().startsWith("UTF-");
      return wide ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  /** {@return values without those that are blank, trimmed} */
  static List<String> filled(List<String> values) {
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }
}
