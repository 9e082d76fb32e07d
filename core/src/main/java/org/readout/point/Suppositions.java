package org.readout.point;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.alignment.Group;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;

/**
 * Keeps what is only supposed apart from what is told: "if the port closes" neither agrees nor
 * conflicts with "the port closed", only with what others suppose.
 */
final class Suppositions {
  private static final int FEWEST = 2;

  private final Happenings happenings;

  Suppositions(Happenings happenings) {
    this.happenings = happenings;
  }

  /** {@return the groups, each of what is told or of what is supposed} */
  List<Group<Fact>> apartFacts(List<Group<Fact>> groups) {
    return groups.stream().flatMap(group -> apart(group, Fact::proposition)).toList();
  }

  /** {@return the groups, each of what is told or of what is supposed} */
  List<Group<Proposition>> apart(List<Group<Proposition>> groups) {
    return groups.stream().flatMap(group -> apart(group, Function.identity())).toList();
  }

  private <T> Stream<Group<T>> apart(Group<T> group, Function<T, Proposition> words) {
    Map<Boolean, List<T>> parts =
        group.members().stream()
            .collect(
                Collectors.partitioningBy(member -> happenings.isSupposed(words.apply(member))));
    return parts.values().stream().anyMatch(List::isEmpty)
        ? Stream.of(group)
        : parts.values().stream()
            .filter(part -> part.size() >= FEWEST)
            .map(part -> new Group<>(part, group.cohesion()));
  }
}
