package org.readout.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.brief.Line.Section;
import org.readout.english.English;
import org.readout.entity.Entity;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.question.PointType;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.story.Account;

/** What each actor holds, and what was said word for word. */
final class SpeechLines {
  private static final int ACTORS = 8;
  private static final int OF_ONE = 3;
  private static final int QUOTATIONS = 12;
  private static final int WORDS = 260;

  private record Said(Account account, Quotation quotation) {
    Citation cite() {
      return account.article().cite(quotation.span());
    }
  }

  private final Reports reports;
  private final Telling telling;
  private final Page page;

  /** A quotation may repeat what a line above tells, but not itself. */
  private final Page spoken = new Page();

  SpeechLines(Reports reports, Telling telling, Page page) {
    this.reports = reports;
    this.telling = telling;
    this.page = page;
  }

  void write(List<Point> points) {
    positions(points);
    quotations();
  }

  private void positions(List<Point> points) {
    Map<String, List<Page.Told>> byActor = new LinkedHashMap<>();
    for (Point point : points) {
      boolean held = point.type() == PointType.POSITION && point.verdict() != Verdict.CONFLICT;
      if (held && !page.hasTold(point.id())) {
        telling.tell(point).ifPresent(told -> held(told, byActor));
      }
    }
    Page covered = new Page();
    byActor.values().forEach(held -> held.forEach(told -> covered.write(Section.POSITIONS, told)));
    said().stream()
        .filter(said -> !covered.hasTold(said.cite()))
        .forEach(said -> reported(said, byActor));
    Map<String, Integer> ranks = ranks();
    byActor.entrySet().stream()
        .sorted(Comparator.comparing(e -> ranks.getOrDefault(e.getKey(), Integer.MAX_VALUE)))
        .limit(ACTORS)
        .forEach(entry -> ofActor(entry.getValue()));
  }

  private void held(Page.Told told, Map<String, List<Page.Told>> byActor) {
    String actor = reports.firstNamed(told.citations().getFirst()).map(Entity::name).orElse("");
    byActor.computeIfAbsent(actor, name -> new ArrayList<>()).add(told);
  }

  /** {@return the place of each name among the entities, the most mentioned first} */
  private Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (Entity entity : reports.story().entities().all()) {
      ranks.putIfAbsent(entity.name(), ranks.size());
    }
    return ranks;
  }

  private void ofActor(List<Page.Told> positions) {
    int written = 0;
    for (Page.Told position : positions) {
      boolean again =
          position.point().isEmpty() && isTold(position) || Wording.hasGap(position.text());
      if (written < OF_ONE && !again && page.tell(Section.POSITIONS, position)) {
        written++;
      }
    }
  }

  private boolean isTold(Page.Told position) {
    return position.citations().stream().anyMatch(page::hasTold);
  }

  private void reported(Said said, Map<String, List<Page.Told>> byActor) {
    if (said.quotation().kind() == Quotation.Kind.INDIRECT
        && said.quotation().isStatement()
        && said.quotation().speaker() instanceof Speaker.Named named) {
      byActor.computeIfAbsent(named.name(), name -> new ArrayList<>()).add(reported(said, named));
    }
  }

  /** "Kofi Osei called for a joint limit", with the report's own verb where it stands between. */
  private Page.Told reported(Said said, Speaker.Named named) {
    String text = said.account().article().text();
    Span content = said.quotation().span();
    int gap = content.start() - named.mention().end();
    String between =
        gap > 0 && gap <= 40
            ? English.oneLine(text.substring(named.mention().end(), content.start()))
            : "";
    String words = English.oneLine(content.of(text));
    boolean plain = between.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    String line =
        between.isEmpty() || !plain
            ? named.name() + ": " + English.clause(words)
            : named.name() + " " + between + " " + English.strip(words);
    String label = reports.label(said.account().article().id());
    return new Page.Told(line, label, List.of(said.cite()), Optional.empty());
  }

  private void quotations() {
    Map<String, List<Said>> same = new LinkedHashMap<>();
    for (Said said : said()) {
      if (isWordForWord(said) && Reports.speaker(said.quotation()).isPresent()) {
        same.computeIfAbsent(key(said), key -> new ArrayList<>()).add(said);
      }
    }
    same.values().stream()
        .sorted(Comparator.comparing(SpeechLines::weight).reversed())
        .forEach(this::quotation);
  }

  private void quotation(List<Said> same) {
    if (page.size(Section.QUOTATIONS) >= QUOTATIONS) {
      return;
    }
    Said first = same.getFirst();
    String words = English.strip(English.oneLine(reports.text(first.cite())));
    long articles = same.stream().map(said -> said.account().article().id()).distinct().count();
    String where =
        articles > 1 ? articles + " reports" : reports.label(first.account().article().id());
    String text = "“" + cut(words) + "” – " + speaker(first);
    List<Citation> citations = same.stream().map(Said::cite).toList();
    Page.Told told = new Page.Told(text, where, citations, Optional.empty());
    if (spoken.tell(Section.QUOTATIONS, told)) {
      page.write(Section.QUOTATIONS, told);
    }
  }

  /** Where a quotation is cut, it shows. */
  private static String cut(String words) {
    int blank = words.lastIndexOf(' ', WORDS);
    return words.length() <= WORDS
        ? words
        : blank > 0 ? words.substring(0, blank) + " …" : English.shorten(words, WORDS);
  }

  private static String speaker(Said said) {
    return English.shorten(Reports.speaker(said.quotation()).orElse("unattributed"), 40);
  }

  private static int weight(List<Said> same) {
    Quotation quotation = same.getFirst().quotation();
    boolean named = quotation.speaker() instanceof Speaker.Named;
    boolean whole = quotation.kind() == Quotation.Kind.DIRECT;
    return same.size() * 3 + (named ? 2 : 0) + (whole ? 1 : 0);
  }

  /** A word or two in quotation marks say too little to stand alone. */
  private boolean isWordForWord(Said said) {
    int words = reports.text(said.cite()).split("\\s+", 6).length;
    return switch (said.quotation().kind()) {
      case DIRECT -> words > 4;
      case MIXED -> words > 2;
      case INDIRECT -> false;
    };
  }

  /** The first words, so that two reports of one quotation meet. */
  private String key(Said said) {
    String letters =
        reports.text(said.cite()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    return letters.substring(0, Math.min(40, letters.length()));
  }

  private List<Said> said() {
    List<Said> all = new ArrayList<>();
    for (Account account : reports.accounts()) {
      account.quotations().forEach(quotation -> all.add(new Said(account, quotation)));
    }
    return all;
  }
}
