package org.readout.intake.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.intake.feed.Feed;
import org.readout.intake.feed.JsonFeed;
import org.readout.intake.form.Decoded;
import org.readout.intake.form.Json;
import org.readout.intake.form.JsonArticles;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;
import tools.jackson.core.JacksonException;

/** Reads a JSON file that holds articles: one, an array of them, or a JSON Feed. */
public final class JsonFiles {

  private JsonFiles() {}

  /** {@return whether a file holds the articles themselves and no names of their files} */
  public static boolean holdsTexts(byte[] bytes) {
    try {
      Json content = Json.parse(withoutMark(Decoded.decode(bytes).text()));
      boolean feed = content instanceof Json.Members object && JsonFeed.isFeed(object);
      List<Json.Members> objects = objects(content);
      return feed
          || objects.stream().noneMatch(one -> one.get("file").isPresent())
              && objects.stream().anyMatch(one -> JsonArticles.find("", one).isPresent());
    } catch (Refusal | JacksonException notJson) {
      return false;
    }
  }

  /** Hands out the articles of a file. {@return what the file is, if it is a feed} */
  public static Optional<Feed> read(String name, byte[] bytes, PartTaker taker)
      throws IOException, Refusal {
    try {
      Json content = Json.parse(withoutMark(Decoded.decode(bytes).text()));
      if (content instanceof Json.Members object && JsonFeed.isFeed(object)) {
        return Optional.of(JsonFeed.read(name, object, taker));
      }
      readArticles(name, objects(content), taker);
      return Optional.empty();
    } catch (JacksonException malformed) {
      throw new Refusal(
          "line "
              + Math.max(1, malformed.getLocation().getLineNr())
              + ": not JSON: "
              + malformed.getOriginalMessage());
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void readArticles(String name, List<Json.Members> objects, PartTaker taker)
      throws IOException, Refusal {
    int found = 0;
    for (Json.Members object : objects) {
      String place = objects.size() == 1 ? name : name + ":" + object.line();
      Optional<Part> article = JsonArticles.find(place, object);
      if (article.isPresent()) {
        found++;
        taker.take(article.get());
      } else if (objects.size() > 1) {
        taker.refuse(name, "line " + object.line(), "the object has no text");
      }
    }
    if (found == 0 && objects.size() < 2) {
      throw new Refusal("this JSON holds no article (looked for text, articleBody, body_text)");
    }
  }

  /**
   * {@return the objects of an array, of {@code articles} or {@code @graph} in an object, or it}
   */
  private static List<Json.Members> objects(Json content) {
    List<Json.Members> objects = new ArrayList<>();
    switch (content) {
      case Json.Members one when one.get("articles").or(() -> one.get("@graph")).isPresent() ->
          objects.addAll(objects(one.get("articles").or(() -> one.get("@graph")).get()));
      case Json.Members one -> objects.add(one);
      case Json.Items items ->
          items
              .all()
              .forEach(item -> {
                if (item instanceof Json.Members one) {
                  objects.add(one);
                }
              });
      case Json.Atom atom -> {}
    }
    return objects;
  }
}
