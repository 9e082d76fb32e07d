package org.readout.quotation;

import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;

/** Finds the words that tell who does what a cue verb says, by the tree and by neighbourhood. */
final class SourceFinder {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  /** Verbs whose passive subject is the speaker: "was quoted as saying". */
  private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "hear");

  private final Words words;

  SourceFinder(Words words) {
    this.words = words;
  }

  /** {@return the head word of the source of the verb at {@code verb}, -1 when nobody is told} */
  int source(int verb) {
    int subject = bySubject(verb, 4);
    return subject >= 0 || passive(verb) ? subject : byNeighbours(verb);
  }

  private int bySubject(int verb, int climbs) {
    for (int child : words.children(verb)) {
      String relation = words.relation(child);
      if (relation.equals("nsubj") || relation.equals("nsubj:outer")) {
        return antecedent(child, verb);
      }
    }
    if (passive(verb)) {
      return quoting(verb) ? passiveSubject(verb) : agent(verb);
    }
    return climbs == 0 ? -1 : fromAbove(verb, climbs);
  }

  /** {@return the source that the verb shares with, or has from, the word above it} */
  private int fromAbove(int verb, int climbs) {
    int above = words.head(verb);
    if (above < 0) {
      return -1;
    }
    String relation = words.get(verb).baseRelation();
    return switch (relation) {
      case "conj", "xcomp", "advcl" -> {
        if (!words.is(above, Pos.VERB, Pos.AUX, Pos.ADJ)) {
          yield words.is(above, Pos.NOUN, Pos.PROPN) && nominal(above) ? -1 : climb(above, climbs);
        }
        yield climb(above, climbs);
      }
      case "acl" -> words.is(above, Pos.NOUN, Pos.PROPN, Pos.PRON) && above < verb ? above : -1;
      default -> -1;
    };
  }

  private int climb(int above, int climbs) {
    int subject = bySubject(above, climbs - 1);
    return subject < 0 ? passiveSubject(above) : subject;
  }

  private boolean nominal(int at) {
    return words.children(at).stream().noneMatch(c -> words.relation(c).startsWith("nsubj"));
  }

  private int antecedent(int subject, int verb) {
    if (RELATIVE.contains(words.lower(subject)) && words.get(verb).baseRelation().equals("acl")) {
      return words.head(verb);
    }
    return subject;
  }

  private boolean passive(int verb) {
    return words.children(verb).stream()
        .map(words::relation)
        .anyMatch(r -> r.equals("nsubj:pass") || r.equals("aux:pass"));
  }

  private boolean quoting(int verb) {
    return QUOTING.contains(words.lemma(verb));
  }

  private int passiveSubject(int verb) {
    for (int child : words.children(verb)) {
      if (words.relation(child).equals("nsubj:pass")) {
        return antecedent(child, verb);
      }
    }
    return -1;
  }

  private int agent(int verb) {
    for (int child : words.children(verb)) {
      boolean oblique = words.get(child).baseRelation().equals("obl");
      if (oblique && words.children(child).stream().anyMatch(c -> words.lower(c).equals("by"))) {
        return child;
      }
    }
    return -1;
  }

  /** {@return a name or pronoun right before the verb, or after it when it is turned round} */
  private int byNeighbours(int verb) {
    int before = verb - 1;
    while (before >= 0 && words.is(before, Pos.ADV, Pos.AUX)) {
      before--;
    }
    boolean same = before >= 0 && words.sentence(before) == words.sentence(verb);
    if (same && words.is(before, Pos.PROPN, Pos.PRON) && !RELATIVE.contains(words.lower(before))) {
      return before;
    }
    int after = verb + 1;
    boolean inSentence = after < words.size() && words.sentence(after) == words.sentence(verb);
    boolean turned = before < 0 || words.isMark(before);
    return inSentence && turned && words.is(after, Pos.PROPN) ? runEnd(after) : -1;
  }

  private int runEnd(int at) {
    int end = at;
    while (end + 1 < words.size()
        && words.sentence(end + 1) == words.sentence(at)
        && words.is(end + 1, Pos.PROPN)) {
      end++;
    }
    return end;
  }

  /** {@return the noun phrase round {@code head} without relative clauses; {@code verb} bounds it} */
  Span phrase(int head, int verb) {
    int first = words.left(head);
    int last = words.right(head);
    for (int child : words.children(head)) {
      String relation = words.relation(child);
      boolean clause = relation.startsWith("acl") || relation.equals("parataxis")
          || relation.startsWith("advcl") || relation.equals("dep") || relation.equals("list")
          || relation.equals("discourse") || relation.equals("cop") || relation.startsWith("nsubj")
          || relation.equals("mark") || relation.equals("ccomp");
      if (clause && child > head) {
        last = Math.min(last, words.left(child) - 1);
      } else if (clause) {
        first = Math.max(first, Math.min(head, words.right(child) + 1));
      }
    }
    if (verb > head) {
      last = Math.min(last, verb - 1);
    } else {
      first = Math.max(first, verb + 1);
    }
    last = Math.max(last, head);
    first = Math.min(first, head);
    while (last > head && (words.isMark(last) || loose(last))) {
      last--;
    }
    while (first < head && words.isMark(first)) {
      first++;
    }
    return words.span(first, last);
  }

  private boolean loose(int at) {
    return words.is(at, Pos.ADP, Pos.CCONJ, Pos.SCONJ, Pos.ADV);
  }
}
