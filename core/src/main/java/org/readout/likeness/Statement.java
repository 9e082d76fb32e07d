package org.readout.likeness;

import java.util.List;
import java.util.Optional;
import org.readout.event.Modality;
import org.readout.proposition.Proposition;
import org.readout.quantity.Quantity;
import org.readout.timex.DateRange;

/**
 * A clause made ready to be compared with many others.
 *
 * @param line the words of its sentence
 * @param from its first word in the line
 * @param to one past its last word in the line
 * @param parts what each of its words is in it
 * @param main the word in the line that tells the deed or state; -1 when it is no telling word
 * @param actor the word in the line that tells who does it, also where the clause goes on with the
 *     subject of another one; -1 when it is not told
 * @param object the word in the line that tells what it is done to; -1 when it is not told
 * @param modality whether it is told as fact
 * @param speaker who says it: an entity's id or other words; empty when the report does
 * @param numbers the numbers in it
 * @param figures all numbers of its sentence
 * @param days the dates in it
 * @param dates all dates of its sentence
 * @param vector what its words mean together
 */
record Statement(
    Proposition proposition,
    Line line,
    int from,
    int to,
    Part[] parts,
    int main,
    int actor,
    int object,
    Modality modality,
    Optional<String> speaker,
    List<Quantity> numbers,
    List<Quantity> figures,
    List<DateRange> days,
    List<DateRange> dates,
    float[] vector) {

  /** What a word is in a clause. */
  enum Part {
    MAIN,
    ACTOR,
    OBJECT,
    COMPLEMENT,
    OBLIQUE,
    REST;

    /** {@return whether a report that lacks it tells another thing} */
    boolean isCore() {
      return ordinal() <= COMPLEMENT.ordinal();
    }
  }

  /** {@return how many telling words it has} */
  int size() {
    return to - from;
  }

  /**
   * The telling words of a sentence, in its order; a name of several words once. All arrays have
   * one entry for each word.
   *
   * @param tokens index of the word in the sentence
   * @param words id in the lexicon
   * @param things id in the lexicon of the name of what a noun or pronoun means; -1 when not known
   * @param stems what words of one stem share; -1 for names
   * @param weights how much each word tells
   * @param parents which telling word stands above it in the tree; -1 when none does
   * @param sorted the ids in ascending order
   * @param vector what the words mean together
   */
  record Line(
      int[] tokens,
      int[] words,
      int[] things,
      int[] stems,
      double[] weights,
      int[] parents,
      int[] sorted,
      float[] vector) {

    int size() {
      return tokens.length;
    }

    /** {@return whether the word names somebody or something, or means what a name names} */
    boolean isNamed(int word) {
      return things[word] >= 0;
    }
  }
}
