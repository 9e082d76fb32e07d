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

  private static final Path DEFAULT =
      Path.of("..", "shared", "data", "treebank", "ewt", "dev.conllu");
  private static final Path SCORES = Path.of("laboratory", "scores", "treebank.yaml");
  private static final List<String> KEYS = List.of("upos", "xpos", "lemma", "uas", "las");

  @Override
  public String usage() {
    return "treebank [FILE]...";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (!arguments.isEmpty()) {
      for (String file : arguments) {
        out.print(file + "\n" + yaml(measure(Path.of(file))));
      }
    } else if (Files.exists(DEFAULT)) {
      String yaml = yaml(measure(DEFAULT));
      out.print(yaml);
      Files.createDirectories(SCORES.getParent());
      Files.writeString(SCORES, yaml);
    } else {
      out.println("skipped: no treebank at " + DEFAULT);
    }
  }

  private static String yaml(int[] right) {
    StringBuilder yaml = new StringBuilder();
    int n = right[KEYS.size()];
    for (int i = 0; i < KEYS.size(); i++) {
      double share = n == 0 ? 0 : (double) right[i] / n;
      yaml.append(
          String.format(Locale.ROOT, "%s:\n  value: %.4f\n  n: %d\n", KEYS.get(i), share, n));
    }
    return yaml.toString();
  }

  /** {@return how many tokens are right in each respect, and how many there are} */
  private static int[] measure(Path file) throws IOException {
    Reader reader = Reader.load();
    int[] right = new int[KEYS.size() + 1];
    for (Treebank.Tree tree : Treebank.read(file)) {
      List<Span> spans = new ArrayList<>();
      int at = 0;
      for (String form : tree.forms()) {
        spans.add(new Span(at, at + form.length()));
        at += form.length() + 1;
      }
      Reading reading = reader.readTokens(String.join(" ", tree.forms()), List.of(spans));
      count(tree, reading.sentences().getFirst().tokens(), right);
    }
    return right;
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
