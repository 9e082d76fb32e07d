package org.readout.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON value that knows its line. */
public sealed interface Json {

  /** The line on which it starts, from 1. */
  int line();

  /** An object. */
  record Members(int line, Map<String, Json> all) implements Json {

    public Optional<Json> get(String name) {
      return Optional.ofNullable(all.get(name));
    }

    /** {@return the words of a member that is a string or a number; empty when it is blank} */
    public Optional<String> words(String name) {
      return get(name).flatMap(Json::words);
    }
  }

  /** An array. */
  record Items(int line, List<Json> all) implements Json {}

  /** A string, number, truth value or null, as written. */
  record Atom(int line, String text, boolean isNull) implements Json {}

  /** {@return the words of a string or number; empty for everything else and when blank} */
  default Optional<String> words() {
    return switch (this) {
      case Atom atom when !atom.isNull() && !atom.text().isBlank() ->
          Optional.of(atom.text().strip());
      case Atom atom -> Optional.empty();
      case Members members -> Optional.empty();
      case Items items -> Optional.empty();
    };
  }

  /**
   * {@return the value that {@code text} holds}
   *
   * @throws JacksonException when it is not JSON; knows the line
   */
  public static Json parse(String text) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Json value = value(parser);
      parser.nextToken();
      return value;
    }
  }

  private static Json value(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Json> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return new Members(line, members);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Json> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Items(line, items);
    }
    return new Atom(line, token == null ? "" : parser.getString(), token == JsonToken.VALUE_NULL);
  }
}
