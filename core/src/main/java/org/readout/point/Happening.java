package org.readout.point;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.readout.event.Modality;

/**
 * What a clause tells, as far as two reports can be compared in it.
 *
 * @param verb lemma of the word that tells it
 * @param kind PLOVER type and mode of a deed; empty for mere words and for what is not coded
 * @param modality whether it is told as fact
 * @param over whether it is told as past, or as a headline tells the past
 * @param actor who acts: an entity's id, or a noun
 * @param object whom or what it is done to
 * @param told the day of the report, when known
 */
record Happening(
    String verb,
    Optional<String> kind,
    Modality modality,
    boolean over,
    Optional<String> actor,
    Optional<String> object,
    Optional<LocalDate> told) {

  /** Of these the number grows while reports come in. */
  private static final Set<String> TOLLS =
      Set.of(
          "kill",
          "die",
          "death",
          "dead",
          "injure",
          "injury",
          "wound",
          "hurt",
          "hospitalize",
          "hospitalise",
          "casualty",
          "victim",
          "fatality",
          "body",
          "toll",
          "arrest",
          "detain",
          "displace",
          "evacuate",
          "rescue",
          "infect",
          "case",
          "confirm",
          "lose",
          "miss");

  /** {@return whether this is the plan of what the other tells as done} */
  boolean becameTrueIn(Happening other) {
    boolean order =
        told.isEmpty() || other.told.isEmpty() || !other.told.get().isBefore(told.get());
    return modality == Modality.PLANNED
        && other.modality == Modality.HAPPENED
        && other.over
        && order
        && isSameEvent(other);
  }

  /** {@return whether it is a count that grows from one report to a later one} */
  boolean growsUntil(Happening later) {
    return TOLLS.contains(verb)
        && TOLLS.contains(later.verb)
        && told.isPresent()
        && later.told.isPresent()
        && told.get().isBefore(later.told.get());
  }

  private boolean isSameEvent(Happening other) {
    boolean alike = verb.equals(other.verb) || kind.isPresent() && kind.equals(other.kind);
    return alike && !clash(actor, other.actor) && !clash(object, other.object) && meets(other);
  }

  private static boolean clash(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** {@return whether somebody or something takes part in both} */
  private boolean meets(Happening other) {
    return actor.isPresent() && (actor.equals(other.actor) || actor.equals(other.object))
        || object.isPresent() && (object.equals(other.object) || object.equals(other.actor));
  }
}
