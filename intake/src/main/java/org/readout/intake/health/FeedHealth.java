package org.readout.intake.health;

/**
 * How a feed is.
 *
 * @param address as the list names it
 * @param title what it calls itself, else what the list calls it; may be empty
 * @param state whether it works
 * @param why what was seen, in plain English
 */
public record FeedHealth(String address, String title, State state, String why) {

  /** Whether a feed works. */
  public enum State {
    /** It can be fetched and has recent items. */
    WORKS,
    /** It can be fetched, but nothing new came for long. */
    STALE,
    /** It works under a new address. */
    MOVED,
    /** It has no items. */
    EMPTY,
    /** It cannot be fetched or read. */
    FAILS
  }
}
