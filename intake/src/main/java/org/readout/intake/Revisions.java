package org.readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Draft;
import org.readout.intake.keep.WordChanges;

/**
 * Finds the revisions of one address among what was read. The last one is the report; of the others
 * it is told what changed in words.
 */
final class Revisions {

  /** So many changes are told one by one. */
  private static final int TOLD = 5;

  private Revisions() {}

  /** {@return the drafts without earlier revisions}; adds what changed to {@code problems} */
  static List<Draft> settle(List<Draft> drafts, List<FileProblem> problems) {
    List<Draft> settled = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Draft draft : drafts) {
      String address = draft.known().url().orElse("");
      Integer place = places.get(address);
      if (address.isEmpty() || place == null) {
        places.put(address, settled.size());
        settled.add(draft);
      } else {
        settled.set(place, later(address, settled.get(place), draft, problems));
      }
    }
    return settled;
  }

  private static Draft later(
      String address, Draft before, Draft after, List<FileProblem> problems) {
    if (before.text().equals(after.text())) {
      problems.add(
          FileProblem.odd(after.source(), "", "read already: the same text of " + address));
      return before;
    }
    if (after.text().length() * 2 < before.text().length()) {
      problems.add(FileProblem.odd(after.source(), "", "a longer text of " + address + " is read"));
      return before;
    }
    problems.add(
        FileProblem.odd(
            after.source(), "", "a later revision of " + address + ": " + told(before, after)));
    return after;
  }

  private static String told(Draft before, Draft after) {
    List<WordChanges.Change> changes = WordChanges.between(before.text(), after.text());
    if (changes.isEmpty()) {
      return "rewritten as a whole";
    }
    List<String> told =
        new ArrayList<>(changes.stream().limit(TOLD).map(WordChanges.Change::told).toList());
    if (changes.size() > TOLD) {
      told.add(changes.size() - TOLD + " more changes");
    }
    return String.join("; ", told);
  }
}
