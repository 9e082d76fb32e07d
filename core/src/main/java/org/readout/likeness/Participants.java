package org.readout.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;

/** Who and what the sentences of a story name, and as what. */
public final class Participants {

  private static final Set<String> AIMS = Set.of("obj", "obl", "nmod", "iobj");

  private final Map<Sentence, List<Named>> bySentence = new IdentityHashMap<>();

  private record Named(Token head, Entity entity) {}

  /** Looks through the mentions of a story. */
  public Participants(Story story) {
    for (Account account : story.accounts()) {
      for (Mention mention : account.mentions()) {
        Sentence sentence = account.reading().sentences().get(mention.sentence());
        Token head = sentence.tokens().get(mention.head());
        story
            .entities()
            .at(account.article().id(), mention.span())
            .ifPresent(entity ->
                bySentence
                    .computeIfAbsent(sentence, s -> new ArrayList<>())
                    .add(new Named(head, entity)));
      }
    }
  }

  /** {@return everything that a sentence names} */
  public Set<Entity> of(Sentence sentence) {
    Set<Entity> entities = Collections.newSetFromMap(new IdentityHashMap<>());
    bySentence.getOrDefault(sentence, List.of()).forEach(named -> entities.add(named.entity()));
    return entities;
  }

  /** {@return what is named by the mention with this head} */
  public Optional<Entity> at(Sentence sentence, Token head) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(named -> named.head() == head)
        .map(Named::entity)
        .findFirst();
  }

  /**
   * {@return whether both sentences name entities of one kind, but none in common, or the words are
   * directed at different countries}
   */
  public boolean areApart(Proposition a, Proposition b) {
    Set<Entity> left = of(a.sentence());
    Set<Entity> right = of(b.sentence());
    Set<Entity.Type> kinds = EnumSet.noneOf(Entity.Type.class);
    left.forEach(entity -> kinds.add(entity.type()));
    boolean apart =
        left.stream().noneMatch(right::contains)
            && right.stream().anyMatch(entity -> kinds.contains(entity.type()));
    Set<String> aims = aims(a);
    Set<String> others = aims(b);
    return apart || !aims.isEmpty() && !others.isEmpty() && Collections.disjoint(aims, others);
  }

  /** {@return the countries that a proposition is directed at: "a visit to Japan"} */
  public Set<String> aims(Proposition proposition) {
    Set<String> aims = new HashSet<>();
    for (Named named : bySentence.getOrDefault(proposition.sentence(), List.of())) {
      boolean inside = proposition.span().contains(named.head().span());
      boolean aim = AIMS.contains(named.head().relation());
      if (inside && aim && named.entity().type() == Entity.Type.COUNTRY) {
        aims.add(named.entity().id());
      }
    }
    return aims;
  }
}
