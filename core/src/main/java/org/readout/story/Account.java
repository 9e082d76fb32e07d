package org.readout.story;

import java.util.List;
import org.readout.article.Article;
import org.readout.event.Event;
import org.readout.mention.Mention;
import org.readout.quantity.Ordinal;
import org.readout.quantity.Quantity;
import org.readout.quotation.Quotation;
import org.readout.sentence.Reading;
import org.readout.timex.Timex;

/** One article of a story with everything found in it, each list in the order of the text. */
public record Account(
    Article article,
    Reading reading,
    List<Mention> mentions,
    List<Timex> timexes,
    List<Quantity> quantities,
    List<Ordinal> ordinals,
    List<Quotation> quotations,
    List<Event> events) {

  public Account {
    mentions = List.copyOf(mentions);
    timexes = List.copyOf(timexes);
    quantities = List.copyOf(quantities);
    ordinals = List.copyOf(ordinals);
    quotations = List.copyOf(quotations);
    events = List.copyOf(events);
  }
}
