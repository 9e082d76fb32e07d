package org.readout.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.brief.Line.Section;
import org.readout.english.English;
import org.readout.english.Values;
import org.readout.origin.CitedSource;
import org.readout.origin.Copy;
import org.readout.origin.Provenance;
import org.readout.story.Account;

/** Who had it from whom, who copies whom, and what was read. */
final class SourceLines {
  private static final int SOURCES = 12;
  private static final int COPIES = 8;
  private static final int REPORTS = 40;
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?i)\\b(?:AI|artificial intelligence|machine|automat\\w+|language model)\\b");

  private final Reports reports;
  private final Page page;

  SourceLines(Reports reports, Page page) {
    this.reports = reports;
    this.page = page;
  }

  void write(Provenance provenance) {
    sources(provenance.sources());
    copies(provenance.copies());
    reports.accounts().stream()
        .map(Account::article)
        .filter(Article::aiWritten)
        .forEach(this::machine);
    Map<String, List<Article>> listed = new LinkedHashMap<>();
    for (Account account : reports.accounts()) {
      listed
          .computeIfAbsent(listed(account.article()), line -> new ArrayList<>())
          .add(account.article());
    }
    listed.entrySet().stream()
        .limit(REPORTS)
        .forEach(entry -> report(entry.getKey(), entry.getValue()));
  }

  /** Sources that several reports credit come first, then those of each report. */
  private void sources(List<CitedSource> sources) {
    Map<String, List<CitedSource>> byName = new LinkedHashMap<>();
    for (CitedSource source : sources) {
      byName.computeIfAbsent(source.name(), name -> new ArrayList<>()).add(source);
    }
    Map<String, List<CitedSource>> byReport = new LinkedHashMap<>();
    List<List<CitedSource>> shared = new ArrayList<>();
    for (List<CitedSource> same : byName.values()) {
      Set<String> who = labels(citations(same));
      if (who.size() > 1) {
        shared.add(same);
      } else {
        byReport.computeIfAbsent(who.iterator().next(), k -> new ArrayList<>()).addAll(same);
      }
    }
    shared.stream()
        .sorted((a, b) -> Integer.compare(labels(citations(b)).size(), labels(citations(a)).size()))
        .limit(SOURCES)
        .forEach(this::shared);
    byReport.entrySet().stream()
        .limit(REPORTS)
        .forEach(entry -> credits(entry.getKey(), entry.getValue()));
  }

  private void shared(List<CitedSource> same) {
    Set<String> who = labels(citations(same));
    String name = English.oneLine(same.getFirst().name());
    String text = who.size() + " reports credit " + name + ": " + Telling.names(who);
    write(text, citations(same));
  }

  private void credits(String label, List<CitedSource> sources) {
    Set<String> names = new LinkedHashSet<>();
    sources.forEach(source -> names.add(English.oneLine(source.name())));
    write("Only " + label + " credits " + Telling.names(names), citations(sources));
  }

  private static List<Citation> citations(List<CitedSource> sources) {
    return sources.stream().map(CitedSource::citation).toList();
  }

  private void copies(List<Copy> copies) {
    Map<Set<String>, List<Citation>> byPair = new LinkedHashMap<>();
    for (Copy copy : copies) {
      List<Citation> both = List.of(copy.a(), copy.b());
      byPair.computeIfAbsent(labels(both), pair -> new ArrayList<>()).addAll(both);
    }
    alike(byPair).stream()
        .sorted((a, b) -> Integer.compare(b.citations.size(), a.citations.size()))
        .limit(COPIES)
        .forEach(this::copied);
  }

  /** Passages that the same reports share. */
  private record Shared(int passages, Set<String> labels, List<Citation> citations) {}

  /** Pairs that share the very same words are told in one line. */
  private List<Shared> alike(Map<Set<String>, List<Citation>> byPair) {
    Map<Set<String>, Shared> byWords = new LinkedHashMap<>();
    byPair.forEach((pair, both) -> {
      Set<String> words = new LinkedHashSet<>();
      for (int i = 0; i < both.size(); i += 2) {
        words.add(reports.text(both.get(i)));
      }
      Shared shared =
          byWords.computeIfAbsent(
              words, key -> new Shared(both.size() / 2, new LinkedHashSet<>(), new ArrayList<>()));
      shared.labels.addAll(pair);
      shared.citations.addAll(both);
    });
    return List.copyOf(byWords.values());
  }

  private void copied(Shared shared) {
    String what =
        shared.passages == 1 ? " share a passage" : " share " + shared.passages + " passages";
    String who =
        shared.labels.size() == 2
            ? String.join(" and ", shared.labels)
            : Telling.names(shared.labels);
    write(who + what, shared.citations);
  }

  private void machine(Article article) {
    Optional<Span> notice =
        article.blocks().stream()
            .map(Block::span)
            .filter(span -> MACHINE.matcher(span.of(article.text())).find())
            .findFirst();
    String text = reports.label(article.id()) + " says that a machine wrote it";
    notice.ifPresent(span -> write(text, List.of(article.cite(span))));
  }

  /** What is shown of a report; copies without an outlet show the same. */
  private String listed(Article article) {
    return title(article)
        .map(citation -> {
          String title = English.shorten(English.oneLine(reports.text(citation)), 70);
          String label = reports.label(article.id());
          return article.outlet().isPresent() ? label + ": " + title : title;
        })
        .orElse("");
  }

  private static Optional<Citation> title(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .findFirst()
        .or(() -> article.report().stream().findFirst())
        .map(block -> article.cite(block.span()));
  }

  private void report(String shown, List<Article> same) {
    List<Citation> titles = same.stream().flatMap(article -> title(article).stream()).toList();
    if (titles.isEmpty()) {
      return;
    }
    String dates =
        same.stream()
            .map(article -> published(article.published()))
            .distinct()
            .limit(3)
            .collect(Collectors.joining("; "));
    String number = same.size() == 1 ? dates : same.size() + " reports; " + dates;
    List<Citation> some = titles.stream().limit(12).toList();
    page.write(Section.SOURCES, new Page.Told(shown, number, some, Optional.empty()));
  }

  private static String published(Published published) {
    String day = published.date().map(date -> Values.inEnglish(date.toString())).orElse("undated");
    boolean inferred =
        published.date().isPresent() && published.basis() == Published.Basis.INFERRED;
    return inferred ? day + ", inferred" : day;
  }

  private Set<String> labels(List<Citation> citations) {
    Set<String> labels = new LinkedHashSet<>();
    citations.forEach(citation -> labels.add(reports.label(citation.article())));
    return labels;
  }

  private void write(String text, List<Citation> citations) {
    List<Citation> some = citations.stream().distinct().limit(12).toList();
    page.write(Section.SOURCES, new Page.Told(text, "", some, Optional.empty()));
  }
}
