package org.readout.intake.feed;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.readout.article.Known;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;
import org.readout.intake.form.Titled;

/** Takes the elements of a list as they end, and forgets each item when it has been read. */
final class FeedItems {

  /** More items than this are not kept; a feed has tens, a sitemap up to 50,000. */
  private static final int MOST_ITEMS = 50_000;

  /** A shorter text beside a link to the whole is a teaser. */
  private static final int SHORTEST_WHOLE = 600;

  private final String name;
  private final PartTaker taker;
  private final List<Feed.Item> items = new ArrayList<>();
  private Optional<Feed.Kind> kind = Optional.empty();
  private String title = "";
  private Optional<Duration> every = Optional.empty();
  private Optional<LocalDate> newest = Optional.empty();
  private int whole;
  private int seen;

  FeedItems(String name, PartTaker taker) {
    this.name = name;
    this.taker = taker;
  }

  /** {@return what the list said, at its end} */
  Feed feed() throws Refusal {
    if (kind.isEmpty()) {
      throw new Refusal("this XML file is no feed, sitemap or list of feeds");
    }
    return new Feed(kind.get(), title, every, newest, whole, items);
  }

  void add(Element element) throws IOException {
    Element parent = element.parent();
    if (kind.isEmpty()) {
      kind = kind(element);
    }
    if (kind.isEmpty() || parent == null) {
      return;
    }
    switch (local(element)) {
      case "item", "entry" -> addItem(element);
      case "url" -> addPage(element);
      case "sitemap" -> keep(listed(ItemFields.child(element, "loc"), Optional.empty()));
      case "outline" -> addOutline(element);
      case "title" -> addTitle(element, parent);
      case "ttl" -> every = minutes(element.text());
      default -> {}
    }
  }

  private static Optional<Feed.Kind> kind(Element element) {
    Element root = element;
    for (Element up = root; up != null && up.parent() != null; up = up.parent()) {
      root = up;
    }
    return switch (local(root)) {
      case "rss", "rdf" -> Optional.of(Feed.Kind.RSS);
      case "feed" -> Optional.of(Feed.Kind.ATOM);
      case "opml" -> Optional.of(Feed.Kind.OPML);
      case "urlset" -> Optional.of(Feed.Kind.SITEMAP);
      case "sitemapindex" -> Optional.of(Feed.Kind.SITEMAP_INDEX);
      default -> Optional.empty();
    };
  }

  static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private void addTitle(Element element, Element parent) {
    String above = local(parent);
    boolean own = above.equals("channel") || above.equals("feed") || above.equals("head");
    if (own && title.isEmpty() && !element.tagName().contains(":")) {
      title = ItemFields.plain(element.wholeText());
    }
  }

  private static Optional<Duration> minutes(String text) {
    boolean number = text.strip().matches("\\d{1,6}");
    return number
        ? Optional.of(Duration.ofMinutes(Long.parseLong(text.strip())))
        : Optional.empty();
  }

  private void addItem(Element element) throws IOException {
    seen++;
    Known known = ItemFields.known(element).or(ofFeed());
    note(known);
    Optional<String> content = ItemFields.content(element);
    Optional<String> summary = ItemFields.summary(element);
    String best = content.or(() -> summary).orElse("");
    boolean alone = known.url().isEmpty();
    boolean complete = content.isPresent() || alone;
    if (!best.isBlank() && (complete || summary.isPresent()) && isWhole(best, alone)) {
      whole++;
      taker.take(Titled.either(known.url().orElse(name + "#" + seen), known, best));
    } else if (!best.isBlank() || known.url().isPresent()) {
      keep(new Feed.Item(known.url(), known, best));
    }
    element.remove();
  }

  /** A feed is called by its outlet's name. */
  private Known ofFeed() {
    Optional<String> name = Optional.of(title).filter(one -> !one.isBlank());
    return new Known(
        Optional.empty(), name, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  private static boolean isWhole(String text, boolean alone) {
    return alone || ItemFields.plain(text).length() >= SHORTEST_WHOLE;
  }

  private void addPage(Element element) {
    Optional<String> address = ItemFields.child(element, "loc");
    if (kind.equals(Optional.of(Feed.Kind.SITEMAP)) && address.isPresent()) {
      Known known = ItemFields.ofNews(element);
      note(known);
      keep(new Feed.Item(address, known, ""));
      element.remove();
    }
  }

  private void addOutline(Element element) {
    String feed = element.attr("xmlUrl").strip();
    String link = feed.isEmpty() ? element.attr("url").strip() : feed;
    if (!link.isEmpty()) {
      String text = element.hasAttr("title") ? element.attr("title") : element.attr("text");
      keep(listed(Optional.of(link), Optional.of(text.strip()).filter(one -> !one.isEmpty())));
    }
  }

  private static Feed.Item listed(Optional<String> address, Optional<String> title) {
    Known known =
        new Known(Optional.empty(), Optional.empty(), address, title, List.of(), Optional.empty());
    return new Feed.Item(address, known, "");
  }

  private void note(Known known) {
    if (known.published().isPresent()
        && newest.filter(day -> !day.isBefore(known.published().get())).isEmpty()) {
      newest = known.published();
    }
  }

  private void keep(Feed.Item item) {
    if (items.size() < MOST_ITEMS) {
      items.add(item);
    }
  }
}
