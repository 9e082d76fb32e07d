package org.readout.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.lexicon.PersonNames.Gender;
import org.readout.lexicon.Pronoun;
import org.readout.mention.Mention;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * Resolves pronouns by gender, recency, grammatical role and quotation marks; leaves those open for
 * which two answers are about as good.
 */
final class PronounResolver {

  private static final int FARTHEST = 40;
  private static final int SENTENCES = 3;
  private static final double MARGIN = 1.0;

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "note",
          "write",
          "warn",
          "declare",
          "announce",
          "insist",
          "argue",
          "explain",
          "stress",
          "continue",
          "state",
          "claim",
          "tweet",
          "urge",
          "call",
          "describe",
          "recall",
          "remark",
          "observe",
          "reply",
          "respond",
          "vow",
          "pledge",
          "ask",
          "emphasize",
          "emphasise",
          "reiterate",
          "conclude",
          "comment",
          "concede",
          "admit",
          "acknowledge",
          "confirm",
          "deny",
          "suggest",
          "predict",
          "joke",
          "quip",
          "post",
          "accuse");

  private final Resolution resolution;

  PronounResolver(Resolution resolution) {
    this.resolution = resolution;
  }

  void resolve() {
    for (List<Use> uses : resolution.byArticle()) {
      if (!uses.isEmpty()) {
        resolve(uses, Quotes.inside(uses.getFirst().in().article()));
      }
    }
  }

  private void resolve(List<Use> uses, BitSet quoted) {
    List<Use> trail = new ArrayList<>();
    for (Use use : uses) {
      if (use.mention().kind() == Mention.Kind.PRONOUN) {
        Optional<Pronoun> pronoun = Pronoun.of(use.words());
        pronoun
            .flatMap(p -> cluster(p, use, trail, quoted))
            .ifPresent(cluster -> resolution.join(use, cluster, ""));
      }
      if (resolution.of(use).isPresent()) {
        trail.add(use);
      }
    }
  }

  private Optional<Cluster> cluster(Pronoun pronoun, Use use, List<Use> trail, BitSet quoted) {
    return switch (pronoun) {
      case HE -> person(use, Gender.MALE, trail, quoted);
      case SHE -> person(use, Gender.FEMALE, trail, quoted);
      case IT -> thing(use, trail, quoted);
      case I, WE, THEY -> Optional.empty();
    };
  }

  private Optional<Cluster> person(Use use, Gender gender, List<Use> trail, BitSet quoted) {
    Optional<Cluster> ahead = subjectAhead(use, gender);
    if (ahead.isPresent()) {
      return ahead;
    }
    Map<Cluster, Double> scores = new LinkedHashMap<>();
    for (int i = trail.size() - 1; i >= Math.max(0, trail.size() - FARTHEST); i--) {
      Use other = trail.get(i);
      if (distance(use, other) > SENTENCES) {
        break;
      }
      Optional<Cluster> cluster = resolution.of(other).filter(Cluster::isPerson);
      if (cluster.isPresent()
          && cluster.get().gender().fits(gender)
          && isPossible(use, other, quoted)) {
        boolean known = cluster.get().gender() == gender;
        scores.merge(cluster.get(), score(use, other, quoted) + (known ? 1 : 0), Math::max);
      }
    }
    return clear(scores);
  }

  /** "During his visit, President Tan met ...": a possessor in a phrase before the subject. */
  private Optional<Cluster> subjectAhead(Use use, Gender gender) {
    List<Token> tokens = use.tokens();
    if (!isPossessor(use) || use.first() > 3 || tokens.getFirst().pos() != Pos.ADP) {
      return Optional.empty();
    }
    int comma = use.end();
    while (comma < tokens.size() && !tokens.get(comma).form().equals(",")) {
      comma++;
    }
    for (int i = comma + 1; i < tokens.size() && i < comma + 5; i++) {
      Optional<Cluster> person =
          resolution.nameAt(use, i).flatMap(resolution::of).filter(Cluster::isPerson);
      if (person.isPresent()) {
        return person.filter(p -> p.gender().fits(gender));
      }
    }
    return Optional.empty();
  }

  private static int distance(Use use, Use other) {
    return use.mention().sentence() - other.mention().sentence();
  }

  private static double score(Use use, Use other, BitSet quoted) {
    double score = -2.5 * distance(use, other);
    boolean inside = quoted.get(other.mention().span().start());
    score += isSpeaker(use) && isSpeaker(other) && !inside ? 2 : 0;
    score -= inside && !quoted.get(use.mention().span().start()) ? 2 : 0;
    score += isSubject(other) || isBesideSubject(other) ? 2.5 : 0;
    score += isPossessor(other) ? 0.5 : 0;
    score += other.mention().kind() == Mention.Kind.PRONOUN ? 1 : 0;
    return score + 0.001 * other.mention().head();
  }

  private static Optional<Cluster> clear(Map<Cluster, Double> scores) {
    @Nullable Cluster best = null;
    double top = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Cluster, Double> entry : scores.entrySet()) {
      double score = entry.getValue();
      if (score > top) {
        second = top;
        top = score;
        best = entry.getKey();
      } else if (score > second) {
        second = score;
      }
    }
    return top - second >= MARGIN ? Optional.ofNullable(best) : Optional.empty();
  }

  /**
   * Whether {@code other} can be meant: not the subject of the pronoun's own verb, not the one who
   * speaks of somebody else.
   */
  private static boolean isPossible(Use use, Use other, BitSet quoted) {
    boolean sameSentence = distance(use, other) == 0;
    boolean object = !isSubject(use) && !isPossessor(use) && !use.words().endsWith("self");
    if (sameSentence && object && use.head().head() == other.head().head()) {
      return false;
    }
    if (sameSentence && use.mention().span().overlaps(other.mention().span())) {
      return false;
    }
    boolean inQuote = quoted.get(use.mention().span().start());
    boolean speaker = !quoted.get(other.mention().span().start()) && isSpeaker(other);
    return !(inQuote && speaker && distance(use, other) <= 1);
  }

  private static boolean isSpeaker(Use use) {
    int head = use.head().head();
    return isSubject(use) && head >= 0 && SPEECH.contains(use.tokens().get(head).lemma());
  }

  private static boolean isSubject(Use use) {
    return use.head().baseRelation().equals("nsubj");
  }

  /** "Stone" in "Keller and Stone signed". */
  private static boolean isBesideSubject(Use use) {
    int head = use.head().head();
    return use.head().baseRelation().equals("conj")
        && head >= 0
        && use.tokens().get(head).baseRelation().equals("nsubj");
  }

  private static boolean isPossessor(Use use) {
    return use.head().relation().equals("nmod:poss");
  }

  /**
   * "it", "its": the subject of the clause, or of the sentence before, when that is a country or a
   * body; any other subject in between leaves it open.
   */
  private Optional<Cluster> thing(Use use, List<Use> trail, BitSet quoted) {
    if (!isPossessor(use) && !saysSomething(use)) {
      return Optional.empty();
    }
    if (isPossessor(use) && use.before(1).equals("and")) {
      return resolution
          .nameEndingAt(use, use.first() - 1)
          .flatMap(resolution::of)
          .filter(PronounResolver::isThing);
    }
    if (isPossessor(use) || hasSubjectBefore(use)) {
      Optional<Cluster> here = subjectBefore(use, trail);
      if (here.isPresent() || hasSubjectBefore(use)) {
        return here.filter(c -> sameSide(use, trail, quoted));
      }
    }
    return Optional.empty();
  }

  private static boolean sameSide(Use use, List<Use> trail, BitSet quoted) {
    boolean inside = quoted.get(use.mention().span().start());
    return trail.isEmpty() || inside == quoted.get(trail.getLast().mention().span().start());
  }

  private static boolean saysSomething(Use use) {
    int head = use.head().head();
    return isSubject(use) && head >= 0 && use.tokens().get(head).tag().startsWith("VB");
  }

  private static boolean hasSubjectBefore(Use use) {
    return subjectIndex(use) >= 0;
  }

  /** {@return the last subject before the pronoun in its sentence; -1 when there is none} */
  private static int subjectIndex(Use use) {
    List<Token> tokens = use.tokens();
    for (int i = use.first() - 1; i >= 0; i--) {
      if (tokens.get(i).baseRelation().equals("nsubj") && !tokens.get(i).tag().startsWith("W")) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Cluster> subjectBefore(Use use, List<Use> trail) {
    int subject = subjectIndex(use);
    for (int i = trail.size() - 1; i >= Math.max(0, trail.size() - FARTHEST); i--) {
      Use other = trail.get(i);
      if (distance(use, other) > 0) {
        break;
      }
      boolean owns = isPossessor(other) && other.head().head() == subject;
      if (other.mention().head() == subject || owns) {
        return resolution.of(other).filter(PronounResolver::isThing);
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(Cluster cluster) {
    return switch (cluster.type()) {
      case COUNTRY, ORGANIZATION -> true;
      case PERSON, PLACE -> false;
    };
  }

  /** Which characters of an article stand in quotation marks; marks do not reach across blocks. */
  private static final class Quotes {

    private Quotes() {}

    static BitSet inside(Article article) {
      BitSet inside = new BitSet(article.text().length());
      for (Block block : article.report()) {
        mark(article.text(), block, inside);
      }
      return inside;
    }

    private static void mark(String text, Block block, BitSet inside) {
      int open = -1;
      for (int i = block.span().start(); i < block.span().end(); i++) {
        char c = text.charAt(i);
        boolean opens = c == '“' || (c == '"' && open < 0);
        boolean closes = c == '”' || (c == '"' && open >= 0);
        if (closes && open >= 0) {
          inside.set(open, i + 1);
          open = -1;
        } else if (opens && open < 0) {
          open = i;
        }
      }
      if (open >= 0) {
        inside.set(open, block.span().end());
      }
    }
  }
}
