package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.intake.form.Page;
import org.readout.intake.form.Refusal;

/**
 * Reads articles from files, folders and standard input. A file that cannot be read is a problem,
 * and the others are read all the same.
 */
public final class DraftReader {

  /** Names standard input among the paths. */
  public static final String STANDARD_INPUT = "-";

  private final IntakeSettings settings;
  private final InputStream standardInput;

  /**
   * @param settings what holds for all articles
   * @param standardInput what {@link #STANDARD_INPUT} stands for; read only when it is named
   */
  public DraftReader(IntakeSettings settings, InputStream standardInput) {
    this.settings = settings;
    this.standardInput = standardInput;
  }

  /** {@return the articles in these files and folders; never throws for what a file holds} */
  public Delivery read(List<String> paths) {
    Round round = new Round();
    paths.forEach(round::add);
    return new Delivery(round.drafts, round.problems);
  }

  /** {@return what went wrong when a file was opened, in plain English} */
  static String reason(IOException fault) {
    return switch (fault) {
      case NoSuchFileException missing -> "no such file or folder";
      case AccessDeniedException denied -> "may not be read (permission denied)";
      case FileSystemLoopException loop -> "the link leads to itself";
      case IOException other -> "cannot be read: " + other.getMessage();
    };
  }

  /** One call: what has been read so far. */
  private final class Round {
    final List<Draft> drafts = new ArrayList<>();
    final List<FileProblem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    void add(String name) {
      if (name.equals(STANDARD_INPUT)) {
        addStandardInput();
        return;
      }
      try {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
          Listing listing = Listing.of(name, path);
          problems.addAll(listing.problems());
          listing.sources().forEach(this::addFile);
        } else if (name.endsWith(".json") && Files.isRegularFile(path)) {
          ArticleList list = ArticleList.read(name, path);
          problems.addAll(list.problems());
          list.sources().forEach(this::addFile);
        } else {
          addFile(new Listing.Source(name, path, Known.NOTHING));
        }
      } catch (InvalidPathException notAPath) {
        problems.add(FileProblem.refused(name, "not a path: " + notAPath.getReason()));
      }
    }

    private void addFile(Listing.Source source) {
      try {
        if (!seen.add(source.path().toRealPath())) {
          problems.add(FileProblem.odd(source.name(), "", "named twice; read once"));
          return;
        }
        if (Files.isRegularFile(source.path())) {
          refuseLarge(Files.size(source.path()));
        }
        try (InputStream in = Files.newInputStream(source.path())) {
          addArticle(source, in);
        }
      } catch (IOException fault) {
        problems.add(FileProblem.refused(source.name(), reason(fault)));
      } catch (Refusal refusal) {
        problems.add(FileProblem.refused(source.name(), refusal.reason()));
      }
    }

    private void addStandardInput() {
      Listing.Source source =
          new Listing.Source("standard input", Path.of(STANDARD_INPUT), Known.NOTHING);
      try {
        addArticle(source, standardInput);
      } catch (IOException fault) {
        problems.add(FileProblem.refused(source.name(), reason(fault)));
      } catch (Refusal refusal) {
        problems.add(FileProblem.refused(source.name(), refusal.reason()));
      }
    }

    private void addArticle(Listing.Source source, InputStream in) throws IOException, Refusal {
      byte[] bytes = in.readNBytes((int) Math.min(settings.maxBytes() + 1, Integer.MAX_VALUE - 8));
      refuseLarge(bytes.length);
      Page page = isHtml(source.name(), bytes) ? HtmlPage.read(bytes) : Page.ofText(bytes);
      if (page.text().isBlank()) {
        throw new Refusal("there is no text in it");
      }
      page.remarks().forEach(remark -> problems.add(FileProblem.odd(source.name(), "", remark)));
      Known known = settings.known().or(source.known()).or(page.known());
      drafts.add(new Draft(source.name(), page.text(), known));
    }

    private void refuseLarge(long bytes) throws Refusal {
      if (bytes > settings.maxBytes()) {
        throw new Refusal(
            "larger than %s; raise the limit with --max-size if it is an article"
                .formatted(megabytes(settings.maxBytes())));
      }
    }
  }

  private static String megabytes(long bytes) {
    return bytes % 1_000_000 == 0 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
  }

  private static boolean isHtml(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "html", "htm", "xhtml" -> true;
      case "txt", "text", "md", "markdown" -> false;
      default -> HtmlPage.looksLikeHtml(bytes);
    };
  }
}
