package org.readout.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.intake.archive.ArchiveReading;
import org.readout.intake.archive.JsonFiles;
import org.readout.intake.archive.JsonLines;
import org.readout.intake.archive.WarcReading;
import org.readout.intake.document.MailReading;
import org.readout.intake.document.Mailbox;
import org.readout.intake.document.PdfReading;
import org.readout.intake.document.WordReading;
import org.readout.intake.feed.Feed;
import org.readout.intake.feed.FeedReading;
import org.readout.intake.fetch.Fetcher;
import org.readout.intake.form.Counted;
import org.readout.intake.form.Page;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;
import org.readout.intake.page.PageReader;

/** One call: opens what the user named, and whatever lies inside, and hands on the articles. */
final class Round implements PartTaker, AutoCloseable {

  /** Archives inside archives inside archives. */
  private static final int DEEPEST = 4;

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final IntakeSettings settings;
  private final InputStream standardInput;
  private final Recipient recipient;
  private final Keeping keeping;
  private final Web web;
  private final Set<Path> seen = new HashSet<>();
  private long articles;
  private int depth;
  private @Nullable PageReader pageReader;

  Round(IntakeSettings settings, InputStream standardInput, Recipient recipient) {
    this.settings = settings;
    this.standardInput = standardInput;
    this.recipient = recipient;
    this.keeping = new Keeping(settings.keep(), this);
    this.web = new Web(settings, keeping, this);
  }

