package org.readout.brief;

import java.util.List;
import java.util.Optional;
import org.readout.article.Citation;

/**
 * One line of a brief.
 *
 * @param section where it stands
 * @param text what it says
 * @param citations the words it rests on, at least one
 * @param point id of the point it tells, when it tells one
 */
public record Line(Section section, String text, List<Citation> citations, Optional<String> point) {

  public Line {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a line without support: " + text);
    }
  }
}
