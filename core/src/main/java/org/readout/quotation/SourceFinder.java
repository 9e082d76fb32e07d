package org.readout.quotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.sentence.Pos;

/**
 * Finds the words that tell who does what a cue verb says.
 *
 * <p>Who said it stands next to the cue in nearly all news, so the neighbourhood is asked first:
 * "the minister said", "said the minister", "Kim, the head of the bank, said". Participles and
 * second verbs take the source of the verb before them. The tree is asked last.
 */
final class SourceFinder {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> JOINING = CueLexicon.words("joining");

  /** Verbs whose passive subject is the speaker: "was quoted as saying". */
  private static final Set<String> QUOTING = CueLexicon.words("quoting");

  /** Verbs of speech that also things can be the subject of: "the figures show". */
  private static final Set<String> THINGS_TOO = CueLexicon.words("things-too");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final int HOPS = 4;

  /** So many words from a verb its source may stand: sentences without end stay quick. */
  private static final int FARTHEST = 80;

  private final Words words;
  private final Voices voices;
  private final NounGroups groups;
  private final Map<Integer, Optional<NounGroups.Source>> before = new HashMap<>();

  SourceFinder(Words words, Voices voices) {
    this.words = words;
    this.voices = voices;
    this.groups = new NounGroups(words, voices);
  }

  /** {@return the source of the verb at {@code verb}; empty when nobody is told} */
  Optional<NounGroups.Source> source(int verb) {
    return source(verb, HOPS);
  }

  private Optional<NounGroups.Source> source(int verb, int hops) {
    String tag = words.get(verb).tag();
    if (isPassive(verb)) {
      return QUOTING.contains(words.lemma(verb)) ? before(verb).or(() -> agent(verb)) : agent(verb);
    }
    if (tag.equals("VBG") && !afterBe(verb)) {
      return companion(verb)
          .or(() -> ofEarlierVerb(verb, hops))
          .or(() -> ofHead(verb))
          .or(() -> ofLaterVerb(verb));
    }
    if (words.lower(verb - 1).equals("to") || tag.equals("VB") && !afterModal(verb)) {
      return Optional.empty();
    }
    Optional<NounGroups.Source> turned =
        words.form(verb - 1).equals(",") ? after(verb) : Optional.empty();
    return turned
        .or(() -> before(verb))
        .or(() -> after(verb))
        .or(() -> bySubject(verb))
        .or(() -> joined(verb) ? ofEarlierVerb(verb, hops) : Optional.empty())
        .or(() -> opening(verb));
  }

  /** {@return the name that opens the sentence before a comma, with no other verb between} */
  private Optional<NounGroups.Source> opening(int verb) {
    int start = words.first(words.sentence(verb));
    for (int at = start; at < verb; at++) {
      if (words.is(at, Pos.VERB) || at - start > FARTHEST) {
        return Optional.empty();
      }
    }
    int comma = start + 1;
    while (comma < verb && voices.named(comma)) {
      comma++;
    }
    return words.form(comma).equals(",") && voices.named(comma - 1)
        ? groups.endingAt(comma - 1)
        : Optional.empty();
  }

  /** {@return the noun group right before the verb, or before a parenthesis that ends there} */
  private Optional<NounGroups.Source> before(int verb) {
    Optional<NounGroups.Source> known = before.get(verb);
    if (known != null) {
      return known;
    }
    Optional<NounGroups.Source> found = findBefore(verb);
    before.put(verb, found);
    return found;
  }

  private Optional<NounGroups.Source> findBefore(int verb) {
    int at = skipBack(verb - 1, verb);
    if (!inSentence(at, verb) || voices.quoted(at)) {
      return Optional.empty();
    }
    if (RELATIVE.contains(words.lower(at))) {
      int noun = words.form(at - 1).equals(",") ? at - 2 : at - 1;
      return inSentence(noun, verb) ? groups.endingAt(noun) : Optional.empty();
    }
    return words.form(at).equals(",") || words.form(at).equals(")") || words.form(at).equals("—")
        ? beforeParenthesis(at, verb)
        : groups.endingAt(at, voices.cue(verb) && !THINGS_TOO.contains(words.lemma(verb)));
  }

