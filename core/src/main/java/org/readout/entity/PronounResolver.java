package org.readout.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.lexicon.PersonNames.Gender;
import org.readout.lexicon.Pronoun;
import org.readout.lexicon.WordLists;
import org.readout.mention.Mention;
import org.readout.mention.Use;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * Resolves pronouns in the order of the text: gathers who and what each may mean, leaves out what
 * grammar forbids, and lets a judge choose by cues of recency, grammatical role and quotation
 * marks.
 */
final class PronounResolver {

  private static final int FARTHEST = 40;
  private static final int SENTENCES = 4;
  private static final int LEAD = 2;

  private final Resolution resolution;
  private final WordLists words;
  private final Judge judge;

  /** Somebody or something that a pronoun may mean, and the cues for it. */
  record Candidate(Cluster cluster, List<String> cues) {}

  /** A pronoun, whom it may mean, and the cues that it means none of them. */
  record Choice(Pronoun pronoun, Use use, List<Candidate> candidates, List<String> none) {}

  /** Who chooses: the model, or annotators while the model learns. */
  interface Judge {

    /** {@return whom the pronoun means; empty when it is open} */
    Optional<Cluster> decide(Choice choice);
  }

  PronounResolver(Resolution resolution, WordLists words, Judge judge) {
    this.resolution = resolution;
    this.words = words;
    this.judge = judge;
  }

  void resolve() {
    for (List<Use> uses : resolution.byArticle()) {
      if (!uses.isEmpty()) {
        BitSet quoted = Quotes.inside(uses.getFirst().in().article());
        new Walk(new PronounCues(words, quoted)).resolve(uses);
      }
    }
  }

  /** The way through one article. */
  private final class Walk {

    private final PronounCues cues;
    private final List<Use> trail = new ArrayList<>();
    private final List<Use> open = new ArrayList<>();
    private final Map<Cluster, Integer> counts = new HashMap<>();
    private final Set<Cluster> lead = new HashSet<>();

    Walk(PronounCues cues) {
      this.cues = cues;
    }

    void resolve(List<Use> uses) {
      for (Use use : uses) {
        if (use.mention().kind() == Mention.Kind.PRONOUN) {
          Pronoun.of(use.words())
              .flatMap(pronoun -> cluster(pronoun, use))
              .ifPresent(cluster -> resolution.join(use, cluster, ""));
        }
        Optional<Cluster> cluster = resolution.of(use);
        cluster.ifPresentOrElse(found -> note(use, found), () -> leaveOpen(use));
      }
    }

    private void note(Use use, Cluster cluster) {
      trail.add(use);
      counts.merge(cluster, 1, Integer::sum);
      if (use.mention().sentence() < LEAD) {
        lead.add(cluster);
      }
    }

    private void leaveOpen(Use use) {
      boolean plural = use.head().tag().endsWith("S");
      if (!plural && use.mention().kind() != Mention.Kind.NAME) {
        open.add(use);
      }
    }

    private Optional<Cluster> cluster(Pronoun pronoun, Use use) {
      return switch (pronoun) {
        case HE -> person(pronoun, use, Gender.MALE);
        case SHE -> person(pronoun, use, Gender.FEMALE);
        case IT, THEY -> choose(pronoun, use, PronounResolver::isThing);
        case I, WE -> Optional.empty();
      };
    }

    private Optional<Cluster> person(Pronoun pronoun, Use use, Gender gender) {
      Optional<Cluster> ahead = subjectAhead(use, gender);
      return ahead.isPresent()
          ? ahead
          : choose(pronoun, use, c -> c.isPerson() && c.gender().fits(gender));
    }

