package org.readout.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Known;
import org.readout.intake.form.DayParser;
import org.readout.intake.form.Decoded;
import org.readout.intake.form.Json;
import org.readout.intake.form.JsonArticles;
import org.readout.intake.form.Part;
import org.readout.intake.form.Refusal;
import tools.jackson.core.JacksonException;

/**
 * A JSON file that names the articles of a folder: an array of objects with {@code file} or {@code
 * text} and, as far as known, {@code id}, {@code outlet}, {@code url}, {@code title}, {@code
 * authors} and {@code published}.
 */
final class ArticleList {

  static final String NAME = "articles.json";

  private final String name;
  private final Path folder;
  private final List<Listing.Source> sources = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private ArticleList(String name, Path file) {
    this.name = name;
    this.folder = file.toAbsolutePath().normalize().resolveSibling("");
  }

  /** {@return the articles that {@code file}, which the user named {@code name}, lists} */
  static ArticleList read(String name, Path file) {
    ArticleList list = new ArticleList(name, file);
    try {
      list.add(Json.parse(Decoded.decode(Files.readAllBytes(file)).text()));
    } catch (JacksonException malformed) {
      list.refuse(
          "line " + Math.max(1, malformed.getLocation().getLineNr()),
          "not JSON: " + malformed.getOriginalMessage());
    } catch (IOException fault) {
      list.refuse("", DraftReader.reason(fault));
    } catch (Refusal refusal) {
      list.refuse("", refusal.reason());
    }
    return list;
  }

  List<Listing.Source> sources() {
    return sources;
  }

  List<FileProblem> problems() {
    return problems;
  }

  private void add(Json content) {
    switch (content) {
      case Json.Items items when items.all().isEmpty() -> refuse("", "lists no articles");
      case Json.Items items -> items.all().forEach(this::addEntry);
      case Json.Members members when members.get("articles").isPresent() ->
          add(members.get("articles").get());
      case Json.Members members -> refuse("line " + members.line(), NOT_A_LIST);
      case Json.Atom atom -> refuse("line " + atom.line(), NOT_A_LIST);
    }
  }

  private static final String NOT_A_LIST = "must be an array of objects with \"file\" or \"text\"";

  private void addEntry(Json entry) {
    String place = "line " + entry.line();
    if (!(entry instanceof Json.Members article)) {
      refuse(place, "must be an object with \"file\" or \"text\"");
      return;
    }
    Optional<String> file = article.words("file");
    if (file.isEmpty()) {
      addText(article, place);
      return;
    }
    Optional<Path> path = inside(file.get());
    if (path.isEmpty()) {
      refuse(place, "\"" + file.get() + "\" does not lie in the folder of the list");
    } else if (!Files.exists(path.get())) {
      refuse(place, "no such file: " + file.get());
    } else {
      String prefix = name.substring(0, name.lastIndexOf('/') + 1);
      sources.add(Listing.Source.file(prefix + file.get(), path.get(), known(article, place)));
    }
  }

  /** The list may hold an article itself. */
  private void addText(Json.Members article, String place) {
    Optional<Part> text = JsonArticles.find(name + ":" + article.line(), article);
    if (text.isEmpty()) {
      refuse(place, "the entry has neither \"file\" nor \"text\"");
      return;
    }
    Part told = text.get();
    Known known = known(article, place).or(told.known());
    Part part = new Part(told.name(), told.type(), told.in(), known);
    sources.add(new Listing.Source(told.name(), folder, known, Optional.of(part)));
  }

  private Optional<Path> inside(String file) {
    try {
      Path path = folder.resolve(file).normalize();
      return path.startsWith(folder) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private Known known(Json.Members article, String place) {
    Optional<String> id = article.words("id");
    if (id.isPresent() && !ids.add(id.get())) {
      odd(place, "the id \"" + id.get() + "\" is used twice; ignored here");
      id = Optional.empty();
    }
    Optional<String> date = article.words("published");
    Optional<LocalDate> published = date.flatMap(DayParser::parse);
    if (date.isPresent() && published.isEmpty()) {
      odd(place, "\"published\" is not a date: " + date.get());
    }
    return new Known(
        id,
        article.words("outlet"),
        article.words("url"),
        article.words("title"),
        article
            .get("authors")
            .or(() -> article.get("author"))
            .map(ArticleList::names)
            .orElse(List.of()),
        published,
        JsonArticles.details(article));
  }

  private static List<String> names(Json authors) {
    return switch (authors) {
      case Json.Items items -> items.all().stream().flatMap(one -> one.words().stream()).toList();
      case Json.Atom atom -> atom.words().stream().toList();
      case Json.Members members -> members.words("name").stream().toList();
    };
  }

  private void refuse(String place, String reason) {
    problems.add(FileProblem.refused(name, place, reason));
  }

  private void odd(String place, String reason) {
    problems.add(FileProblem.odd(name, place, reason));
  }
}
