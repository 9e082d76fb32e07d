package org.readout.lab.plover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.event.Event;
import org.readout.event.EventFinder;
import org.readout.event.Modality;
import org.readout.event.PloverType;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Codes marked sentences with the event room, the marked parties being the only mentions. */
final class RuleCoder {
  private final ArticleParser parser = new ArticleParser();
  private final Reader reader = Reader.load();
  private final EventFinder finder = new EventFinder();

  /** {@return the type of the event that joins the parties best; UNCODED when there is none} */
  PloverType code(MarkedSentence sentence) {
    return best(sentence).map(RuleCoder::root).orElse(PloverType.UNCODED);
  }

  /** {@return the coded event that joins the parties best} */
  Optional<Event> best(MarkedSentence sentence) {
    Article article = parser.parse("a1", Draft.of("plv", sentence.text()));
    List<Span> whole = List.of(new Span(0, sentence.text().length()));
    Reading reading = reader.read(article.text(), whole);
    List<Mention> parties = new ArrayList<>();
    sentence.source().ifPresent(span -> parties.addAll(mention(reading, span)));
    sentence.target().ifPresent(span -> parties.addAll(mention(reading, span)));
    parties.sort(Comparator.comparing(Mention::span));
    MentionedArticle mentioned = new MentionedArticle(article, reading, parties);
    return finder.find(mentioned, new Entities(List.of()), List.of()).stream()
        .filter(event -> event.type() != PloverType.UNCODED)
        .max(
            Comparator.comparingInt((Event event) -> fit(event, sentence))
                .thenComparing(event -> -event.trigger().start()));
  }

  private static int fit(Event event, MarkedSentence sentence) {
    int actor = event.actor().equals(sentence.source()) && event.actor().isPresent() ? 2 : 0;
    int recipient =
        event.recipient().equals(sentence.target()) && event.recipient().isPresent() ? 3 : 0;
    int swapped =
        event.recipient().equals(sentence.source()) || event.actor().equals(sentence.target())
            ? 1
            : 0;
    int fact = event.modality() == Modality.HAPPENED ? 2 : 0;
    return fact + actor + recipient + (event.recipient().isPresent() ? swapped : 0);
  }

  /** PLV has no RETREAT; in it cooperation to come is AGREE and conflict to come THREATEN. */
  private static PloverType root(Event event) {
    String side = Quad.of(event.type()).side();
    boolean open = event.modality() == Modality.PLANNED || event.modality() == Modality.POSSIBLE;
    if (event.modality() == Modality.DENIED && side.equals("cooperation")) {
      return PloverType.REJECT;
    }
    if (open && side.equals("cooperation")) {
      return PloverType.AGREE;
    }
    boolean material = Quad.of(event.type()) == Quad.MATERIAL_CONFLICT;
    if (open && material) {
      return PloverType.THREATEN;
    }
    return event.type() == PloverType.RETREAT ? PloverType.YIELD : event.type();
  }

  private static List<Mention> mention(Reading reading, Span span) {
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean inside = span.contains(token.span());
        boolean top =
            token.head() < 0 || !span.contains(sentence.tokens().get(token.head()).span());
        if (inside && top) {
          return List.of(
              new Mention(span, sentence.index(), i, Mention.Kind.NAME, Mention.Type.UNKNOWN));
        }
      }
    }
    return List.of();
  }
}
