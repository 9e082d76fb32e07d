package org.readout.point;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Block;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.event.Event;
import org.readout.event.Modality;
import org.readout.event.ModalityFinder;
import org.readout.event.PloverType;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;

/** Finds what propositions tell: by the event they hold, or by their topmost verb. */
final class Happenings {

  /** Two acts of speech are not one for being of one kind. */
  private static final Set<PloverType> WORDS =
      EnumSet.of(
          PloverType.UNCODED,
          PloverType.REQUEST,
          PloverType.ACCUSE,
          PloverType.REJECT,
          PloverType.THREATEN,
          PloverType.SUPPORT,
          PloverType.AGREE);

  private final ModalityFinder modalities = new ModalityFinder();

  /** {@return what a proposition tells; {@code entities} says who is who} */
  Happening of(Proposition proposition, Entities entities) {
    return event(proposition)
        .map(event -> ofEvent(proposition, entities, event))
        .orElseGet(() -> ofVerb(proposition, entities));
  }

  /** {@return whether it tells what is only supposed: "if the port closes"} */
  boolean isSupposed(Proposition proposition) {
    Modality modality =
        event(proposition)
            .map(Event::modality)
            .orElseGet(() -> modalities.of(proposition.sentence(), proposition.top()));
    return modality == Modality.HYPOTHETICAL;
  }

  private static Optional<Event> event(Proposition proposition) {
    for (Event event : proposition.account().events()) {
      if (proposition.holds(event.trigger())) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  private Happening ofEvent(Proposition proposition, Entities entities, Event event) {
    int verb = at(proposition.sentence(), event.trigger());
    Happening read = ofVerb(proposition, entities, Math.max(verb, 0));
    Optional<String> kind =
        WORDS.contains(event.type())
            ? Optional.empty()
            : Optional.of(event.type() + event.mode().map(mode -> "/" + mode).orElse(""));
    String article = proposition.account().article().id();
    return new Happening(
        read.verb(),
        kind,
        event.modality(),
        read.over(),
        event.actor().flatMap(span -> entities.at(article, span)).map(Entity::id).or(read::actor),
        event.recipient().flatMap(s -> entities.at(article, s)).map(Entity::id).or(read::object),
        read.told());
  }

  private Happening ofVerb(Proposition proposition, Entities entities) {
    return ofVerb(proposition, entities, proposition.top());
  }

  private Happening ofVerb(Proposition proposition, Entities entities, int verb) {
    Sentence sentence = proposition.sentence();
    Token token = sentence.tokens().get(verb);
    Optional<String> passive = slot(proposition, entities, verb, "nsubj:pass");
    return new Happening(
        token.lemma().toLowerCase(Locale.ROOT),
        Optional.empty(),
        modalities.of(sentence, verb),
        isOver(proposition, verb),
        passive.isPresent() ? Optional.empty() : slot(proposition, entities, verb, "nsubj"),
        passive.or(() -> slot(proposition, entities, verb, "obj")),
        proposition.account().article().published().date());
  }

  private static boolean isOver(Proposition proposition, int verb) {
    Sentence sentence = proposition.sentence();
    Token token = sentence.tokens().get(verb);
    return switch (token.tag()) {
      case "VBD" -> true;
      case "VBN" ->
          sentence.children(verb).stream()
              .map(child -> sentence.tokens().get(child))
              .anyMatch(child -> isPastAuxiliary(child) || child.tag().equals("VBD"));
      case "VBZ", "VBP" -> isHeadline(proposition);
      default -> token.pos() == Pos.NOUN;
    };
  }

  private static boolean isPastAuxiliary(Token child) {
    return child.pos() == Pos.AUX && (child.lemma().equals("have") || child.tag().equals("VBN"));
  }

  private static boolean isHeadline(Proposition proposition) {
    return proposition.account().article().blocks().stream()
        .anyMatch(b -> b.kind() == Block.Kind.TITLE && b.span().contains(proposition.span()));
  }

  private static int at(Sentence sentence, Span span) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> slot(
      Proposition proposition, Entities entities, int verb, String relation) {
    Sentence sentence = proposition.sentence();
    for (int child : sentence.children(verb)) {
      Token token = sentence.tokens().get(child);
      if (token.relation().equals(relation)) {
        return Optional.of(
            entity(proposition.account(), sentence, child, entities)
                .map(Entity::id)
                .orElse(token.lemma().toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Entity> entity(
      Account account, Sentence sentence, int head, Entities entities) {
    for (Mention mention : account.mentions()) {
      if (mention.sentence() == sentence.index() && mention.head() == head) {
        return entities.at(account.article().id(), mention.span());
      }
    }
    return Optional.empty();
  }
}
