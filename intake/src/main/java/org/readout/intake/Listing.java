package org.readout.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Known;
import org.readout.intake.form.Part;

/** Finds the articles in a folder and in the folders directly inside it. */
final class Listing {

  private static final Set<String> ENDINGS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "html",
          "htm",
          "xhtml",
          "pdf",
          "docx",
          "odt",
          "eml",
          "mbox",
          "rss",
          "atom",
          "jsonl",
          "ndjson",
          "warc",
          "wet",
          "zip",
          "tar",
          "tgz");

  /** Files that tell about a folder rather than report. */
  private static final Set<String> ABOUT = Set.of("readme", "license", "licence", "notice");

  /**
   * A file that holds an article, or an article that stands in a list.
   *
   * @param name as the user named it
   * @param path where it lies
   * @param known what a list of articles says about it
   * @param text the article, when the list itself holds it
   */
  record Source(String name, Path path, Known known, Optional<Part> text) {

    static Source file(String name, Path path, Known known) {
      return new Source(name, path, known, Optional.empty());
    }
  }

  private final List<Source> sources = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();

  /** {@return what lies in {@code folder}, which the user named {@code name}} */
  static Listing of(String name, Path folder) {
    Listing listing = new Listing();
    String prefix = name.endsWith("/") ? name : name + "/";
    listing.add(prefix, folder, true);
    if (listing.sources.isEmpty() && listing.problems.isEmpty()) {
      listing.problems.add(
          FileProblem.refused(
              name,
              "no articles in this folder (looked for articles.json, text, pages, documents, feeds"
                  + " and archives by their endings)"));
    }
    return listing;
  }

  List<Source> sources() {
    return sources;
  }

  List<FileProblem> problems() {
    return problems;
  }

  private void add(String prefix, Path folder, boolean deeper) {
    Path list = folder.resolve(ArticleList.NAME);
    if (Files.isRegularFile(list)) {
      ArticleList articles = ArticleList.read(prefix + ArticleList.NAME, list);
      sources.addAll(articles.sources());
      problems.addAll(articles.problems());
      return;
    }
    for (Path entry : entries(prefix, folder)) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry)) {
        if (deeper) {
          add(prefix + name + "/", entry, false);
        }
      } else if (isArticle(name)) {
        sources.add(Source.file(prefix + name, entry, Known.NOTHING));
      }
    }
  }

  /** {@return what lies in a folder, by name, files before folders, hidden ones left out} */
  private List<Path> entries(String prefix, Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException fault) {
      problems.add(FileProblem.refused(prefix, DraftReader.reason(fault)));
    }
    entries.removeIf(entry -> entry.getFileName().toString().startsWith("."));
    entries.sort(
        Comparator.<Path, Boolean>comparing(Files::isDirectory)
            .thenComparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  /** {@return whether an entry of an archive is to be read} */
  static boolean isWanted(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean hidden = name.startsWith(".") || path.startsWith("__MACOSX/");
    return !hidden && (isArticle(name) || name.endsWith(".json") || name.endsWith(".xml"));
  }

  private static boolean isArticle(String file) {
    String name =
        file.toLowerCase(Locale.ROOT).endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    int dot = name.lastIndexOf('.');
    return dot > 0
        && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
        && !ABOUT.contains(name.substring(0, dot).toLowerCase(Locale.ROOT));
  }
}
