package org.readout.origin;

import java.util.List;
import java.util.Map;

/**
 * Who had it from whom in one story.
 *
 * @param sources whom the articles credit
 * @param copies passages that articles share
 * @param origins who is leaned on, the most used first
 * @param independent per point id, how many independent origins answer it, at least 1
 * @param independence what tells the origins of any answers
 */
public record Provenance(
    List<CitedSource> sources,
    List<Copy> copies,
    List<Origin> origins,
    Map<String, Integer> independent,
    Independence independence) {

  public Provenance {
    sources = List.copyOf(sources);
    copies = List.copyOf(copies);
    origins = List.copyOf(origins);
    independent = Map.copyOf(independent);
  }
}
