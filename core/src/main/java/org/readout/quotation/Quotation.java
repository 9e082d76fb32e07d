package org.readout.quotation;

import java.util.Optional;
import org.readout.article.Span;

/**
 * What someone said or wrote.
 *
 * @param span the content, without the marks
 * @param kind how it is reported
 * @param speaker who said it
 * @param source all the words that tell who said it: "Kim, the head of the bank", when there are
 *     any
 * @param cue the words that introduce it, when there are any
 * @param addressee to whom, in the words of the text
 * @param rule id of the rule that made it
 */
public record Quotation(
    Span span,
    Kind kind,
    Speaker speaker,
    Optional<Span> source,
    Optional<Cue> cue,
    Optional<String> addressee,
    String rule) {

  /** Ends the rule ids of what is only the object of a verb: "the plan" of "opposed the plan". */
  static final String OBJECT = "-object";

  /** Begins the rule ids of what only the trained model takes for said, thought or wanted. */
  static final String LEARNED = "learned-";

  /** {@return whether a listed cue or quotation marks tell it, not the trained model alone} */
  public boolean isListed() {
    return !rule.startsWith(LEARNED);
  }

  /** {@return whether it is a statement, rather than what a stance or a plan is about} */
  public boolean isStatement() {
    return !rule.endsWith(OBJECT);
  }

  /** A quotation of which the words for the source are not kept. */
  public Quotation(
      Span span,
      Kind kind,
      Speaker speaker,
      Optional<Cue> cue,
      Optional<String> addressee,
      String rule) {
    this(span, kind, speaker, Optional.empty(), cue, addressee, rule);
  }

  /**
   * The words that introduce a quotation.
   *
   * @param span "said", "according to", "in remarks to"
   * @param lemma dictionary form: "say", "according", "remark"
   */
  public record Cue(Span span, String lemma) {}

  /** How speech is reported. */
  public enum Kind {
    /** A whole statement in quotation marks. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** Some words in quotation marks inside the reporter's sentence. */
    MIXED
  }
}
