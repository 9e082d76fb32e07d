package org.readout.intake.body;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.readout.article.Block;
import org.readout.intake.body.LabelledPassages.Sample;
import org.readout.intake.fact.DateWords;
import org.readout.lab.Command;
import org.readout.lab.html.Extraction;
import org.readout.lab.html.LabelledPage;
import org.readout.lab.html.PassageScore;
import org.readout.lab.html.ShingleScore;

/**
 * Trains the model that tells the passages of an article from the rest of its page: logistic
 * regression, by steps that shrink as in AdaGrad, on the pages that are not held back. Prints how
 * well the article is found on each part by a model that has not seen the part: by wanted and
 * unwanted passages, and by runs of four words on pages whose JSON-LD tells the article.
 */
public final class TrainHtmlCommand implements Command {

  private static final Path MODEL =
      Path.of("intake/src/main/resources/org/readout/intake/body/passages.tsv");
  private static final int ROUNDS = 30;
  private static final double STEP = 0.1;
  private static final double SHRINK = 2e-3;
  private static final int PARTS = 5;

  private final List<LabelledPassages> pages = new ArrayList<>();

  @Override
  public String usage() {
    return "train-html FOLDER [--misses]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("one folder wanted");
    }
    BodyFinder finder = new BodyFinder();
    DateWords dates = DateWords.load();
    for (LabelledPage page : LabelledPage.read(Path.of(arguments.getFirst()))) {
      if (!page.heldBack()) {
        pages.add(LabelledPassages.of(page, finder, dates));
      }
    }
    out.printf("passages: %d%n", pages.stream().mapToInt(page -> page.samples().size()).sum());
    crossValidate(arguments.contains("--misses") ? out::println : one -> {}, out);
    Files.writeString(MODEL, file(train(0)));
  }

  private void crossValidate(Consumer<String> misses, PrintStream out) {
    PassageScore passages = new PassageScore();
    ShingleScore shingles = new ShingleScore();
    for (int part = 1; part < PARTS; part++) {
      BodyModel model = train(part);
      for (LabelledPassages page : pages) {
        if (page.page().part() == part) {
          String text = body(page.body(), model);
          passages.add(page.page(), Extraction.ofText(text), misses);
          page.told()
              .ifPresent(told ->
                  misses.accept(
                      String.format(
                          Locale.ROOT,
                          "told\t%s\t%.3f",
                          page.page().name(),
                          shingles.add(told, text))));
        }
      }
    }
    passages.lines().stream().limit(2).forEach(out::println);
    out.println(shingles.line());
  }

  /** {@return the article as the model finds it, without the witness of JSON-LD} */
  private static String body(Body body, BodyModel model) {
    Layout layout = Layout.of(body, Choice.of(body, model, Optional.empty()), Optional.empty());
    StringBuilder text = new StringBuilder();
    for (Block block : layout.blocks()) {
      if (block.kind().isReport()) {
        text.append(block.span().of(layout.text())).append("\n\n");
      }
    }
    return text.toString();
  }

  private BodyModel train(int without) {
    List<Sample> all = new ArrayList<>();
    pages.stream()
        .filter(page -> page.page().part() != without)
        .forEach(page -> all.addAll(page.samples()));
    double[] weights = new double[Traits.Trait.all()];
    double[] squares = new double[weights.length];
    BodyModel model = new BodyModel(weights);
    Random random = new Random(1);
    for (int step = 0; step < ROUNDS * all.size(); step++) {
      Sample sample = all.get(random.nextInt(all.size()));
      double p = 1 / (1 + Math.exp(-model.score(sample.traits())));
      double slope = sample.weight() * (p - (sample.wanted() ? 1 : 0));
      for (int trait : sample.traits()) {
        double g = slope + SHRINK * weights[trait];
        squares[trait] += g * g;
        weights[trait] -= STEP * g / Math.sqrt(1e-8 + squares[trait]);
      }
    }
    return model;
  }

  private static String file(BodyModel model) {
    StringBuilder file =
        new StringBuilder("# number, trait, weight; written by ./lab train-html\n");
    for (int i = 0; i < model.weights().length; i++) {
      double weight = model.weights()[i];
      if (Math.abs(weight) >= 0.005) {
        file.append(String.format(Locale.ROOT, "%d\t%s\t%.2f%n", i, Traits.name(i), weight));
      }
    }
    return file.toString();
  }
}
