package org.readout.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gold record of PLOVER: a sentence of the CAMEO manual with its parties.
 *
 * @param text the sentence without marks
 * @param actors who acts
 * @param recipients to whom it is done; the parties themselves when each does it to the other
 * @param type its PLOVER type; RETREAT and CONCEDE, which PLV does not part, are YIELD
 */
record GsrRecord(String text, List<Span> actors, List<Span> recipients, PloverType type) {
  private static final Pattern OPENING = Pattern.compile("\\(([A-Z/]{3,7}): ?");
  private static final JsonMapper JSON = JsonMapper.shared();

  private record Open(String label, int start) {}

  private record Labelled(String label, Span span) {}

  /**
   * {@return the records of a file in the format of PLOVER_GSR_CAMEO.txt}
   *
   * @param problems where records that cannot be read are named
   */
  static List<GsrRecord> read(Path file, PrintStream problems) throws IOException {
    List<GsrRecord> records = new ArrayList<>();
    StringBuilder json = new StringBuilder();
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("{")) {
        json.setLength(0);
        start = i;
      }
      json.append(line.startsWith("}") ? "}" : line).append('\n');
      if (line.startsWith("}")) {
        String place = file + ":" + (start + 1);
        parse(json.toString(), place, problems).ifPresent(records::add);
      }
    }
    return records;
  }

  private static Optional<GsrRecord> parse(String json, String place, PrintStream problems) {
    try {
      JsonNode node = JSON.readTree(json);
      String event = node.path("event").asString("");
      String markup = node.path("textInfo").path("markup").asString("");
      if (event.equals("DOCUMENT")) {
        return Optional.empty();
      }
      Optional<PloverType> type = type(event);
      if (type.isPresent() && !markup.isBlank()) {
        return Optional.of(of(markup.replaceAll("\\s+", " "), type.get()));
      }
      problems.println(place + ": no known event or no marked text");
    } catch (JacksonException broken) {
      problems.println(place + ": " + broken.getOriginalMessage());
    }
    return Optional.empty();
  }

  /** The records use the names of PLOVER's first draft. */
  private static Optional<PloverType> type(String event) {
    return switch (event) {
      case "CONCEDE", "RETREAT" -> Optional.of(PloverType.YIELD);
      case "DEMAND" -> Optional.of(PloverType.REQUEST);
      case "DISAPPROVE", "INVESTIGATE" -> Optional.of(PloverType.ACCUSE);
      case "FIGHT" -> Optional.of(PloverType.ASSAULT);
      default -> TypeModel.TYPES.stream().filter(type -> type.name().equals(event)).findFirst();
    };
  }

  /** {@return the sentence of a text marked as in "(SRC: France) (EVT: met) (TAR: Japan)"} */
  static GsrRecord of(String markup, PloverType type) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    List<Labelled> found = new ArrayList<>();
    Matcher opening = OPENING.matcher(markup);
    for (int i = 0; i < markup.length(); ) {
      char c = markup.charAt(i);
      if (c == '(' && opening.region(i, markup.length()).lookingAt()) {
        open.push(new Open(opening.group(1), text.length()));
        i = opening.end();
        continue;
      }
      if (c == ')' && !open.isEmpty() && !open.peek().label().isEmpty()) {
        close(open.pop(), text, found);
      } else {
        parenthesis(c, open);
        text.append(c);
      }
      i++;
    }
    found.sort(Comparator.comparing(Labelled::span));
    return new GsrRecord(text.toString(), spans(found, "SRC"), spans(found, "TAR"), type);
  }

  private static void parenthesis(char c, Deque<Open> open) {
    if (c == '(') {
      open.push(new Open("", 0));
    } else if (c == ')' && !open.isEmpty()) {
      open.pop();
    }
  }

  private static void close(Open open, StringBuilder text, List<Labelled> found) {
    int start = open.start();
    int end = text.length();
    while (end > start && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    if (end > start) {
      found.add(new Labelled(open.label(), new Span(start, end)));
    }
  }

  private static List<Span> spans(List<Labelled> found, String label) {
    return found.stream()
        .filter(one -> List.of(one.label().split("/")).contains(label))
        .map(Labelled::span)
        .toList();
  }

  /** {@return the sentence with its first actor and the first recipient who is another} */
  MarkedSentence marked() {
    Optional<Span> actor = actors.stream().findFirst();
    Optional<Span> other =
        recipients.stream()
            .filter(span -> actor.isEmpty() || !overlap(actor.get(), span))
            .findFirst();
    return new MarkedSentence(text, actor, other, type);
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