  /** {@return the place before adverbs, auxiliaries and "on Thursday"} */
  private int skipBack(int from, int verb) {
    int at = from;
    while (inSentence(at, verb)
        && (words.is(at, Pos.ADV, Pos.AUX, Pos.PART) && !words.lower(at).startsWith("'s")
            || Voices.DATES.contains(words.lower(at))
            || words.lower(at).equals("on") && at < from)) {
      at--;
    }
    return at;
  }

  /** {@return the group at the start of the clause that the parenthesis interrupts} */
  private Optional<NounGroups.Source> beforeParenthesis(int comma, int verb) {
    int start = clauseStart(comma, verb);
    for (int at = start; at < comma; at++) {
      String mark = words.form(at + 1);
      boolean stops = mark.equals(",") || mark.equals("(") || mark.equals("—");
      if (stops && words.is(at, Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.NUM, Pos.ADJ)) {
        Optional<NounGroups.Source> found = groups.endingAt(at);
        boolean who =
            found.isPresent()
                && found.get().first() >= start
                && (voices.person(found.get().head()) || voices.named(found.get().head()));
        if (who) {
          return Optional.of(groups.nameBehind(found.get(), comma));
        }
      }
    }
    return Optional.empty();
  }

  private int clauseStart(int from, int verb) {
    int at = from;
    while (inSentence(at - 1, verb)
        && from - at < FARTHEST
        && !voices.quoted(at - 1)
        && ";:”\"".indexOf(words.form(at - 1).charAt(0)) < 0) {
      at--;
    }
    return at;
  }

  /** {@return the noun group behind the verb: "said the minister"} */
  private Optional<NounGroups.Source> after(int verb) {
    int before = verb - 1;
    boolean turned =
        !inSentence(before, verb)
            || words.isMark(before)
            || voices.quoted(before)
            || words.lower(before).equals("as");
    boolean finite = FINITE.contains(words.get(verb).tag());
    return turned && finite && !words.lemma(verb).equals("tell")
        ? groups.startingAt(verb + 1).filter(this::standsAlone)
        : Optional.empty();
  }

  /** {@return whether no verb follows, of which the group would be the subject} */
  private boolean standsAlone(NounGroups.Source source) {
    int next = source.last() + 1;
    return next >= words.size() || !words.is(next, Pos.VERB, Pos.AUX, Pos.ADV, Pos.PART);
  }

  private Optional<NounGroups.Source> bySubject(int verb) {
    for (int child : words.children(verb)) {
      String relation = words.relation(child);
      boolean subject = relation.equals("nsubj") || relation.equals("nsubj:outer");
      if (subject && voices.speaks(child) && !voices.quoted(child)) {
        return groups.round(child, verb);
      }
    }
    return Optional.empty();
  }

  private Optional<NounGroups.Source> agent(int verb) {
    for (int at = verb + 1; inSentence(at, verb) && at <= verb + 4; at++) {
      if (words.lower(at).equals("by")) {
        return groups.startingAt(at + 1);
      }
    }
    return Optional.empty();
  }

  /** {@return X of "with X saying"} */
  private Optional<NounGroups.Source> companion(int verb) {
    if (words.isMark(verb - 1) || voices.quoted(verb - 1)) {
      return Optional.empty();
    }
    return groups
        .endingAt(verb - 1)
        .filter(source -> words.lower(source.first() - 1).equals("with"));
  }

