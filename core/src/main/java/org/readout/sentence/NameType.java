package org.readout.sentence;

/** What a name names. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** A nationality or people: "Chinese", "South Koreans". */
  NATIONALITY
}
