package org.readout.intake.feed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.article.Known;
import org.readout.intake.form.Part;
import org.readout.intake.form.Titled;

/**
 * What a list says about itself.
 *
 * @param kind what it is
 * @param title what it calls itself; empty when it does not
 * @param every how often it is worth asking for it again, if it says so
 * @param newest the newest publication day of its items
 * @param whole how many items held their whole text
 * @param items those of which only an address or a summary is known, in the list's order
 */
public record Feed(
    Kind kind,
    String title,
    Optional<Duration> every,
    Optional<LocalDate> newest,
    int whole,
    List<Item> items) {

  public Feed {
    items = List.copyOf(items);
  }

  /** {@return whether its items are feeds or lists, not articles} */
  public boolean isListOfLists() {
    return kind == Kind.OPML || kind == Kind.SITEMAP_INDEX;
  }

  /** What a list is. */
  public enum Kind {
    RSS("RSS"),
    ATOM("Atom"),
    JSON_FEED("JSON Feed"),
    OPML("OPML"),
    SITEMAP("sitemap"),
    SITEMAP_INDEX("list of sitemaps");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    /** {@return its name for people} */
    public String shown() {
      return name;
    }
  }

  /**
   * An item without its whole text.
   *
   * @param address where it stands, or where the listed feed is
   * @param known what the list tells about it
   * @param summary as text or HTML; empty when there is none
   */
  public record Item(Optional<String> address, Known known, String summary) {

    /** {@return the summary under the title, as a part} */
    public Part part(String name) {
      return Titled.either(name, known, summary);
    }
  }
}