  /** {@return the source of an earlier verb of the sentence, a cue of speech first} */
  private Optional<NounGroups.Source> ofEarlierVerb(int verb, int hops) {
    if (hops == 0) {
      return Optional.empty();
    }
    Optional<NounGroups.Source> first = Optional.empty();
    int start = Math.max(words.first(words.sentence(verb)), verb - FARTHEST);
    for (int at = start; at < verb; at++) {
      boolean finite = FINITE.contains(words.get(at).tag()) && words.is(at, Pos.VERB, Pos.AUX);
      if (finite && !voices.quoted(at)) {
        Optional<NounGroups.Source> near = before(at);
        Optional<NounGroups.Source> found = near.isPresent() ? near : bySubject(at);
        if (found.isPresent() && voices.cue(at)) {
          return found;
        }
        first = first.isPresent() ? first : found;
      }
    }
    return first;
  }

  /** {@return the source of the first verb behind the comma: "Despite saying so, he signed"} */
  private Optional<NounGroups.Source> ofLaterVerb(int verb) {
    for (int at = verb + 1; inSentence(at, verb) && at <= verb + FARTHEST; at++) {
      boolean finite = FINITE.contains(words.get(at).tag()) && words.is(at, Pos.VERB, Pos.AUX);
      if (finite && !voices.quoted(at)) {
        Optional<NounGroups.Source> found = before(at);
        if (found.isPresent() && words.form(found.get().first() - 1).equals(",")) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** {@return whose warning or claim the noun at {@code noun} is} */
  Optional<NounGroups.Source> owner(int noun) {
    for (int at = noun - 1; inSentence(at, noun) && at >= noun - 3; at--) {
      if (words.get(at).tag().equals("POS")) {
        return groups.endingAt(at - 1, true);
      }
      if (words.get(at).tag().equals("PRP$")) {
        return groups.round(at, noun);
      }
      if (!words.is(at, Pos.ADJ, Pos.NOUN, Pos.PROPN)) {
        break;
      }
    }
    return ofEarlierVerb(noun, 1);
  }

  /** {@return the noun that the participle describes: "a report promising"} */
  private Optional<NounGroups.Source> ofHead(int verb) {
    int above = words.head(verb);
    boolean noun = above >= 0 && above < verb && words.get(verb).baseRelation().equals("acl");
    return noun && voices.speaks(above) ? groups.round(above, verb) : Optional.empty();
  }

  private boolean joined(int verb) {
    int before = skipBack(verb - 1, verb);
    return inSentence(before, verb)
        && (words.is(before, Pos.CCONJ) || words.form(before).equals(","));
  }

  /** {@return whether the verb is a passive: "was told", "seen as"} */
  boolean isPassive(int verb) {
    String tag = words.get(verb).tag();
    if (!tag.equals("VBN") && !tag.equals("VBD")) {
      return false;
    }
    for (int at = verb - 1; inSentence(at, verb) && at >= verb - 3; at--) {
      if (words.lemma(at).equals("be") && !voices.quoted(at)) {
        return true;
      }
      if (words.lemma(at).equals("have")) {
        return false;
      }
      if (!words.is(at, Pos.ADV, Pos.PART)) {
        break;
      }
    }
    return tag.equals("VBN") && words.get(verb).baseRelation().equals("acl");
  }

  private boolean afterBe(int verb) {
    int at = verb - 1;
    while (inSentence(at, verb) && words.is(at, Pos.ADV)) {
      at--;
    }
    return inSentence(at, verb) && words.lemma(at).equals("be");
  }

  private boolean afterModal(int verb) {
    int at = verb - 1;
    while (inSentence(at, verb) && words.is(at, Pos.ADV, Pos.PART)) {
      at--;
    }
    return inSentence(at, verb) && words.is(at, Pos.AUX);
  }

  private boolean inSentence(int at, int verb) {
    return at >= 0 && at < words.size() && words.sentence(at) == words.sentence(verb);
  }

  NounGroups groups() {
    return groups;
  }

  static boolean joins(String word) {
    return JOINING.contains(word);
  }
}
