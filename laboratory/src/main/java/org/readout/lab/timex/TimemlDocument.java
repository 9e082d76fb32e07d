package org.readout.lab.timex;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Span;

/**
 * The text of a TimeML file with its time expressions.
 *
 * @param name the file's name
 * @param published creation time of the document
 * @param text what stands between the TEXT tags, without tags
 * @param timexes the annotated expressions
 */
record TimemlDocument(
    String name, Optional<LocalDate> published, String text, List<Annotated> timexes) {

  private static final Pattern CREATED =
      Pattern.compile("<DCT>.{0,200}?value=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)([\\w-]+)([^<>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  /** One annotated expression. */
  record Annotated(Span span, String type, String value) {}

  /** {@return the document of a file} */
  static TimemlDocument read(Path file) throws IOException {
    String xml;
    try {
      xml = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
    int start = xml.indexOf("<TEXT>");
    int end = xml.indexOf("</TEXT>");
    if (start < 0 || end < start) {
      throw new IOException(file + ": no TEXT");
    }
    StringBuilder text = new StringBuilder();
    List<Annotated> timexes = new ArrayList<>();
    plain(xml.substring(start + 6, end), text, timexes);
    return new TimemlDocument(
        String.valueOf(file.getFileName()), published(file, xml), text.toString(), timexes);
  }

  private static Optional<LocalDate> published(Path file, String xml) throws IOException {
    Matcher created = CREATED.matcher(xml);
    try {
      return created.find() ? Optional.of(LocalDate.parse(created.group(1))) : Optional.empty();
    } catch (DateTimeParseException e) {
      throw new IOException(file + ": no day: " + created.group(1), e);
    }
  }

  private static void plain(String body, StringBuilder text, List<Annotated> timexes) {
    Matcher tag = TAG.matcher(body);
    int at = 0;
    int open = -1;
    String attributes = "";
    while (tag.find()) {
      text.append(unescape(body.substring(at, tag.start())));
      at = tag.end();
      if (!tag.group(2).equals("TIMEX3")) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open = text.length();
        attributes = tag.group(3);
      } else if (open >= 0 && open < text.length()) {
        Span span = new Span(open, text.length());
        timexes.add(
            new Annotated(span, attribute(attributes, "type"), attribute(attributes, "value")));
        open = -1;
      }
    }
    text.append(unescape(body.substring(at)));
  }

  private static String attribute(String attributes, String name) {
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return matcher.group(2);
      }
    }
    return "";
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
