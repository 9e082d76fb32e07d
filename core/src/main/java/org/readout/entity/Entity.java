package org.readout.entity;

import java.util.List;
import org.readout.article.Citation;

/**
 * A thing that mentions name.
 *
 * @param id such as {@code e1}, stable for the same input
 * @param name its fullest name in the reports, or a country's common name
 * @param type what it is
 * @param aliases other ways in which the reports name it, without pronouns
 * @param roles offices, for people
 * @param mentions where it is mentioned, in the order of articles and text
 * @param within names of the places around it, the nearest first and the country last, as far as
 *     the reports or the gazetteer tell: "Guangdong", "China" for Shenzhen
 */
public record Entity(
    String id,
    String name,
    Type type,
    List<String> aliases,
    List<Role> roles,
    List<Citation> mentions,
    List<String> within) {

  /** What an entity is. A country stands for its government too. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    PLACE
  }

  public Entity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    within = List.copyOf(within);
  }

  /** Creates an entity of which nobody tells where it lies. */
  public Entity(
      String id,
      String name,
      Type type,
      List<String> aliases,
      List<Role> roles,
      List<Citation> mentions) {
    this(id, name, type, aliases, roles, mentions, List.of());
  }

  /** Of the id alone: an entity may be mentioned ten thousand times. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
