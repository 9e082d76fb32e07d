package org.readout.sentence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.article.Span;
import org.readout.lab.Command;

/**
 * Measures tags, lemmas and trees on CoNLL-U files, with the files' own tokens; every token counts.
 * Relations count with their subtypes.
 */
public final class TreebankCommand implements Command {

  private static final Path TREEBANKS = Path.of("..", "shared", "data", "treebank");
  private static final Path SCORES = Path.of("laboratory", "scores", "treebank.yaml");
  private static final List<String> KEYS = List.of("upos", "xpos", "lemma", "uas", "las");

  private record Part(String name, Path place) {}

  private static final List<Part> DEVELOPMENT =
      List.of(
          new Part("ewt_dev", TREEBANKS.resolve("ewt/dev.conllu")),
          new Part("gum_dev", TREEBANKS.resolve("gum/dev")));

  @Override
  public String usage() {
    return "treebank [FILE|FOLDER]...";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Reader reader = Reader.load();
    List<Part> parts = DEVELOPMENT.stream().filter(part -> Files.exists(part.place)).toList();
    if (!arguments.isEmpty()) {
      for (String place : arguments) {
        out.print(measure(reader, new Part(place, Path.of(place)), out));
      }
    } else if (parts.size() < DEVELOPMENT.size()) {
      out.println("skipped: no treebanks at " + TREEBANKS);
    } else {
      StringBuilder yaml = new StringBuilder("# written by ./lab treebank\n");
      for (Part part : parts) {
        yaml.append(measure(reader, part, out));
      }
      out.print(yaml);
      Files.createDirectories(SCORES.getParent());
      Files.writeString(SCORES, yaml);
    }
  }

  /** {@return the figures of a part; what cannot be read is named and left out} */
  private static String measure(Reader reader, Part part, PrintStream out) throws IOException {
    int[] right = new int[KEYS.size() + 1];
    for (Path file : Treebank.files(part.place)) {
      for (Treebank.Tree tree : Treebank.read(file, out::println)) {
        count(tree, read(reader, tree), right);
      }
    }
    StringBuilder yaml = new StringBuilder(part.name + ":\n");
    int n = right[KEYS.size()];
    for (int i = 0; i < KEYS.size(); i++) {
      double share = n == 0 ? 0 : (double) right[i] / n;
      yaml.append(
          String.format(Locale.ROOT, "  %s: {value: %.4f, n: %d}\n", KEYS.get(i), share, n));
    }
    return yaml.toString();
  }

  private static List<Token> read(Reader reader, Treebank.Tree tree) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String form : tree.forms()) {
      spans.add(new Span(at, at + form.length()));
      at += form.length() + 1;
    }
    Reading reading = reader.readTokens(String.join(" ", tree.forms()), List.of(spans));
    return reading.sentences().getFirst().tokens();
  }

  private static void count(Treebank.Tree tree, List<Token> tokens, int[] right) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean head = tree.heads()[i] == (token.head() < 0 ? tree.size() : token.head());
      right[0] += tree.tags()[i].startsWith(token.pos() + "/") ? 1 : 0;
      right[1] += tree.tags()[i].endsWith("/" + token.tag()) ? 1 : 0;
      right[2] += tree.lemmas()[i].equalsIgnoreCase(token.lemma()) ? 1 : 0;
      right[3] += head ? 1 : 0;
      right[4] += head && tree.relations()[i].equals(token.relation()) ? 1 : 0;
      right[5]++;
    }
  }
}
