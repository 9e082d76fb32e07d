package org.readout.intake.health;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.intake.archive.JsonFiles;
import org.readout.intake.feed.Feed;
import org.readout.intake.feed.FeedReading;
import org.readout.intake.fetch.Fetched;
import org.readout.intake.fetch.Fetcher;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;
import org.readout.intake.health.FeedHealth.State;

/** Looks after the feeds of a list. */
public final class FeedChecker {

  private static final PartTaker NOBODY =
      new PartTaker() {
        @Override
        public void take(Part part) {}

        @Override
        public void refuse(String name, String place, String reason) {}

        @Override
        public void remark(String name, String place, String reason) {}
      };

  private final Fetcher fetcher;
  private final LocalDate recent;

  /**
   * @param fetcher fetches the feeds
   * @param recent a feed without an item since then is stale
   */
  public FeedChecker(Fetcher fetcher, LocalDate recent) {
    this.fetcher = fetcher;
    this.recent = recent;
  }

  /**
   * {@return the feeds of a list, in its order}
   *
   * @throws Refusal when it is no list of feeds
   */
  public static List<Feed.Item> list(Part list) throws IOException, Refusal {
    Feed feed = FeedReading.read(list, NOBODY);
    if (feed.kind() != Feed.Kind.OPML) {
      throw new Refusal("this is no OPML list but " + feed.kind().shown());
    }
    if (feed.items().isEmpty()) {
      throw new Refusal("the list names no feeds");
    }
    return feed.items();
  }

  /** {@return how a feed of the list is} */
  public FeedHealth check(Feed.Item listed) {
    String address = listed.address().orElse("");
    String title = listed.known().title().orElse("");
    try {
      Fetched fetched = fetcher.fetch(address);
      Feed feed = read(fetched);
      String name = feed.title().isEmpty() ? title : feed.title();
      return of(address, name, feed, fetched.moved());
    } catch (Refusal refusal) {
      return new FeedHealth(address, title, State.FAILS, refusal.reason());
    } catch (IOException fault) {
      return new FeedHealth(address, title, State.FAILS, "cannot be read: " + fault.getMessage());
    }
  }

  private static Feed read(Fetched fetched) throws IOException, Refusal {
    Part part = fetched.part();
    BufferedInputStream in = new BufferedInputStream(part.in());
    in.mark(64);
    String start = new String(in.readNBytes(64), StandardCharsets.UTF_8);
    in.reset();
    Part again = new Part(part.name(), part.type(), in, part.known());
    if (start.matches("(?s)[\\s\\uFEFF]*\\{.*")) {
      return JsonFiles.read(part.name(), in.readAllBytes(), NOBODY)
          .orElseThrow(() -> new Refusal("this is JSON, but no JSON Feed"));
    }
    return FeedReading.read(again, NOBODY);
  }

  private FeedHealth of(String address, String title, Feed feed, Optional<String> moved) {
    int items = feed.whole() + feed.items().size();
    String newest = feed.newest().map(day -> ", newest " + day).orElse(", without dates");
    String seen = feed.kind().shown() + " with " + items + " items" + newest;
    if (items == 0) {
      return new FeedHealth(address, title, State.EMPTY, feed.kind().shown() + " without items");
    }
    if (moved.isPresent()) {
      return new FeedHealth(address, title, State.MOVED, "to " + moved.get() + "; " + seen);
    }
    boolean stale = feed.newest().filter(day -> day.isBefore(recent)).isPresent();
    return new FeedHealth(address, title, stale ? State.STALE : State.WORKS, seen);
  }
}
