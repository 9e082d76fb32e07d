package org.readout.lab.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.readout.lab.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures how well the article is taken out of pages, and by the side readability4j and
 * boilerpipe. A folder holds either {@code gold.json} with wanted and unwanted passages, titles,
 * authors and dates, or {@code ground-truth.json} and {@code html/ID.html.gz} in the format of
 * scrapinghub's article-extraction-benchmark.
 *
 * <p>Of a folder with {@code gold.json}, a fifth of the pages, chosen by name, is held back: nobody
 * looks at them while tuning and the model is trained without them. Figures of both parts go to
 * {@code laboratory/scores/html.yaml}; those of another folder to {@code html-NAME.yaml}.
 */
public final class HtmlCommand implements Command {

  private static final Path SCORES = Path.of("laboratory", "scores");

  @Override
  public String usage() {
    return "html FOLDER [--misses] [--own]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    List<String> rest = new ArrayList<>(arguments);
    boolean misses = rest.remove("--misses");
    boolean own = rest.remove("--own");
    if (rest.size() != 1) {
      throw new IllegalArgumentException("one folder wanted, " + rest.size() + " given");
    }
    Path folder = Path.of(rest.getFirst());
    List<Engine> engines = own ? Engines.all().subList(0, 2) : Engines.all();
    List<String> lines = new ArrayList<>(List.of("# written by ./lab html"));
    boolean passages = Files.isRegularFile(folder.resolve("gold.json"));
    if (!passages && !Files.isRegularFile(folder.resolve("ground-truth.json"))) {
      throw new IllegalArgumentException("neither gold.json nor ground-truth.json in " + folder);
    }
    for (Engine engine : engines) {
      lines.add(engine.name() + ":");
      Consumer<String> miss = misses && engine == engines.getFirst() ? out::println : one -> {};
      lines.addAll(passages ? passages(folder, engine, miss) : bodies(folder, engine, miss));
    }
    lines.forEach(out::println);
    if (!own) {
      String name = folder.toAbsolutePath().normalize().getFileName().toString();
      Files.createDirectories(SCORES);
      Files.write(
          SCORES.resolve(name.equals("html") ? "html.yaml" : "html-" + name + ".yaml"), lines);
    }
  }

  private static List<String> passages(Path folder, Engine engine, Consumer<String> misses)
      throws IOException {
    List<LabelledPage> pages = LabelledPage.read(folder);
    PassageScore all = new PassageScore();
    PassageScore seen = new PassageScore();
    PassageScore unseen = new PassageScore();
    pages.forEach(page -> engine.read(page.bytes(), page.address()));
    long nanos = 0;
    for (LabelledPage page : pages) {
      long start = cpu();
      Extraction found = engine.read(page.bytes(), page.address());
      nanos += cpu() - start;
      all.add(page, found, one -> {});
      (page.heldBack() ? unseen : seen).add(page, found, page.heldBack() ? one -> {} : misses);
    }
    List<String> lines = new ArrayList<>();
    Map<String, PassageScore> parts = new LinkedHashMap<>();
    parts.put("all", all);
    parts.put("tuned_on", seen);
    parts.put("held_back", unseen);
    parts.forEach((name, score) -> {
      lines.add("  " + name + ":");
      score.lines().forEach(line -> lines.add("    " + line));
    });
    lines.add(rate(pages.size(), nanos));
    return lines;
  }

  private static List<String> bodies(Path folder, Engine engine, Consumer<String> misses)
      throws IOException {
    JsonNode truth =
        new ObjectMapper().readTree(Files.readString(folder.resolve("ground-truth.json")));
    ShingleScore score = new ShingleScore();
    long nanos = 0;
    int pages = 0;
    for (Map.Entry<String, JsonNode> entry : truth.properties()) {
      Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      byte[] page = unpacked(file);
      long start = cpu();
      Extraction found = engine.read(page, entry.getValue().path("url").asString(""));
      nanos += cpu() - start;
      pages++;
      double f1 = score.add(entry.getValue().path("articleBody").asString(""), found.body());
      misses.accept(String.format(Locale.ROOT, "%s\t%.3f", entry.getKey(), f1));
    }
    return List.of("  " + score.line(), rate(pages, nanos));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static byte[] unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static String rate(int pages, long nanos) {
    return String.format(Locale.ROOT, "  pages_per_second: %.0f", pages * 1e9 / Math.max(1, nanos));
  }
}
