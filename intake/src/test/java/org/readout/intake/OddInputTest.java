package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random files made of the pieces that readers trip over: never a throw, and twice the same. */
class OddInputTest {

  private static final int ROUNDS = 400;

  private static final List<String> PIECES =
      List.of(
          "---",
          "\n",
          "\r\n",
          "title: ",
          "published: 2026-13-45",
          "authors:",
          "- ",
          "\uFEFF",
          ":",
          "[",
          "]",
          "{",
          "}",
          "\"file\"",
          "\"a.txt\"",
          ",",
          "\\u00",
          "\"",
          "null",
          "1e999",
          "<p>",
          "</p>",
          "<article>",
          "<script type=application/ld+json>",
          "</script>",
          "{\"@type\":",
          "\"NewsArticle\"",
          "<meta charset=utf-7>",
          "<meta charset=x-none>",
          "<br",
          "<!--",
          "&#0;",
          "&amp",
          "<table><td>",
          "<h1>",
          "\u0001",
          "\uD83D",
          "é",
          " word ",
          "..",
          "/",
          "~");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "articles.json", "a.md"})
  void neverThrowsAndReadsTheSameTwice(String name) throws IOException {
    Random random = new Random(name.hashCode());
    Path file = folder.resolve(name);
    for (int round = 0; round < ROUNDS; round++) {
      Files.write(file, bytes(random));
      Delivery delivery = read();
      assertThat(delivery.drafts().size() + delivery.problems().size()).isPositive();
      assertThat(read()).isEqualTo(delivery);
    }
  }

  private Delivery read() {
    return new DraftReader(IntakeSettings.USUAL, new ByteArrayInputStream(new byte[0]))
        .read(List.of(folder.toString()));
  }

  private static byte[] bytes(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "---\n" : "");
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
