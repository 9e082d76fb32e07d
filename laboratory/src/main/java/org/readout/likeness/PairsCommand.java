package org.readout.likeness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.readout.lab.Command;

/**
 * Teaches the models of pairs anew from the labels in {@code laboratory/labels} and replaces the
 * resource; before that, scores each pair by models that did not see its story, beside likeness by
 * words alone. After a change of {@link PairFeatures} it must be run again.
 */
public final class PairsCommand implements Command {

  private static final Path DATA = Path.of("..", "shared", "data", "clusters");
  private static final Path SCORES = Path.of("laboratory", "scores", "pairs.yaml");
  private static final Path RESOURCE =
      Path.of("core", "src", "main", "resources", "org", "readout", "likeness", "pairs.bin");

  private static final int FOLDS = 10;

  /** From here on likeness by words links two clauses. */
  private static final double ALIKE = 0.7;

  private static final double LIKELY = 0.5;

  /** A pair counts twice, once each way round. */
  private static final double HALF = 0.5;

  @Override
  public String usage() {
    return "pairs";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (!Files.isDirectory(DATA)) {
      out.println("skipped: no " + DATA);
      return;
    }
    List<LabelledPair> pairs = new PairStories(DATA).read();
    List<Judged> judged = crossValidate(pairs);
    StringBuilder yaml = new StringBuilder("# written by ./lab pairs\n");
    figures("all", judged, yaml);
    figures("clauses", judged.stream().filter(one -> !one.pair().line()).toList(), yaml);
    figures("lines", judged.stream().filter(one -> one.pair().line()).toList(), yaml);
    out.print(yaml);
    Files.writeString(SCORES, yaml);
    TreeFile.write(RESOURCE, List.of(onePoint(pairs), told(pairs)));
    out.println(RESOURCE + ": " + Files.size(RESOURCE) + " bytes");
  }

  /** A pair with what models say of it that did not see its story. */
  private record Judged(LabelledPair pair, double onePoint, double told, double tells) {}

  private static List<Judged> crossValidate(List<LabelledPair> pairs) {
    List<String> stories =
        List.copyOf(new TreeSet<>(pairs.stream().map(LabelledPair::story).toList()));
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Predicate<LabelledPair> isHeld = pair -> stories.indexOf(pair.story()) % FOLDS == held;
      List<LabelledPair> seen = pairs.stream().filter(isHeld.negate()).toList();
      Trees onePoint = onePoint(seen);
      Trees told = told(seen);
      for (LabelledPair pair : pairs.stream().filter(isHeld).toList()) {
        double[] turned = PairFeatures.turned(pair.figures());
        double[] figures = pair.figures();
        judged.add(
            new Judged(pair, onePoint.mean(figures), told.chance(figures), told.chance(turned)));
      }
    }
    return judged;
  }

  private static Trees onePoint(List<LabelledPair> pairs) {
    return learn(pairs, LabelledPair::isOnePoint, LabelledPair::isOnePoint);
  }

  private static Trees told(List<LabelledPair> pairs) {
    return learn(pairs, LabelledPair::isTold, LabelledPair::tells);
  }

  private static Trees learn(
      List<LabelledPair> pairs, Predicate<LabelledPair> there, Predicate<LabelledPair> back) {
    List<double[]> rows = new ArrayList<>();
    double[] wanted = new double[2 * pairs.size()];
    for (LabelledPair pair : pairs) {
      wanted[rows.size()] = there.test(pair) ? 1 : 0;
      rows.add(pair.figures());
      wanted[rows.size()] = back.test(pair) ? 1 : 0;
      rows.add(PairFeatures.turned(pair.figures()));
    }
    double[] weights = new double[wanted.length];
    Arrays.fill(weights, HALF);
    return TreeLearner.learn(rows, wanted, weights);
  }

  private static void figures(String name, List<Judged> judged, StringBuilder yaml) {
    Ranking likeness = new Ranking();
    Ranking onePoint = new Ranking();
    Ranking toldLikeness = new Ranking();
    Ranking told = new Ranking();
    for (Judged one : judged) {
      LabelledPair pair = one.pair();
      likeness.add(pair.likeness(), pair.isOnePoint());
      onePoint.add(one.onePoint(), pair.isOnePoint());
      toldLikeness.add(pair.likeness(), pair.isTold());
      toldLikeness.add(pair.likeness(), pair.tells());
      told.add(one.told(), pair.isTold());
      told.add(one.tells(), pair.tells());
    }
    yaml.append(name).append(":\n");
    yaml.append("  one_point:\n");
    yaml.append("    by_likeness: ").append(likeness.yaml(ALIKE)).append('\n');
    yaml.append("    by_model: ").append(onePoint.yaml(LIKELY)).append('\n');
    yaml.append("  told:\n");
    yaml.append("    by_likeness: ").append(toldLikeness.yaml(ALIKE)).append('\n');
    yaml.append("    by_model: ").append(told.yaml(LIKELY)).append('\n');
    yaml.append("    by_model_when_sure: ").append(told.yaml(Support.SURE)).append('\n');
  }
}
