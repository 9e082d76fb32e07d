package org.readout.origin;

import java.util.List;

/**
 * Where statements come from in the end: an agency, an office, a person, an outlet.
 *
 * @param name its name
 * @param articles ids of the articles that lean on it, in order
 */
public record Origin(String name, List<String> articles) {

  public Origin {
    articles = List.copyOf(articles);
  }
}
