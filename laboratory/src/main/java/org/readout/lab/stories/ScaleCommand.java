package org.readout.lab.stories;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.Readout;
import org.readout.Settings;
import org.readout.article.Draft;
import org.readout.brief.ReadoutRecord;
import org.readout.lab.Command;

/**
 * Measures how the time of the whole pipeline grows with the articles of one story, on one thread.
 *
 * <p>Each size is run through {@link Readout}, then room by room for the time and the peak of the
 * heap of each. For the usual sizes, the figures are kept.
 */
public final class ScaleCommand implements Command {

  private static final List<Integer> SIZES = List.of(10, 100, 1_000);
  private static final int WARM = 20;
  private static final Path SCORES = Path.of("laboratory", "scores", "scale.yaml");
  private static final Path PAGE = Path.of("docs", "scale.md");

  @Override
  public String usage() {
    return "scale FOLDER [SIZE...]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("scale takes the folder of reports to sample");
    }
    SampledStory sampled = SampledStory.load(Path.of(arguments.getFirst()));
    List<Integer> sizes = arguments.stream().skip(1).map(Integer::valueOf).toList();
    Readout readout = Readout.create(new Settings(1, step -> {}));
    readout.brief(sampled.of(WARM));
    double before = 0;
    Map<String, Double> last = Map.of();
    List<Curve.Size> curve = new ArrayList<>();
    for (int size : sizes.isEmpty() ? SIZES : sizes) {
      List<Draft> drafts = sampled.of(size);
      long start = System.nanoTime();
      ReadoutRecord record = readout.brief(drafts);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.println(
          String.format(
              Locale.ROOT,
              "%d articles: %.2f s, %.1f ms an article, %.1f times the last, stories %d",
              size,
              seconds,
              seconds * 1_000 / size,
              before == 0 ? 1 : seconds / before,
              record.stories().size()));
      before = seconds;
      curve.add(new Curve.Size(size, Steps.of(drafts)));
      last = print(curve.getLast().costs(), last, out);
    }
    if (sizes.isEmpty()) {
      keep(new Curve(curve));
    }
  }

  private static void keep(Curve curve) throws IOException {
    if (Files.isDirectory(SCORES.getParent())) {
      Files.writeString(SCORES, curve.yaml());
      Files.writeString(PAGE, curve.page());
    }
  }

  private static Map<String, Double> print(
      List<Steps.Cost> costs, Map<String, Double> last, PrintStream out) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    double all = costs.stream().mapToDouble(Steps.Cost::seconds).sum();
    long peak = costs.stream().mapToLong(Steps.Cost::peak).max().orElse(0);
    List<Steps.Cost> rows = new ArrayList<>(costs);
    rows.add(new Steps.Cost("all", all, peak));
    for (Steps.Cost cost : rows) {
      seconds.put(cost.step(), cost.seconds());
      double before = last.getOrDefault(cost.step(), cost.seconds());
      out.println(
          String.format(
              Locale.ROOT,
              "  %-12s %8.3f s  x %6.1f  heap %5d MB",
              cost.step(),
              cost.seconds(),
              cost.seconds() / Math.max(1e-6, before),
              cost.peak() >> 20));
    }
    return seconds;
  }
}
