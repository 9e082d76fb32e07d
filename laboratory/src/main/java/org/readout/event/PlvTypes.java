package org.readout.event;

/** The type that PLV and the gold records give an event, which fold modality into the type. */
final class PlvTypes {
  private PlvTypes() {}

  /**
   * {@return cooperation to come as AGREE, denied as REJECT; conflict to come as THREATEN; urged as
   * REQUEST; RETREAT as YIELD}
   */
  static PloverType of(Event event) {
    Quad quad = Quad.of(event.type());
    boolean cooperation = quad.side().equals("cooperation");
    return switch (event.modality()) {
      case PLANNED, POSSIBLE, HYPOTHETICAL -> toCome(event.type(), quad, cooperation);
      case DENIED -> cooperation ? PloverType.REJECT : event.type();
      case URGED -> PloverType.REQUEST;
      case HAPPENED -> event.type() == PloverType.RETREAT ? PloverType.YIELD : event.type();
    };
  }

  private static PloverType toCome(PloverType type, Quad quad, boolean cooperation) {
    if (cooperation) {
      return PloverType.AGREE;
    }
    return quad == Quad.MATERIAL_CONFLICT ? PloverType.THREATEN : type;
  }
}
