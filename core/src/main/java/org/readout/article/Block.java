package org.readout.article;

/**
 * One line or paragraph of an article, and what it is.
 *
 * @param span its words, without surrounding white space
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

  /** What a block is. */
  public enum Kind {
    TITLE,
    STANDFIRST,
    BYLINE,
    DATELINE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** Set off as somebody's words: a block quotation. */
    QUOTE,
    /** What stands under a picture; often old, so no part of the report. */
    CAPTION,
    /** Menus, related links, bios, comments, sign-up lines, notices. */
    BOILERPLATE;

    /** {@return whether blocks of this kind hold what the outlet reports} */
    public boolean isReport() {
      return switch (this) {
        case TITLE, STANDFIRST, HEADING, PARAGRAPH, LIST_ITEM, QUOTE -> true;
        case BYLINE, DATELINE, CAPTION, BOILERPLATE -> false;
      };
    }
  }
}
