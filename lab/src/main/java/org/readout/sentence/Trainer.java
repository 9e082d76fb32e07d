package org.readout.sentence;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Trains the whole model from the treebanks and writes it as the core's resource. */
final class Trainer {

  /** Genres of GUM whose texts' stated licences allow commercial use. */
  private static final Set<String> FREE =
      Set.of("academic", "bio", "court", "interview", "news", "voyage");

  private static final int FOLDS = 5;

  private final Path treebanks;

  Trainer(Path treebanks) {
    this.treebanks = treebanks;
  }

  public static void main(String[] args) throws IOException {
    new Trainer(Path.of(args[0])).train(Path.of(args[1]));
  }

  private static List<Treebank.Tree> gum(Path folder) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.conllu")) {
      for (Path file : found) {
        if (FREE.contains(file.getFileName().toString().split("_")[1])) {
          files.add(file);
        }
      }
    }
    List<Treebank.Tree> trees = new ArrayList<>();
    for (Path file : files) {
      trees.addAll(Treebank.read(file));
    }
    return trees;
  }

  void train(Path output) throws IOException {
    List<Treebank.Tree> trees = gum(treebanks.resolve("gum/train"));
    List<Treebank.Tree> named =
        new ArrayList<>(trees.stream().filter(tree -> tree.names().length > 0).toList());
    trees.addAll(Treebank.read(treebanks.resolve("ewt/train.conllu")));
    named.addAll(Treebank.readNames(treebanks.resolve("ewt/ner-dev.iob2")));
    Nationalities.mark(named, treebanks.resolveSibling("countries/countries.json"));
    Inventory inventory = Inventory.of(trees, named);
    Vocabulary plain = new Vocabulary(Map.of(), Map.of());
    Map<String, Integer> only = TagTrainer.onlyTags(inventory.samples(trees, plain), 30);
    Vocabulary vocabulary = new Vocabulary(Map.of(), only);
    List<Sample> samples = inventory.samples(trees, vocabulary);
    System.err.println(samples.size() + " sentences, " + inventory.tags().length + " tags");

    TagTrainer tagTrainer = new TagTrainer(inventory);
    Table[] folds = new Table[FOLDS];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sample> others = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        if (i / 10 % FOLDS != fold) {
          others.add(samples.get(i));
        }
      }
      folds[fold] = tagTrainer.train(others, 4).frozen(0.3).table();
      System.err.println("fold " + fold + " tagged");
    }
    RowLearner tags = tagTrainer.train(samples, 8);
    TableWriter tagTable = tags.frozen(0.5);
    System.err.println("tagger " + tagTable.size());
    Tagger.Scratch scratch = new Tagger.Scratch();
    for (int i = 0; i < samples.size(); i++) {
      new Tagger(folds[i / 10 % FOLDS], inventory.tags()).tag(samples.get(i).line(), scratch);
    }
    ParseTrainer parse = new ParseTrainer(inventory);
    parse.train(samples, 10);

    List<Sample> namedSamples = inventory.samples(named, vocabulary);
    Tagger tagger = new Tagger(tagTable.table(), inventory.tags());
    for (Sample sample : namedSamples) {
      tagger.tag(sample.line(), scratch);
    }
    RowLearner names = new NameTrainer(inventory).train(namedSamples, 8);
    LemmaTrainer lemmas = new LemmaTrainer(inventory);
    lemmas.train(trees);

    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(output))))) {
      write(out, inventory.tags());
      write(out, inventory.relations());
      write(out, inventory.names());
      write(out, lemmas.scripts());
      vocabulary.clusterTable().write(out);
      vocabulary.onlyTagTable().write(out);
      tagTable.write(out);
      lemmas.write(out);
      parse.actions.frozen(1.5).write(out);
      parse.arcs.frozen(1.0).write(out);
      parse.relations.frozen(1.0).write(out);
      names.frozen(0.5).write(out);
    }
    System.err.println(Files.size(output) + " bytes");
  }

  private static void write(DataOutputStream out, String[] strings) throws IOException {
    out.writeInt(strings.length);
    for (String string : strings) {
      out.writeUTF(string);
    }
  }
}
