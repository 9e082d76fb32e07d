package org.readout.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script, its letters and its small words.
 *
 * <p>{@code languages.tsv} holds for each language the words that every text of it is full of and
 * the letters that few others have. A word counts the less the more languages have it.
 */
final class Language {

  /** ISO 639-2 for a language that cannot be told. */
  static final String UNKNOWN = "und";

  /** How many characters are looked at. */
  static final int SAMPLE = 6_000;

  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_SIGNS = 2;
  private static final double LEAST = 0.08;
  private static final double LETTER = 0.5;

  private final List<String> codes = new ArrayList<>();
  private final Map<String, double[]> words = new HashMap<>();
  private final Map<Character, double[]> letters = new HashMap<>();

  private Language() {}

  static Language load() {
    InputStream in =
        Objects.requireNonNull(
            Language.class.getResourceAsStream("languages.tsv"), "languages.tsv");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows =
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      Language language = new Language();
      rows.forEach(row -> language.codes.add(row[0]));
      for (int i = 0; i < rows.size(); i++) {
        language.learn(i, rows.get(i)[1], rows.get(i)[2]);
      }
      return language;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return ISO 639-1, {@link #UNKNOWN} when the text is too short or in none that we know} */
  String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    UnicodeScript script = script(sample);
    return switch (script) {
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> "zh";
      case HEBREW -> "he";
      case GREEK -> "el";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> byWords(sample);
    };
  }

  private void learn(int index, String small, String rare) {
    for (String word : small.split(" ")) {
      words.computeIfAbsent(word, key -> new double[codes.size()])[index] = 1;
    }
    for (char letter : rare.toCharArray()) {
      letters.computeIfAbsent(letter, key -> new double[codes.size()])[index] = LETTER;
    }
  }

  /** The script of most letters; Japanese as soon as a part of it is kana. */
  private static UnicodeScript script(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    UnicodeScript most = UnicodeScript.COMMON;
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    boolean japanese = most == UnicodeScript.HAN && kana * 10 > han;
    return japanese ? UnicodeScript.HIRAGANA : most;
  }

  private String byWords(String sample) {
    double[] scores = new double[codes.size()];
    int total = 0;
    Set<String> small = new HashSet<>();
    Set<Integer> rare = new HashSet<>();
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+")) {
      if (!word.isEmpty()) {
        total++;
        small.add(word);
        add(words.get(word), scores);
        word.chars().distinct().peek(rare::add).forEach(c -> add(letters.get((char) c), scores));
      }
    }
    int best = IntStream.range(0, scores.length).reduce(0, (a, b) -> scores[b] > scores[a] ? b : a);
    long signs =
        small.stream().filter(word -> has(words.get(word), best)).count()
            + rare.stream().filter(c -> has(letters.get((char) c.intValue()), best)).count();
    boolean told = total >= FEWEST_WORDS && scores[best] >= LEAST * total && signs >= FEWEST_SIGNS;
    return told ? codes.get(best) : UNKNOWN;
  }

  private static boolean has(double @Nullable [] weights, int index) {
    return weights != null && weights[index] > 0;
  }

  private static void add(double @Nullable [] weights, double[] scores) {
    if (weights == null) {
      return;
    }
    double sum = 0;
    for (double weight : weights) {
      sum += weight > 0 ? 1 : 0;
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] += weights[i] / sum;
    }
  }
}
