package org.readout.lab.polnear;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Span;

/**
 * One attribution, annotated or found: the stretches of text of each role, none when it is not
 * told.
 *
 * @param roles the stretches of each role in the order of the text; every role is there
 * @param marked whether words in quotation marks are part of its content
 */
public record Attribution(Map<Role, List<Span>> roles, boolean marked) {

  /** A part of an attribution. */
  public enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  public Attribution {
    Map<Role, List<Span>> sorted = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      sorted.put(role, joined(roles.getOrDefault(role, List.of())));
    }
    roles = sorted;
  }

  /** {@return the stretches of a role} */
  public List<Span> of(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  boolean has(Role role) {
    return !of(role).isEmpty();
  }

  int length(Role role) {
    return of(role).stream().mapToInt(Span::length).sum();
  }

  /** {@return how many characters of the role both have} */
  int shared(Attribution other, Role role) {
    int shared = 0;
    for (Span mine : of(role)) {
      for (Span theirs : other.of(role)) {
        shared += mine.overlaps(theirs) ? mine.shared(theirs) : 0;
      }
    }
    return shared;
  }

  /** {@return how many characters of all roles both have} */
  int shared(Attribution other) {
    int shared = 0;
    for (Role role : Role.values()) {
      shared += shared(other, role);
    }
    return shared;
  }

  /** {@return whether both cover the same characters with the role} */
  boolean same(Attribution other, Role role) {
    return of(role).equals(other.of(role));
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
        joined.add(joined.removeLast().cover(span));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }
}
