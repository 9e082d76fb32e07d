package org.readout.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Trains the whole model from the treebanks and writes it as the core's resource. */
final class Trainer {

  /** Genres of GUM whose texts' stated licences allow commercial use. */
  private static final Set<String> FREE =
      Set.of("academic", "bio", "court", "interview", "news", "voyage");

  private static final int FOLDS = 5;
  private static final int PARSER_ROUNDS = 5;
  private static final int SILVER_TREES = 7_000;

  /** Averaged weights below these are left out; larger tables are no better on EWT dev. */
  private static final double LEAST_ACTION = 1.5;

  private static final double LEAST_RELATION = 1.0;
  private static final double LEAST_TAG = 0.5;
  private static final double LEAST_NAME = 0.5;

  private final Path data;
  private final Path teachers;
  private final PrintStream out;

  /**
   * @param data the folder that holds {@code treebank} and {@code countries}
   * @param teachers the folder that the teachers wrote to
   * @param out where progress goes
   */
  Trainer(Path data, Path teachers, PrintStream out) {
    this.data = data;
    this.teachers = teachers;
    this.out = out;
  }

  static List<Treebank.Tree> gum(Path folder) throws IOException {
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

  void train(Path folder, Set<String> parts) throws IOException {
    List<Treebank.Tree> trees = gum(data.resolve("treebank/gum/train"));
    List<Treebank.Tree> named =
        new ArrayList<>(trees.stream().filter(tree -> tree.names().length > 0).toList());
    trees.addAll(Treebank.read(data.resolve("treebank/ewt/train.conllu")));
    named.addAll(Treebank.readNames(data.resolve("treebank/ewt/ner-dev.iob2")));
    Inventory inventory = Inventory.of(trees, named);
    LexiconWriter words = new LexiconWriter(teachers.resolve("lexicon.tsv"));
    Vocabulary plain = new Vocabulary(words.lexicon(), Map.of());
    Map<String, Integer> only = TagTrainer.onlyTags(inventory.samples(trees, plain), 30);
    Vocabulary vocabulary = new Vocabulary(words.lexicon(), only);
    if (parts.contains("trees")) {
      trainTrees(folder.resolve("trees.bin"), trees, inventory, words, vocabulary);
    }
    if (parts.contains("names")) {
      Path countries = data.resolve("countries/countries.json");
      Nationalities.mark(named, countries);
      named.addAll(
          new SilverNames(Nationalities.demonyms(countries)).read(teachers.resolve("names.tsv")));
      trainNames(folder, named, inventory, vocabulary);
    }
  }

  private void trainTrees(
      Path output,
      List<Treebank.Tree> trees,
      Inventory inventory,
      LexiconWriter words,
      Vocabulary vocabulary)
      throws IOException {
    List<Sample> samples = inventory.samples(trees, vocabulary);
    out.println(samples.size() + " sentences, " + inventory.tags().length + " tags");
    TagTrainer tagTrainer = new TagTrainer(inventory);
    Table[] folds = new Table[FOLDS];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sample> others = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        if (i / 10 % FOLDS != fold) {
          others.add(samples.get(i));
        }
      }
      folds[fold] = tagTrainer.train(others, 3).frozen(0.3).table();
      out.println("fold " + fold + " tagged");
    }
    TableWriter tagTable = tagTrainer.train(samples, 7).frozen(LEAST_TAG);
    out.println("tagger " + tagTable.size());
    Tagger.Scratch scratch = new Tagger.Scratch();
    for (int i = 0; i < samples.size(); i++) {
      new Tagger(folds[i / 10 % FOLDS], inventory.tags()).tag(samples.get(i).line(), scratch);
    }
    ParseTrainer parse = new ParseTrainer(inventory, out);
    List<Sample> all = new ArrayList<>(samples);
    all.addAll(silver(inventory, vocabulary, tagTable.table()));
    for (int round = 0; round < PARSER_ROUNDS; round++) {
      parse.round(round < PARSER_ROUNDS - 1 ? all : samples, round > 0);
    }
    LemmaTrainer lemmas = new LemmaTrainer(inventory);
    lemmas.train(trees);
    ModelFile model = new ModelFile();
    model.strings(inventory.tags());
    model.strings(inventory.relations());
    model.strings(lemmas.scripts());
    words.write(model);
    vocabulary.onlyTagTable().write(model);
    tagTable.write(model);
    lemmas.table.write(model);
    parse.actions.frozen(LEAST_ACTION).write(model);
    parse.arcs.frozen(LEAST_RELATION).write(model);
    parse.relations.frozen(LEAST_RELATION).write(model);
    model.write(output);
    out.println(Files.size(output) + " bytes");
  }

  /** {@return trees of news text as a teacher drew them, with tags of our own} */
  private List<Sample> silver(Inventory inventory, Vocabulary vocabulary, Table tagTable)
      throws IOException {
    Tagger tagger = new Tagger(tagTable, inventory.tags());
    Tagger.Scratch scratch = new Tagger.Scratch();
    List<Sample> samples = new ArrayList<>();
    for (Treebank.Tree tree : SilverTrees.read(teachers.resolve("names.tsv"), SILVER_TREES)) {
      Sample sample = inventory.sample(tree, vocabulary);
      tagger.tag(sample.line(), scratch);
      samples.add(sample);
    }
    return samples;
  }

  private void trainNames(
      Path folder, List<Treebank.Tree> named, Inventory inventory, Vocabulary vocabulary)
      throws IOException {
    Tagger tagger;
    try (InputStream in = Files.newInputStream(folder.resolve("trees.bin"))) {
      tagger = Reader.Model.tagger(new Reader.Source(in));
    }
    Tagger.Scratch scratch = new Tagger.Scratch();
    List<Sample> samples = inventory.samples(named, vocabulary);
    for (Sample sample : samples) {
      tagger.tag(sample.line(), scratch);
    }
    RowLearner names = new NameTrainer(inventory, out).train(samples, 6);
    Path output = folder.resolve("names.bin");
    ModelFile model = new ModelFile();
    model.strings(inventory.names());
    names.frozen(LEAST_NAME).write(model);
    model.write(output);
    out.println(Files.size(output) + " bytes");
  }
}
