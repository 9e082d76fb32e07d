package org.readout.event;

/** The four classes into which PLOVER types fall. */
enum Quad {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT,
  NONE;

  /** {@return the class of a type} */
  static Quad of(PloverType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT -> VERBAL_COOPERATION;
      case COOPERATE, AID, YIELD, RETREAT -> MATERIAL_COOPERATION;
      case REQUEST, ACCUSE, REJECT, THREATEN -> VERBAL_CONFLICT;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> MATERIAL_CONFLICT;
      case UNCODED -> NONE;
    };
  }

  /** {@return "cooperation", "conflict", or nothing} */
  String side() {
    return switch (this) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> "cooperation";
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> "conflict";
      case NONE -> "";
    };
  }
}
