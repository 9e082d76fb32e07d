package org.readout.brief;

import java.util.List;
import org.readout.indicator.Indicator;
import org.readout.origin.Provenance;
import org.readout.point.Point;
import org.readout.story.Story;
import org.readout.timeline.Scheduled;
import org.readout.timeline.TimelineEntry;

/** A story with all that was found in it and the brief written from it. */
public record StoryRecord(
    Story story,
    List<Point> points,
    Provenance provenance,
    List<Scheduled> schedule,
    List<TimelineEntry> timeline,
    List<Indicator> indicators,
    Brief brief) {

  public StoryRecord {
    points = List.copyOf(points);
    schedule = List.copyOf(schedule);
    timeline = List.copyOf(timeline);
    indicators = List.copyOf(indicators);
  }
}
