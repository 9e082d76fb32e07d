package org.readout.intake.form;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Known;

/**
 * Something to be read: a file, an entry of an archive, an item of a feed, a fetched page.
 *
 * @param name where it came from, for people
 * @param type the media type that came with it, such as {@code text/html; charset=utf-8}; empty
 *     when nobody told
 * @param in its bytes; whoever handed it out closes it
 * @param known what is known about it from outside
 */
public record Part(String name, String type, InputStream in, Known known) {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");

  /** {@return a text as a part, in UTF-8} */
  public static Part of(String name, String type, String text, Known known) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Part(name, type + "; charset=utf-8", new ByteArrayInputStream(bytes), known);
  }

  /** {@return the same, with what is missing of what is known taken from {@code other}} */
  public Part or(Known other) {
    return new Part(name, type, in, known.or(other));
  }

  /** {@return the media type without parameters, in lower case; empty when nobody told} */
  public String essence() {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** {@return the name of the character set that came with it} */
  public Optional<String> charset() {
    Matcher told = CHARSET.matcher(type);
    return told.find() ? Optional.of(told.group(1)) : Optional.empty();
  }
}
