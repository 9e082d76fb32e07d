package org.readout.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.brief.Brief;
import org.readout.brief.Line;
import org.readout.brief.Line.Section;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;

/**
 * Keeps the sections of a brief that were asked for, under the names that people type: "conflicts",
 * "quotes", "timeline".
 */
final class Sections {

  private Sections() {}

  /**
   * {@return the sections that {@code words} name}
   *
   * @throws Failure when a word names none, or more than one
   */
  static Set<Section> find(List<String> words) throws Failure {
    Set<Section> found = EnumSet.noneOf(Section.class);
    for (String word : words) {
      found.add(find(word));
    }
    return found;
  }

  private static Section find(String word) throws Failure {
    String wanted = letters(word);
    List<Section> fitting =
        Arrays.stream(Section.values())
            .filter(section -> names(section).anyMatch(name -> fits(wanted, letters(name))))
            .toList();
    if (fitting.size() != 1) {
      String all =
          Arrays.stream(Section.values())
              .map(section -> names(section).findFirst().orElseThrow())
              .collect(Collectors.joining(", "));
      throw Failure.notUnderstood(
          "--only: no single section \"" + word + "\"; the sections are: " + all);
    }
    return fitting.getFirst();
  }

  /** A beginning of at least three letters is enough, and so is a longer form of the word. */
  private static boolean fits(String wanted, String name) {
    return wanted.length() >= 3 && (name.startsWith(wanted) || wanted.startsWith(name));
  }

  private static Stream<String> names(Section section) {
    Stream<String> words =
        switch (section) {
          case WHAT_HAPPENED -> Stream.of("happened", "events");
          case AGREE -> Stream.of("agree", "agreements");
          case CONFLICT -> Stream.of("conflicts", "contradictions", "differ");
          case SINGLE -> Stream.of("single", "only in one");
          case POSITIONS -> Stream.of("positions", "actors");
          case QUOTATIONS -> Stream.of("quotations", "quotes");
          case FIGURES -> Stream.of("figures", "numbers");
          case SCHEDULE -> Stream.of("schedule", "timeline");
          case WATCH -> Stream.of("watch", "indicators");
          case SOURCES -> Stream.of("sources", "origins");
        };
    return Stream.concat(words, Stream.of(section.title()));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** {@return the record with only these sections in its briefs; with all when none are named} */
  static ReadoutRecord keep(Set<Section> sections, ReadoutRecord record) {
    if (sections.isEmpty()) {
      return record;
    }
    List<StoryRecord> stories =
        record.stories().stream().map(story -> keep(sections, story)).toList();
    return new ReadoutRecord(record.articles(), record.setAside(), stories);
  }

  private static StoryRecord keep(Set<Section> sections, StoryRecord story) {
    List<Line> lines =
        story.brief().lines().stream().filter(line -> sections.contains(line.section())).toList();
    return new StoryRecord(
        story.story(),
        story.points(),
        story.provenance(),
        story.schedule(),
        story.timeline(),
        story.indicators(),
        new Brief(lines));
  }
}
