package org.readout;

import java.util.List;
import org.readout.brief.Brief;
import org.readout.brief.BriefWriter;
import org.readout.brief.StoryRecord;
import org.readout.entity.Entities;
import org.readout.entity.EntityResolver;
import org.readout.event.EventFinder;
import org.readout.indicator.Indicator;
import org.readout.indicator.IndicatorFinder;
import org.readout.likeness.Support;
import org.readout.mention.MentionedArticle;
import org.readout.origin.OriginFinder;
import org.readout.origin.Provenance;
import org.readout.point.Point;
import org.readout.point.PointFinder;
import org.readout.quantity.OrdinalFinder;
import org.readout.quantity.QuantityFinder;
import org.readout.quotation.QuotationFinder;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timeline.ScheduleFinder;
import org.readout.timeline.Scheduled;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.TimelineFinder;
import org.readout.timex.Timex;
import org.readout.timex.TimexFinder;
import org.readout.word.WordVectors;

/** Takes the articles of one story through the rooms, from entity to brief. */
final class StoryReader {

  private final EntityResolver resolver = new EntityResolver();
  private final TimexFinder timexes = new TimexFinder();
  private final QuantityFinder quantities = new QuantityFinder();
  private final OrdinalFinder ordinals = new OrdinalFinder();
  private final QuotationFinder quotations = new QuotationFinder();
  private final EventFinder events = new EventFinder();
  private final WordVectors vectors;
  private final PointFinder points;
  private final OriginFinder origins = new OriginFinder();
  private final ScheduleFinder schedules = new ScheduleFinder();
  private final TimelineFinder timelines = new TimelineFinder();
  private final IndicatorFinder indicators = new IndicatorFinder();
  private final BriefWriter writer = new BriefWriter();

  StoryReader(WordVectors vectors) {
    this.vectors = vectors;
    this.points = new PointFinder(vectors);
  }

  StoryRecord read(String id, String title, List<MentionedArticle> members, Workers workers) {
    Entities entities = resolver.resolve(members);
    List<Account> accounts = workers.each("finding", members, m -> account(m, entities));
    Story story = new Story(id, title, accounts, entities);
    Support support = new Support(story, vectors);
    List<Point> found = points.find(support);
    Provenance provenance = origins.find(story, found);
    List<Scheduled> schedule = schedules.find(story);
    List<TimelineEntry> timeline = timelines.find(story, schedule);
    List<Indicator> watch = indicators.find(story);
    Brief brief = writer.write(support, found, provenance, schedule, timeline, watch);
    return new StoryRecord(story, found, provenance, schedule, timeline, watch, brief);
  }

  private Account account(MentionedArticle member, Entities entities) {
    List<Timex> times = timexes.find(member.article(), member.reading());
    return new Account(
        member.article(),
        member.reading(),
        member.mentions(),
        times,
        quantities.find(member.article(), member.reading(), times),
        ordinals.find(member.article(), member.reading(), times),
        quotations.find(member, entities),
        events.find(member, entities, times));
  }
}
