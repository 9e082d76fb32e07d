package org.readout.question;

/** What kind of answer a point asks for. */
public enum PointType {
  DATE,
  DURATION,
  COUNT,
  ORDINAL,
  PLACE,
  PERSON,
  ORGANIZATION,
  ROLE,
  RELATION,
  ACTION,
  POSITION,
  STATUS,
  CAUSE
}
