package org.readout.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.brief.Line.Section;
import org.readout.brief.ReadoutRecord;
import org.readout.html.HtmlWriter;
import org.readout.record.JsonWriter;
import org.readout.record.MarkdownWriter;
import org.readout.record.TextWriter;

/** The forms in which a record is written. */
enum Format {
  TEXT(".txt"),
  MARKDOWN(".md"),
  HTML(".html"),
  JSON(".json");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** {@return the form that the name of a file asks for} */
  static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> lower.endsWith(format.ending)).findFirst();
  }

  /** {@return the form with this name, or the usual ending of its files} */
  static Optional<Format> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(one -> one.toString().equals(lower) || one.ending.equals("." + lower))
        .findFirst();
  }

  /**
   * How a record is written.
   *
   * @param only the sections that are wanted; all of them when empty
   * @param width columns, for text
   * @param colour whether text is coloured
   */
  record Wish(Set<Section> only, int width, boolean colour) {}

  void write(ReadoutRecord record, Wish wish, Appendable out) throws IOException {
    ReadoutRecord kept = Sections.keep(wish.only(), record);
    switch (this) {
      case TEXT ->
          new TextWriter()
              .write(
                  kept,
                  new TextWriter.Settings(wish.width(), wish.colour(), true, wish.only()),
                  out);
      case MARKDOWN ->
          new MarkdownWriter().write(kept, new MarkdownWriter.Settings(wish.only()), out);
      case HTML -> new HtmlWriter().write(kept, new HtmlWriter.Settings(wish.only()), out);
      case JSON -> new JsonWriter().write(kept, new JsonWriter.Settings(true), out);
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
