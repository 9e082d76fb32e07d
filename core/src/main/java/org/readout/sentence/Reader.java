package org.readout.sentence;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;

/**
 * Reads articles: tokens, sentences, parts of speech, lemmas, trees and names, by a linear model of
 * our own. Keeps no state between articles; may be shared by threads.
 */
public final class Reader {

  private static final String TREES = "trees.bin";
  private static final String NAMES = "names.bin";

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  final Model model;

  Reader(Model model) {
    Map<String, String> abbreviations = words("abbreviations.tsv");
    this.tokenizer = new Tokenizer(abbreviations, words("prefixes.tsv").keySet());
    this.splitter =
        new SentenceSplitter(
            abbreviations, words("starters.tsv").keySet(), words("wires.tsv").keySet());
    this.model = model;
  }

  /** {@return a reader with the bundled model} */
  public static Reader load() {
    try (InputStream trees = resource(TREES);
        InputStream names = resource(NAMES)) {
      return new Reader(new Model(new Source(trees), new Source(names)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled model", e);
    }
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
    return model.read(lines(text, sentences));
  }

  List<Line> lines(String text, List<List<Span>> sentences) {
    Map<String, Line.Word> known = new HashMap<>();
    List<Line> lines = new ArrayList<>(sentences.size());
    for (List<Span> tokens : sentences) {
      Line.Word[] words = new Line.Word[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = known.computeIfAbsent(tokens.get(i).of(text), model::word);
      }
      lines.add(new Line(words, tokens.toArray(Span[]::new)));
    }
    return lines;
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

  /** Arrays as they stand in a file of the model, each read through one small buffer. */
  static final class Source {

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    Source(InputStream in) {
      this.in = in;
    }

    /** Fills the buffer with {@code count} units, or as many as it holds, and returns how many. */
    private int fill(int count, int unit) throws IOException {
      int length = Math.min(count * unit, bytes.length);
      if (in.readNBytes(bytes, 0, length) < length) {
        throw new EOFException("the model ends too early");
      }
      return length / unit;
    }

    int number() throws IOException {
      fill(1, Integer.BYTES);
      return buffer.getInt(0);
    }

    int[] ints(int size) throws IOException {
      return ints(size, size);
    }

    /** {@return {@code size} numbers in an array of {@code length}, zeros behind them} */
    int[] ints(int size, int length) throws IOException {
      int[] ints = new int[length];
      for (int done = 0; done < size; ) {
        int count = fill(size - done, Integer.BYTES);
        buffer.asIntBuffer().get(ints, done, count);
        done += count;
      }
      return ints;
    }

    /** {@return {@code size} numbers of 16 bits, four in each of {@code length}, lowest first} */
    long[] shorts(int size, int length) throws IOException {
      long[] four = new long[length];
      for (int done = 0; done < size; ) {
        int count = fill(size - done, Short.BYTES);
        buffer.asLongBuffer().get(four, done / 4, count / 4);
        for (int i = count & ~3; i < count; i++) {
          four[(done + i) / 4] |= (buffer.getShort(2 * i) & 0xffffL) << ((i & 3) << 4);
        }
        done += count;
      }
      return four;
    }

    char[] chars(int size) throws IOException {
      char[] chars = new char[size];
      for (int done = 0; done < size; ) {
        int count = fill(size - done, Character.BYTES);
        buffer.asCharBuffer().get(chars, done, count);
        done += count;
      }
      return chars;
    }

    byte[] bytes(int size) throws IOException {
      return in.readNBytes(size);
    }

    String[] strings() throws IOException {
      return new String(bytes(number()), StandardCharsets.UTF_8).split("\n", -1);
    }
  }

  /** Everything that was learnt, and the order in which it is applied. */
  static final class Model {

    private final Tagger.Lexicon lexicon;
    private final Table onlyTags;
    private final String[] tags;
    private final Pos[] poses;
    private final boolean[] proper;
    private final Map<String, String> nameWords = words("name-words.tsv");
    private final String[] pennTags;
    private final String[] relations;
    private final String[] nameLabels;
    private final Tagger.Lemmatizer lemmatizer;
    final Tagger tagger;
    final Parser parser;
    final NameTagger nameTagger;

    Model(Source in, Source names) throws IOException {
      tags = in.strings();
      relations = in.strings();
      nameLabels = names.strings();
      String[] scripts = in.strings();
      lexicon = Tagger.Lexicon.read(in);
      onlyTags = Table.read(in);
      tagger = new Tagger(Table.read(in), tags);
      lemmatizer = new Tagger.Lemmatizer(Table.read(in), scripts, tags, lexicon);
      Parser.Pass forward = new Parser.Pass(Table.read(in), Table.read(in));
      Table again = Table.read(in);
      Parser.Pass backward = new Parser.Pass(Table.read(in), Table.read(in));
      Parser.Weights weights = new Parser.Weights(forward, backward, Table.read(in), again);
      parser = new Parser(weights, tags, relations);
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
    static Tagger tagger(Source in) throws IOException {
      String[] tags = in.strings();
      in.strings();
      in.strings();
      Tagger.Lexicon.read(in);
      Table.read(in);
      return new Tagger(Table.read(in), tags);
    }

    Line.Word word(String form) {
      String lower = form.toLowerCase(Locale.ROOT);
      return new Line.Word(form, lexicon.find(lower), onlyTags.number(Line.atom(form)));
    }

    Reading read(List<Line> lines) {
      Tagger.Scratch scratch = new Tagger.Scratch();
      List<Sentence> sentences = new ArrayList<>(lines.size());
      List<Name> names = new ArrayList<>();
      // One step after the other, so that a step's weights stay near at hand.
      lines.forEach(line -> tagger.tag(line, scratch));
      lines.forEach(line -> parser.parse(line, scratch));
      lines.forEach(line -> nameTagger.tag(line, scratch));
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
