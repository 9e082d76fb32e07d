package org.readout.point;

import org.readout.event.Event;
import org.readout.event.Modality;
import org.readout.proposition.Proposition;

/** Whether a proposition is told as fact: the modality of the first event in it. */
final class Modalities {

  Modality of(Proposition proposition) {
    return proposition.account().events().stream()
        .filter(event -> proposition.holds(event.trigger()))
        .map(Event::modality)
        .findFirst()
        .orElse(Modality.HAPPENED);
  }
}
