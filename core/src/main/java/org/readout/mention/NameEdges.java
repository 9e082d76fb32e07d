package org.readout.mention;

import java.util.ArrayList;
import java.util.List;
import org.readout.article.Span;
import org.readout.sentence.Name;
import org.readout.sentence.NameType;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Sets the edges of names right, which the reader's statistics blur where a part of a name looks
 * like another word: "Moon Jae-in", "Kim Jong Un warned", "Abu Bakr al-Masri", "Sung-Yoon Lee",
 * "Martin Luther King Jr.". It adds what belongs to a name, joins its pieces, cuts off what a
 * hyphen has tied on ("Merkel-style"), and finds "Cheong Seong-chang" where the reader is silent.
 */
final class NameEdges {

  private static final int LONGEST = 9;

  private final NameShape shape;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Name> names;
  private final boolean headline;
  private final List<Name> found = new ArrayList<>();
  private int next;
  private int first;
  private int end;
  private NameType type = NameType.PERSON;

  /**
   * Begins with one sentence, the names that the reader saw in it, and whether it is a headline.
   */
  NameEdges(NameShape shape, Sentence sentence, List<Name> names, boolean headline) {
    this.shape = shape;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.names = names;
    this.headline = headline;
  }

  /** {@return the names with their edges set right, in the order of the text} */
  List<Name> repair() {
    for (int i = 0; i < tokens.size(); i++) {
      while (next < names.size() && names.get(next).first() < i) {
        next++;
      }
      if (next < names.size() && names.get(next).first() == i) {
        take(names.get(next++));
        i = Math.max(i, end - 1);
      } else if (isOverlooked(i)) {
        add(i, i + 4, NameType.PERSON);
        i += 3;
      }
    }
    return found;
  }

  private void take(Name name) {
    first = name.first();
    end = name.end();
    type = name.type();
    if (type == NameType.NATIONALITY) {
      found.add(name);
      return;
    }
    growLeft();
    for (int before = -1; before != end && end - first < LONGEST; ) {
      before = end;
      growRight();
      swallow();
    }
    add();
  }

  private void swallow() {
    while (next < names.size() && names.get(next).first() < end) {
      Name swallowed = names.get(next++);
      type = swallowed.type() == NameType.PERSON ? NameType.PERSON : type;
      end = Math.max(end, swallowed.end());
    }
  }

  private void add() {
    boolean pair =
        type == NameType.PERSON
            && end - first == 3
            && NameShape.isHyphen(tokens, first + 1)
            && shape.isFamily(tokens, first)
            && shape.isFamily(tokens, first + 2);
    if (pair) {
      add(first, first + 1, type);
      add(first + 2, end, type);
      return;
    }
    boolean tied =
        end - first > 2
            && NameShape.isHyphen(tokens, end - 2)
            && shape.isTied(tokens.get(end - 1).form());
    add(first, tied ? end - 2 : end, type);
  }

  private void add(int from, int to, NameType of) {
    Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
    found.add(new Name(sentence.index(), from, to, span, of));
  }

  private void growLeft() {
    int floor = found.isEmpty() ? 0 : found.getLast().end();
    boolean person = type == NameType.PERSON;
    boolean hyphen = first - 2 >= floor && NameShape.isHyphen(tokens, first - 1);
    if (hyphen && shape.isArticle(tokens, first - 2)) {
      first -= 2;
      joinBefore(floor);
    } else if (hyphen && person && end - first > 1 && isGivenBefore()) {
      first -= 2;
    }
    boolean family = first > floor && person && shape.isFamily(tokens, first - 1);
    if (family && shape.areGiven(tokens, first, end)) {
      first--;
    }
  }

  /** "Abdel-Fattah" + "al-Burhan", which the reader took for two. */
  private void joinBefore(int floor) {
    if (!found.isEmpty() && floor == first && type == NameType.PERSON) {
      first = found.removeLast().first();
    }
  }

  /** "Sung-" before "Yoon Lee" */
  private boolean isGivenBefore() {
    String given = tokens.get(first - 2).form();
    boolean both = NameShape.isSyllable(given) && NameShape.isSyllable(tokens.get(first).form());
    return shape.isCapital(tokens, first - 2) && (both || shape.isGiven(given));
  }

  private void growRight() {
    if (shape.isArticle(tokens, end)) {
      end += 3;
    } else if (type == NameType.PERSON) {
      end = Math.max(end, personEnd());
    }
  }

  private int personEnd() {
    if (NameShape.isHyphen(tokens, end)) {
      return hyphenEnd();
    }
    boolean family = shape.isFamily(tokens, first);
    if (family && end - first == 1) {
      return familyEnd();
    }
    boolean third =
        family
            && end - first == 2
            && NameShape.isSyllable(tokens.get(first + 1).form())
            && shape.isLastSyllable(tokens, end, headline);
    if (third || shape.isSuffix(tokens, end)) {
      return end + 1;
    }
    boolean generation = shape.isSuffix(tokens, end + 1) && shape.isCapital(tokens, end);
    return generation ? end + 2 : shape.linked(tokens, end);
  }

  /** "Kim Jong" + "-un", "Jean" + "-Luc"; not "Putin" + "-led". */
  private int hyphenEnd() {
    String before = tokens.get(end - 1).form();
    String after = tokens.get(end + 1).form();
    boolean capital = shape.isCapital(tokens, end + 1);
    boolean given = end - first > 1 || shape.isGiven(before) && !shape.isFamily(tokens, first);
    boolean syllables =
        end - first > 1 && NameShape.isSyllable(before) && NameShape.isSyllable(after);
    boolean joined = capital ? given : syllables && !shape.isTied(after);
    return joined ? end + 2 : end;
  }

  /** "Moon" + "Jae-in", "Ri" + "Yong Ho" when the reader saw the rest as a name of its own. */
  private int familyEnd() {
    if (end + 3 <= tokens.size() && shape.areGiven(tokens, end, end + 3)) {
      return end + 3;
    }
    boolean follows = next < names.size() && names.get(next).first() == end;
    return follows && shape.areGiven(tokens, end, names.get(next).end())
        ? names.get(next).end()
        : end;
  }

  /** "Cheong Seong-chang": a capital syllable before two that a hyphen joins. */
  private boolean isOverlooked(int i) {
    boolean free = next >= names.size() || names.get(next).first() >= i + 4;
    return free
        && i + 4 <= tokens.size()
        && NameShape.isHyphen(tokens, i + 2)
        && Character.isLowerCase(tokens.get(i + 3).form().codePointAt(0))
        && shape.areGiven(tokens, i + 1, i + 4)
        && (shape.isFamily(tokens, i) || i > 0 && shape.isLastSyllable(tokens, i, true));
  }
}
