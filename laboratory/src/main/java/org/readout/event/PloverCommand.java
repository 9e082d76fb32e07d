package org.readout.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.readout.event.TypeLearner.Example;
import org.readout.lab.Command;

/**
 * Scores the coding of types on a file of marked sentences.
 *
 * <p>With {@code --folds N} a model is taught anew for each fold, with the other folds and the
 * examples of the manual: line i of the file belongs to fold i mod N. Without it, the model is that
 * of the resource, which was taught with the training part of PLV. The figures also go to {@code
 * laboratory/scores/plover.yaml}.
 */
public final class PloverCommand implements Command {
  private static final Path SCORES = Path.of("laboratory", "scores", "plover.yaml");

  /** What the model says: cooperation against conflict, the quad class and the type. */
  private record Answer(String side, Quad quad, PloverType root) {
    static Answer of(Map<PloverType, Double> likely) {
      Map<Quad, Double> quads = sums(likely, Quad::of);
      Map<String, Double> sides = sums(likely, type -> Quad.of(type).side());
      return new Answer(best(sides), best(quads), best(likely));
    }

    private static <K> Map<K, Double> sums(
        Map<PloverType, Double> likely, Function<PloverType, K> group) {
      Map<K, Double> sums = new TreeMap<>();
      likely.forEach((type, share) -> sums.merge(group.apply(type), share, Double::sum));
      return sums;
    }

    private static <K> K best(Map<K, Double> likely) {
      return likely.entrySet().stream()
          .max(Comparator.comparingDouble(Map.Entry::getValue))
          .orElseThrow()
          .getKey();
    }
  }

  @Override
  public String usage() {
    return "plover FILE.tsv [--folds N] [--misses]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("plover takes a file");
    }
    int folds = folds(arguments);
    List<MarkedSentence> sentences = MarkedSentence.read(Path.of(arguments.getFirst()), out);
    List<Answer> answers = folds == 0 ? coded(sentences) : crossed(sentences, folds, out);
    Confusion binary = new Confusion();
    Confusion quad = new Confusion();
    Confusion root = new Confusion();
    for (int i = 0; i < answers.size(); i++) {
      PloverType type = sentences.get(i).type();
      Answer answer = answers.get(i);
      binary.add(Quad.of(type).side(), answer.side());
      quad.add(Quad.of(type).name(), answer.quad().name());
      root.add(type.name(), answer.root().name());
      if (arguments.contains("--misses") && type != answer.root()) {
        out.println(type + " " + answer.root() + " " + sentences.get(i).text());
      }
    }
    StringBuilder yaml = new StringBuilder("# written by ./lab plover\n");
    yaml.append("folds: ").append(folds).append('\n');
    print(yaml, "binary", binary);
    print(yaml, "quad", quad);
    print(yaml, "root", root);
    for (PloverType type : TypeModel.TYPES) {
      yaml.append(String.format(Locale.ROOT, "f1_%s: %.3f\n", type, root.f1(type.name())));
    }
    out.print(yaml);
    Files.createDirectories(SCORES.getParent());
    Files.writeString(SCORES, yaml);
  }

  private static int folds(List<String> arguments) {
    int at = arguments.indexOf("--folds");
    if (at < 0) {
      return 0;
    }
    if (at + 1 == arguments.size() || !arguments.get(at + 1).matches("[2-9]|[1-9]\\d")) {
      throw new IllegalArgumentException("--folds takes a number from 2 to 99");
    }
    return Integer.parseInt(arguments.get(at + 1));
  }

  private static List<Answer> coded(List<MarkedSentence> sentences) {
    PairReader reader = new PairReader();
    TypeModel model = TypeModel.load();
    return sentences.stream().map(s -> Answer.of(model.code(reader.read(s)))).toList();
  }

  private static List<Answer> crossed(List<MarkedSentence> sentences, int folds, PrintStream out)
      throws IOException {
    PairReader reader = new PairReader();
    List<Example> examples = new ArrayList<>();
    sentences.forEach(s -> examples.add(new Example(reader.read(s), s.type())));
    List<Example> manual = TypesCommand.manual(reader, out);
    Answer[] answers = new Answer[examples.size()];
    for (int fold = 0; fold < folds; fold++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < answers.length; i++) {
        if (i % folds != fold) {
          others.add(examples.get(i));
        }
      }
      others.addAll(manual);
      TypeModel model = TypeLearner.learn(others);
      for (int i = fold; i < answers.length; i += folds) {
        answers[i] = Answer.of(model.code(examples.get(i).features()));
      }
    }
    return Arrays.asList(answers);
  }

  private static void print(StringBuilder out, String name, Confusion confusion) {
    out.append(
        String.format(
            Locale.ROOT,
            "%s: {macro_f1: %.3f, right: %.3f}\n",
            name,
            confusion.macroF1(),
            confusion.precision()));
  }
}
