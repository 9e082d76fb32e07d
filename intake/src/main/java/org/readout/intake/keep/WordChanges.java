package org.readout.intake.keep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What changed in words from one revision of a text to the next, found by the greedy algorithm of
 * Myers (An O(ND) Difference Algorithm, 1986), given up when the texts differ too much.
 */
public final class WordChanges {

  /** Texts that differ in more words than this are told apart as a whole. */
  private static final int MOST_DIFFERENT = 1500;

  /** Words shown on either side of a change. */
  private static final int AROUND = 2;

  /**
   * A passage that changed.
   *
   * @param before the words that went; empty when words were only added
   * @param after the words that came; empty when words only went
   * @param context the words before and after them that stayed
   */
  public record Change(String before, String after, List<String> context) {

    /** {@return the change as a person tells it} */
    public String told() {
      if (before.isEmpty()) {
        return "“%s” was added after “%s”".formatted(after, context.getFirst());
      }
      if (after.isEmpty()) {
        return "“%s” was taken out after “%s”".formatted(before, context.getFirst());
      }
      String lead = context.getFirst().isEmpty() ? "" : context.getFirst() + " ";
      return "“%s%s” became “%s%s”".formatted(lead, before, lead, after);
    }
  }

  private final String[] old;
  private final String[] now;

  private WordChanges(String before, String after) {
    this.old = before.strip().split("\\s+");
    this.now = after.strip().split("\\s+");
  }

  /** {@return the changes in order; none when the texts are no revisions of one another} */
  public static List<Change> between(String before, String after) {
    return new WordChanges(before, after).find();
  }

  private List<Change> find() {
    int start = 0;
    int shortest = Math.min(old.length, now.length);
    while (start < shortest && old[start].equals(now[start])) {
      start++;
    }
    int end = 0;
    while (end < shortest - start && old[old.length - 1 - end].equals(now[now.length - 1 - end])) {
      end++;
    }
    List<int[]> path = trace(start, old.length - end, now.length - end);
    return path.isEmpty() ? List.of() : changes(path);
  }

  /** {@return the corners of the shortest way through the grid; empty when it is too long} */
  private List<int[]> trace(int start, int oldEnd, int nowEnd) {
    int n = oldEnd - start;
    int m = nowEnd - start;
    int most = Math.min(n + m, MOST_DIFFERENT);
    int[] furthest = new int[2 * most + 3];
    List<int[]> history = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      history.add(Arrays.copyOfRange(furthest, most + 1 - d, most + 2 + d));
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && furthest[most + k] < furthest[most + 2 + k]);
        int x = down ? furthest[most + 2 + k] : furthest[most + k] + 1;
        while (x < n && x - k < m && old[start + x].equals(now[start + x - k])) {
          x++;
        }
        furthest[most + 1 + k] = x;
        if (x >= n && x - k >= m) {
          return walkBack(history, new int[] {n, m}, start);
        }
      }
    }
    return List.of();
  }

  /** {@return the single steps, each {word of old or -1, word of now or -1}, in order} */
  private static List<int[]> walkBack(List<int[]> history, int[] end, int start) {
    List<int[]> steps = new ArrayList<>();
    int x = end[0];
    int y = end[1];
    for (int d = history.size() - 1; d > 0; d--) {
      int[] before = history.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && before[k - 1 + d] < before[k + 1 + d]);
      int fromK = down ? k + 1 : k - 1;
      int fromX = before[fromK + d];
      int fromY = fromX - fromK;
      steps.add(
          down
              ? new int[] {fromX + start, fromY + start, 1}
              : new int[] {fromX + start, fromY + start, 0});
      x = fromX;
      y = fromY;
    }
    return steps.reversed();
  }

  private List<Change> changes(List<int[]> steps) {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < steps.size()) {
      int[] first = steps.get(i);
      int x = first[0];
      int y = first[1];
      while (i < steps.size() && steps.get(i)[0] == x && steps.get(i)[1] == y) {
        x += steps.get(i)[2] == 0 ? 1 : 0;
        y += steps.get(i)[2] == 1 ? 1 : 0;
        i++;
      }
      changes.add(
          new Change(
              words(old, first[0], x),
              words(now, first[1], y),
              List.of(
                  words(old, Math.max(0, first[0] - AROUND), first[0]),
                  words(old, x, Math.min(old.length, x + AROUND)))));
    }
    return changes;
  }

  private static String words(String[] all, int from, int to) {
    return String.join(" ", Arrays.asList(all).subList(from, to));
  }
}
