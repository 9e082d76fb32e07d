package org.readout.lab.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.readout.article.Article;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.sentence.Reader;
import org.readout.sentence.Sentence;

/**
 * Makes stories of any size out of the sentences of real reports.
 *
 * <p>Half of each article's sentences come from the reports of one event, so that the articles are
 * taken for one story, the others from all reports. As in real coverage, some sentences are told by
 * many articles and most by few.
 */
final class SampledStory {

  private static final int SENTENCES = 32;
  private static final int IN_PARAGRAPH = 3;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 400;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  private final List<String> own;
  private final List<String> others;

  private SampledStory(List<String> own, List<String> others) {
    this.own = own;
    this.others = others;
  }

  /** {@return stories made of the reports in {@code folder}; the longest story is their event} */
  static SampledStory load(Path folder) throws IOException {
    Reader reader = Reader.load();
    Map<String, List<String>> byStory = new TreeMap<>();
    for (Labelled one : LabelledArticles.read(folder)) {
      List<String> told = byStory.computeIfAbsent(one.story(), story -> new ArrayList<>());
      told.addAll(sentences(one.article(), reader));
    }
    List<String> all = byStory.values().stream().flatMap(List::stream).distinct().toList();
    List<String> longest = List.of();
    for (List<String> told : byStory.values()) {
      longest = told.size() > longest.size() ? told : longest;
    }
    if (longest.isEmpty()) {
      throw new IOException("no articles in " + folder);
    }
    return new SampledStory(longest.stream().distinct().toList(), all);
  }

  /** {@return {@code size} articles of about 800 words, the same ones each time} */
  List<Draft> of(int size) {
    Random random = new Random(size);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < SENTENCES; k++) {
        text.append(k % 2 == 0 ? pick(own, random) : pick(others, random));
        text.append(k % IN_PARAGRAPH == IN_PARAGRAPH - 1 ? "\n\n" : " ");
      }
      Optional<LocalDate> day = Optional.of(FIRST.plusDays(random.nextInt(3)));
      Optional<String> title = Optional.of(pick(own, random));
      Optional<String> outlet = Optional.of("Outlet " + i);
      Known known = new Known(Optional.empty(), outlet, Optional.empty(), title, List.of(), day);
      drafts.add(new Draft("sample-" + i, text.toString(), known));
    }
    return drafts;
  }

  private static String pick(List<String> sentences, Random random) {
    return sentences.get(random.nextInt(sentences.size()));
  }

  private static List<String> sentences(Article article, Reader reader) {
    return reader.read(article).sentences().stream()
        .map(Sentence::span)
        .map(span -> span.of(article.text()).replace('\n', ' '))
        .filter(words -> words.length() >= SHORTEST && words.length() <= LONGEST)
        .toList();
  }
}
