package org.readout.timeline;

import java.util.List;
import org.readout.article.Citation;

/**
 * Something that happened or is to happen at a known time.
 *
 * @param date TIMEX3 value
 * @param text what, in the words of a report
 * @param citations where the reports tell it
 */
public record TimelineEntry(String date, String text, List<Citation> citations) {

  public TimelineEntry {
    citations = List.copyOf(citations);
  }
}
