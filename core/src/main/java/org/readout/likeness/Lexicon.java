package org.readout.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.article.Span;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.word.WordVectors;

/**
 * The words of one story: how rare each is there, what it means, and which others mean nearly the
 * same. Names count by the entity that they name, so that "Seoul", "South Korea" and "its" can be
 * one word.
 */
final class Lexicon {

  /** Below this cosine two words have nothing to do with each other. */
  private static final double RELATED = 0.35;

  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST = 40;

  /** Begins the keys of names. */
  private static final String NAME = "=";

  /** Endings that make a noun of a verb, and the like. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:ization|isation|ation|ition|ment|ness|ence|ance|sion|tion|ion|ing"
              + "|ings|ed|er|or|al|ive|ity|ize|ise|ate|ant|ent|y)$");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "for", "and", "or", "but", "by", "with",
          "from", "as", "that", "which", "who", "be", "it", "its", "his", "her", "their", "he",
          "she", "they", "this", "these", "those", "have", "will", "would", "say", "no", "not",
          "also", "after", "before", "over", "into", "than", "i", "we", "you", "my", "our", "do",
          "there", "when", "while", "if", "so", "about", "s", "'s", "’s");

  private final WordVectors vectors;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private final List<Integer> frequency = new ArrayList<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final int[] stemOf;
  private final Map<Sentence, int[]> tokens = new IdentityHashMap<>();
  private final double[] rarities;
  private final double[] weights;

  /** Where each word stands among the vectors; below zero for words without one. */
  private final int[] places;

  Lexicon(Story story, WordVectors vectors) {
    this.vectors = vectors;
    int count = 0;
    for (Account account : story.accounts()) {
      Map<Span, String> named = names(story, account);
      for (Sentence sentence : account.reading().sentences()) {
        tokens.put(sentence, read(sentence, named));
        count++;
      }
    }
    this.places = rows.stream().mapToInt(Integer::intValue).toArray();
    this.rarities = new double[keys.size()];
    this.weights = new double[keys.size()];
    this.stemOf = new int[keys.size()];
    for (int word = 0; word < rarities.length; word++) {
      int row = places[word];
      stemOf[word] =
          isName(word) ? -1 : stems.computeIfAbsent(stem(keys.get(word)), k -> stems.size());
      rarities[word] = Math.log((count + 1) / (frequency.get(word) + 0.5));
      weights[word] = rarities[word] * (row < 0 ? 1 : Math.sqrt(vectors.weight(row)));
    }
  }

  private static Map<Span, String> names(Story story, Account account) {
    Map<Span, String> named = new HashMap<>();
    for (Mention mention : account.mentions()) {
      Sentence sentence = account.reading().sentences().get(mention.sentence());
      story
          .entities()
          .at(account.article().id(), mention.span())
          .ifPresent(entity -> {
            if (mention.kind() == Mention.Kind.NAME) {
              for (Token token : sentence.tokens()) {
                if (mention.span().contains(token.span())) {
                  named.put(token.span(), NAME + entity.id());
                }
              }
            }
          });
    }
    return named;
  }

  private int[] read(Sentence sentence, Map<Span, String> named) {
    int[] read = new int[sentence.tokens().size()];
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < read.length; i++) {
      Token token = sentence.tokens().get(i);
      read[i] = id(token, named.get(token.span()));
      if (read[i] >= 0 && seen.add(read[i])) {
        frequency.set(read[i], frequency.get(read[i]) + 1);
      }
    }
    return read;
  }

  private int id(Token token, @Nullable String entity) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (entity == null && (FUNCTION_WORDS.contains(lemma) || token.pos() == Pos.PUNCT)) {
      return -1;
    }
    String key = entity == null ? lemma : entity;
    return ids.computeIfAbsent(
        key,
        k -> {
          int row = vectors.row(token.form());
          keys.add(k);
          rows.add(row >= 0 ? row : vectors.row(lemma));
          frequency.add(0);
          return keys.size() - 1;
        });
  }

  /** {@return the telling words of a proposition} */
  Wording wording(Proposition proposition) {
    int[] all = tokens.get(proposition.sentence());
    int[] words =
        Arrays.stream(all, proposition.first(), proposition.end())
            .filter(id -> id >= 0)
            .sorted()
            .distinct()
            .toArray();
    double mass = 0;
    double weight = 0;
    for (int word : words) {
      mass += rarities[word];
      weight += weights[word];
    }
    return new Wording(words, mass, weight);
  }

  /** {@return the telling words of a sentence: one id for each token, -1 for others} */
  int[] words(Sentence sentence) {
    return Objects.requireNonNull(tokens.get(sentence));
  }

  /** {@return the word that stands for the name of an entity; -1 when it is never named} */
  int name(String entity) {
    return ids.getOrDefault(NAME + entity, -1);
  }

  boolean isName(int word) {
    return keys.get(word).startsWith(NAME);
  }

  /** {@return what "deploy", "deployed" and "deployment" share; -1 for names} */
  int stem(int word) {
    return stemOf[word];
  }

  private static String stem(String lemma) {
    if (lemma.length() <= SHORTEST_STEM || lemma.length() > LONGEST) {
      return lemma;
    }
    Matcher ending = ENDING.matcher(lemma).region(SHORTEST_STEM, lemma.length());
    String stem = ending.find() ? lemma.substring(0, ending.start()) : lemma;
    return stem.endsWith("e") || stem.endsWith("i") ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** {@return how rare a word is in the story: its inverse document frequency} */
  double rarity(int word) {
    return rarities[word];
  }

  /** {@return how much a word counts when meanings are compared} */
  double weight(int word) {
    return weights[word];
  }

  /** {@return how near two words are, 0 to 1} */
  double nearness(int a, int b) {
    if (a == b) {
      return 1;
    }
    int left = places[a];
    int right = places[b];
    if (left < 0 || right < 0) {
      return 0;
    }
    double cosine = vectors.cosine(left, right);
    return cosine < RELATED ? 0 : cosine * cosine;
  }

  /** {@return the row of a word among the vectors; -1 when it has none} */
  int row(int word) {
    return places[word];
  }

  WordVectors vectors() {
    return vectors;
  }

  int size() {
    return keys.size();
  }
}
