package org.readout.brief;

import java.util.List;
import org.readout.brief.Line.Section;

/** The lines of a brief, by section, in the order in which they are read. */
public record Brief(List<Line> lines) {

  public Brief {
    lines = List.copyOf(lines);
  }

  /** {@return the lines of one section, in order} */
  public List<Line> of(Section section) {
    return lines.stream().filter(line -> line.section() == section).toList();
  }
}
