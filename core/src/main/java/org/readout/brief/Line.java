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

  /** The parts of a brief, in the order in which they are read. */
  public enum Section {
    WHAT_HAPPENED("What happened"),
    AGREE("Where reports agree"),
    CONFLICT("Where they conflict"),
    SINGLE("Only in one report"),
    POSITIONS("Positions by actor"),
    QUOTATIONS("Quotations"),
    FIGURES("Figures"),
    SCHEDULE("Schedule and timeline"),
    WATCH("What to watch"),
    SOURCES("Sources and origins");

    private final String title;

    Section(String title) {
      this.title = title;
    }

    /** {@return the heading that readers see} */
    public String title() {
      return title;
    }
  }

  public Line {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a line without support: " + text);
    }
  }
}
