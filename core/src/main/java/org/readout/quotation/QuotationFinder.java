package org.readout.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.announcement.AnnouncementFinder;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.lexicon.PersonNames;
import org.readout.mark.MarkScanner;
import org.readout.mark.Passage;
import org.readout.mention.MentionedArticle;
import org.readout.saying.SayingFinder;

/**
 * Finds what was said and by whom: words between quotation marks first, then clauses that a cue
 * reports in the writer's words.
 *
 * <p>A quotation split by its cue is two quotations of one speaker. A reported clause that holds
 * words in marks is told as a whole and its marked words again, as mixed quotations.
 */
public final class QuotationFinder {

  private final CueLexicon lexicon = CueLexicon.load();
  private final SayingFinder sayings = new SayingFinder();
  private final AnnouncementFinder announcements = new AnnouncementFinder();
  private final PersonNames names = PersonNames.load();

  /** {@return the quotations of the article's report, in the order of the text} */
  public List<Quotation> find(MentionedArticle read, Entities entities) {
    Article article = read.article();
    List<Span> blocks = article.report().stream().map(Block::span).toList();
    List<Passage> passages = MarkScanner.scan(article.text(), blocks);
    Words words = new Words(read.reading(), lexicon);
    Voices voices = new Voices(read, words, passages, lexicon);
    AttributionFinder finder = new AttributionFinder(words, voices, lexicon);
    List<AttributionFinder.Attribution> told =
        outside(
            new LearnedAttributions(words, voices, lexicon, finder)
                .merge(finder.find(), sayings.find(read, passages)),
            passages);
    SpeakerResolver resolver = new SpeakerResolver(read, entities, voices, names);
    QuotationWalk walk = new QuotationWalk(article.text(), blocks, words, resolver);
    List<Quotation> found = new ArrayList<>(walk.walk(passages, told, announcements.find(read)));
    found.sort(
        Comparator.comparing(Quotation::span)
            .thenComparing(quotation -> quotation.kind() == Quotation.Kind.INDIRECT)
            .thenComparing(quotation -> !quotation.isListed()));
    return eachOnce(found);
  }

  private static List<Quotation> eachOnce(List<Quotation> sorted) {
    List<Quotation> once = new ArrayList<>();
    for (Quotation quotation : sorted) {
      if (once.isEmpty() || !once.getLast().span().equals(quotation.span())) {
        once.add(quotation);
      }
    }
    return List.copyOf(once);
  }

  /** {@return the attributions that are not themselves part of what is quoted} */
  private static List<AttributionFinder.Attribution> outside(
      List<AttributionFinder.Attribution> told, List<Passage> passages) {
    List<AttributionFinder.Attribution> kept = new ArrayList<>();
    int next = 0;
    for (AttributionFinder.Attribution attribution : told) {
      Span cue = attribution.cue().span();
      while (next < passages.size() && passages.get(next).content().end() <= cue.start()) {
        next++;
      }
      boolean quoted = next < passages.size() && passages.get(next).content().overlaps(cue);
      if (!quoted || endsUnclosed(passages.get(next), attribution)) {
        kept.add(attribution);
      }
    }
    return kept;
  }

  /** {@return whether the cue stands at the end of a passage whose closing mark is missing} */
  private static boolean endsUnclosed(Passage passage, AttributionFinder.Attribution attribution) {
    return !passage.closed()
        && attribution.source().isPresent()
        && passage.content().end() - attribution.extent().end() <= 2;
  }
}
