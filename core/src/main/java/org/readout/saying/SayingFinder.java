package org.readout.saying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.mark.Passage;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Finds who says, thinks, wants or judges what, sentence by sentence. */
public final class SayingFinder {

  static final int SOURCE = 10;
  static final int CONTENT = 20;

  /** Below this confidence a word is not told of. */
  private static final double LEAST = 0.25;

  /** So many cues a sentence has at most: text without sentences stays quick. */
  private static final int MOST = 12;

  private static final String THAT = "that";

  private final SayingModel model = SayingModel.load();

  /** {@return the sayings of an article, unlikely ones too, in the order of their cues} */
  public List<Saying> find(MentionedArticle read, List<Passage> passages) {
    List<Saying> found = new ArrayList<>();
    for (Row row : rows(read, passages)) {
      for (Guess guess : guesses(row)) {
        saying(row, guess).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /**
   * A word that may be a cue.
   *
   * @param at its place in the sentence
   * @param confidence how likely it is one
   */
  private record Guess(int at, double confidence) {}

  /** {@return the words that may be cues, in order; of very many the likeliest} */
  private List<Guess> guesses(Row row) {
    Bag bag = new Bag(model.cue().bits());
    CueFeatures cues = new CueFeatures(row, bag);
    List<Guess> guesses = new ArrayList<>();
    for (int at = 0; at < row.size; at++) {
      if (CueFeatures.isCandidate(row, at) && model.isOpen(row.lemma[at])) {
        cues.fill(at);
        double confidence = 1 / (1 + Math.exp(-model.cue().score(bag)));
        if (confidence > LEAST) {
          guesses.add(new Guess(at, confidence));
        }
      }
    }
    return guesses.stream()
        .sorted(Comparator.comparingDouble(Guess::confidence).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(Guess::at))
        .toList();
  }

  private Optional<Saying> saying(Row row, Guess guess) {
    int cue = guess.at();
    boolean[] taken = new boolean[row.size];
    taken[cue] = true;
    SpanChooser.Choice source = choose(row, cue, SOURCE, taken);
    if (!source.isNothing()) {
      Arrays.fill(taken, source.first(), source.last() + 1, true);
    }
    SpanChooser.Choice content = choose(row, cue, CONTENT, taken);
    Token token = row.sentence.tokens().get(cue);
    return trimmed(row, content)
        .map(span ->
            new Saying(
                token.span(), token.lemma(), trimmed(row, source), span, guess.confidence()));
  }

  private SpanChooser.Choice choose(Row row, int cue, int role, boolean[] taken) {
    Weights weights = role == SOURCE ? model.source() : model.content();
    Bag bag = new Bag(weights.bits());
    SpanFeatures features = new SpanFeatures(row, bag, role);
    features.at(cue);
    return new SpanChooser(bag, weights::score).choose(features, taken);
  }

  /** {@return the characters of a choice, without marks and "that" at its ends} */
  private static Optional<Span> trimmed(Row row, SpanChooser.Choice choice) {
    List<Token> tokens = row.sentence.tokens();
    int first = choice.first();
    int last = choice.last();
    while (first >= 0 && first <= last && (row.mark[first] || isThat(tokens, first, last))) {
      first++;
    }
    while (last >= first && last >= 0 && row.mark[last]) {
      last--;
    }
    return first < 0 || last < first
        ? Optional.empty()
        : Optional.of(tokens.get(first).span().cover(tokens.get(last).span()));
  }

  private static boolean isThat(List<Token> tokens, int first, int last) {
    return first < last && tokens.get(first).form().equalsIgnoreCase(THAT);
  }

  /** {@return the sentences of an article} */
  static List<Row> rows(MentionedArticle read, List<Passage> passages) {
    List<Row> rows = new ArrayList<>();
    int mention = 0;
    int passage = 0;
    for (Sentence sentence : read.reading().sentences()) {
      int from = mention;
      while (mention < read.mentions().size()
          && read.mentions().get(mention).sentence() == sentence.index()) {
        mention++;
      }
      List<Mention> mentions = read.mentions().subList(from, mention);
      boolean[] quoted = new boolean[sentence.tokens().size()];
      for (int at = 0; at < quoted.length; at++) {
        int start = sentence.tokens().get(at).span().start();
        while (passage < passages.size() && passages.get(passage).content().end() <= start) {
          passage++;
        }
        quoted[at] = passage < passages.size() && passages.get(passage).content().start() <= start;
      }
      rows.add(new Row(sentence, mentions, quoted));
    }
    return rows;
  }
}
