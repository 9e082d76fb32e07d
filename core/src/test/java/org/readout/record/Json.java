package org.readout.record;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.readout.brief.ReadoutRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a record as JSON and reads it again, checked against the schema. */
public final class Json {
  private Json() {}

  /** {@return the JSON text} */
  public static String write(ReadoutRecord record) {
    StringBuilder out = new StringBuilder();
    try {
      new JsonWriter().write(record, new JsonWriter.Settings(true), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** {@return the JSON text as a tree} */
  public static JsonNode tree(ReadoutRecord record) {
    return new JsonMapper().readTree(write(record));
  }

  /** {@return where the JSON text breaks the schema} */
  public static List<Error> violations(String json) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    try (InputStream in = JsonWriter.class.getResourceAsStream("readout.schema.json")) {
      Schema schema = registry.getSchema(in);
      return schema.validate(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
