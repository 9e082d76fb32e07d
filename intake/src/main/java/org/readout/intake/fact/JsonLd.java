package org.readout.intake.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * One object or value of a page's JSON-LD. An array is several values of its property, as JSON-LD
 * has it.
 *
 * @param text the value, {@code ""} for an object
 * @param properties of an object
 */
record JsonLd(String text, Map<String, List<JsonLd>> properties) {

  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final int DEEPEST = 100;
  private static final int MOST_SCRIPTS = 40;

  /** {@return all objects of the page's JSON-LD, outer ones first} */
  static List<JsonLd> objects(Document page) {
    List<JsonLd> objects = new ArrayList<>();
    for (Element script :
        page.select("script[type*=ld+json]").stream().limit(MOST_SCRIPTS).toList()) {
      parse(script.data()).forEach(value -> value.collect(objects));
    }
    return objects;
  }

  /** {@return the object that describes the article: one with a headline goes first} */
  static Optional<JsonLd> article(List<JsonLd> objects) {
    List<JsonLd> articles = objects.stream().filter(JsonLd::isArticle).toList();
    return articles.stream()
        .filter(one -> one.words("headline").isPresent())
        .findFirst()
        .or(() -> articles.stream().findFirst());
  }

  /** {@return the values of the text; what stands before an error when it is broken} */
  static List<JsonLd> parse(String text) {
    List<JsonLd> values = new ArrayList<>();
    String bare = text.strip();
    int start = bare.startsWith("<!--") ? 4 : bare.startsWith("<![CDATA[") ? 9 : 0;
    try (JsonParser parser =
        LENIENT.createParser(ObjectReadContext.empty(), bare.substring(start))) {
      while (parser.nextToken() != null) {
        add(parser, values, 0);
      }
    } catch (JacksonException broken) {
      // Many pages carry broken JSON-LD; what was read until then serves.
      return values;
    }
    return values;
  }

  private static void add(JsonParser parser, List<JsonLd> values, int depth) {
    JsonToken token = parser.currentToken();
    if (depth > DEEPEST) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      Map<String, List<JsonLd>> properties = new LinkedHashMap<>();
      values.add(new JsonLd("", properties));
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        List<JsonLd> property =
            properties.computeIfAbsent(parser.currentName(), name -> new ArrayList<>());
        parser.nextToken();
        add(parser, property, depth + 1);
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        add(parser, values, depth + 1);
      }
    } else if (token != JsonToken.VALUE_NULL && token != null && token.isScalarValue()) {
      values.add(new JsonLd(parser.getString(), Map.of()));
    }
  }

  private void collect(List<JsonLd> objects) {
    if (!properties.isEmpty()) {
      objects.add(this);
      properties.values().forEach(values -> values.forEach(value -> value.collect(objects)));
    }
  }

  /** {@return the values of a property} */
  List<JsonLd> all(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /** {@return the first value of the first of these properties that is a text, without markup} */
  Optional<String> words(String... names) {
    return Stream.of(names)
        .flatMap(name -> all(name).stream())
        .map(JsonLd::text)
        .filter(text -> !text.isBlank())
        .map(JsonLd::plain)
        .findFirst();
  }

  /** {@return the names of what a property holds: texts as they are, objects by their name} */
  List<String> names(String property) {
    return all(property).stream()
        .flatMap(one ->
            one.properties.isEmpty() ? Stream.of(plain(one.text)) : one.words("name").stream())
        .filter(name -> !name.isBlank())
        .toList();
  }

  boolean isA(String kind) {
    return all("@type").stream().anyMatch(type -> type.text.equalsIgnoreCase(kind));
  }

  private boolean isArticle() {
    return all("@type").stream()
        .map(type -> type.text.toLowerCase(Locale.ROOT))
        .anyMatch(
            type -> type.endsWith("article") || type.endsWith("posting") || type.equals("report"));
  }

  static String plain(String text) {
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return (marked ? Jsoup.parse(text).text() : text).strip();
  }
}
