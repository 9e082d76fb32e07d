package org.readout.event;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.word.WordVectors;

/**
 * What a sentence tells of two parties, as numbers: words and pairs of words, weighted by how near
 * the tree puts them to the parties; the path between the parties; what the rules found; and what
 * the words mean, as mean vectors. The parties' own names count little, so that an event is told by
 * what was done and not by who did it.
 */
final class PairFeatures {
  /** Mean vectors kept: all words, near words, source, target, path, top of the path, objects. */
  static final int SLOTS = 7;

  private static final int FAR = 99;
  private static final int NEAR = 1;
  private static final int SOURCE = 2;
  private static final int TARGET = 3;
  private static final int PATH = 4;
  private static final int TOP = 5;
  private static final int OBJECTS = 6;
  private static final float[] SHARES = {1, 1, 0.5f, 0.5f, 1, 1, 1};
  private static final Set<String> COMPLEMENTS = Set.of("obj", "obl", "xcomp", "ccomp", "nsubj");

  /**
   * Features of one pair.
   *
   * @param keys hashed features; one may occur more than once
   * @param values their weights
   * @param dense {@link #SLOTS} mean vectors, one after the other
   */
  record Vector(int[] keys, float[] values, float[] dense) {}

  private final WordVectors words;
  private final ModalityFinder modality = new ModalityFinder();

  PairFeatures(WordVectors words) {
    this.words = words;
  }

  /**
   * {@return what a sentence tells of two parties}
   *
   * @param events what the rules found in the sentence
   */
  Vector of(Tree tree, Optional<Span> source, Optional<Span> target, List<Event> events) {
    Pair pair = new Pair(tree, source, target);
    Found found = new Found();
    pair.words(found);
    pair.path(found);
    pair.modality(found);
    pair.rules(found, events);
    float[] dense = pair.meaning();
    return found.vector(dense);
  }

  private static int key(String name, String... parts) {
    int key = name.hashCode();
    for (String part : parts) {
      key = (key ^ part.hashCode()) * 0x9E3779B1;
      key ^= key >>> 15;
    }
    return key;
  }

  /** Grows while features are found. */
  private static final class Found {
    private int[] keys = new int[256];
    private float[] values = new float[256];
    private int size;

    /** Adds a feature that consists of a name and up to three words. */
    void add(String name, double value, String... parts) {
      int key = key(name, parts);
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      keys[size] = key;
      values[size++] = (float) value;
    }

