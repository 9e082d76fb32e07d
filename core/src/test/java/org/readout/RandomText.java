package org.readout;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded odd texts: half prose, half noise, with every mark that rules look for. */
public final class RandomText {

  private static final List<String> PIECES =
      List.of(
          "The minister",
          "said",
          "on Monday",
          "“we will",
          "not go”",
          "\"",
          "'",
          "’s",
          "(",
          ")",
          ",",
          ".",
          "...",
          "—",
          "-",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " ",
          "\u00a0",
          "\u2028",
          "\u0000",
          "40,000 troops",
          "at least",
          "3.5 million",
          "$2bn",
          "50%",
          "January 4 to 7",
          "2019",
          "the second meeting since",
          "President Anna Berg",
          "Berg",
          "Geneva",
          "according to",
          "Harbour Wire",
          "he",
          "they",
          "U.S.",
          "Mr.",
          "e.g.",
          "http://example.org/a?b=c",
          "@someone",
          "#tag",
          "😀",
          "👩‍🚀",
          "é",
          "e\u0301",
          "北京",
          "مرحبا",
          "\u202e",
          "\ud83d",
          "<b>",
          "&amp;",
          "---",
          "title: x",
          "# Heading",
          "* item",
          "Related Articles",
          "urged",
          "to sign",
          "may",
          "will meet",
          "in",
          "whether",
          "first,",
          "What to watch");

  private RandomText() {}

  /** {@return the text for a seed, up to about {@code pieces} words long} */
  public static String of(long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(pieces + 1))
        .forEach(i -> {
          text.append(PIECES.get(random.nextInt(PIECES.size())));
          text.append(random.nextInt(4) == 0 ? "" : " ");
        });
    return text.toString();
  }

  /** {@return {@code count} texts, always the same} */
  public static Stream<String> texts(int count) {
    return IntStream.range(0, count).mapToObj(seed -> of(seed, 120));
  }
}
