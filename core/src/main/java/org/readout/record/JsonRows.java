package org.readout.record;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out so that people can read it and compare two files: two blanks a level, and one line
 * for each finding.
 */
final class JsonRows implements PrettyPrinter {
  private static final int NEVER = Integer.MAX_VALUE;

  private int depth;
  private int rowDepth = NEVER;

  /** Puts the next object or array, with all that is in it, on one line. */
  void nextInOneLine() {
    if (rowDepth == NEVER) {
      rowDepth = depth + 1;
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    open(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    breakLine(json, "");
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(',');
    breakLine(json, " ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    close(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    open(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    breakLine(json, "");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    writeObjectEntrySeparator(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    close(json, values, ']');
  }

  private void open(JsonGenerator json, char bracket) {
    json.writeRaw(bracket);
    depth++;
  }

  private void close(JsonGenerator json, int size, char bracket) {
    depth--;
    if (size > 0 && depth + 1 < rowDepth) {
      indent(json);
    }
    if (depth < rowDepth) {
      rowDepth = NEVER;
    }
    json.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator json, String inRow) {
    if (depth < rowDepth) {
      indent(json);
    } else {
      json.writeRaw(inRow);
    }
  }

  private void indent(JsonGenerator json) {
    json.writeRaw('\n');
    json.writeRaw("  ".repeat(depth));
  }
}
