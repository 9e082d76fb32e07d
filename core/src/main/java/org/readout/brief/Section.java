package org.readout.brief;

/** The parts of a brief, in the order in which they are read. */
public enum Section {
  WHAT_HAPPENED("What happened"),
  AGREE("Where reports agree"),
  CONFLICT("Where they conflict"),
  SINGLE("Only in one report"),
  POSITIONS("Positions by actor"),
  QUOTATIONS("Quotations"),
  FIGURES("Figures"),
  SCHEDULE("Schedule and timeline"),
  WATCH("What to watch"),
  SOURCES("Sources and origins");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  /** {@return the heading that readers see} */
  public String title() {
    return title;
  }
}
