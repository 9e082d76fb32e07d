package org.readout.intake.feed;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.article.Known;
import org.readout.intake.form.DayParser;
import org.readout.intake.form.Json;
import org.readout.intake.form.JsonArticles;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeed {

  private JsonFeed() {}

  /** {@return whether an object is a feed} */
  public static boolean isFeed(Json.Members object) {
    return object.words("version").filter(one -> one.contains("jsonfeed.org/version")).isPresent();
  }

  /** Hands out the items that hold their text and tells about the rest. */
  public static Feed read(String name, Json.Members feed, PartTaker taker) throws IOException {
    List<Feed.Item> rest = new ArrayList<>();
    List<Json> all =
        feed.get("items").orElse(feed) instanceof Json.Items items ? items.all() : List.of();
    int whole = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Json.Members item) {
        Optional<String> address = item.words("url").or(() -> item.words("external_url"));
        Optional<Part> part =
            JsonArticles.find(address.orElse(name + "#" + (i + 1)), item)
                .map(one -> one.or(ofFeed(feed)));
        boolean complete =
            item.words("content_html").or(() -> item.words("content_text")).isPresent();
        if (part.isPresent() && (complete || address.isEmpty())) {
          whole++;
          taker.take(part.get());
        } else {
          Known known = part.map(Part::known).orElse(Known.NOTHING);
          rest.add(new Feed.Item(address, known, item.words("summary").orElse("")));
        }
      }
    }
    return new Feed(
        Feed.Kind.JSON_FEED,
        feed.words("title").orElse(""),
        Optional.empty(),
        newest(all),
        whole,
        rest);
  }

  /** A feed is called by its outlet's name. */
  private static Known ofFeed(Json.Members feed) {
    return new Known(
        Optional.empty(),
        feed.words("title"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Optional<LocalDate> newest(List<Json> items) {
    return items.stream()
        .flatMap(one ->
            one instanceof Json.Members item
                ? item.words("date_published").stream()
                : Stream.empty())
        .flatMap(date -> DayParser.parse(date).stream())
        .max(Comparator.naturalOrder());
  }
}
