package org.readout.event;

/** The sixteen event types of PLOVER (Open Event Data Alliance, 2018), and none of them. */
public enum PloverType {
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  YIELD,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  RETREAT,
  UNCODED
}
