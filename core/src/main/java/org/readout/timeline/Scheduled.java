package org.readout.timeline;

import java.util.List;
import java.util.Optional;
import org.readout.article.Citation;

/**
 * A thing to come, as seen from the article.
 *
 * @param citation the words that tell it
 * @param what what is to happen, in the words of the report
 * @param when TIMEX3 value, empty when the report gives no day
 * @param who names of those who take part
 * @param where the place, when told
 */
public record Scheduled(
    Citation citation, String what, String when, List<String> who, Optional<String> where) {

  public Scheduled {
    who = List.copyOf(who);
  }
}
