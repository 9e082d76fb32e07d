package org.readout.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.entity.Entity;
import org.readout.mention.Mention;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;

/** Who acts in a proposition: the entity that the subject of its topmost verb names. */
final class Actors {

  private final Map<String, Map<Integer, Entity>> byHead = new HashMap<>();

  Actors(Story story) {
    for (Account account : story.accounts()) {
      Map<Integer, Entity> heads = new HashMap<>();
      for (Mention mention : account.mentions()) {
        Token head =
            account.reading().sentences().get(mention.sentence()).tokens().get(mention.head());
        story
            .entities()
            .at(account.article().id(), mention.span())
            .ifPresent(entity -> heads.put(head.span().start(), entity));
      }
      byHead.put(account.article().id(), heads);
    }
  }

  /** {@return id of the entity that acts, when the tree and the names tell} */
  Optional<String> of(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    List<Token> tokens = sentence.tokens();
    for (int i = proposition.first(); i < proposition.end(); i++) {
      int head = tokens.get(i).head();
      boolean top = head < proposition.first() || head >= proposition.end();
      if (top) {
        Optional<String> subject = subject(proposition, i);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> subject(Proposition proposition, int verb) {
    Sentence sentence = proposition.sentence();
    for (int child : sentence.children(verb)) {
      Token token = sentence.tokens().get(child);
      if (token.baseRelation().equals("nsubj")) {
        Map<Integer, Entity> heads =
            byHead.getOrDefault(proposition.account().article().id(), Map.of());
        return Optional.ofNullable(heads.get(token.span().start())).map(Entity::id);
      }
    }
    return Optional.empty();
  }
}
