package org.readout.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.story.Vectors.Profile;
import org.readout.story.Vectors.Vector;

/** Articles joined so far; the sum of their vectors stands for all of them. */
final class Group {

  /** An article with fewer names than this tells nothing by them. */
  private static final int FEWEST_NAMES = 4;

  /** Articles that share no name at all keep this part of their likeness. */
  private static final double STRANGERS = 0.2;

  /** Articles whose names are as alike as this lose nothing. */
  private static final double ACQUAINTED = 0.15;

  private static final int CLOSE_DAYS = 3;
  private static final double PER_DAY = 0.03;
  private static final double FARTHEST = 0.6;

  private final int index;
  private final List<Integer> members = new ArrayList<>();
  private final Map<Integer, Double> all = new HashMap<>();
  private final Map<Integer, Double> names = new HashMap<>();
  private double within;
  private double days;
  private int dated;
  private int named;
  private @Nullable Group into;

  /** A group of one article. */
  Group(int index, Profile article, Optional<LocalDate> day) {
    this.index = index;
    members.add(index);
    add(article.all(), all);
    if (article.names().words().length >= FEWEST_NAMES) {
      add(article.names(), names);
      named = 1;
    }
    if (day.isPresent()) {
      days = ChronoUnit.DAYS.between(LocalDate.EPOCH, day.get());
      dated = 1;
    }
  }

  int index() {
    return index;
  }

  List<Integer> members() {
    return Collections.unmodifiableList(members);
  }

  /** {@return the group that this one became part of} */
  Optional<Group> into() {
    return Optional.ofNullable(into);
  }

  /** {@return how alike its articles are to each other, on average} */
  double inside() {
    double pairs = members.size() * (members.size() - 1) / 2.0;
    return pairs == 0 ? 1 : within / pairs;
  }

  /** {@return how alike the articles of the two are, on average} */
  double likeness(Group other) {
    double pairs = members.size() * (double) other.members.size();
    return product(all, other.all) / pairs * acquaintance(other) * nearness(other);
  }

  void joinTo(Group other, double likeness) {
    other.within += within + likeness * members.size() * other.members.size();
    all.forEach((word, weight) -> other.all.merge(word, weight, Double::sum));
    names.forEach((word, weight) -> other.names.merge(word, weight, Double::sum));
    other.members.addAll(members);
    other.days += days;
    other.dated += dated;
    other.named += named;
    into = other;
    all.clear();
    names.clear();
  }

  /** Events of one kind share their words, but not who and where. */
  private double acquaintance(Group other) {
    if (named == 0 || other.named == 0) {
      return 1;
    }
    double shared = product(names, other.names) / (named * (double) other.named);
    return Math.min(1, STRANGERS + (1 - STRANGERS) * shared / ACQUAINTED);
  }

  private double nearness(Group other) {
    if (dated == 0 || other.dated == 0) {
      return 1;
    }
    double gap = Math.abs(days / dated - other.days / other.dated);
    return Math.max(FARTHEST, 1 - PER_DAY * Math.max(0, gap - CLOSE_DAYS));
  }

  private static void add(Vector vector, Map<Integer, Double> sum) {
    for (int i = 0; i < vector.words().length; i++) {
      sum.put(vector.words()[i], vector.weights()[i]);
    }
  }

  private static double product(Map<Integer, Double> a, Map<Integer, Double> b) {
    Map<Integer, Double> few = a.size() <= b.size() ? a : b;
    Map<Integer, Double> many = few == a ? b : a;
    double product = 0;
    for (Map.Entry<Integer, Double> entry : few.entrySet()) {
      product += entry.getValue() * many.getOrDefault(entry.getKey(), 0.0);
    }
    return product;
  }
}
