package org.readout.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.PersonNames.Gender;
import org.readout.lexicon.Pronoun;
import org.readout.lexicon.WordLists;
import org.readout.mention.Mention;
import org.readout.mention.Use;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * What the words around tell for and against a candidate for a pronoun, as short names whose
 * weights are learnt. Letters: u the pronoun, o the candidate's last mention, d sentences between.
 */
final class PronounCues {

  private static final int FAR = 3;

  private final Set<String> speech;
  private final BitSet quoted;

  PronounCues(WordLists words, BitSet quoted) {
    this.speech = words.get("speech");
    this.quoted = quoted;
  }

  /**
   * The moment at which a pronoun is met.
   *
   * @param pronoun which one
   * @param use where
   * @param open mentions since the last sentences that nobody has resolved, in order
   */
  record Moment(Pronoun pronoun, Use use, List<Use> open) {}

  /**
   * A candidate as the article has it so far.
   *
   * @param cluster who or what
   * @param last its last mention
   * @param rank how many other candidates were mentioned later
   * @param count how often it was mentioned in the article before
   * @param lead whether the first sentences mention it
   */
  record Standing(Cluster cluster, Use last, int rank, int count, boolean lead) {}

  List<String> of(Moment moment, Standing standing, int candidates) {
    Use use = moment.use();
    Use other = standing.last();
    String kind = kind(moment.pronoun());
    String mine = kind + role(use);
    String theirs = role(other);
    int d = Math.min(FAR, distance(use, other));
    List<String> cues = new ArrayList<>(20);
    cues.add(kind + "d" + d + " o" + theirs);
    cues.add(mine + " o" + theirs + " d" + Math.min(1, d));
    cues.add(kind + " " + other.mention().kind().name().charAt(0) + " d" + d);
    cues.add(kind + " rank" + Math.min(3, standing.rank()) + " of" + Math.min(4, candidates));
    cues.add(kind + " n" + bucket(standing.count()) + (standing.lead() ? " lead" : ""));
    cues.add(kind + " q" + isQuoted(use) + isQuoted(other) + " d" + Math.min(1, d));
    cues.add(kind + (isSpeaker(use) && isSpeaker(other) && !isQuoted(other) ? " speakers" : " -"));
    cues.add(mine + " gov" + governs(other, use));
    cues.add(kind + (isFirst(other) ? " first" : " later") + " d" + d);
    cues.add(kind + " open" + between(moment, other));
    samePronoun(moment.pronoun(), other).ifPresent(same -> cues.add(kind + same + " d" + d));
    if (kind.equals("P")) {
      cues.add("P g" + (standing.cluster().gender() != Gender.UNKNOWN));
    } else {
      cues.add(kind + standing.cluster().type() + " o" + theirs);
      cues.add(kind + standing.cluster().type() + " u" + role(use));
      cues.add(kind + " nouns" + bucket(nouns(moment.pronoun(), other, use)));
    }
    return cues;
  }

  /** Cues for "none of them". */
  List<String> none(Moment moment, int candidates) {
    Use use = moment.use();
    String kind = kind(moment.pronoun());
    List<String> cues = new ArrayList<>(8);
    cues.add(kind + " none");
    cues.add(kind + " none u" + role(use));
    cues.add(kind + " none of" + Math.min(4, candidates));
    cues.add(kind + " none q" + isQuoted(use));
    cues.add(kind + " none open" + Math.min(2, moment.open().size()));
    cues.add(kind + " none at" + Math.min(2, use.mention().sentence()));
    if (!kind.equals("P")) {
      int governor = use.head().head();
      String lemma = governor < 0 ? "" : use.tokens().get(governor).lemma();
      cues.add(kind + " none " + (speech.contains(lemma) ? "speech" : "other") + role(use));
    }
    return cues;
  }

  private static String kind(Pronoun pronoun) {
    return switch (pronoun) {
      case HE, SHE -> "P";
      case IT -> "T";
      case THEY -> "G";
      case I, WE -> "-";
    };
  }

  static int distance(Use use, Use other) {
    return use.mention().sentence() - other.mention().sentence();
  }

  /** Subject, passive subject, object, possessor, apposition, part of a row, other. */
  private static String role(Use use) {
    Token head = use.head();
    return switch (head.relation()) {
      case "nsubj:pass" -> "s";
      case "nmod:poss" -> "P";
      default ->
          switch (head.baseRelation()) {
            case "nsubj" -> "S";
            case "obj", "iobj" -> "O";
            case "appos" -> "A";
            case "conj" -> isBesideSubject(use) ? "C" : "c";
            case "root" -> "R";
            default -> "X";
          };
    };
  }

  private static boolean isBesideSubject(Use use) {
    int head = use.head().head();
    return head >= 0 && use.tokens().get(head).baseRelation().equals("nsubj");
  }

  private static int bucket(int n) {
    return n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : 5;
  }

  boolean isQuoted(Use use) {
    return quoted.get(use.mention().span().start());
  }

  boolean isSpeaker(Use use) {
    int head = use.head().head();
    boolean subject = use.head().baseRelation().equals("nsubj");
    return subject && head >= 0 && speech.contains(use.tokens().get(head).lemma());
  }

  /**
   * 1 when the candidate is the subject of the pronoun's clause, 2 of one around it, 3 when a
   * clause that tells of the candidate holds the pronoun ("Berg, who said she"), else 0.
   */
  private static int governs(Use other, Use use) {
    if (distance(use, other) != 0) {
      return 0;
    }
    List<Token> tokens = use.tokens();
    int verb = other.head().baseRelation().equals("nsubj") ? other.head().head() : -1;
    int verbs = 0;
    int at = use.mention().head();
    for (int steps = 0; at >= 0 && steps < 30; steps++) {
      if (at == verb) {
        return verbs > 1 ? 2 : 1;
      }
      if (at == other.mention().head()) {
        return 3;
      }
      verbs += tokens.get(at).pos() == Pos.VERB ? 1 : 0;
      at = tokens.get(at).head();
    }
    return 0;
  }

  private static boolean isFirst(Use use) {
    return use.first() < 2;
  }

  /** How many people or bodies stand between that nobody has resolved. */
  private static int between(Moment moment, Use other) {
    int n = 0;
    for (Use open : moment.open()) {
      n += open.mention().span().start() > other.mention().span().start() ? 1 : 0;
    }
    return Math.min(2, n);
  }

  private static Optional<String> samePronoun(Pronoun pronoun, Use other) {
    return other.mention().kind() == Mention.Kind.PRONOUN
            && Pronoun.of(other.words()).filter(pronoun::equals).isPresent()
        ? Optional.of(" same o" + role(other))
        : Optional.empty();
  }

  /** How many common nouns of the pronoun's number stand between in the last two sentences. */
  private static int nouns(Pronoun pronoun, Use other, Use use) {
    String tag = pronoun == Pronoun.THEY ? "NNS" : "NN";
    int from = distance(use, other) == 0 ? other.end() : 0;
    int n = distance(use, other) > 1 ? 3 : 0;
    for (int i = from; i < use.first(); i++) {
      n += use.tokens().get(i).tag().equals(tag) ? 1 : 0;
    }
    if (distance(use, other) == 1) {
      List<Token> before = other.tokens();
      for (int i = other.end(); i < before.size(); i++) {
        n += before.get(i).tag().equals(tag) ? 1 : 0;
      }
    }
    return n;
  }
}
