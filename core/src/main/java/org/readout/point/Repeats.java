package org.readout.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.comparison.AnswerComparator;
import org.readout.comparison.Stand;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.question.Told;
import org.readout.sentence.Sentence;

/** Makes one point of several that rest on the same words and ask for the same kind of answer. */
final class Repeats {

  /** Points that share the words of so many articles are one. */
  private static final int SHARED = 2;

  /** Words of a point that is kept. */
  private record Kept(Proposition words, int at) {}

  private final AnswerComparator comparator = new AnswerComparator();
  private final List<PointWriter.Candidate> kept = new ArrayList<>();
  private final Map<Sentence, List<Kept>> bySentence = new IdentityHashMap<>();

  private Repeats() {}

  /** {@return the candidates, each told once; the first of the same ones takes the others in} */
  static List<PointWriter.Candidate> merge(List<PointWriter.Candidate> candidates) {
    Repeats repeats = new Repeats();
    candidates.forEach(repeats::add);
    return repeats.kept;
  }

  private void add(PointWriter.Candidate candidate) {
    int at = same(candidate);
    int answered = at >= 0 ? at : answered(candidate);
    if (at >= 0) {
      kept.set(at, join(kept.get(at), candidate, false));
    } else if (answered >= 0) {
      at = answered;
      kept.set(at, join(kept.get(at), candidate, true));
    } else {
      kept.add(candidate);
      at = kept.size() - 1;
    }
    for (Told told : candidate.told()) {
      bySentence
          .computeIfAbsent(told.proposition().sentence(), s -> new ArrayList<>())
          .add(new Kept(told.proposition(), at));
    }
  }

  /** {@return the first kept point that asks the same of the same words; -1 when there is none} */
  private int same(PointWriter.Candidate candidate) {
    Map<Integer, Set<Integer>> articles = new HashMap<>();
    int first = -1;
    for (Told told : candidate.told()) {
      Proposition words = told.proposition();
      for (Kept other : bySentence.getOrDefault(words.sentence(), List.of())) {
        if (overlaps(words, other.words()) && isOneKind(kept.get(other.at()), candidate)) {
          Set<Integer> shared = articles.computeIfAbsent(other.at(), at -> new HashSet<>());
          shared.add(words.place());
          boolean enough = shared.size() >= SHARED;
          first = enough && (first < 0 || other.at() < first) ? other.at() : first;
        }
      }
    }
    return first;
  }

  /**
   * {@return the first kept point to which the same words give the same number; -1 when there is
   * none} One number answers one question, whoever else answers it.
   */
  private int answered(PointWriter.Candidate candidate) {
    for (Told told : candidate.told()) {
      for (Kept other : bySentence.getOrDefault(told.proposition().sentence(), List.of())) {
        PointWriter.Candidate first = kept.get(other.at());
        if (overlaps(told.proposition(), other.words())
            && isMeasured(told.answer())
            && first.question().type() == candidate.question().type()
            && first.told().stream().anyMatch(t -> isSameAnswer(t, told))
            && !clash(first, candidate)) {
          return other.at();
        }
      }
    }
    return -1;
  }

  private static boolean isSameAnswer(Told a, Told b) {
    return overlaps(a.proposition(), b.proposition())
        && a.proposition().sentence() == b.proposition().sentence()
        && a.answer().equals(b.answer());
  }

  private static boolean isMeasured(Answer answer) {
    return answer instanceof Answer.Count
        || answer instanceof Answer.Length
        || answer instanceof Answer.Rank;
  }

  private boolean clash(PointWriter.Candidate a, PointWriter.Candidate b) {
    return a.told().stream()
        .anyMatch(x ->
            b.told().stream()
                .anyMatch(y -> comparator.compare(x.answer(), y.answer()) == Stand.RIVAL));
  }

  private static boolean overlaps(Proposition a, Proposition b) {
    return 2 * a.span().shared(b.span()) > Math.min(a.span().length(), b.span().length());
  }

  private static boolean isOneKind(PointWriter.Candidate a, PointWriter.Candidate b) {
    return a.question().type() == b.question().type()
        && (kind(a) == kind(b) || kind(a) == Answer.Words.class || kind(b) == Answer.Words.class);
  }

  private static Class<?> kind(PointWriter.Candidate candidate) {
    return candidate.told().getFirst().answer().getClass();
  }

  /** {@return the first point, as weighty as the weightier; with the other's answers if wanted} */
  private static PointWriter.Candidate join(
      PointWriter.Candidate first, PointWriter.Candidate second, boolean both) {
    Map<Integer, Told> told = new TreeMap<>();
    first.told().forEach(t -> told.put(t.proposition().place(), t));
    if (both) {
      second.told().forEach(t -> told.putIfAbsent(t.proposition().place(), t));
    }
    return new PointWriter.Candidate(
        first.question(),
        List.copyOf(told.values()),
        Math.max(first.salience(), second.salience()));
  }
}
