package org.readout.likeness;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.proposition.Proposition;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.word.WordVectors;

/**
 * Says whether a clause, with its sentence, tells the main statement of another report's clause:
 * what its subject is said to do or be, with its object and the figure that is the news. Additions,
 * sources and reasons need not be told.
 *
 * <p>"A man, 42, was arrested by police on Monday" tells "Police arrested a man"; "the arrested
 * man's lawyer said ..." does not. Learnt from pairs of clauses labelled by hand; {@code ./lab
 * pairs} tells how often it is right. Not for several threads at once.
 */
public final class Support {

  /** At or above this chance nine of ten are told, among clauses put together in one line. */
  public static final double SURE = 0.7;

  private final Story story;
  private final Likeness likeness;
  private final StatementReader reader;
  private final PairFeatures features;
  private final Trees onePoint;
  private final Trees told;
  private final Map<Proposition, Statement> statements = new IdentityHashMap<>();

  /** Judges clauses of {@code story}; the word vectors may be shared. */
  public Support(Story story, WordVectors vectors) {
    this(story, new Likeness(story, vectors));
  }

  /** Judges clauses of {@code story}, for which {@code likeness} was made. */
  public Support(Story story, Likeness likeness) {
    List<Trees> models = Trees.load();
    this.story = story;
    this.likeness = likeness;
    this.reader = new StatementReader(story, likeness.lexicon());
    this.features = new PairFeatures(likeness);
    this.onePoint = models.getFirst();
    this.told = models.getLast();
  }

  public Story story() {
    return story;
  }

  /** {@return how alike the clauses of the story are in their words} */
  public Likeness likeness() {
    return likeness;
  }

  /** {@return how likely it is that {@code by} tells what {@code statement} tells, 0 to 1} */
  public double chance(Proposition statement, Proposition by) {
    return told.chance(figures(statement, by));
  }

  /**
   * {@return how likely it is that the words at {@code by} tell what those at {@code statement}
   * tell, 0 to 1; 0 when one of them is not in the story}
   */
  public double chance(Citation statement, Citation by) {
    Optional<Proposition> a = clause(story, statement);
    Optional<Proposition> b = clause(story, by);
    return a.isPresent() && b.isPresent() ? chance(a.get(), b.get()) : 0;
  }

  /** {@return how likely it is that two clauses answer one question, 0 to 1} */
  public double onePoint(Proposition a, Proposition b) {
    return onePoint(a, b, likeness.of(a, b));
  }

  /**
   * {@return how likely it is that two clauses answer one question, 0 to 1}
   *
   * @param alike how alike they are, as {@link Likeness} tells
   */
  public double onePoint(Proposition a, Proposition b, double alike) {
    return onePoint.mean(features.of(statement(a), statement(b), alike));
  }

  /** {@return the figures for "what a tells, b tells too"} */
  private double[] figures(Proposition a, Proposition b) {
    return features.of(statement(a), statement(b), likeness.of(a, b));
  }

  private Statement statement(Proposition proposition) {
    return statements.computeIfAbsent(proposition, reader::read);
  }

  /** {@return the words of a citation as a clause of the sentence in which most of them stand} */
  static Optional<Proposition> clause(Story story, Citation words) {
    for (int place = 0; place < story.accounts().size(); place++) {
      Account account = story.accounts().get(place);
      if (account.article().id().equals(words.article())) {
        return clause(account, place, words.span());
      }
    }
    return Optional.empty();
  }

  private static Optional<Proposition> clause(Account account, int place, Span span) {
    @Nullable Sentence best = null;
    for (Sentence sentence : account.reading().sentences()) {
      int shared = sentence.span().shared(span);
      if (shared > 0 && (best == null || shared > best.span().shared(span))) {
        best = sentence;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    List<Token> tokens = best.tokens();
    int first = 0;
    while (first < tokens.size() - 1 && tokens.get(first).span().end() <= span.start()) {
      first++;
    }
    int end = tokens.size();
    while (end > first + 1 && tokens.get(end - 1).span().start() >= span.end()) {
      end--;
    }
    Span words = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return Optional.of(new Proposition(account, place, best, first, end, words));
  }
}
