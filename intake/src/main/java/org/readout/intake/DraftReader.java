package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.readout.article.Draft;

/**
 * Reads articles from files, folders, archives, addresses and standard input. What cannot be read
 * is a problem, and the rest is read all the same.
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

  /**
   * {@return the articles in these files, folders and at these addresses; never throws for what
   * they hold} Of several revisions of one address only the last is returned.
   */
  public Delivery read(List<String> paths) {
    return read(paths, progress -> {});
  }

  /** Does the same and tells {@code listener} how far it is. */
  public Delivery read(List<String> paths, Consumer<Recipient.Progress> listener) {
    Collected collected = new Collected(new ArrayList<>(), new ArrayList<>(), listener);
    read(paths, collected);
    List<Draft> settled = Revisions.settle(collected.drafts(), collected.problems());
    return new Delivery(settled, collected.problems());
  }

  /** Hands out the articles in these files and folders one after the other and keeps none. */
  public void read(List<String> paths, Recipient recipient) {
    try (Round round = new Round(settings, standardInput, recipient)) {
      paths.forEach(round::add);
    }
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

  /** Keeps everything. */
  private record Collected(
      List<Draft> drafts, List<FileProblem> problems, Consumer<Progress> listener)
      implements Recipient {

    @Override
    public void progress(Progress progress) {
      listener.accept(progress);
    }

    @Override
    public void article(Draft draft) {
      drafts.add(draft);
    }

    @Override
    public void problem(FileProblem problem) {
      problems.add(problem);
    }
  }
}