    private Optional<Cluster> choose(Pronoun pronoun, Use use, Predicate<Cluster> fits) {
      Map<Cluster, Use> last = new LinkedHashMap<>();
      Set<Cluster> barred = new HashSet<>();
      for (int i = trail.size() - 1; i >= Math.max(0, trail.size() - FARTHEST); i--) {
        Use other = trail.get(i);
        if (PronounCues.distance(use, other) > SENTENCES) {
          break;
        }
        Optional<Cluster> cluster = resolution.of(other).filter(fits);
        if (cluster.isPresent() && !last.containsKey(cluster.get())) {
          if (isPossible(use, other)) {
            last.put(cluster.get(), other);
          } else {
            barred.add(cluster.get());
          }
        }
      }
      last.keySet().removeAll(barred);
      return last.isEmpty()
          ? Optional.empty()
          : judge.decide(choice(pronoun, use, last)).filter(found -> !isInRow(found, last));
    }

    /** "Keller and Stone signed": who is named in one breath with another is not told from him. */
    private boolean isInRow(Cluster found, Map<Cluster, Use> last) {
      Use one = last.get(found);
      return one != null
          && last.values().stream().anyMatch(other -> isRow(one, other) || isRow(other, one));
    }

    private boolean isRow(Use one, Use other) {
      return PronounCues.distance(one, other) == 0
          && other.head().baseRelation().equals("conj")
          && other.head().head() == one.mention().head();
    }

    private Choice choice(Pronoun pronoun, Use use, Map<Cluster, Use> last) {
      PronounCues.Moment moment = new PronounCues.Moment(pronoun, use, rivals(pronoun, use));
      List<Candidate> candidates = new ArrayList<>();
      for (Map.Entry<Cluster, Use> entry : last.entrySet()) {
        Cluster cluster = entry.getKey();
        PronounCues.Standing standing =
            new PronounCues.Standing(
                cluster,
                entry.getValue(),
                candidates.size(),
                counts.getOrDefault(cluster, 0),
                lead.contains(cluster));
        candidates.add(new Candidate(cluster, cues.of(moment, standing, last.size())));
      }
      return new Choice(pronoun, use, candidates, cues.none(moment, last.size()));
    }

    /** {@return unresolved mentions of the last sentences that the pronoun may mean} */
    private List<Use> rivals(Pronoun pronoun, Use use) {
      List<Use> near = new ArrayList<>();
      for (int i = open.size() - 1; i >= 0; i--) {
        Use other = open.get(i);
        if (PronounCues.distance(use, other) > 1) {
          break;
        }
        if (isRival(pronoun, other)) {
          near.add(other);
        }
      }
      return near;
    }

    private boolean isRival(Pronoun pronoun, Use other) {
      if (other.mention().kind() == Mention.Kind.PRONOUN) {
        return Pronoun.of(other.words()).filter(pronoun::equals).isPresent();
      }
      boolean person = other.mention().type() == Mention.Type.PERSON;
      return person == (pronoun == Pronoun.HE || pronoun == Pronoun.SHE);
    }

    /**
     * Whether {@code other} can be meant: not the subject of the pronoun's own verb, not the one
     * who speaks of somebody else.
     */
    private boolean isPossible(Use use, Use other) {
      boolean sameSentence = PronounCues.distance(use, other) == 0;
      boolean object = !isSubject(use) && !isPossessor(use) && !use.words().endsWith("self");
      if (sameSentence && object && use.head().head() == other.head().head()) {
        return false;
      }
      if (sameSentence && use.mention().span().overlaps(other.mention().span())) {
        return false;
      }
      boolean speaker = !cues.isQuoted(other) && cues.isSpeaker(other);
      return !(cues.isQuoted(use) && speaker && PronounCues.distance(use, other) <= 1);
    }
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

  private static boolean isSubject(Use use) {
    return use.head().baseRelation().equals("nsubj");
  }

  private static boolean isPossessor(Use use) {
    return use.head().relation().equals("nmod:poss");
  }

  private static boolean isThing(Cluster cluster) {
    return switch (cluster.type()) {
      case COUNTRY, ORGANIZATION, PLACE -> true;
      case PERSON -> false;
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
