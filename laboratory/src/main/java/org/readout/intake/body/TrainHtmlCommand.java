package org.readout.intake.body;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.readout.intake.body.LabelledPassages.Sample;
import org.readout.intake.fact.DateWords;
import org.readout.lab.Command;
import org.readout.lab.html.LabelledPage;

/**
 * Trains the model that tells the passages of an article from the rest of its page: logistic
 * regression, by steps that shrink as in AdaGrad, on the pages that are not held back. Prints how
 * many passages are told right on each part by a model that has not seen the part.
 */
public final class TrainHtmlCommand implements Command {

  private static final Path MODEL =
      Path.of("intake/src/main/resources/org/readout/intake/body/passages.tsv");
  private static final int ROUNDS = 60;
  private static final double STEP = 0.15;
  private static final double SHRINK = 2e-4;
  private static final int PARTS = 5;

  private final List<List<Sample>> samples = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();

  @Override
  public String usage() {
    return "train-html FOLDER";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 1) {
      throw new IllegalArgumentException("one folder wanted, " + arguments.size() + " given");
    }
    BodyFinder finder = new BodyFinder();
    DateWords dates = DateWords.load();
    for (LabelledPage page : LabelledPage.read(Path.of(arguments.getFirst()))) {
      if (!page.heldBack()) {
        samples.add(LabelledPassages.of(page, finder, dates));
        parts.add(page.part());
      }
    }
    out.printf("passages: %d%n", samples.stream().mapToInt(List::size).sum());
    for (int part = 1; part < PARTS; part++) {
      out.printf(Locale.ROOT, "part %d: %.4f right%n", part, right(train(part), part));
    }
    Files.writeString(MODEL, file(train(0)));
  }

  private BodyModel train(int without) {
    List<Sample> all = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (parts.get(i) != without) {
        all.addAll(samples.get(i));
      }
    }
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

  private double right(BodyModel model, int part) {
    double right = 0;
    double total = 0;
    for (int i = 0; i < samples.size(); i++) {
      if (parts.get(i) == part) {
        for (Sample sample : samples.get(i)) {
          total += sample.weight();
          right += model.score(sample.traits()) > 0 == sample.wanted() ? sample.weight() : 0;
        }
      }
    }
    return right / total;
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