  void add(String name) {
    if (name.equals(DraftReader.STANDARD_INPUT)) {
      addStream("standard input", Known.NOTHING, standardInput, 0);
      return;
    }
    if (Fetcher.isAddress(name)) {
      web.add(name);
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        Listing listing = Listing.of(name, path);
        listing.problems().forEach(recipient::problem);
        listing.sources().forEach(this::addFile);
      } else if (name.endsWith(".json") && Files.isRegularFile(path) && isList(path)) {
        ArticleList list = ArticleList.read(name, path);
        list.problems().forEach(recipient::problem);
        list.sources().forEach(this::addFile);
      } else {
        addFile(Listing.Source.file(name, path, Known.NOTHING));
      }
    } catch (InvalidPathException notAPath) {
      refuse(name, "", "not a path: " + notAPath.getReason());
    }
  }

  private boolean isList(Path path) {
    try {
      return Files.size(path) <= settings.maxBytes()
          && !JsonFiles.holdsTexts(Files.readAllBytes(path));
    } catch (IOException fault) {
      return true;
    }
  }

  private void addFile(Listing.Source source) {
    try {
      if (source.text().isPresent()) {
        take(source.text().get());
        return;
      }
      if (!seen.add(source.path().toRealPath())) {
        remark(source.name(), "", "named twice; read once");
        return;
      }
      long size = Files.isRegularFile(source.path()) ? Files.size(source.path()) : 0;
      try (InputStream in = Files.newInputStream(source.path())) {
        addStream(source.name(), source.known(), in, size);
      }
    } catch (IOException fault) {
      refuse(source.name(), "", DraftReader.reason(fault));
    }
  }

  /** Reads a stream under a name. */
  void addStream(String name, Known known, InputStream in, long size) {
    InputStream watched =
        new Counted(
            in, bytes -> recipient.progress(new Recipient.Progress(name, bytes, size, articles)));
    try {
      take(new Part(name, "", watched, known));
    } catch (IOException fault) {
      refuse(name, "", DraftReader.reason(fault));
    }
  }

  @Override
  public void take(Part part) throws IOException {
    depth++;
    try {
      if (depth > DEEPEST) {
        throw new Refusal("archives are nested too deeply");
      }
      BufferedInputStream in = new BufferedInputStream(part.in(), 2 * Form.HEAD);
      in.mark(Form.HEAD);
      byte[] head = in.readNBytes(Form.HEAD);
      in.reset();
      read(Form.of(part, head), new Part(part.name(), part.type(), in, part.known()));
    } catch (Refusal refusal) {
      refuse(part.name(), "", refusal.reason());
    } catch (UncheckedIOException unwritable) {
      throw unwritable;
    } catch (OutOfMemoryError memory) {
      refuse(part.name(), "", "needs more memory; READOUT_JAVA_OPTS=-Xmx4g gives more");
    } catch (RuntimeException | StackOverflowError fault) {
      // One article that breaks a reader must not stop the rest.
      refuse(part.name(), "", "cannot be read, it broke the reader: " + fault);
    } finally {
      depth--;
    }
  }

  private void read(Form form, Part part) throws IOException, Refusal {
    switch (form) {
      case TEXT -> addPage(part, Page.ofText(bytes(part, "text/plain")));
      case HTML -> addPage(part, HtmlPage.read(part, bytes(part, "text/html"), pages()));
      case PDF -> addPage(part, PdfReading.read(bytes(part, "application/pdf")));
      case WORD -> addPage(part, WordReading.read(bytes(part, WORD), settings.maxBytes()));
      case MAIL -> MailReading.read(with(part, bytes(part, "message/rfc822")), this);
      case MAILBOX -> Mailbox.read(part, settings.maxBytes(), this);
      case FEED -> web.addFeed(part.name(), FeedReading.read(part, this));
      case JSON -> addJson(part);
      case JSON_LINES -> JsonLines.read(part, settings.maxBytes(), this);
      case WARC -> WarcReading.read(part, this);
      case ZIP -> ArchiveReading.zip(part, Listing::isWanted, this);
      case TAR -> ArchiveReading.tar(part, Listing::isWanted, this);
      case GZIP -> ArchiveReading.gzip(part, this);
    }
  }

  /** {@return the reader of pages, which is made when the first page comes} */
  private PageReader pages() {
    PageReader reader = pageReader;
    if (reader == null) {
      reader = new PageReader();
      pageReader = reader;
    }
    return reader;
  }

  private static Part with(Part part, byte[] bytes) {
    return new Part(part.name(), part.type(), new ByteArrayInputStream(bytes), part.known());
  }

  private void addJson(Part part) throws IOException, Refusal {
    Optional<Feed> feed = JsonFiles.read(part.name(), bytes(part), this);
    if (feed.isPresent()) {
      web.addFeed(part.name(), feed.get());
    }
  }

  /** {@return the bytes of one article, which are kept as they are} */
  private byte[] bytes(Part part, String type) throws IOException, Refusal {
    byte[] bytes = bytes(part);
    keeping.keep(part, type, bytes);
    return bytes;
  }

  private byte[] bytes(Part part) throws IOException, Refusal {
    long most = Math.min(settings.maxBytes() + 1, Integer.MAX_VALUE - 8);
    byte[] bytes = part.in().readNBytes((int) most);
    if (bytes.length > settings.maxBytes()) {
      throw new Refusal(
          "larger than %s; raise the limit with --max-size if it is an article"
              .formatted(megabytes(settings.maxBytes())));
    }
    return bytes;
  }

  private static String megabytes(long bytes) {
    return bytes % 1_000_000 == 0 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
  }

  private void addPage(Part part, Page page) throws Refusal {
    if (page.text().isBlank()) {
      throw new Refusal("there is no text in it");
    }
    page.remarks().forEach(remark -> remark(part.name(), "", remark));
    Known known = settings.known().or(part.known()).or(page.known()).or(web.hint());
    articles++;
    recipient.article(new Draft(part.name(), page.text(), known, page.blocks()));
  }

  @Override
  public void refuse(String name, String place, String reason) {
    recipient.problem(FileProblem.refused(name, place, reason));
  }

  @Override
  public void remark(String name, String place, String reason) {
    recipient.problem(FileProblem.odd(name, place, reason));
  }

  @Override
  public void close() {
    web.close();
    keeping.close();
  }
}
