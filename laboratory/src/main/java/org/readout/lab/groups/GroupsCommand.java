package org.readout.lab.groups;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.readout.lab.Command;

/** Prints the weights for groups of clauses, and how well those fitted to other stories do. */
public final class GroupsCommand implements Command {

  private static final double[] SURE = {0.2, 0.25, 0.3, 0.35, 0.4, 0.5};

  private final Regression regression = new Regression();

  @Override
  public String usage() {
    return "groups GOLDDIR";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 1) {
      throw new IllegalArgumentException("one folder wanted, " + arguments.size() + " given");
    }
    List<Sample> samples = new AnnotatedGroups().read(Path.of(arguments.getFirst()));
    Set<String> stories = new TreeSet<>();
    samples.forEach(sample -> stories.add(sample.story()));
    double[][] seen = new double[samples.size()][];
    for (String story : stories) {
      double[] weights =
          regression.fit(samples.stream().filter(s -> !s.story().equals(story)).toList());
      for (int i = 0; i < seen.length; i++) {
        seen[i] = samples.get(i).story().equals(story) ? weights : seen[i];
      }
    }
    out.println("weights of all stories: " + Arrays.toString(regression.fit(samples)));
    out.println("by weights that did not see the story:");
    for (double sure : SURE) {
      print(samples, seen, sure, out);
    }
  }

  private static void print(
      List<Sample> samples, double[][] weights, double sure, PrintStream out) {
    int kept = 0;
    int right = 0;
    for (int i = 0; i < weights.length; i++) {
      if (Regression.chance(weights[i], samples.get(i).features()) >= sure) {
        kept++;
        right += samples.get(i).right() ? 1 : 0;
      }
    }
    long all = samples.stream().filter(Sample::right).count();
    out.printf(
        Locale.ROOT,
        "at %.2f %d of %d groups kept, %d right: precision %.3f, recall %.3f%n",
        sure,
        kept,
        samples.size(),
        right,
        (double) right / Math.max(kept, 1),
        (double) right / Math.max(all, 1));
  }
}
