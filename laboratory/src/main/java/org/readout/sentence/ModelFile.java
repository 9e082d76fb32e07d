package org.readout.sentence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the model in the making: arrays as {@link Reader.Source} takes them. */
final class ModelFile {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private static ByteBuffer room(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  void ints(int... values) {
    ByteBuffer room = room(4 * values.length);
    room.asIntBuffer().put(values);
    bytes.writeBytes(room.array());
  }

  void chars(char... values) {
    ByteBuffer room = room(2 * values.length);
    room.asCharBuffer().put(values);
    bytes.writeBytes(room.array());
  }

  void bytes(byte[] values) {
    bytes.writeBytes(values);
  }

  void strings(String... strings) {
    byte[] lines = String.join("\n", strings).getBytes(StandardCharsets.UTF_8);
    ints(lines.length);
    bytes(lines);
  }

  void write(Path file) throws IOException {
    Files.write(file, bytes.toByteArray());
  }
}
