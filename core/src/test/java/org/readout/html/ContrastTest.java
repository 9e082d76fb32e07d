package org.readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text stands out from what is behind it, as WCAG 2.2 (1.4.3, level AA) asks. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, sheet",
    "ink, rival-paper",
    "ink, mark",
    "soft, paper",
    "soft, sheet",
    "soft, rival-paper",
    "link, paper",
    "link, sheet",
    "rival, paper",
    "rival, sheet",
    "rival, rival-paper",
    "on-ink, on"
  })
  void textIsReadableByDayAndByNight(String text, String behind) throws IOException {
    for (Map<String, Integer> palette : java.util.List.of(palette(0), palette(1))) {
      assertThat(contrast(palette.get(text), palette.get(behind))).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static Map<String, Integer> palette(int block) throws IOException {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("readout.css")) {
      String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      String root = css.split(":root \\{", -1)[block + 1];
      Matcher colour = COLOUR.matcher(root.substring(0, root.indexOf('}')));
      Map<String, Integer> colours = new HashMap<>();
      while (colour.find()) {
        colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
      }
      return colours;
    }
  }

  private static double contrast(int a, int b) {
    double light = Math.max(luminance(a), luminance(b));
    return (light + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
