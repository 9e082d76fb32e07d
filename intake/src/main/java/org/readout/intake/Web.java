package org.readout.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.article.Known;
import org.readout.intake.feed.Feed;
import org.readout.intake.fetch.Fetched;
import org.readout.intake.fetch.Fetcher;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;

/** Fetches what the user named and, when asked to, what a feed or list names. */
final class Web implements AutoCloseable {

  /** A list of feeds leads to feeds, a feed to pages; nothing leads further. */
  private static final int DEEPEST = 2;

  /** schema.org's mark of a page that not everybody may read whole. */
  private static final Pattern PAID =
      Pattern.compile("\"isAccessibleForFree\"\\s*:\\s*\"?(?i:false)\\b");

  private final IntakeSettings settings;
  private final Keeping keeping;
  private final PartTaker taker;
  private final Set<String> seen = new HashSet<>();
  private Optional<Fetcher> fetcher = Optional.empty();
  private Optional<Fetched> current = Optional.empty();
  private Known hint = Known.NOTHING;
  private int depth;

  Web(IntakeSettings settings, Keeping keeping, PartTaker taker) {
    this.settings = settings;
    this.keeping = keeping;
    this.taker = taker;
  }

  /**
   * {@return what the list that led to a page tells about it, for what the page itself does not}
   */
  Known hint() {
    return hint;
  }

  /** Fetches an address and hands on what stands there. */
  void add(String address) {
    if (!seen.add(address)) {
      return;
    }
    try {
      Fetched page = fetcher().fetch(address);
      page.moved().ifPresent(to -> taker.remark(address, "", "has moved to " + to));
      read(page);
    } catch (IOException fault) {
      taker.refuse(address, "", DraftReader.reason(fault));
    } catch (Refusal refusal) {
      taker.refuse(address, "", refusal.reason());
    }
  }

  private void read(Fetched page) throws IOException {
    Optional<Fetched> outer = current;
    current = Optional.of(page);
    keeping.beginFetched(page);
    try {
      remarkPaid(page);
      taker.take(page.part());
    } finally {
      keeping.endFetched();
      current = outer;
    }
  }

  private Fetcher fetcher() {
    Fetcher made = fetcher.orElseGet(() -> new Fetcher(settings.fetching()));
    fetcher = Optional.of(made);
    return made;
  }

  private void remarkPaid(Fetched page) throws IOException {
    byte[] start = page.part().in().readNBytes(1_000_000);
    if (PAID.matcher(new String(start, StandardCharsets.ISO_8859_1)).find()) {
      taker.remark(page.address(), "", "marked as not free to read; only what it shows is read");
    }
  }

  /** Reads the items that a feed does not hold whole: their pages if wanted, else summaries. */
  void addFeed(String name, Feed feed) throws IOException {
    hint = Known.NOTHING;
    feed.every().ifPresent(time -> current.ifPresent(one -> fetcher().freshFor(one, time)));
    boolean follow = settings.follow() > 0 && depth < DEEPEST;
    int summaries = follow ? 0 : addSummaries(name, feed);
    int followed = follow ? followItems(feed) : 0;
    int left = feed.items().size() - summaries - followed;
    if (feed.whole() + summaries + followed == 0) {
      String reason =
          left > 0
              ? "lists "
                  + left
                  + (left == 1 ? " address" : " addresses")
                  + " and holds no articles; --follow fetches them"
              : "this " + feed.kind().shown() + " has no items";
      taker.refuse(name, "", reason);
    } else if (summaries > 0) {
      taker.remark(
          name,
          "",
          "holds only a summary of " + summaries + " of its items; --follow fetches them");
    }
  }

  private int addSummaries(String name, Feed feed) throws IOException {
    int summaries = 0;
    for (Feed.Item item : feed.items()) {
      if (!item.summary().isBlank()) {
        summaries++;
        taker.take(item.part(item.address().orElse(name + "#" + summaries)));
      }
    }
    return summaries;
  }

  private int followItems(Feed feed) {
    depth++;
    int followed = 0;
    for (Feed.Item item : feed.items()) {
      if (item.address().isPresent() && followed < settings.follow()) {
        followed++;
        hint = feed.isListOfLists() ? Known.NOTHING : told(feed, item);
        add(item.address().get());
        hint = Known.NOTHING;
      }
    }
    depth--;
    return followed;
  }

  private static Known told(Feed feed, Feed.Item item) {
    Known known = item.known();
    return new Known(
        Optional.empty(),
        known.outlet().or(() -> Optional.of(feed.title()).filter(title -> !title.isBlank())),
        known.url(),
        known.title(),
        known.authors(),
        known.published());
  }

  @Override
  public void close() {
    fetcher.ifPresent(Fetcher::close);
  }
}
