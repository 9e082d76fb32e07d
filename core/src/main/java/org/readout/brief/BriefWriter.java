package org.readout.brief;

import java.util.List;
import org.readout.indicator.Indicator;
import org.readout.likeness.Support;
import org.readout.origin.Provenance;
import org.readout.point.Corroborator;
import org.readout.point.Point;
import org.readout.timeline.Scheduled;
import org.readout.timeline.TimelineEntry;

/**
 * Writes the brief of a story: short lines in the words of the reports, the weightiest first,
 * nothing said twice, each with the words it rests on.
 */
public final class BriefWriter {

  /** {@return the lines, section by section; a section about which nothing is known has none} */
  public Brief write(
      Support support,
      List<Point> points,
      Provenance provenance,
      List<Scheduled> schedule,
      List<TimelineEntry> timeline,
      List<Indicator> indicators) {
    Reports reports = new Reports(support.story());
    Telling telling = new Telling(reports, provenance, new Corroborator(support));
    Page page = new Page();
    new PointLines(reports, telling, points, page).write();
    new SpeechLines(reports, telling, page).write(points);
    new FindingLines(reports, telling.wording(), page).write(schedule, timeline, indicators);
    new SourceLines(reports, page).write(provenance);
    return page.brief();
  }
}
