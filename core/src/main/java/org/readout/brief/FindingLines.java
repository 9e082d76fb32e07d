package org.readout.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.brief.Line.Section;
import org.readout.english.English;
import org.readout.english.Values;
import org.readout.indicator.Indicator;
import org.readout.quantity.Quantity;
import org.readout.story.Account;
import org.readout.timeline.Scheduled;
import org.readout.timeline.TimelineEntry;
import org.readout.timex.DateRange;

/** Figures with the clauses that give them, what comes when, and what to watch. */
final class FindingLines {
  private static final int FIGURES = 12;
  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final int ENTRIES = 16;
  private static final int CONSIDERED = 4;
  private static final String PLANNED = " (planned)";
  private static final int INDICATORS = 12;

  private record Entry(String date, String text, List<Citation> citations) {}

  private final Reports reports;
  private final Wording wording;
  private final Page page;

  /** What is dated may repeat what happened, but not itself. */
  private final Page dated = new Page();

  FindingLines(Reports reports, Wording wording, Page page) {
    this.reports = reports;
    this.wording = wording;
    this.page = page;
  }

  void write(List<Scheduled> schedule, List<TimelineEntry> timeline, List<Indicator> indicators) {
    figures();
    List<Entry> entries = new ArrayList<>();
    Map<String, List<Span>> covered = new HashMap<>();
    for (TimelineEntry entry : timeline) {
      entries.add(new Entry(entry.date(), English.clause(entry.text()), entry.citations()));
      for (Citation citation : entry.citations()) {
        covered.computeIfAbsent(citation.article(), id -> new ArrayList<>()).add(citation.span());
      }
    }
    for (Scheduled scheduled : schedule) {
      Citation citation = scheduled.citation();
      if (covered.getOrDefault(citation.article(), List.of()).stream()
          .noneMatch(citation.span()::overlaps)) {
        entries.add(entry(scheduled));
      }
    }
    entries.sort(Comparator.comparing(FindingLines::firstDay));
    entries.forEach(this::entry);
    List<Indicator> whole = new ArrayList<>();
    List<Indicator> rest = new ArrayList<>();
    for (Indicator indicator : indicators) {
      (wording.clause(indicator.citation()).whole() ? whole : rest).add(indicator);
    }
    whole.addAll(rest);
    whole.stream().limit(INDICATORS).forEach(this::indicator);
  }

  private Entry entry(Scheduled scheduled) {
    String text = English.clause(scheduled.what()) + PLANNED;
    return new Entry(scheduled.when(), text, List.of(scheduled.citation()));
  }

  /** Only what can stand alone is dated; a fragment says nothing. */
  private void entry(Entry entry) {
    if (entry.citations().isEmpty() || page.size(Section.SCHEDULE) >= ENTRIES) {
      return;
    }
    entry.citations().stream()
        .limit(CONSIDERED)
        .map(wording::sentence)
        .filter(Wording.Clause::whole)
        .min(Comparator.comparing(Wording.Clause::headline))
        .map(Wording.Clause::text)
        .or(() -> Optional.of(entry.text()).filter(text -> text.endsWith(PLANNED)))
        .ifPresent(text -> dated(entry, text));
  }

  private void dated(Entry entry, String words) {
    String when = entry.date().isEmpty() ? "Undated" : Values.inEnglish(entry.date());
    String text = English.capital(when) + ": " + words;
    Page.Told told =
        new Page.Told(text, where(entry.citations()), entry.citations(), Optional.empty());
    if (dated.tell(Section.SCHEDULE, told)) {
      page.write(Section.SCHEDULE, told);
    }
  }

  private static LocalDate firstDay(Entry entry) {
    return DateRange.ofValue(entry.date()).map(DateRange::first).orElse(LocalDate.MAX);
  }

  private void indicator(Indicator indicator) {
    String words = wording.shown(indicator.citation());
    String label = reports.label(indicator.citation().article());
    page.tell(
        Section.WATCH,
        new Page.Told(words, label, List.of(indicator.citation()), Optional.empty()));
  }

  private void figures() {
    Map<String, List<Citation>> same = new LinkedHashMap<>();
    for (Account account : reports.accounts()) {
      for (Quantity quantity : account.quantities()) {
        Citation citation = account.article().cite(quantity.span());
        if (isTelling(quantity)) {
          same.computeIfAbsent(key(quantity), key -> new ArrayList<>()).add(citation);
        }
      }
    }
    same.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .forEach(this::figure);
  }

  private void figure(List<Citation> figures) {
    if (page.size(Section.FIGURES) >= FIGURES || figures.stream().anyMatch(page::hasTold)) {
      return;
    }
    Wording.Clause clause = wording.around(figures.getFirst());
    Set<Citation> citations = new LinkedHashSet<>(figures);
    citations.addAll(clause.citations());
    if (clause.whole()
        && clause.text().contains(English.oneLine(reports.text(figures.getFirst())))) {
      page.tell(
          Section.FIGURES,
          new Page.Told(clause.text(), where(figures), List.copyOf(citations), Optional.empty()));
    }
  }

  private String where(List<Citation> figures) {
    long articles = figures.stream().map(Citation::article).distinct().count();
    return articles > 1 ? articles + " reports" : reports.label(figures.getFirst().article());
  }

  /** Lengths of time, ages and small bare numbers tell little by themselves. */
  static boolean isTelling(Quantity quantity) {
    String unit = quantity.unit().toLowerCase(Locale.ROOT);
    boolean time =
        Set.of("year", "month", "week", "day", "hour", "minute", "second").contains(unit);
    boolean bare = unit.isEmpty() && quantity.value().abs().compareTo(SMALL) < 0;
    return !time && !bare && !(unit.isEmpty() && quantity.of().isEmpty());
  }

  private static String key(Quantity quantity) {
    String of = quantity.of().toLowerCase(Locale.ROOT);
    String last = of.substring(of.lastIndexOf(' ') + 1);
    return quantity.value().stripTrailingZeros() + " " + quantity.unit() + " " + last;
  }
}
