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
  private static final int PARSER_FOLDS = 3;
  private static final int CLOSED_ROUNDS = 2;
  private static final int SILVER_TREES = 10_000;

  /** Averaged weights below these are left out; larger tables are no better on EWT dev. */
  private static final double LEAST_TAG = 0.5;

  private static final double LEAST_CHOICE = 2.0;
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

  private static List<ParseTrainer> parsers(
      List<Sample> gold, List<Sample> silver, int closed, List<ParseTrainer> trainers) {
    List<Sample> all = new ArrayList<>(gold);
    all.addAll(silver);
    List<Sample> backGold = gold.stream().map(Sample::reversed).toList();
    List<Sample> backAll = all.stream().map(Sample::reversed).toList();
    Stream.<Runnable>of(
            () -> trainers.getFirst().train(all, gold, closed),
            () -> trainers.getLast().train(backAll, backGold, closed))
        .parallel()
        .forEach(Runnable::run);
    return trainers;
  }

  private List<ParseTrainer> trainers(Inventory inventory, int seed) {
    return List.of(
        new ParseTrainer(inventory, seed, out), new ParseTrainer(inventory, seed + 1, out));
  }

  /** {@return what chooses between two trees, learnt from parsers that know the other samples} */
  private ActionLearner choices(List<Sample> samples, Inventory inventory) {
    ChoiceTrainer choices = new ChoiceTrainer(out);
    for (int fold = 0; fold < PARSER_FOLDS; fold++) {
      List<Sample> own = new ArrayList<>();
      List<Sample> others = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        (i / 50 % PARSER_FOLDS == fold ? own : others).add(samples.get(i));
      }
      List<ParseTrainer> fresh = trainers(inventory, 21 + 10 * fold);
      Parser parser = parser(parsers(others, List.of(), 0, fresh), inventory);
      own.forEach(sample -> choices.add(parser, sample));
    }
    return choices.train();
  }

  private static Parser parser(List<ParseTrainer> trained, Inventory inventory) {
    Table none = new TableWriter().table();
    Parser.Weights weights =
        new Parser.Weights(trained.getFirst().pass(), trained.getLast().pass(), none, none);
    return new Parser(weights, inventory.tags(), inventory.relations());
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
    ActionLearner choices = choices(samples, inventory);
    List<Sample> silver = silver(inventory, vocabulary, tagTable.table());
    List<ParseTrainer> parsers = parsers(samples, silver, CLOSED_ROUNDS, trainers(inventory, 11));
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
    forward.actions.frozen(ParseTrainer.LEAST_WEIGHT).write(model);
    forward.arcs.frozen(ParseTrainer.LEAST_WEIGHT).write(model);
    forward.relations.frozen(ParseTrainer.LEAST_WEIGHT).write(model);
    backward.actions.frozen(ParseTrainer.LEAST_WEIGHT).write(model);
    backward.arcs.frozen(ParseTrainer.LEAST_WEIGHT).write(model);
    choices.frozen(LEAST_CHOICE).write(model);
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
