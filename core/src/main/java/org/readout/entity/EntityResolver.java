package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.mention.Countries;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.mention.Offices;
import org.readout.mention.Organizations;
import org.readout.mention.PersonNames;

/** Resolves the mentions of a story to the people, bodies, countries and places that they name. */
public final class EntityResolver {

  private final Countries countries = Countries.load();
  private final Organizations organizations = Organizations.load();
  private final PersonNames persons = PersonNames.load();
  private final Titles titles = new Titles(Offices.load());

  /** Creates a resolver with the tables that come with the program. */
  public EntityResolver() {}

  /** {@return the entities of the story that {@code articles} tell} */
  public Entities resolve(List<MentionedArticle> articles) {
    Resolution resolution = new Resolution(articles);
    List<Use> names = resolution.names();
    joinNames(resolution, names);
    new RoleFinder(titles, resolution).find(names);
    new NounResolver(titles, resolution).resolve();
    new PronounResolver(resolution).resolve();
    return new Census(resolution).entities();
  }

  private void joinNames(Resolution resolution, List<Use> names) {
    Lands lands = new Lands(countries, resolution);
    NameTypes types = new NameTypes(resolution, titles, countries, organizations);
    types.learn(names);
    Map<Mention.Type, List<Use>> rest = new HashMap<>();
    for (Use use : names) {
      Mention.Type type = types.of(use);
      if (type == Mention.Type.PERSON || !lands.joins(use)) {
        rest.computeIfAbsent(type, key -> new ArrayList<>()).add(use);
      }
    }
    new People(persons, resolution, titles).join(rest.getOrDefault(Mention.Type.PERSON, List.of()));
    new Bodies(countries, organizations, resolution)
        .join(rest.getOrDefault(Mention.Type.ORGANIZATION, List.of()));
    rest.getOrDefault(Mention.Type.PLACE, List.of()).forEach(lands::joinPlace);
  }
}
