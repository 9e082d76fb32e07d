package org.readout.lab.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page with what is known of it.
 *
 * @param name of its file
 * @param address of the page, {@code ""} when unknown
 * @param bytes of the page
 * @param wanted passages of the article
 * @param unwanted passages beside the article
 * @param comments passages of readers' comments
 * @param title its headline, {@code ""} when not told
 * @param authors who wrote it, {@code ""} when not told
 * @param date when, {@code ""} when not told
 */
public record LabelledPage(
    String name,
    String address,
    byte[] bytes,
    List<String> wanted,
    List<String> unwanted,
    List<String> comments,
    String title,
    String authors,
    String date) {

  private static final int PARTS = 5;

  /** {@return the part of five to which the page belongs by its name; part 0 is held back} */
  public int part() {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % PARTS);
  }

  /** {@return the page's characters} */
  public String text() {
    return PageText.decode(bytes);
  }

  /** {@return whether the page is not looked at while tuning} */
  public boolean heldBack() {
    return part() == 0;
  }

  /** {@return the pages of a folder with a {@code gold.json}} */
  public static List<LabelledPage> read(Path folder) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("gold.json")));
    List<LabelledPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : gold.properties()) {
      Path file = folder.resolve(entry.getValue().path("file").asString(""));
      if (Files.isRegularFile(file)) {
        pages.add(of(entry.getKey(), file, entry.getValue()));
      }
    }
    return pages;
  }

  private static LabelledPage of(String key, Path file, JsonNode row) throws IOException {
    return new LabelledPage(
        file.getFileName().toString(),
        key.startsWith("http") ? key : "",
        Files.readAllBytes(file),
        texts(row.path("with")),
        texts(row.path("without")),
        texts(row.path("comments")),
        row.path("title").asString(""),
        String.join(", ", texts(row.path("author"))),
        row.path("date").asString(""));
  }

  private static List<String> texts(JsonNode node) {
    Stream<String> texts =
        node.isArray()
            ? node.valueStream().map(one -> one.asString(""))
            : Stream.of(node.asString(""));
    return texts.filter(text -> !text.isBlank()).toList();
  }
}
