package org.readout.lab.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts over pages with wanted and unwanted passages, as trafilatura's evaluation does: a passage
 * is there when the text holds its words; white space and the kind of quotation marks do not count.
 */
public final class PassageScore {

  private int pages;
  private int right;
  private int missed;
  private int wrong;
  private int comments;
  private int commentsKept;
  private final Field title = new Field("title");
  private final Field author = new Field("author");
  private final Field date = new Field("date");

  /** How often one fact about a page was told right. */
  private static final class Field {
    private final String name;
    private int total;
    private int right;
    private int wrong;

    Field(String name) {
      this.name = name;
    }

    void add(boolean told, boolean same, Runnable miss) {
      total++;
      right += same ? 1 : 0;
      wrong += told && !same ? 1 : 0;
      if (!same) {
        miss.run();
      }
    }

    String line() {
      double share = total == 0 ? 0 : (double) right / total;
      return String.format(
          Locale.ROOT, "%s: {right: %.3f, n: %d, wrong: %d}", name, share, total, wrong);
    }
  }

  /** Counts a page; {@code misses} hears what was wrong. */
  public void add(LabelledPage page, Extraction found, Consumer<String> misses) {
    pages++;
    String text = bare(found.text());
    for (String wanted : page.wanted()) {
      boolean there = text.contains(bare(wanted));
      right += there ? 1 : 0;
      missed += there ? 0 : 1;
      if (!there) {
        misses.accept("missed\t" + page.name() + "\t" + wanted);
      }
    }
    for (String unwanted : page.unwanted()) {
      if (text.contains(bare(unwanted))) {
        wrong++;
        misses.accept("wrong\t" + page.name() + "\t" + unwanted);
      }
    }
    comments += page.comments().size();
    commentsKept += (int) page.comments().stream().filter(one -> text.contains(bare(one))).count();
    fields(page, found, misses);
  }

  private void fields(LabelledPage page, Extraction found, Consumer<String> misses) {
    if (!page.title().isBlank()) {
      add(
          title,
          found.title(),
          page.title(),
          letters(found.title().orElse("")).equals(letters(page.title())),
          page,
          misses);
    }
    if (!page.authors().isBlank()) {
      String names = found.authors().orElse("");
      add(
          author,
          found.authors(),
          page.authors(),
          names(names).equals(names(page.authors())),
          page,
          misses);
    }
    if (!page.date().isBlank()) {
      boolean same =
          day(page.date()).isPresent()
              && day(page.date()).equals(found.date().flatMap(PassageScore::day));
      add(date, found.date(), page.date(), same, page, misses);
    }
  }

  private static void add(
      Field field,
      Optional<String> told,
      String gold,
      boolean same,
      LabelledPage page,
      Consumer<String> misses) {
    String line = field.name + "\t" + page.name() + "\t" + gold + "\t" + told.orElse("-");
    field.add(told.isPresent(), same, () -> misses.accept(line));
  }

  /** {@return the figures} */
  public List<String> lines() {
    double precision = (double) right / Math.max(1, right + wrong);
    double recall = (double) right / Math.max(1, right + missed);
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return List.of(
        String.format(
            Locale.ROOT,
            "passages: {precision: %.3f, recall: %.3f, f1: %.3f, pages: %d}",
            precision,
            recall,
            f1,
            pages),
        String.format(Locale.ROOT, "comments_kept: {passages: %d, of: %d}", commentsKept, comments),
        title.line(),
        author.line(),
        date.line());
  }

  private static Optional<LocalDate> day(String date) {
    try {
      String[] parts = date.split("-");
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException notADay) {
      return Optional.empty();
    }
  }

  private static String bare(String text) {
    return text.replace('\u00A0', ' ')
        .replaceAll("\\s+", " ")
        .replaceAll("[\u00AD\u200B\uFEFF]", "")
        .strip();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String names(String names) {
    return Stream.of(names.split("[,;]| and | und | & "))
        .map(PassageScore::letters)
        .filter(name -> !name.isEmpty())
        .sorted()
        .collect(Collectors.joining(","));
  }
}
