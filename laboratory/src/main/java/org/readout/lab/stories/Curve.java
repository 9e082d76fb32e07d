package org.readout.lab.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the rooms cost for stories of several sizes.
 *
 * @param sizes the smallest first, at least one
 */
record Curve(List<Size> sizes) {

  /** Rooms that take less than this share of the largest story are told together. */
  private static final double SMALL = 0.02;

  /**
   * What one story cost.
   *
   * @param costs the rooms, in their order
   */
  record Size(int articles, List<Steps.Cost> costs) {

    double seconds() {
      return costs.stream().mapToDouble(Steps.Cost::seconds).sum();
    }

    double seconds(String step) {
      return costs.stream()
          .filter(cost -> cost.step().equals(step))
          .mapToDouble(Steps.Cost::seconds)
          .sum();
    }

    /** {@return milliseconds an article} */
    double each() {
      return 1000 * seconds() / articles;
    }

    /** {@return the most megabytes of heap in use, garbage included} */
    long heap() {
      return costs.stream().mapToLong(Steps.Cost::peak).max().orElse(0) >> 20;
    }
  }

  Curve {
    sizes = List.copyOf(sizes);
  }

  /** {@return the figures as a file of scores} */
  String yaml() {
    StringBuilder yaml = new StringBuilder("# written by ./lab scale\n");
    for (Size size : sizes) {
      yaml.append("articles_").append(size.articles()).append(":\n");
      yaml.append(text("  seconds: %.2f\n", size.seconds()));
      yaml.append(text("  ms_an_article: %.1f\n", size.each()));
      yaml.append(text("  heap_mb: %d\n", size.heap()));
      for (Steps.Cost cost : size.costs()) {
        yaml.append(text("  %s: %.2f\n", cost.step(), cost.seconds()));
      }
    }
    return yaml.toString();
  }

  /** {@return the same as a page that people read} */
  String page() {
    StringBuilder page = new StringBuilder();
    page.append("# How the cost grows with the story\n\n");
    page.append("Written by `./lab scale` from `laboratory/scores/scale.yaml`: stories made of");
    page.append(" sentences of real reports,\n800 words an article, one thread; seconds of");
    page.append(" processor time.\n\n");
    row(page, "", sizes.stream().map(size -> size.articles() + " articles").toList());
    row(page, "---", sizes.stream().map(size -> "---:").toList());
    for (String step : large()) {
      row(page, "`" + step + "`", sizes.stream().map(s -> two(s.seconds(step))).toList());
    }
    row(page, "other rooms", sizes.stream().map(size -> two(others(size))).toList());
    row(page, "all", sizes.stream().map(size -> two(size.seconds())).toList());
    row(page, "times the last", times());
    row(page, "ms an article", sizes.stream().map(s -> text("%.1f", s.each())).toList());
    row(page, "heap, MB, garbage included", sizes.stream().map(s -> "" + s.heap()).toList());
    return page.toString();
  }

  private List<String> large() {
    Size last = sizes.getLast();
    return last.costs().stream()
        .filter(cost -> cost.seconds() >= SMALL * last.seconds())
        .map(Steps.Cost::step)
        .toList();
  }

  private double others(Size size) {
    return size.seconds() - large().stream().mapToDouble(size::seconds).sum();
  }

  private List<String> times() {
    List<String> times = new ArrayList<>(List.of(""));
    for (int i = 1; i < sizes.size(); i++) {
      times.add(text("%.1f", sizes.get(i).seconds() / sizes.get(i - 1).seconds()));
    }
    return times;
  }

  private static String two(double seconds) {
    return text("%.2f", seconds);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static void row(StringBuilder page, String head, List<String> cells) {
    page.append("| ").append(head).append(" | ").append(String.join(" | ", cells)).append(" |\n");
  }
}
