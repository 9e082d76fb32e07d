package org.readout.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Citation;
import org.readout.article.Span;

/** The entities of a story and the way from a mention to its entity. */
public final class Entities {

  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final Map<Citation, Entity> byMention = new HashMap<>();

  public Entities(List<Entity> entities) {
    for (Entity entity : entities) {
      byId.put(entity.id(), entity);
      entity.mentions().forEach(mention -> byMention.put(mention, entity));
    }
  }

  /** {@return all of them, the most mentioned first} */
  public List<Entity> all() {
    return List.copyOf(byId.values());
  }

  /** {@return the entity with this id} */
  public Optional<Entity> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** {@return the entity named by the mention with exactly these words} */
  public Optional<Entity> at(String article, Span mention) {
    return Optional.ofNullable(byMention.get(new Citation(article, mention)));
  }

  /**
   * {@return whether {@code inner} is known to lie in {@code outer}, as Shenzhen in Guangdong and
   * in China; false when they are one, when {@code outer} is no land, or when nothing is known}
   */
  public boolean liesIn(Entity inner, Entity outer) {
    boolean land = outer.type() == Entity.Type.COUNTRY || outer.type() == Entity.Type.PLACE;
    return land && !inner.id().equals(outer.id()) && inner.within().contains(outer.name());
  }
}
