package org.readout.point;

import java.util.List;
import org.readout.alignment.Group;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/** How much a point matters: who tells it, how many, and how early. */
final class Salience {

  /** Groups less alike than this may rest on a phrase in common. */
  private static final double CLOSE = 0.9;

  private static final int HEADLINE = 3;
  private static final int IMPORTANT = 2;
  private static final int DETAIL = 1;

  /** {@return 3 for a headline fact, 2 for an important one, 1 for a detail} */
  int ofFacts(List<Proposition> propositions) {
    return of(propositions, true);
  }

  /** {@return the same for clauses; only those that are close can be headline facts} */
  int ofWords(Group<Proposition> group) {
    return of(group.members(), group.cohesion() >= CLOSE);
  }

  private static int of(List<Proposition> propositions, boolean sure) {
    long leads = propositions.stream().filter(Salience::isInLead).count();
    int articles = propositions.size();
    if (sure && articles >= 2 && (leads >= 2 || articles >= 4)) {
      return HEADLINE;
    }
    return leads > 0 || articles >= 3 ? IMPORTANT : DETAIL;
  }

  /** {@return whether a proposition that stands alone asserts enough to be a point} */
  boolean isWorthTelling(Proposition proposition) {
    List<Token> tokens =
        proposition.sentence().tokens().subList(proposition.first(), proposition.end());
    boolean acts = tokens.stream().anyMatch(token -> token.pos() == Pos.VERB);
    boolean asks = proposition.sentence().tokens().getLast().form().equals("?");
    return acts && !asks && tokens.size() >= 5;
  }

  private static boolean isInLead(Proposition proposition) {
    Article article = proposition.account().article();
    int told = 0;
    for (Block block : article.report()) {
      if (block.span().contains(proposition.span().start())) {
        return true;
      }
      told += block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTE ? 1 : 0;
      if (told >= 2) {
        return false;
      }
    }
    return false;
  }
}
