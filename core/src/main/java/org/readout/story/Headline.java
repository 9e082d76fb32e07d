package org.readout.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Vectors.Vector;

/**
 * Chooses a title for a story, in the words of its reports: the headline of the article that is
 * most like all the others, or the beginning of its first sentence. A headline that a machine wrote
 * comes last.
 */
final class Headline {

  private static final int LONGEST = 110;
  private static final int WORDS = 14;
  private static final String NONE = "Untitled";

  private Headline() {}

  static String of(List<MentionedArticle> story, List<Vector> vectors) {
    double[] centrality = centrality(vectors);
    List<MentionedArticle> central =
        IntStream.range(0, story.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> story.get(i).article().aiWritten())
                    .thenComparing(i -> -centrality[i]))
            .map(story::get)
            .toList();
    return title(central, true)
        .or(() -> title(central, false))
        .or(() -> central.stream().flatMap(one -> lead(one).stream()).findFirst())
        .orElse(NONE);
  }

  private static Optional<String> title(List<MentionedArticle> central, boolean whole) {
    return central.stream()
        .flatMap(one -> one.article().title().stream())
        .map(title -> title.strip().replaceAll("\\s+", " "))
        .filter(title -> title.indexOf(' ') > 0)
        .filter(title -> !whole || title.length() <= LONGEST && !isCut(title))
        .findFirst();
  }

  private static boolean isCut(String title) {
    return title.endsWith("...") || title.endsWith("…");
  }

  /** The first sentence up to its first comma or dash, if it is long. */
  private static Optional<String> lead(MentionedArticle one) {
    return one.reading().sentences().stream()
        .filter(sentence -> sentence.tokens().size() > 3)
        .findFirst()
        .map(sentence -> clause(one, sentence));
  }

  private static String clause(MentionedArticle one, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int end = Math.min(tokens.size(), WORDS);
    for (int i = 4; i < end; i++) {
      if (",;:—–-".contains(tokens.get(i).form()) && i + 1 < tokens.size()) {
        end = i;
      }
    }
    while (end > 1 && !Character.isLetterOrDigit(last(tokens.get(end - 1).form()))) {
      end--;
    }
    int start = sentence.span().start();
    return one.article()
        .text()
        .substring(start, tokens.get(end - 1).span().end())
        .replaceAll("\\s+", " ");
  }

  private static char last(String form) {
    return form.charAt(form.length() - 1);
  }

  private static double[] centrality(List<Vector> vectors) {
    Map<Integer, Double> sum = new HashMap<>();
    for (Vector vector : vectors) {
      for (int i = 0; i < vector.words().length; i++) {
        sum.merge(vector.words()[i], vector.weights()[i], Double::sum);
      }
    }
    return vectors.stream()
        .mapToDouble(vector ->
            IntStream.range(0, vector.words().length)
                .mapToDouble(i -> vector.weights()[i] * sum.getOrDefault(vector.words()[i], 0.0))
                .sum())
        .toArray();
  }
}
