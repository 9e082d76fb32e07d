package org.readout.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.lab.Command;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Scores what the pipeline finds in PLOVER's gold records: type, actor, recipient and all three.
 *
 * <p>A record holds one event; the answer is the coded event whose trigger stands highest in the
 * tree. A party is right when it overlaps one of the record's. Types are compared as PLV has them.
 * The figures also go to {@code laboratory/scores/gsr.yaml}.
 */
public final class GsrCommand implements Command {
  private static final Path SCORES = Path.of("laboratory", "scores", "gsr.yaml");

  @Override
  public String usage() {
    return "gsr FILE [--misses]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("gsr takes a file");
    }
    PlainReader reader = new PlainReader();
    Share type = new Share();
    Share actor = new Share();
    Share recipient = new Share();
    Share all = new Share();
    for (GsrRecord record : GsrRecord.read(Path.of(arguments.getFirst()), out)) {
      PlainReader.Read read = reader.read(record.text());
      Optional<Event> event = leading(read);
      boolean rightType = event.filter(e -> PlvTypes.of(e) == record.type()).isPresent();
      boolean rightActor = hits(event.flatMap(Event::actor), record.actors());
      boolean rightRecipient = hits(event.flatMap(Event::recipient), record.recipients());
      boolean whole =
          rightType
              && (rightActor || record.actors().isEmpty())
              && (rightRecipient || record.recipients().isEmpty());
      type.add(true, event.isPresent(), rightType);
      actor.add(!record.actors().isEmpty(), event.flatMap(Event::actor).isPresent(), rightActor);
      recipient.add(
          !record.recipients().isEmpty(),
          event.flatMap(Event::recipient).isPresent(),
          rightRecipient);
      all.add(true, event.isPresent(), whole);
      if (arguments.contains("--misses") && !whole) {
        out.println(record.type() + " | " + told(event, record.text()) + " | " + record.text());
      }
    }
    String yaml =
        "# written by ./lab gsr\n"
            + type.line("type")
            + actor.line("actor")
            + recipient.line("recipient")
            + all.line("all_three");
    out.print(yaml);
    Files.createDirectories(SCORES.getParent());
    Files.writeString(SCORES, yaml);
  }

  /** Counts of one slot. */
  private static final class Share {
    private int gold;
    private int given;
    private int right;

    void add(boolean inGold, boolean isGiven, boolean isRight) {
      gold += inGold ? 1 : 0;
      given += isGiven ? 1 : 0;
      right += isRight ? 1 : 0;
    }

    String line(String name) {
      double precision = given == 0 ? 0 : (double) right / given;
      double recall = gold == 0 ? 0 : (double) right / gold;
      double f1 = right == 0 ? 0 : 2.0 * right / (gold + given);
      return String.format(
          Locale.ROOT,
          "%s: {precision: %.3f, recall: %.3f, f1: %.3f, of: %d}\n",
          name,
          precision,
          recall,
          f1,
          gold);
    }
  }

  private static Optional<Event> leading(PlainReader.Read read) {
    return read.events().stream()
        .filter(event -> event.type() != PloverType.UNCODED)
        .min(
            Comparator.comparingInt((Event event) -> depth(read, event))
                .thenComparing(Event::trigger));
  }

  private static int depth(PlainReader.Read read, Event event) {
    Sentence sentence = read.reading().sentences().get(event.sentence());
    int depth = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().equals(event.trigger())) {
        for (int i = token.head(); i >= 0; i = sentence.tokens().get(i).head()) {
          depth++;
        }
      }
    }
    return depth;
  }

  private static boolean hits(Optional<Span> given, List<Span> gold) {
    return given.isPresent() && gold.stream().anyMatch(given.get()::overlaps);
  }

  private static String told(Optional<Event> event, String text) {
    return event
        .map(e ->
            e.type()
                + "/"
                + e.modality()
                + " "
                + e.trigger().of(text)
                + ": "
                + e.actor().map(span -> span.of(text)).orElse("-")
                + " -> "
                + e.recipient().map(span -> span.of(text)).orElse("-"))
        .orElse("-");
  }
}
