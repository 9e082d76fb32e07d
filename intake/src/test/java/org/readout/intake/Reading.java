package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.readout.article.Draft;

/** What came out of one file of a test. */
record Reading(List<Draft> drafts, List<String> problems) {

  static Reading of(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return of(IntakeSettings.USUAL, file);
  }

  static Reading of(Path folder, String name, String text) throws IOException {
    return of(folder, name, bytes(text));
  }

  static Reading of(IntakeSettings settings, Path file) {
    Delivery delivery =
        new DraftReader(settings, new ByteArrayInputStream(new byte[0]))
            .read(List.of(file.toString()));
    String folder = file.toAbsolutePath().getParent() + "/";
    return new Reading(
        delivery.drafts(),
        delivery.problems().stream().map(one -> one.line().replace(folder, "")).toList());
  }

  Draft only() {
    assertThat(problems).isEmpty();
    assertThat(drafts).hasSize(1);
    return drafts.getFirst();
  }

  List<String> texts() {
    return drafts.stream().map(Draft::text).toList();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return a zip archive of names and texts in turn} */
  static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(bytes(entries[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /** {@return one entry of a tar archive} */
  static byte[] tarred(String name, char kind, byte[] content) {
    byte[] entry = new byte[512 + (content.length + 511) / 512 * 512];
    put(entry, 0, name);
    put(entry, 100, "0000644");
    put(entry, 124, "%011o".formatted(content.length));
    put(entry, 148, "        ");
    entry[156] = (byte) kind;
    put(entry, 257, "ustar");
    put(entry, 263, "00");
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += entry[i] & 0xFF;
    }
    put(entry, 148, "%06o\0 ".formatted(sum));
    System.arraycopy(content, 0, entry, 512, content.length);
    return entry;
  }

  private static void put(byte[] bytes, int at, String text) {
    byte[] ascii = bytes(text);
    System.arraycopy(ascii, 0, bytes, at, Math.min(ascii.length, 100));
  }

  static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      bytes.writeBytes(piece);
    }
    return bytes.toByteArray();
  }
}
