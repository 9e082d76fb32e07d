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
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;

/**
 * Reads articles: tokens, sentences, parts of speech, lemmas, trees and names, by a linear model of
 * our own. Keeps no state between articles; may be shared by threads.
 */
public final class Reader {

  private static final String MODEL = "reading.bin.gz";

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
    try (InputStream in = resource(MODEL);
        DataInputStream data =
            new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
      return new Reader(Model.read(data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled model " + MODEL, e);
    }
  }

  /** {@return the reading of the blocks that hold what the outlet reports} */
  public Reading read(Article article) {
    return read(article.text(), article.report().stream().map(Block::span).toList());
  }

  /** {@return the reading of the parts of {@code text} at {@code parts}, each read by itself} */
  public Reading read(String text, List<Span> parts) {
    List<Line> lines = new ArrayList<>();
    Map<String, Line.Word> known = new HashMap<>();
    for (Span part : parts) {
      Tokenizer.Tokens tokens = tokenizer.tokenize(text, part.start(), part.end());
      for (int first = 0; first < tokens.size; ) {
        int end = splitter.end(text, tokens, first);
        lines.add(line(text, tokens, first, end, known));
        first = end;
      }
    }
    return model.read(lines);
  }

  private Line line(
      String text, Tokenizer.Tokens tokens, int first, int end, Map<String, Line.Word> known) {
    Line.Word[] words = new Line.Word[end - first];
    int[] starts = new int[end - first];
    for (int i = first; i < end; i++) {
      String form = text.substring(tokens.starts[i], tokens.ends[i]);
      words[i - first] = known.computeIfAbsent(form, model::word);
      starts[i - first] = tokens.starts[i];
    }
    return new Line(words, starts);
  }

  private static InputStream resource(String name) {
    InputStream in = Reader.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing resource " + name);
    }
    return in;
  }

  /** {@return the first column of a bundled table, with the second or nothing} */
  static Map<String, String> words(String name) {
    Map<String, String> words = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split("\t", -1);
          words.put(columns[0], columns.length > 1 ? columns[1] : "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return words;
  }
}
