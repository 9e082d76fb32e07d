package org.readout.lab.points;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How well points were found, typed, valued and judged. */
final class PointFigures {
  private static final Set<String> NUMERIC = Set.of("date", "duration", "count", "ordinal");

  private final List<ComparedPoint> gold;
  private final List<ComparedPoint> found;
  private final List<ComparedPoint> sharedGold;
  private final List<ComparedPoint> sharedFound;
  private final PointPairing pairing;

  PointFigures(Comparison comparison) {
    gold = ComparedPoint.gold(comparison);
    found = ComparedPoint.found(comparison);
    sharedGold = gold.stream().filter(p -> p.articles() >= 2 && !p.isSet("within")).toList();
    sharedFound = found.stream().filter(p -> p.articles() >= 2).toList();
    pairing = new PointPairing(sharedGold, sharedFound);
  }

  private record Match(ComparedPoint gold, ComparedPoint found) {}

  /** {@return recall, coverage, precision and F1 of points; misses go to the taker} */
  List<Figure> found(Consumer<String> misses) {
    int[] core =
        IntStream.range(0, sharedGold.size()).filter(i -> sharedGold.get(i).isCore()).toArray();
    int hits = 0;
    double coverage = 0;
    for (int i : core) {
      if (pairing.of(i).isPresent()) {
        hits++;
        coverage += (double) pairing.of(i).get().shared() / sharedGold.get(i).articles();
      } else {
        misses.accept(miss(sharedGold.get(i)));
      }
    }
    Figure recall = Figure.share("point_recall", hits, core.length);
    Figure precision = Figure.share("point_precision", pairing.all().size(), sharedFound.size());
    double sum = recall.value() + precision.value();
    double f1 = sum == 0 ? 0 : 2 * recall.value() * precision.value() / sum;
    return List.of(
        recall,
        Figure.share("point_coverage", coverage, hits),
        precision,
        new Figure("point_f1", f1, core.length));
  }

  /** {@return how many of the paired points have the right type, numbers and verdict} */
  List<Figure> judged() {
    Predicate<Match> type = m -> m.found().word("type").equals(m.gold().word("type"));
    Predicate<Match> verdict = m -> m.found().word("verdict").equals(m.gold().word("verdict"));
    return List.of(
        accuracy("type_accuracy", m -> true, type),
        accuracy(
            "value_accuracy",
            m -> NUMERIC.contains(m.gold().word("type")),
            m -> m.found().numbers().containsAll(m.gold().numbers())),
        accuracy("verdict_accuracy", m -> m.gold().isFirm(), verdict));
  }

  /** {@return recall of sure conflicts, precision of claimed ones, recall of single points} */
  List<Figure> conflictsAndSingles() {
    List<ComparedPoint> sure =
        sharedGold.stream().filter(p -> is(p, "conflict") && p.isFirm()).toList();
    List<ComparedPoint> any =
        sharedGold.stream().filter(p -> is(p, "conflict") || p.isSet("soft")).toList();
    List<ComparedPoint> claimed = sharedFound.stream().filter(p -> is(p, "conflict")).toList();
    List<ComparedPoint> singles = gold.stream().filter(p -> is(p, "single") && p.isCore()).toList();
    return List.of(
        Figure.share("conflict_recall", met(sure, claimed, 2), sure.size()),
        Figure.share("conflict_precision", met(claimed, any, 2), claimed.size()),
        Figure.share("single_recall", met(singles, found, 1), singles.size()));
  }

  private Figure accuracy(String name, Predicate<Match> counts, Predicate<Match> isRight) {
    List<Match> matches =
        pairing.all().stream()
            .map(p -> new Match(sharedGold.get(p.gold()), sharedFound.get(p.found())))
            .filter(counts)
            .toList();
    return Figure.share(name, matches.stream().filter(isRight).count(), matches.size());
  }

  private static long met(List<ComparedPoint> some, List<ComparedPoint> others, int articles) {
    return some.stream()
        .filter(p -> others.stream().anyMatch(q -> p.shared(q) >= articles))
        .count();
  }

  private static boolean is(ComparedPoint point, String verdict) {
    return point.word("verdict").equals(verdict);
  }

  private static String miss(ComparedPoint point) {
    return String.format(
        "miss %s [%s] %s",
        Comparison.text(point.row(), "id"),
        point.word("type"),
        Comparison.text(point.row(), "question"));
  }
}
