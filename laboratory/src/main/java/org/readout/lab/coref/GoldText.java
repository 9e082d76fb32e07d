package org.readout.lab.coref;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.article.Span;

/**
 * A text of GUM with its mentions (Zeldes 2017). The column of remarks holds {@code
 * Entity=(1-person-new-...} where a mention begins and {@code 1)} where it ends.
 */
public record GoldText(String name, String text, List<GoldMention> mentions) {

  public GoldText {
    mentions = List.copyOf(mentions);
  }

  /** {@return the text in a file of CoNLL-U} */
  public static GoldText read(Path file) throws IOException {
    Builder builder = new Builder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
        builder.paragraph();
      } else if (line.startsWith("# text = ")) {
        builder.sentence(line.substring(9));
      } else if (!line.isBlank() && Character.isDigit(line.charAt(0))) {
        builder.row(file, line.split("\t", -1));
      } else if (line.isBlank()) {
        builder.close();
      }
    }
    builder.close();
    return new GoldText(
        file.getFileName().toString(), builder.text.toString(), builder.unambiguous());
  }

  private record Word(Span span, String tag, int head) {}

  private record Open(String group, String type, int first) {}

  private static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Deque<Open>> open = new HashMap<>();
    private final List<GoldMention> mentions = new ArrayList<>();
    private final List<PendingMention> pending = new ArrayList<>();
    private int at;

    private record PendingMention(Open open, int last) {}

    void paragraph() {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
    }

    void sentence(String line) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
      at = text.length();
      text.append(line);
    }

    void row(Path file, String[] cells) throws IOException {
      if (cells.length < 10) {
        throw new IOException(file + ": not 10 cells: " + String.join(" ", cells));
      }
      if (!cells[0].chars().allMatch(Character::isDigit)) {
        return;
      }
      int start = text.indexOf(cells[1], at);
      if (start < 0) {
        throw new IOException(file + ": not in its sentence: " + cells[1]);
      }
      at = start + cells[1].length();
      words.add(new Word(new Span(start, at), cells[4], Integer.parseInt(cells[6]) - 1));
      for (String remark : cells[9].split("\\|")) {
        if (remark.startsWith("Entity=")) {
          marks(remark.substring(7));
        }
      }
    }

    /** Reads "(3-person-...)2)(5-place-...". */
    private void marks(String marks) {
      int i = 0;
      while (i < marks.length()) {
        int end = i + 1;
        while (end < marks.length() && "()".indexOf(marks.charAt(end)) < 0) {
          end++;
        }
        if (marks.charAt(i) == '(') {
          String[] fields = marks.substring(i + 1, end).split("-", 3);
          Open one = new Open(fields[0], fields.length > 1 ? fields[1] : "", words.size() - 1);
          open.computeIfAbsent(fields[0], key -> new ArrayDeque<>()).push(one);
          boolean closed = end < marks.length() && marks.charAt(end) == ')';
          if (closed) {
            close(fields[0]);
          }
          i = closed ? end + 1 : end;
        } else {
          close(marks.substring(i, end));
          i = end + 1;
        }
      }
    }

    private void close(String group) {
      @Nullable Deque<Open> stack = open.get(group);
      if (stack != null && !stack.isEmpty()) {
        pending.add(new PendingMention(stack.pop(), words.size() - 1));
      }
    }

    /** Ends a sentence: now the heads of its mentions are known. */
    void close() {
      for (PendingMention one : pending) {
        int head = head(one.open().first(), one.last());
        Span span = words.get(one.open().first()).span().cover(words.get(one.last()).span());
        Word word = words.get(head);
        mentions.add(
            new GoldMention(span, word.span(), word.tag(), one.open().group(), one.open().type()));
      }
      words.clear();
      open.clear();
      pending.clear();
    }

    private int head(int first, int last) {
      for (int i = first; i <= last; i++) {
        int head = words.get(i).head();
        if (head < first || head > last) {
          return i;
        }
      }
      return first;
    }

    /** {@return the shortest mention of each head, in the order of the text} */
    List<GoldMention> unambiguous() {
      Map<Span, GoldMention> byHead = new LinkedHashMap<>();
      for (GoldMention mention : mentions) {
        byHead.merge(
            mention.head(), mention, (a, b) -> a.span().length() <= b.span().length() ? a : b);
      }
      return byHead.values().stream()
          .sorted((a, b) -> Integer.compare(a.head().start(), b.head().start()))
          .toList();
    }
  }

  /**
   * {@return the mention that a name with its head at this character is, or is the end of: "Anna
   * Berg" in "veteran Anna Berg"}
   */
  public Optional<GoldMention> ofName(int character) {
    return at(character)
        .or(() ->
            mentions.stream()
                .filter(m -> m.span().start() <= character && character < m.span().end())
                .min(Comparator.comparingInt(m -> m.span().length())));
  }

  /** {@return the mention with its head at this character} */
  public Optional<GoldMention> at(int character) {
    return mentions.stream()
        .filter(m -> m.head().start() <= character && character < m.head().end())
        .findFirst();
  }
}
