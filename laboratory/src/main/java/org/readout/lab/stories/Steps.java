package org.readout.lab.stories;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.brief.BriefWriter;
import org.readout.entity.Entities;
import org.readout.entity.EntityResolver;
import org.readout.event.Event;
import org.readout.event.EventFinder;
import org.readout.indicator.Indicator;
import org.readout.indicator.IndicatorFinder;
import org.readout.likeness.Support;
import org.readout.mention.Mention;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.origin.OriginFinder;
import org.readout.origin.Provenance;
import org.readout.point.Point;
import org.readout.point.PointFinder;
import org.readout.quantity.Ordinal;
import org.readout.quantity.OrdinalFinder;
import org.readout.quantity.Quantity;
import org.readout.quantity.QuantityFinder;
import org.readout.quotation.Quotation;
import org.readout.quotation.QuotationFinder;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.story.StoryGrouper;
import org.readout.timeline.ScheduleFinder;
import org.readout.timeline.Scheduled;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.TimelineFinder;
import org.readout.timex.PublicationDates;
import org.readout.timex.Timex;
import org.readout.timex.TimexFinder;
import org.readout.word.WordVectors;

/** Takes articles through the rooms one room after the other and notes what each costs. */
final class Steps {

  private final List<Cost> costs = new ArrayList<>();

  private Steps() {}

  /**
   * What one room cost.
   *
   * @param seconds the processor's, since a clock would count what else the machine does
   * @param peak the most bytes of heap in use meanwhile, garbage included
   */
  record Cost(String step, double seconds, long peak) {}

  /** {@return the costs, in the order of the rooms; all articles are taken for one story} */
  static List<Cost> of(List<Draft> drafts) {
    Steps steps = new Steps();
    ArticleParser parser = new ArticleParser();
    List<Article> articles =
        steps.each("article", drafts.size(), i -> parser.parse("a" + (i + 1), drafts.get(i)));
    Reader reader = Reader.load();
    List<Reading> readings =
        steps.each("sentence", articles.size(), i -> reader.read(articles.get(i)));
    MentionFinder finder = new MentionFinder();
    List<List<Mention>> mentions =
        steps.each("mention", articles.size(), i -> finder.find(articles.get(i), readings.get(i)));
    List<MentionedArticle> read =
        IntStream.range(0, articles.size())
            .mapToObj(i -> new MentionedArticle(articles.get(i), readings.get(i), mentions.get(i)))
            .toList();
    StoryGrouper grouper = new StoryGrouper();
    steps.cost("story", () -> grouper.group(read));
    PublicationDates dates = new PublicationDates();
    steps.cost("dates", () -> dates.infer(read));
    steps.compare(read);
    return List.copyOf(steps.costs);
  }

  private void compare(List<MentionedArticle> read) {
    EntityResolver resolver = new EntityResolver();
    Entities entities = cost("entity", () -> resolver.resolve(read));
    Story story = new Story("s1", "Sample", accounts(read, entities), entities);
    PointFinder pointFinder = new PointFinder(WordVectors.load());
    Support support = new Support(story, WordVectors.load());
    List<Point> points = cost("point", () -> pointFinder.find(support));
    OriginFinder originFinder = new OriginFinder();
    Provenance origins = cost("origin", () -> originFinder.find(story, points));
    ScheduleFinder scheduleFinder = new ScheduleFinder();
    List<Scheduled> schedule = cost("schedule", () -> scheduleFinder.find(story));
    TimelineFinder timelineFinder = new TimelineFinder();
    List<TimelineEntry> timeline = cost("timeline", () -> timelineFinder.find(story, schedule));
    IndicatorFinder indicatorFinder = new IndicatorFinder();
    List<Indicator> indicators = cost("indicator", () -> indicatorFinder.find(story));
    BriefWriter writer = new BriefWriter();
    cost("brief", () -> writer.write(support, points, origins, schedule, timeline, indicators));
  }

  private List<Account> accounts(List<MentionedArticle> read, Entities entities) {
    int size = read.size();
    TimexFinder timexFinder = new TimexFinder();
    List<List<Timex>> times =
        each("timex", size, i -> timexFinder.find(read.get(i).article(), read.get(i).reading()));
    QuantityFinder quantityFinder = new QuantityFinder();
    List<List<Quantity>> quantities =
        each(
            "quantity",
            size,
            i -> quantityFinder.find(read.get(i).article(), read.get(i).reading(), times.get(i)));
    OrdinalFinder ordinalFinder = new OrdinalFinder();
    List<List<Ordinal>> ordinals =
        each(
            "ordinal",
            size,
            i -> ordinalFinder.find(read.get(i).article(), read.get(i).reading(), times.get(i)));
    QuotationFinder quotationFinder = new QuotationFinder();
    List<List<Quotation>> quotations =
        each("quotation", size, i -> quotationFinder.find(read.get(i), entities));
    EventFinder eventFinder = new EventFinder();
    List<List<Event>> events =
        each("event", size, i -> eventFinder.find(read.get(i), entities, times.get(i)));
    return IntStream.range(0, size)
        .mapToObj(i ->
            new Account(
                read.get(i).article(),
                read.get(i).reading(),
                read.get(i).mentions(),
                times.get(i),
                quantities.get(i),
                ordinals.get(i),
                quotations.get(i),
                events.get(i)))
        .toList();
  }

  private <T> List<T> each(String step, int size, Function<Integer, T> work) {
    return cost(step, () -> IntStream.range(0, size).boxed().map(work).toList());
  }

  private <T> T cost(String step, Supplier<T> work) {
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T result = work.get();
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    double seconds = (end - start) / 1e9;
    long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    costs.add(new Cost(step, seconds, peak));
    return result;
  }
}