    /** Long sentences must not outweigh short ones. */
    Vector vector(float[] dense) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += values[i] * values[i];
      }
      for (float value : dense) {
        sum += value * value;
      }
      float scale = (float) (1 / Math.sqrt(Math.max(1e-9, sum)));
      for (int i = 0; i < size; i++) {
        values[i] *= scale;
      }
      for (int i = 0; i < dense.length; i++) {
        dense[i] *= scale;
      }
      return new Vector(Arrays.copyOf(keys, size), Arrays.copyOf(values, size), dense);
    }
  }

  /** Where the parties stand in the tree. */
  private final class Pair {
    private final Tree tree;
    private final Sentence sentence;
    private final Optional<Span> source;
    private final Optional<Span> target;
    private final int[] party;
    private final int[] distance;
    private final int[] left;
    private final int[] right;
    private final int top;

    Pair(Tree tree, Optional<Span> source, Optional<Span> target) {
      this.tree = tree;
      this.sentence = tree.sentence();
      this.source = source;
      this.target = target;
      this.party = new int[sentence.tokens().size()];
      this.distance = new int[party.length];
      int from = mark(source, SOURCE);
      int to = mark(target, TARGET);
      int[] up = above(from);
      int[] other = above(to);
      this.top = meeting(up, other);
      this.left = below(up);
      this.right = below(other);
      measure();
    }

    /** {@return the head of a party, whose words are marked; -1 when there is none} */
    private int mark(Optional<Span> span, int mark) {
      int head = -1;
      for (int i = 0; span.isPresent() && i < party.length; i++) {
        Token token = sentence.tokens().get(i);
        if (span.get().contains(token.span())) {
          party[i] = mark;
          int above = token.head();
          boolean outside = above < 0 || !span.get().contains(sentence.tokens().get(above).span());
          head = head < 0 && outside ? i : head;
        }
      }
      return head;
    }

    private int[] above(int from) {
      int[] path = new int[party.length];
      int length = 0;
      for (int i = from; i >= 0; i = sentence.tokens().get(i).head()) {
        path[length++] = i;
      }
      return Arrays.copyOf(path, length);
    }

    /** {@return the lowest word above both parties, or above the only one} */
    private int meeting(int[] up, int[] other) {
      if (up.length == 0 || other.length == 0) {
        int[] only = up.length == 0 ? other : up;
        return only.length == 0 ? sentence.root() : only[Math.min(1, only.length - 1)];
      }
      int a = up.length - 1;
      int b = other.length - 1;
      while (a > 0 && b > 0 && up[a - 1] == other[b - 1]) {
        a--;
        b--;
      }
      return up[a];
    }

    private int[] below(int[] up) {
      int length = 0;
      while (length < up.length && up[length] != top) {
        length++;
      }
      return Arrays.copyOf(up, length);
    }

    /** How many steps below the path a word hangs. */
    private void measure() {
      Arrays.fill(distance, FAR);
      Deque<Integer> open = new ArrayDeque<>();
      for (int[] path : new int[][] {left, {top}, right}) {
        for (int i : path) {
          distance[i] = 0;
          open.add(i);
        }
      }
      while (!open.isEmpty()) {
        int word = open.poll();
        for (int child : tree.children(word)) {
          if (distance[child] == FAR) {
            distance[child] = distance[word] + 1;
            open.add(child);
          }
        }
      }
    }

    private double nearness(int word) {
      return 1 / (1 + 0.5 * Math.min(distance[word], 6));
    }

    private boolean isMark(int word) {
      return sentence.tokens().get(word).pos() == Pos.PUNCT;
    }

    /** Figures are all alike. */
    private String word(int word) {
      String lemma = tree.lemma(word);
      return Character.isDigit(lemma.charAt(0)) ? "0" : lemma;
    }

    private String masked(int word) {
      if (word >= party.length) {
        return "$";
      }
      return party[word] == 0 ? word(word) : party[word] == SOURCE ? "<s>" : "<t>";
    }

    void words(Found found) {
      for (int i = 0; i < party.length; i++) {
        if (party[i] != 0) {
          found.add(party[i] == SOURCE ? "source" : "target", 0.5, word(i));
          continue;
        }
        double weight = nearness(i);
        found.add("pair", weight * (isMark(i) ? 0.2 : 0.7), masked(i), masked(i + 1));
        if (!isMark(i)) {
          found.add("word", weight, word(i));
          found.add("skip", weight * 0.4, masked(i), masked(i + 2));
          dependency(found, i, weight);
        }
      }
    }

    private void dependency(Found found, int word, double weight) {
      int head = sentence.tokens().get(word).head();
      if (head >= 0) {
        found.add("arc", weight * 0.7, masked(head), tree.relation(word), word(word));
        found.add("link", weight * 0.5, masked(head), word(word));
      }
    }

    void path(Found found) {
      for (int i : left) {
        if (party[i] != SOURCE) {
          found.add("left", 1, word(i));
        }
      }
      for (int i : right) {
        if (party[i] != TARGET) {
          found.add("right", 1, word(i));
        }
      }
      String does = relation(left);
      String undergoes = relation(right);
      found.add("top", 1, word(top));
      found.add("does", 0.5, does);
      found.add("undergoes", 0.5, undergoes);
      found.add("both", 0.5, does, undergoes);
      found.add("frame", 0.5, word(top), does, undergoes);
      found.add("order", 0.5, order());
    }

    private String relation(int[] path) {
      return path.length == 0 ? "-" : sentence.tokens().get(path[path.length - 1]).relation();
    }

    private String order() {
      if (source.isEmpty() || target.isEmpty()) {
        return source.isEmpty() ? "target" : "source";
      }
      return source.get().start() < target.get().start() ? "<" : ">";
    }

    void modality(Found found) {
      for (int i = 0; i < party.length; i++) {
        Pos pos = sentence.tokens().get(i).pos();
        if (distance[i] == 0 && party[i] == 0 && (pos == Pos.VERB || pos == Pos.NOUN)) {
          String told = modality.of(tree, i).name();
          found.add("told", 0.7, told);
          found.add("toldword", 0.7, told, word(i));
          found.add(i == top ? "toldtop" : "toldbelow", 0.7, told);
        }
      }
    }

    void rules(Found found, List<Event> events) {
      Optional<Event> best = Optional.empty();
      for (Event event : events) {
        if (event.type() != PloverType.UNCODED) {
          double weight = 0.7 / (1 + Math.min(5, distance[token(event.trigger())]));
          found.add("event", weight, event.type().name());
          found.add("eventtold", weight, event.type().name(), event.modality().name());
          best = best.filter(known -> fit(known) >= fit(event)).or(() -> Optional.of(event));
        }
      }
      if (best.isEmpty()) {
        found.add("norule", 1);
      }
      best.ifPresent(event -> rule(found, event));
    }

    private void rule(Found found, Event event) {
      String type = event.type().name();
      found.add("rule", 1, type);
      found.add("ruletold", 1, type, event.modality().name());
      found.add("rulefit", 0.7, type, Integer.toString(fit(event)));
      found.add("ruleid", 0.7, event.rule());
    }

    private int token(Span trigger) {
      int word = 0;
      while (word < party.length - 1
          && sentence.tokens().get(word).span().end() <= trigger.start()) {
        word++;
      }
      return word;
    }

    private int fit(Event event) {
      int actor = source.isPresent() && event.actor().equals(source) ? 2 : 0;
      int recipient = target.isPresent() && event.recipient().equals(target) ? 3 : 0;
      boolean turned = event.recipient().equals(source) || event.actor().equals(target);
      int swapped = turned && event.recipient().isPresent() ? 1 : 0;
      return actor + recipient + swapped + (event.modality() == Modality.HAPPENED ? 2 : 0);
    }

    float[] meaning() {
      int dimension = words.dimension();
      float[] means = new float[SLOTS * dimension];
      for (int i = 0; i < party.length; i++) {
        int row = isMark(i) ? -1 : row(i);
        if (row >= 0) {
          meaning(means, i, row);
        }
      }
      for (int slot = 0; slot < SLOTS; slot++) {
        scale(means, slot * dimension, dimension, SHARES[slot]);
      }
      return means;
    }

    private int row(int word) {
      int row = words.row(word(word));
      return row >= 0 ? row : words.row(sentence.tokens().get(word).form());
    }

    private void meaning(float[] means, int word, int row) {
      if (party[word] != 0) {
        words.add(row, 1, means, party[word] * words.dimension());
        return;
      }
      words.add(row, (float) (1.0 / (1 + Math.min(6, distance[word]))), means, 0);
      if (distance[word] <= 1) {
        words.add(row, 1, means, NEAR * words.dimension());
      }
      if (distance[word] == 0) {
        words.add(row, 1, means, PATH * words.dimension());
      }
      if (word == top) {
        words.add(row, 1, means, TOP * words.dimension());
      }
      int head = sentence.tokens().get(word).head();
      if (head >= 0 && distance[head] == 0 && COMPLEMENTS.contains(tree.relation(word))) {
        words.add(row, 1, means, OBJECTS * words.dimension());
      }
    }
  }

  private static void scale(float[] values, int from, int length, float wanted) {
    double sum = 0;
    for (int i = from; i < from + length; i++) {
      sum += values[i] * values[i];
    }
    float factor = sum == 0 ? 0 : (float) (wanted / Math.sqrt(sum));
    for (int i = from; i < from + length; i++) {
      values[i] *= factor;
    }
  }
}
