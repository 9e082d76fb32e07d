package org.readout.announcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.article.Span;
import org.readout.lexicon.Words;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;

/**
 * Tells who speaks behind the labels of an interview that are no names: "A:" is whoever the words
 * before the first label introduce, "Minister:" the one person whom the report calls so. Two who
 * may be meant are nobody.
 */
final class Interviewee {

  private static final Set<String> ASKS = Set.of("Q", "QUESTION");
  private static final Set<String> ANSWERS = Set.of("A", "ANSWER");
  private static final int NEAR = 60;

  private static final Pattern SPOKE =
      Pattern.compile(
          " (?:\\w+ )?(?:spoke|talked|sat down|answered|answers|speaks|talks)\\b.*",
          Pattern.DOTALL);
  private static final Pattern INTERVIEW =
      Pattern.compile(
          ".*\\b(?:interview(?:ed|s)?|spoke|sat down|talked) (?:with |to )?[^.!?]*",
          Pattern.DOTALL);

  private final String text;
  private final Map<String, List<Span>> people = new LinkedHashMap<>();

  Interviewee(MentionedArticle read) {
    this.text = read.article().text();
    for (Mention mention : read.mentions()) {
      String name = Words.plain(mention.span().of(text));
      boolean person = mention.type() == Mention.Type.PERSON;
      if (person && mention.kind() == Mention.Kind.NAME && name.indexOf(' ') > 0) {
        people.computeIfAbsent(name, key -> new ArrayList<>()).add(mention.span());
      }
    }
  }

  /**
   * {@return the words that name who speaks behind {@code label}: the label itself when it may be a
   * name; empty for one who asks, and when nobody can be told}
   *
   * @param first where the first label of the interview begins
   */
  Optional<Span> behind(Span label, int first) {
    String word = label.of(text).toUpperCase(Locale.ROOT);
    if (ASKS.contains(word)) {
      return Optional.empty();
    }
    if (ANSWERS.contains(word)) {
      return introduced(first);
    }
    return Optional.of(called(label.of(text)).orElse(label));
  }

  private Optional<Span> introduced(int first) {
    List<Span> before =
        people.values().stream().map(List::getFirst).filter(name -> name.end() <= first).toList();
    return only(before).or(() -> only(before.stream().filter(this::isInterviewed).toList()));
  }

  private boolean isInterviewed(Span name) {
    String behind = text.substring(name.end(), Math.min(text.length(), name.end() + NEAR));
    String ahead = text.substring(Math.max(0, name.start() - NEAR), name.start());
    return SPOKE.matcher(behind).matches() || INTERVIEW.matcher(ahead).matches();
  }

  /** {@return the one person whom the report gives this title: "Fisheries minister Anna Berg"} */
  private Optional<Span> called(String label) {
    String title = label.toLowerCase(Locale.ROOT);
    if (title.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    Optional<Span> surnamed =
        only(
            people.entrySet().stream()
                .filter(person -> person.getKey().toLowerCase(Locale.ROOT).endsWith(" " + title))
                .map(person -> person.getValue().getFirst())
                .toList());
    return surnamed.or(() ->
        only(
            people.values().stream()
                .flatMap(spans -> spans.stream().filter(name -> isCalled(name, title)).limit(1))
                .toList()));
  }

  private boolean isCalled(Span name, String title) {
    int from = Math.max(0, name.start() - title.length() - 1);
    String ahead = text.substring(from, name.start()).toLowerCase(Locale.ROOT);
    return ahead.equals(title + " ");
  }

  private static Optional<Span> only(List<Span> spans) {
    return spans.size() == 1 ? Optional.of(spans.getFirst()) : Optional.empty();
  }
}
