package org.readout.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Trains the whole model from the treebanks and writes it as the core's resource. */
final class Trainer {

  private static final int FOLDS = 10;
  private static final int PARSER_ROUNDS = 5;
  private static final int SILVER_TREES = 10_000;

  /** Averaged weights below these are left out; larger tables are no better on EWT dev. */
  private static final double LEAST_ACTION = 2.0;

  private static final double LEAST_RELATION = 2.0;
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

  private static List<Treebank.Tree> treebank(Path place) throws IOException {
    List<Treebank.Tree> trees = new ArrayList<>();
    for (Path file : Treebank.files(place)) {
      trees.addAll(Treebank.read(file));
    }
    return trees;
  }

  void train(Path folder, Set<String> parts) throws IOException {
    List<Treebank.Tree> trees = treebank(data.resolve("treebank/gum/train"));
    List<Treebank.Tree> named =
        new ArrayList<>(trees.stream().filter(tree -> tree.names().length > 0).toList());
    trees.addAll(treebank(data.resolve("treebank/ewt/train.conllu")));
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

  static List<ParseTrainer> parsers(
      List<Sample> gold, List<Sample> silver, Inventory inventory, PrintStream out) {
    List<Sample> all = new ArrayList<>(gold);
    all.addAll(silver);
    ParseTrainer forward = new ParseTrainer(inventory, 11, out);
    ParseTrainer backward = new ParseTrainer(inventory, 12, out);
    List<Sample> backGold = gold.stream().map(Sample::reversed).toList();
    List<Sample> backAll = all.stream().map(Sample::reversed).toList();
    Stream.<Runnable>of(
            () -> forward.rounds(all, gold, PARSER_ROUNDS),
            () -> backward.rounds(backAll, backGold, PARSER_ROUNDS))
        .parallel()
        .forEach(Runnable::run);
    return List.of(forward, backward);
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
    List<ParseTrainer> parsers =
        parsers(samples, silver(inventory, vocabulary, tagTable.table()), inventory, out);
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
    ParseTrainer forward = parsers.getFirst();
    ParseTrainer backward = parsers.getLast();
    forward.actions.frozen(LEAST_ACTION).write(model);
    forward.arcs.frozen(LEAST_RELATION).write(model);
    forward.relations.frozen(LEAST_RELATION).write(model);
    backward.actions.frozen(LEAST_ACTION).write(model);
    backward.arcs.frozen(LEAST_RELATION).write(model);
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
