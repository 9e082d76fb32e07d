package org.readout.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.intake.FileProblem;
import org.readout.intake.Recipient;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes articles as JSON Lines and says how far and how fast it is. */
final class ArticleLines implements Recipient {

  private static final double MEGABYTE = 1e6;

  private final Surroundings around;
  private final ProgressLine line;
  private final boolean quiet;
  private final JsonFactory json = new JsonFactory();
  private final long started = System.nanoTime();
  private @Nullable Appendable out;
  private long count;
  private long bytesBefore;
  private Optional<Progress> last = Optional.empty();

  ArticleLines(Surroundings around, ProgressLine line, boolean quiet) {
    this.around = around;
    this.line = line;
    this.quiet = quiet;
  }

  void to(Appendable destination) {
    this.out = destination;
  }

  long count() {
    return count;
  }

  @Override
  public void article(Draft draft) {
    count++;
    try {
      if (out != null) {
        out.append(written(draft)).append('\n');
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private String written(Draft draft) {
    StringWriter text = new StringWriter();
    Known known = draft.known();
    try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.writeStartObject();
      write(generator, "id", known.id());
      write(generator, "source", Optional.of(draft.source()));
      write(generator, "outlet", known.outlet());
      write(generator, "url", known.url());
      write(generator, "title", known.title());
      write(generator, "authors", known.authors());
      write(generator, "published", known.published().map(Object::toString));
      write(generator, known.details());
      write(generator, "text", Optional.of(draft.text()));
      generator.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, Known.Details details) {
    write(generator, "time", details.time());
    write(generator, "updated", details.updated().map(Object::toString));
    write(generator, "language", details.language());
    write(generator, "section", details.section());
    write(generator, "credit", details.credit());
    write(generator, "description", details.description());
    write(generator, "corrections", details.corrections());
    write(generator, "aiWritten", Optional.of("true").filter(yes -> details.machine()));
  }

  private static void write(JsonGenerator generator, String name, List<String> values) {
    if (!values.isEmpty()) {
      generator.writeArrayPropertyStart(name);
      values.forEach(generator::writeString);
      generator.writeEndArray();
    }
  }

  private static void write(JsonGenerator generator, String name, Optional<String> value) {
    value.ifPresent(one -> generator.writeStringProperty(name, one));
  }

  @Override
  public void problem(FileProblem problem) {
    if (!problem.read() || !quiet) {
      line.clear();
      around.say(problem.line());
    }
  }

  @Override
  public void progress(Progress progress) {
    if (last.isPresent() && !last.get().file().equals(progress.file())) {
      bytesBefore += last.get().bytes();
    }
    last = Optional.of(progress);
    line.show(() -> {
      String part =
          progress.of() > 0 ? " (%d %%)".formatted(progress.bytes() * 100 / progress.of()) : "";
      return progress.file() + part + ": " + told();
    });
  }

  /** Says what was done. */
  void tellEnd() {
    if (!quiet && count > 0) {
      around.say(told());
    }
  }

  private String told() {
    double seconds = Math.max(1e-3, (System.nanoTime() - started) / 1e9);
    double read = (bytesBefore + last.map(Progress::bytes).orElse(0L)) / MEGABYTE;
    return String.format(
        Locale.ROOT,
        "%,d articles from %,.1f MB, %,.0f articles and %,.1f MB a second",
        count,
        read,
        count / seconds,
        read / seconds);
  }
}
