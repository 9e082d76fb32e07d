package org.readout.sentence;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;

/**
 * Reads articles: tokens, sentences, parts of speech, lemmas, trees and names, by a linear model of
 * our own. Keeps no state between articles; may be shared by threads.
 */
public final class Reader {

  private static final String TREES = "trees.bin.gz";
  private static final String NAMES = "names.bin.gz";

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Model model;

  Reader(Model model) {
    Map<String, String> abbreviations = words("abbreviations.tsv");
    this.tokenizer = new Tokenizer(abbreviations, words("prefixes.tsv").keySet());
    this.splitter = new SentenceSplitter(abbreviations, words("starters.tsv").keySet());
    this.model = model;
  }

  /** {@return a reader with the bundled model} */
  public static Reader load() {
    try (DataInputStream trees = open(resource(TREES));
        DataInputStream names = open(resource(NAMES))) {
      return new Reader(new Model(trees, names));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled model", e);
    }
  }

  static DataInputStream open(InputStream packed) throws IOException {
    return new DataInputStream(
        new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16));
  }

  /** {@return the reading of the blocks that hold what the outlet reports} */
  public Reading read(Article article) {
    return read(article.text(), article.report().stream().map(Block::span).toList());
  }

  /** {@return the reading of the parts of {@code text} at {@code parts}, each read by itself} */
  public Reading read(String text, List<Span> parts) {
    return readTokens(text, parts.stream().flatMap(part -> split(text, part).stream()).toList());
  }

  /** {@return the tokens of a part of {@code text}, by sentence} */
  List<List<Span>> split(String text, Span part) {
    Tokenizer.Tokens tokens = tokenizer.tokenize(text, part.start(), part.end());
    List<List<Span>> sentences = new ArrayList<>();
    for (int first = 0; first < tokens.size; ) {
      int end = splitter.end(text, tokens, first);
      List<Span> spans = new ArrayList<>(end - first);
      for (int i = first; i < end; i++) {
        spans.add(new Span(tokens.starts[i], tokens.ends[i]));
      }
      sentences.add(spans);
      first = end;
    }
    return sentences;
  }

  /** {@return the reading of sentences whose tokens are given} */
  Reading readTokens(String text, List<List<Span>> sentences) {
    Map<String, Line.Word> known = new HashMap<>();
    List<Line> lines = new ArrayList<>(sentences.size());
    for (List<Span> tokens : sentences) {
      Line.Word[] words = new Line.Word[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = known.computeIfAbsent(tokens.get(i).of(text), model::word);
      }
      lines.add(new Line(words, tokens.toArray(Span[]::new)));
    }
    return model.read(lines);
  }

  private static InputStream resource(String name) {
    InputStream in = Reader.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing resource " + name);
    }
    return in;
  }

  /** {@return the first column of a bundled table, with the second or nothing} */
  private static Map<String, String> words(String name) {
    Map<String, String> words = new HashMap<>();
    for (String[] row : rows(name)) {
      words.put(row[0], row.length > 1 ? row[1] : "");
    }
    return words;
  }

  /** {@return the rows of a bundled table} */
  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return rows;
  }

  /** Everything that was learnt, and the order in which it is applied. */
  static final class Model {

    private final Line.Lexicon lexicon;
    private final Table onlyTags;
    private final String[] tags;
    private final Pos[] poses;
    private final boolean[] proper;
    private final Map<String, String> nameWords = words("name-words.tsv");
    private final String[] pennTags;
    private final String[] relations;
    private final String[] nameLabels;
    private final Tagger tagger;
    private final Tagger.Lemmatizer lemmatizer;
    private final Parser parser;
    private final NameTagger nameTagger;

    Model(DataInputStream in, DataInputStream names) throws IOException {
      tags = strings(in);
      relations = strings(in);
      nameLabels = strings(names);
      String[] scripts = strings(in);
      lexicon = Line.Lexicon.read(in, strings(in));
      onlyTags = Table.read(in);
      tagger = new Tagger(Table.read(in), tags);
      lemmatizer = new Tagger.Lemmatizer(Table.read(in), scripts, tags);
      parser = new Parser(Table.read(in), Table.read(in), Table.read(in), tags, relations);
      nameTagger = new NameTagger(Table.read(names), nameLabels, tags);
      poses = new Pos[tags.length];
      pennTags = new String[tags.length];
      proper = new boolean[tags.length];
      for (int i = 0; i < tags.length; i++) {
        int slash = tags[i].indexOf('/');
        poses[i] = Pos.valueOf(tags[i].substring(0, slash));
        pennTags[i] = tags[i].substring(slash + 1);
        proper[i] = pennTags[i].startsWith("NNP");
      }
    }

    /** {@return the tagger alone, for training what builds on it} */
    static Tagger tagger(DataInputStream in) throws IOException {
      String[] tags = strings(in);
      strings(in);
      strings(in);
      Line.Lexicon.read(in, strings(in));
      Table.read(in);
      return new Tagger(Table.read(in), tags);
    }

    private static String[] strings(DataInputStream in) throws IOException {
      String[] strings = new String[in.readInt()];
      for (int i = 0; i < strings.length; i++) {
        strings[i] = in.readUTF();
      }
      return strings;
    }

    Line.Word word(String form) {
      String lower = form.toLowerCase(Locale.ROOT);
      return new Line.Word(form, lexicon.find(lower), onlyTags.number(Line.atom(form)));
    }

    Reading read(List<Line> lines) {
      Tagger.Scratch scratch = new Tagger.Scratch();
      List<Sentence> sentences = new ArrayList<>(lines.size());
      List<Name> names = new ArrayList<>();
      for (Line line : lines) {
        tagger.tag(line, scratch);
        parser.parse(line, scratch);
        nameTagger.tag(line, scratch);
      }
      new NameTagger.Memory(lines, nameLabels, proper, nameWords).apply();
      for (Line line : lines) {
        Sentence sentence = sentence(sentences.size(), line);
        sentences.add(sentence);
        addNames(line, sentence, names);
      }
      return new Reading(sentences, names);
    }

    private Sentence sentence(int index, Line line) {
      List<Token> tokens = new ArrayList<>(line.size);
      for (int i = 0; i < line.size; i++) {
        Line.Word word = line.words[i];
        int tag = line.tags[i];
        tokens.add(
            new Token(
                line.spans[i],
                word.form,
                poses[tag],
                pennTags[tag],
                lemmatizer.lemma(word, tag),
                line.heads[i],
                relations[line.relations[i]]));
      }
      return new Sentence(index, tokens.getFirst().span().cover(tokens.getLast().span()), tokens);
    }

    private void addNames(Line line, Sentence sentence, List<Name> names) {
      int first = -1;
      for (int i = 0; i < line.size; i++) {
        String label = nameLabels[line.names[i]];
        char place = label.charAt(0);
        if (place == 'B' || place == 'U') {
          first = i;
        }
        if (place == 'L' || place == 'U') {
          Span span = sentence.tokens().get(first).span().cover(sentence.tokens().get(i).span());
          NameType type = NameType.valueOf(label.substring(2));
          names.add(new Name(sentence.index(), first, i + 1, span, type));
        }
      }
    }
  }
}
