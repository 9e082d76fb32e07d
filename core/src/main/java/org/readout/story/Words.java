package org.readout.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Name;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * The words by which an article is compared with others: lemmas and whole names, weighted by how
 * often and how early they are told.
 */
final class Words {

  private static final double TITLE = 3;
  private static final double LEAD = 2;
  private static final double NAME = 1.3;
  private static final double VERB = 0.7;
  private static final int LEAD_TOKENS = 60;
  private static final int MOST_TOKENS = 800;
  private static final int DOCUMENTS = 10_000;

  private static final List<String[]> ENDINGS =
      Stream.of("ies y", "es ", "s ", "ied y", "ed ", "ed e", "d ", "ing ", "ing e")
          .map(ending -> ending.split(" ", -1))
          .toList();

  private final Map<String, Integer> common;

  private Words(Map<String, Integer> common) {
    this.common = common;
  }

  /** {@return the words with the table of how common they are} */
  static Words load() {
    InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("common.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Integer> common = new HashMap<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> common.put(cells[0], Integer.parseInt(cells[1])));
      return new Words(common);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return in what share of all documents {@code word} is met} */
  double commonness(String word) {
    return Math.max(1, common.getOrDefault(word, 0)) / (double) DOCUMENTS;
  }

  /**
   * What an article tells of and how much it makes of each.
   *
   * @param all its words and names
   * @param names those that are names or parts of names
   */
  record Told(Map<String, Double> all, Map<String, Double> names) {}

  /** {@return its words in the order of the text} */
  Told of(MentionedArticle one) {
    Map<String, Double> counts = new LinkedHashMap<>();
    Map<String, Double> names = new LinkedHashMap<>();
    Map<String, String> lemmas = new HashMap<>();
    Span title = title(one.article());
    int read = 0;
    for (Sentence sentence : one.reading().sentences()) {
      boolean isTitle = title.contains(sentence.span());
      for (Token token : sentence.tokens()) {
        lemmas.putIfAbsent(key(token.form()), key(token.lemma()));
        double place = isTitle ? TITLE : read++ < LEAD_TOKENS ? LEAD : 1;
        if (read < MOST_TOKENS) {
          add(counts, token, weight(token.pos()) * place);
          add(names, token, token.pos() == Pos.PROPN && !isTitle ? place : 0);
        }
      }
    }
    addNames(counts, one, new Span(0, 0));
    addNames(names, one, title);
    if (title.isEmpty()) {
      addTitle(counts, one.article(), lemmas);
    }
    counts.replaceAll((word, count) -> Math.log1p(count));
    names.replaceAll((word, count) -> Math.log1p(count));
    return new Told(counts, names);
  }

  private static void add(Map<String, Double> counts, Token token, double weight) {
    if (weight > 0) {
      for (String part : token.lemma().split("-")) {
        add(counts, key(part), weight);
      }
    }
  }

  /** A whole name says more than its parts; in a headline, any capital may look like a name. */
  private static void addNames(Map<String, Double> counts, MentionedArticle one, Span without) {
    for (Name name : one.reading().names()) {
      String key = key(name.span().of(one.article().text()).replace('-', ' '));
      if (key.indexOf(' ') > 0 && name.span().length() < 60 && !without.contains(name.span())) {
        add(counts, key, 1);
      }
    }
  }

  private void addTitle(Map<String, Double> counts, Article article, Map<String, String> lemmas) {
    for (String word : article.title().orElse("").split("[^\\p{L}\\p{M}\\p{N}.]+")) {
      String key = key(word);
      add(counts, lemmas.containsKey(key) ? lemmas.get(key) : known(key), TITLE);
    }
  }

  private static void add(Map<String, Double> counts, String key, double weight) {
    if (key.length() > 1) {
      counts.merge(key, weight, Double::sum);
    }
  }

  private static Span title(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .map(Block::span)
        .findFirst()
        .orElse(new Span(0, 0));
  }

  private static double weight(Pos pos) {
    return switch (pos) {
      case PROPN -> NAME;
      case NOUN, ADJ, X -> 1;
      case VERB -> VERB;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> 0;
    };
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).strip();
  }

  /** {@return the dictionary form of {@code word} as far as the common words tell it} */
  private String known(String word) {
    String bare =
        word.endsWith(".") && word.indexOf('.') == word.length() - 1
            ? word.substring(0, word.length() - 1)
            : word;
    if (common.containsKey(bare)) {
      return bare;
    }
    return ENDINGS.stream()
        .filter(ending -> bare.endsWith(ending[0]) && bare.length() > ending[0].length() + 2)
        .map(ending -> bare.substring(0, bare.length() - ending[0].length()) + ending[1])
        .filter(common::containsKey)
        .findFirst()
        .orElse(bare);
  }
}
