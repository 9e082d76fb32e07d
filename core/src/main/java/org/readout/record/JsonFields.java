package org.readout.record;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.article.Citation;
import org.readout.article.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** Writes the fields that a record consists of; a span always comes with its words. */
final class JsonFields implements AutoCloseable {
  private final Texts texts;
  private final JsonRows rows = new JsonRows();
  private final JsonGenerator json;

  JsonFields(Texts texts, Appendable out) {
    this.texts = texts;
    ObjectWriteContext layout =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return rows;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    this.json = new JsonFactory().createGenerator(layout, new AppendingWriter(out));
  }

  JsonFields text(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  JsonFields text(String name, Optional<String> value) {
    json.writeName(name);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
    return this;
  }

  JsonFields number(String name, int value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonFields flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  /** Writes a number as it stands, such as {@code 28500} or {@code 0.83}. */
  JsonFields literal(String name, String number) {
    json.writeName(name);
    json.writeNumber(number);
    return this;
  }

  JsonFields none(String name) {
    json.writeNullProperty(name);
    return this;
  }

  JsonFields texts(String name, List<String> values) {
    rowNamed(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  /** Writes article, start, end and text. */
  JsonFields cite(Citation citation) {
    return text("article", citation.article()).span(citation);
  }

  /** Writes start, end and text. */
  JsonFields span(Citation citation) {
    return offsets(citation).text("text", texts.words(citation));
  }

  /** Writes start and end. */
  JsonFields offsets(Citation citation) {
    Span points = texts.points(citation);
    return number("start", points.start()).number("end", points.end());
  }

  /** Writes an array of objects, each on a line of its own. */
  <T> JsonFields rows(String name, List<T> values, Consumer<T> fields) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(value -> inRow(() -> fields.accept(value)));
    json.writeEndArray();
    return this;
  }

  /** Writes an array of objects, each over several lines. */
  <T> JsonFields objects(String name, List<T> values, Consumer<T> fields) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(value -> inObject(() -> fields.accept(value)));
    json.writeEndArray();
    return this;
  }

  /** Writes an object on one line, or null. */
  <T> JsonFields row(String name, Optional<T> value, Consumer<T> fields) {
    if (value.isEmpty()) {
      return none(name);
    }
    json.writeName(name);
    inRow(() -> fields.accept(value.get()));
    return this;
  }

  private void inRow(Runnable fields) {
    rows.nextInOneLine();
    inObject(fields);
  }

  void inObject(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  private void rowNamed(String name) {
    json.writeName(name);
    rows.nextInOneLine();
  }

  @Override
  public void close() {
    json.close();
  }

  /** A Writer that hands everything on. */
  private static final class AppendingWriter extends Writer {
    private final Appendable out;

    AppendingWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      out.append(java.nio.CharBuffer.wrap(chars, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
