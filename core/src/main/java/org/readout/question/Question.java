package org.readout.question;

/**
 * What a point asks.
 *
 * @param type what kind of answer it asks for
 * @param words in plain English
 * @param kind how much the words tell
 * @param noun what is counted or ranked: "visit" of "the second visit"; empty when nothing is
 */
public record Question(PointType type, String words, Kind kind, String noun) {

  /** How much a question tells. */
  public enum Kind {
    /** It names what happened, so that a value alone answers it: "When did the ship sink?" */
    COMPLETE,
    /** It only says what is asked for: "What sum is given for the ship?" */
    VAGUE,
    /** It repeats words of a report: "Is it so: the ship was sold?" */
    QUOTING
  }

  /** A question that a value alone answers. */
  public Question(PointType type, String words) {
    this(type, words, Kind.COMPLETE, "");
  }
}
