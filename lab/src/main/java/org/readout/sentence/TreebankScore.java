package org.readout.sentence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Measures tags, lemmas and trees on gold tokens; every token counts. */
final class TreebankScore {

  private TreebankScore() {}

  public static void main(String[] args) throws IOException {
    Model model;
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0])))))) {
      model = Model.read(in);
    }
    for (int f = 1; f < args.length; f++) {
      List<Treebank.Tree> trees = Treebank.read(Path.of(args[f]));
      int[] right = new int[6];
      for (Treebank.Tree tree : trees) {
        Line.Word[] words = new Line.Word[tree.size()];
        int[] starts = new int[tree.size()];
        for (int i = 0, at = 0; i < words.length; i++) {
          words[i] = model.word(tree.forms()[i]);
          starts[i] = at;
          at += tree.forms()[i].length() + 1;
        }
        List<Token> tokens =
            model.read(List.of(new Line(words, starts))).sentences().getFirst().tokens();
        count(tree, tokens, right);
      }
      double n = right[5];
      System.out.printf(
          Locale.ROOT,
          "%s tokens %d UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f%n",
          args[f], right[5], 100 * right[0] / n, 100 * right[1] / n, 100 * right[2] / n,
          100 * right[3] / n, 100 * right[4] / n);
    }
  }

  private static void count(Treebank.Tree tree, List<Token> tokens, int[] right) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String gold = tree.tags()[i];
      int slash = gold.indexOf('/');
      right[0] += gold.substring(0, slash).equals(token.pos().name()) ? 1 : 0;
      right[1] += gold.substring(slash + 1).equals(token.tag()) ? 1 : 0;
      right[2] += tree.lemmas()[i].equalsIgnoreCase(token.lemma()) ? 1 : 0;
      boolean head = tree.heads()[i] == (token.head() < 0 ? tree.size() : token.head());
      right[3] += head ? 1 : 0;
      right[4] += head && tree.relations()[i].equals(token.relation()) ? 1 : 0;
      right[5]++;
    }
  }
}
